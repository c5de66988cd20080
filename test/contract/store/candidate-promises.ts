/** The store’s promises about candidates. */
import { aQuote } from '@crossquote/domain/testing';
import { expect, it } from 'vitest';
import { add, type Given, MODEL, mark, OTHER_MODEL, twoReports } from './given.ts';
import { anEmbedding } from './rows.ts';

const unit = (degrees: number) => [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];

export function candidatePromises(given: Given): void {
  const ask = (reportId: string, minCosine: number, minSharedTerms: number) =>
    given.store.candidates({ reportId, model: MODEL, minCosine, minSharedTerms });

  it('pairs quotes by any two vectors that are near enough, whole or part', async () => {
    const { one, two, quotes } = await twoReports(given.store);
    const [a, b, c] = quotes;
    await given.store.saveEmbeddings(mark(one.id, 'embed'), [
      anEmbedding(one.id, a.id, null, unit(0)),
      anEmbedding(one.id, a.id, 0, unit(90)),
      anEmbedding(one.id, b.id, null, unit(180)),
    ]);
    await given.store.saveEmbeddings(mark(two.id, 'embed'), [
      anEmbedding(two.id, c.id, null, unit(40)),
      anEmbedding(two.id, c.id, 0, unit(100)),
    ]);
    expect(await ask(one.id, Math.cos(Math.PI / 18) - 1e-6, 99)).toEqual([{ mine: a.id, other: c.id }]);
    expect(await ask(two.id, 0.9, 99)).toEqual([{ mine: c.id, other: a.id }]);
    expect(await ask(one.id, 0.999, 99)).toEqual([]);
  });

  it('does not lose a pair at the threshold to the rounding of an engine', async () => {
    const { one, two, quotes } = await twoReports(given.store);
    const [a, , c] = quotes;
    await given.store.saveEmbeddings(mark(one.id, 'embed'), [anEmbedding(one.id, a.id, null, [0.6, 0.8])]);
    await given.store.saveEmbeddings(mark(two.id, 'embed'), [anEmbedding(two.id, c.id, null, [0.8, 0.6])]);
    expect(await ask(one.id, 0.96 + 1e-5, 99)).toHaveLength(1);
    expect(await ask(one.id, 0.96 + 1e-3, 99)).toHaveLength(0);
  });

  it('never compares vectors of different models', async () => {
    const { one, two, quotes } = await twoReports(given.store);
    const [a, , c] = quotes;
    await given.store.saveEmbeddings(mark(one.id, 'embed'), [anEmbedding(one.id, a.id, null, [1, 0])]);
    await given.store.saveEmbeddings(mark(two.id, 'embed'), [
      anEmbedding(two.id, c.id, null, [1, 0, 0], OTHER_MODEL),
    ]);
    expect(await ask(one.id, 0, 99)).toEqual([]);
  });

  it('does not take a vector of zeros for near', async () => {
    const { one, two, quotes } = await twoReports(given.store);
    const [a, , c] = quotes;
    await given.store.saveEmbeddings(mark(one.id, 'embed'), [anEmbedding(one.id, a.id, null, [0, 0])]);
    await given.store.saveEmbeddings(mark(two.id, 'embed'), [anEmbedding(two.id, c.id, null, [1, 0])]);
    expect(await ask(one.id, 0.5, 99)).toEqual([]);
  });

  it('pairs quotes by shared terms, each counted once', async () => {
    const { one, two, quotes } = await twoReports(given.store);
    const [a, b, c] = quotes;
    await given.store.saveTerms(
      one.id,
      new Map([
        [a.id, ['bridge', 'gone', 'bridge', 'holm']],
        [b.id, ['bridge', 'bridge', 'fell']],
      ]),
    );
    await given.store.saveTerms(two.id, new Map([[c.id, ['bridge', 'bridge', 'gone', 'smoke']]]));
    expect(await ask(one.id, 2, 2)).toEqual([{ mine: a.id, other: c.id }]);
    expect(await ask(one.id, 2, 3)).toEqual([]);
    const both = await ask(two.id, 2, 1);
    expect(both).toEqual([a.id, b.id].sort().map((other) => ({ mine: c.id, other })));
  });

  it('replaces the terms of the report’s quotes', async () => {
    const { one, two, quotes } = await twoReports(given.store);
    const [a, b, c] = quotes;
    await given.store.saveTerms(one.id, new Map([[a.id, ['bridge']]]));
    await given.store.saveTerms(two.id, new Map([[c.id, ['bridge']]]));
    await given.store.saveTerms(one.id, new Map([[b.id, ['bridge']]]));
    expect(await ask(one.id, 2, 1)).toEqual([{ mine: b.id, other: c.id }]);
  });

  it('compares terms of any length', async () => {
    const { one, two, quotes } = await twoReports(given.store);
    const [a, , c] = quotes;
    const long = Array.from({ length: 4000 }, (_, i) =>
      String.fromCodePoint(0x4e00 + ((i * 7919) % 20_000)),
    ).join('');
    await given.store.saveTerms(one.id, new Map([[a.id, [long]]]));
    await given.store.saveTerms(two.id, new Map([[c.id, [long]]]));
    expect(await ask(one.id, 2, 1)).toEqual([{ mine: a.id, other: c.id }]);
  });

  it('gives each pair once, ordered by mine, then other', async () => {
    const { one, two, quotes } = await twoReports(given.store);
    const [a, b, c] = quotes;
    for (const [report, list] of [
      [one, [a, b]],
      [two, [c]],
    ] as const) {
      const vectors = list.flatMap((q) =>
        [null, 0].map((part) => anEmbedding(report.id, q.id, part, [1, 0])),
      );
      await given.store.saveEmbeddings(mark(report.id, 'embed'), vectors);
      await given.store.saveTerms(report.id, new Map(list.map((q) => [q.id, ['bridge']])));
    }
    const expected = [a.id, b.id].sort().map((mine) => ({ mine, other: c.id }));
    expect(await ask(one.id, 0.5, 1)).toEqual(expected);
  });

  it('stays inside the collection and outside the report itself', async () => {
    const { one, quotes } = await twoReports(given.store);
    const [a, b] = quotes;
    const away = await add(given.store, { collection: 'elsewhere', text: 'The bridge is gone.' });
    const far = aQuote(away, 'The bridge is gone');
    await given.store.saveQuotes(mark(away.id, 'quotes'), [far]);
    await given.store.saveTerms(
      one.id,
      new Map([
        [a.id, ['bridge']],
        [b.id, ['bridge']],
      ]),
    );
    await given.store.saveTerms(away.id, new Map([[far.id, ['bridge']]]));
    expect(await ask(one.id, 2, 1)).toEqual([]);
  });

  it('looks at quotes only, not at sentences', async () => {
    const { one, two, quotes } = await twoReports(given.store);
    await given.store.saveEmbeddings(mark(one.id, 'embed'), [anEmbedding(one.id, 's_1', null, [1, 0])]);
    await given.store.saveEmbeddings(mark(two.id, 'embed'), [
      anEmbedding(two.id, quotes[2].id, null, [1, 0]),
    ]);
    expect(await ask(one.id, 0, 99)).toEqual([]);
    expect(await ask('r_none', 0, 1)).toEqual([]);
  });
}
