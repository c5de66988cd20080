/** The store’s promises about pictures of a collection. */
import { expect, it } from 'vitest';
import { add, type Given, mark, twoReports } from './given.ts';
import { anAlignment, aTestimony } from './rows.ts';

export function overviewPromises(given: Given): void {
  const carried = (reports: readonly string[], limit = 10, collection = 'default') =>
    given.store.carriedTestimonies(collection, reports, limit);

  it('finds what some reports carry, most of them first, how each tells it, and where each language had it first', async () => {
    const { store } = given;
    const { one, two, quotes } = await twoReports(store, ['2026-03-02', null]);
    const [gone, fell, weg] = quotes;
    const pair = anAlignment(gone, weg);
    await store.saveAlignments(mark(one.id, 'align'), [pair]);
    const austrian = await add(store, { text: 'Weg.', language: 'de-AT', publishedAt: '2026-03-01' });
    const both = aTestimony('both', {
      members: [gone.id, weg.id],
      reports: [one.id, two.id, austrian.id],
      fullest: weg.id,
      withheld: { by: [one.id], namedBy: [two.id] },
    });
    const single = aTestimony('single', { members: [fell.id], reports: [one.id], fullest: fell.id });
    await store.saveTestimonies(mark('default', 'cluster'), [single, both]);

    const [first, second, ...more] = await carried([one.id, two.id]);
    expect(more).toEqual([]);
    const { id, state, speakers, withheld, firstSeen, fullest } = both;
    const { quotes: ids, relation, differences } = pair;
    const telling = (quote: typeof gone, toFullest: unknown) => ({
      quoteId: quote.id,
      reportId: quote.reportId,
      form: quote.form,
      toFullest,
    });
    expect(first).toEqual({
      testimony: { id, state, speakers, withheld, firstSeen, fullest },
      tellings: [telling(gone, { quotes: ids, relation, differences }), telling(weg, null)].sort((a, b) =>
        a.quoteId < b.quoteId ? -1 : 1,
      ),
      firsts: [
        { language: 'de', reportId: austrian.id, publishedAt: '2026-03-01' },
        { language: 'en', reportId: one.id, publishedAt: '2026-03-02' },
      ],
    });
    expect(second).toMatchObject({ testimony: { id: single.id }, tellings: [{ quoteId: fell.id }] });
    expect((await carried([one.id, two.id], 1)).map((c) => c.testimony.id)).toEqual([both.id]);
    expect((await carried([two.id])).map(({ tellings }) => tellings.map((t) => t.quoteId))).toEqual([
      [weg.id],
    ]);
    expect([await carried([]), await carried([one.id], 10, 'other')]).toEqual([[], []]);
  });
}
