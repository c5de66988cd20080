/** The store’s promises about reviews. */
import type { Review } from '@crossquote/domain';
import { expect, it } from 'vitest';
import type { Given } from './given.ts';
import { aReview } from './rows.ts';

export function reviewPromises(given: Given): void {
  it('gives reviews back exactly, by time, then id', async () => {
    const list = [
      aReview({ at: '2026-03-02T10:00:00.000Z', note: 'as „heard“' }),
      aReview({ subject: 'a_2' }),
      aReview(),
      aReview({ collection: 'elsewhere', subject: 'a_3' }),
    ];
    for (const review of list) await given.store.addReview(review);
    const here = list.slice(0, 3).sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
    expect(await given.store.reviews('default')).toEqual(here);
    expect(await given.store.reviews('nowhere')).toEqual([]);
  });

  it('takes the same review twice as one, and never changes the first', async () => {
    await Promise.all([given.store.addReview(aReview()), given.store.addReview(aReview())]);
    await given.store.addReview({ ...aReview(), note: 'changed' });
    expect(await given.store.reviews('default')).toEqual([aReview()]);
  });

  it('knows the pair that a review came with, but believes the alignment first', async () => {
    await given.store.addReview(aReview({ subject: 'a_gone' }), ['q_1', 'q_2']);
    expect(await given.store.reviewedPairs('default')).toEqual(new Map([['a_gone', ['q_1', 'q_2']]]));
    await given.store.addReview(aReview({ subject: 'a_gone', by: 'kim' }), ['q_3', 'q_4']);
    expect(await given.store.reviewedPairs('default')).toEqual(new Map([['a_gone', ['q_1', 'q_2']]]));
  });
}

function orderOf({ at, id }: Review): string {
  return `${at} ${id}`;
}
