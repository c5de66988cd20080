import type { Telling } from '@crossquote/pipeline';
import { describe, expect, it } from 'vitest';
import { fuller, howTold } from './how-told.ts';

const words = { start: 0, end: 4, text: 'gone' };
const telling = (
  form: Telling['form'],
  relation: 'same' | 'partial' | 'paraphrase' | 'different' | null,
): Telling => ({
  quoteId: 'q_2',
  reportId: 'r',
  form,
  toFullest: relation && { quotes: ['q_1', 'q_2'], relation, differences: [] },
});

describe('howTold', () => {
  it('says whole, in part or retold, and nothing more than is known', () => {
    expect(howTold(telling('direct', 'same'), 'q_1')).toBe('whole');
    expect(howTold(telling('direct', null), 'q_2')).toBe('whole');
    expect(howTold(telling('direct', 'partial'), 'q_1')).toBe('part');
    expect(howTold(telling('indirect', 'partial'), 'q_1')).toBe('retold');
    expect(howTold(telling('mixed', 'paraphrase'), 'q_1')).toBe('retold');
    expect(howTold(telling('direct', null), 'q_1')).toBe('told');
    expect(howTold(telling('direct', 'different'), 'q_1')).toBe('told');
  });

  it('holds what leaves words of the fullest out for a part, and what adds some for a whole', () => {
    const omitting = (left: typeof words | null, right: typeof words | null): Telling => ({
      ...telling('direct', 'same'),
      toFullest: {
        quotes: ['q_1', 'q_2'],
        relation: 'same',
        differences: [{ what: 'omission', left, right }],
      },
    });
    expect(howTold(omitting(words, null), 'q_1')).toBe('part');
    expect(howTold(omitting(null, words), 'q_1')).toBe('whole');
  });

  it('takes the fuller of two tellings of one report', () => {
    expect([fuller('part', 'retold'), fuller('told', 'whole')]).toEqual(['part', 'whole']);
  });
});
