/** The store’s promises about work that is alone in its collection. */
import { Conflict, NotFound, type Review } from '@crossquote/domain';
import type { Store } from '@crossquote/pipeline';
import { expect, it } from 'vitest';
import { type Given, mark, twoReports } from './given.ts';
import { anAlignment, aReview, aTestimony, someTerms } from './rows.ts';

export function exclusivePromises(given: Given): void {
  it('gives back what the work gives, and commits all it wrote', async () => {
    const answer = await given.store.exclusively('default', async (inner) => {
      await inner.addReview(aReview());
      await inner.saveTestimonies(mark('default', 'cluster'), [aTestimony('q_1')]);
      expect(await inner.reviews('default')).toHaveLength(1);
      return 42;
    });
    expect(answer).toBe(42);
    expect(await given.store.reviews('default')).toEqual([aReview()]);
    expect(await given.store.testimonies('default')).toEqual([aTestimony('q_1')]);
  });

  it('commits nothing when the work throws', async () => {
    const work = given.store.exclusively('default', async (inner) => {
      await inner.addReview(aReview());
      await inner.saveTestimonies(mark('default', 'cluster'), [aTestimony('q_1')]);
      throw new RangeError('no');
    });
    await expect(work).rejects.toThrow(RangeError);
    expect(await given.store.reviews('default')).toEqual([]);
    expect(await given.store.testimonies('default')).toEqual([]);
    expect(await given.store.stageRecordsOf('default')).toEqual([]);
  });

  it('goes on after a save inside it that went wrong, without what that had written', async () => {
    const { one, two, quotes } = await twoReports(given.store);
    const [a, b, c] = quotes;
    await given.store.saveQuotes(mark(one.id, 'quotes'), [a]);
    await given.store.exclusively('default', async (inner) => {
      await expect(
        inner.saveAlignments(mark(two.id, 'align'), [anAlignment(a, c), anAlignment(b, c)]),
      ).rejects.toThrow(Conflict);
      await expect(inner.saveQuotes(mark('r_gone', 'quotes'), [])).rejects.toThrow(NotFound);
      expect(await inner.alignments('default')).toEqual([]);
      await inner.saveAlignments(mark(one.id, 'align'), [anAlignment(a, c)]);
    });
    expect(await given.store.alignments('default')).toEqual([anAlignment(a, c)]);
  });

  it('lets several calls of the work go on at once', async () => {
    const { one, two, quotes } = await twoReports(given.store);
    const [a, , c] = quotes;
    await given.store.exclusively('default', async (inner) => {
      await Promise.all([
        inner.saveAlignments(mark(one.id, 'align'), [anAlignment(a, c)]),
        inner.saveTerms(two.id, new Map([[c.id, someTerms('bridge')]])),
        inner.saveTerms(one.id, new Map([[a.id, someTerms('bridge')]])),
        inner.quotes(one.id),
      ]);
    });
    expect(await given.store.alignments('default')).toHaveLength(1);
  });

  it('runs one work after the other in the same collection, each seeing what the one before wrote', async () => {
    const running: string[] = [];
    const work = (verdict: Review['verdict']) => async (inner: Store) => {
      running.push(`${verdict} begins`);
      const seen = (await inner.reviews('default')).length;
      await inner.addReview(aReview({ verdict }));
      running.push(`${verdict} ends`);
      return seen;
    };
    const verdicts = ['same', 'different', 'unsure', 'undo'] as const;
    const seen = await Promise.all(verdicts.map((v) => given.store.exclusively('default', work(v))));
    expect(new Set(seen)).toEqual(new Set([0, 1, 2, 3]));
    for (let i = 0; i < running.length; i += 2) {
      expect(running[i + 1]).toBe(running[i]?.replace('begins', 'ends'));
    }
  });

  it('lets the next one in after one that threw', async () => {
    const failed = given.store.exclusively('default', async () => Promise.reject(new RangeError('no')));
    const next = given.store.exclusively('default', async (inner) => inner.addReview(aReview()));
    await expect(failed).rejects.toThrow(RangeError);
    await next;
    expect(await given.store.reviews('default')).toHaveLength(1);
  });

  it('may be asked for again inside', async () => {
    await given.store.exclusively('default', (inner) =>
      inner.exclusively('default', (innermost) => innermost.addReview(aReview())),
    );
    expect(await given.store.reviews('default')).toHaveLength(1);
  });

  it('refuses the store around it inside the work, instead of waiting for ever', async () => {
    const work = given.store.exclusively('default', () => given.store.reviews('default'));
    await expect(work).rejects.toThrow('use the store that it was handed');
    const nested = given.store.exclusively('default', (inner) =>
      inner.exclusively('other', () => inner.reviews('default')),
    );
    await expect(nested).rejects.toThrow('use the store that it was handed');
    expect(await given.store.reviews('default')).toEqual([]);
  });

  it('takes its store back at the end', async () => {
    const kept = await given.store.exclusively('default', async (inner) => ({ inner }));
    await expect(kept.inner.reviews('default')).rejects.toThrow('a transaction that is over');
    await expect(kept.inner.saveTestimonies(mark('default', 'cluster'), [])).rejects.toThrow(
      'a transaction that is over',
    );
  });
}
