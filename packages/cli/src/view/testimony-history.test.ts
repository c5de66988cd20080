import type { TestimonyRecord } from '@crossquote/pipeline';
import { describe, expect, it } from 'vitest';
import { testimonyHistory } from './testimony-history.ts';

type TakenFrom = TestimonyRecord['members'][number]['takenFrom'];

const member = (quoteId: string, takenFrom: TakenFrom = null) => ({
  quoteId,
  reportId: `r_${quoteId}`,
  language: 'en',
  form: 'direct' as const,
  text: 'The bridge is gone',
  translation: null,
  speaker: { id: null, name: null },
  joinedBy: { alignment: 'a_1', score: 0.9 },
  takenFrom,
});
const from = (quoteId: string): TakenFrom => ({ reportId: `r_${quoteId}`, quoteId, reason: 'same words' });
const testimony = (part: Partial<TestimonyRecord>): TestimonyRecord => ({
  kind: 'testimony',
  id: 'm_1',
  collection: 'default',
  state: 'suggested',
  languages: ['en'],
  speakers: [],
  reports: [],
  firstSeen: '2026-03-03',
  members: [member('q_1'), member('q_2'), member('q_3', from('q_1'))],
  alignments: [],
  searched: [],
  earliest: 'q_1',
  fullest: 'q_2',
  conflicts: [],
  ...part,
});
const label = new Map([
  ['q_1', 'A'],
  ['q_2', 'B'],
  ['q_3', 'C'],
]);
const dated = (...dates: readonly (string | null)[]) =>
  new Map(dates.map((publishedAt, i) => [`r_q_${i + 1}`, { publishedAt }]));

describe('testimonyHistory', () => {
  it('says where it was first, where it is fullest, and who seems to have it from whom', () => {
    expect(testimonyHistory(testimony({}), dated('2026-03-03', '2026-03-05', '2026-03-04'), label)).toEqual([
      'First in A, fullest in B, C seems taken from A (same words, a day later)',
    ]);
  });

  it.each([
    ['2026-03-03T08:00Z', '2026-03-03T20:00Z', 'later that day'],
    ['2026-03-03', '2026-03-08', '5 days later'],
    ['2026-03', '2026-05', 'later'],
  ])('says of %s and %s: %s', (first, later, words) => {
    const [line] = testimonyHistory(testimony({}), dated(first, null, later), label);
    expect(line).toContain(`(same words, ${words})`);
  });

  it('names every report of the earliest date, and none when no date is known', () => {
    const [line] = testimonyHistory(testimony({}), dated('2026-03-03', '2026-03-03', '2026-03-04'), label);
    expect(line).toMatch(/^First in A and B, fullest/);
    const [undated] = testimonyHistory(testimony({ earliest: null, firstSeen: null }), dated(), label);
    expect(undated).toMatch(/^Fullest in B/);
  });

  it('shows decisions that contradict one another', () => {
    const conflicts = [{ confirmed: 'a_1', rejected: ['a_2', 'a_3'] }];
    expect(testimonyHistory(testimony({ conflicts }), dated(), label)[1]).toBe(
      'Decisions contradict: confirmed a_1 against a_2 a_3',
    );
  });
});
