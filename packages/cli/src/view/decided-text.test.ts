import type { Review, Testimony } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { decidedText } from './decided-text.ts';

const review = { subject: 'a_1', before: 'suggested', after: 'confirmed' } as Review;
const testimony = (part: Partial<Testimony>) =>
  ({
    id: 'm_1',
    state: 'confirmed',
    reports: ['r_1', 'r_2'],
    members: [],
    conflicts: [],
    ...part,
  }) as unknown as Testimony;

describe('decidedText', () => {
  it('says whether both quotes are in one testimony', () => {
    const both = testimony({ members: ['q_1', 'q_2', 'q_3'] });
    expect(decidedText(review, ['q_1', 'q_2'], [both])).toBe(
      'a_1  suggested -> confirmed, together in testimony m_1, 2 reports, confirmed\n',
    );
    expect(decidedText(review, ['q_1', 'q_9'], [both])).toMatch(/not in one testimony\n$/);
    expect(decidedText(review, null, [both])).toMatch(/not in one testimony\n$/);
  });

  it('says once which decisions it contradicts', () => {
    const conflicts = [
      { confirmed: 'a_1', rejected: ['a_2'] },
      { confirmed: 'a_7', rejected: ['a_8'] },
    ];
    const lines = decidedText(review, null, [testimony({ conflicts }), testimony({ conflicts })]).split('\n');
    expect(lines.slice(1)).toEqual([
      'Decisions contradict: a_1 is confirmed, a_2 rejected; both are kept, and nothing is joined against a rejection.',
      '',
    ]);
    const other = { ...review, subject: 'a_8' };
    expect(decidedText(other, null, [testimony({ conflicts })])).toContain('a_7 is confirmed, a_8 rejected');
  });
});
