import { type Review, reviewId, type Verdict } from '@crossquote/domain';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignmentStates } from './alignment-states.ts';

const aReview = (subject: string, verdict: Verdict, at: string, by = 'ada'): Review => ({
  id: reviewId(subject, by, at, verdict),
  collection: 'default',
  subject,
  verdict,
  by,
  at,
  note: null,
  before: null,
  after: null,
});

describe('alignmentStates', () => {
  it('suggests what nobody reviewed', () => {
    expect(alignmentStates([{ id: 'a_1' }], [])).toEqual(new Map([['a_1', 'suggested']]));
  });

  it('lets the latest review of a subject win', () => {
    const reviews = [
      aReview('a_1', 'different', '2026-03-02T10:00:00Z'),
      aReview('a_1', 'same', '2026-03-01T10:00:00Z'),
      aReview('a_2', 'same', '2026-03-01T10:00:00Z'),
      aReview('a_3', 'same', '2026-03-01T10:00:00Z'),
      aReview('a_3', 'undo', '2026-03-01T10:00:01Z'),
      aReview('a_4', 'unsure', '2026-03-01T10:00:01Z'),
      aReview('a_9', 'same', '2026-03-01T10:00:00Z'),
    ];
    const alignments = ['a_1', 'a_2', 'a_3', 'a_4'].map((id) => ({ id }));
    expect([...alignmentStates(alignments, reviews)]).toEqual([
      ['a_1', 'rejected'],
      ['a_2', 'confirmed'],
      ['a_3', 'suggested'],
      ['a_4', 'suggested'],
    ]);
  });

  it('does not depend on the order of the reviews', () => {
    const review = fc
      .tuple(
        fc.constantFrom('a_1', 'a_2'),
        fc.constantFrom<Verdict>('same', 'different', 'unsure', 'undo'),
        fc.constantFrom('2026-03-01T10:00:00Z', '2026-03-01T10:00:00.000Z', '2026-03-02T10:00:00Z'),
      )
      .map(([subject, verdict, at]) => aReview(subject, verdict, at));
    fc.assert(
      fc.property(fc.array(review), (reviews) => {
        const alignments = [{ id: 'a_1' }, { id: 'a_2' }];
        expect(alignmentStates(alignments, reviews.toReversed())).toEqual(
          alignmentStates(alignments, reviews),
        );
      }),
    );
  });
});
