/** The store’s promises about candidates. */
import type { Report } from '@crossquote/domain';
import { aQuote } from '@crossquote/domain/testing';
import type { CandidateQuery, Store } from '@crossquote/pipeline';
import { expect, it } from 'vitest';
import { add, type Given, MODEL, mark, OTHER_MODEL, twoReports } from './given.ts';
import { anEmbedding, someKeys, someTerms } from './rows.ts';

const unit = (degrees: number) => [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
const cosineAt = (degrees: number) => Math.cos((degrees * Math.PI) / 180);

/** One cosine for all, and terms worth nothing. */
const near = (cosine: number) => ({
  within: cosine,
  across: cosine,
  least: cosine,
});
const NEVER = near(2);

export function candidatePromises(given: Given): void {
  const ask = async (reportId: string, part: Partial<CandidateQuery>) =>
    given.store.candidates({
      reportId,
      model: MODEL,
      ...near(0.9),
      perTerm: 0,
      mostTerms: 0,
      windowDays: 366,
      ...part,
    });

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
    expect(await ask(one.id, near(cosineAt(10) - 1e-6))).toEqual([
      { mine: a.id, other: c.id, otherReport: two.id },
    ]);
    expect(await ask(two.id, near(0.9))).toEqual([{ mine: c.id, other: a.id, otherReport: one.id }]);
    expect(await ask(one.id, near(0.999))).toEqual([]);
  });

  it('looks at every vector of a report that has many', async () => {
    const { one, two, quotes } = await twoReports(given.store);
    const [a, b, c] = quotes;
    const far = Array.from({ length: 150 }, (_, part) => anEmbedding(one.id, a.id, part, unit(180)));
    await saveVectors(given.store, one, [...far, anEmbedding(one.id, b.id, null, unit(0))]);
    await saveVectors(given.store, two, [anEmbedding(two.id, c.id, null, unit(0))]);
    expect(await ask(one.id, near(0.9))).toHaveLength(1);
    expect(await ask(two.id, near(0.9))).toHaveLength(1);
  });

  it('does not lose a pair at the threshold to the rounding of an engine', async () => {
    const { one, two, quotes } = await twoReports(given.store);
    const [a, , c] = quotes;
    await given.store.saveEmbeddings(mark(one.id, 'embed'), [anEmbedding(one.id, a.id, null, [0.6, 0.8])]);
    await given.store.saveEmbeddings(mark(two.id, 'embed'), [anEmbedding(two.id, c.id, null, [0.8, 0.6])]);
    expect(await ask(one.id, near(0.96 + 1e-5))).toHaveLength(1);
    expect(await ask(one.id, near(0.96 + 1e-3))).toHaveLength(0);
  });

  it('asks another nearness of two quotes in one language than of two in two', async () => {
    const { one, two, quotes } = await twoReports(given.store);
    const british = await add(given.store, { text: 'Gone, the bridge is.', language: 'en-GB' });
    const said = aQuote(british, 'Gone, the bridge is');
    await given.store.saveQuotes(mark(british.id, 'quotes'), [said]);
    await saveVectors(given.store, one, [anEmbedding(one.id, quotes[0].id, null, unit(0))]);
    await saveVectors(given.store, two, [anEmbedding(two.id, quotes[2].id, null, unit(60))]);
    await saveVectors(given.store, british, [anEmbedding(british.id, said.id, null, unit(60))]);
    const others = async (part: Partial<CandidateQuery>) =>
      (await ask(one.id, { least: 0.1, ...part })).map(({ other }) => other);
    expect(await others({ within: 0.6, across: 0.4 })).toEqual([quotes[2].id]);
    expect(await others({ within: 0.4, across: 0.6 })).toEqual([said.id]);
  });

  it('lets shared terms stand in for nearness, as many as count, each once', async () => {
    const { one, two, quotes } = await twoReports(given.store);
    const [a, , c] = quotes;
    await saveVectors(given.store, one, [anEmbedding(one.id, a.id, null, unit(0))]);
    await saveVectors(given.store, two, [anEmbedding(two.id, c.id, null, unit(60))]);
    await given.store.saveTerms(one.id, new Map([[a.id, someTerms('bridge', 'gone', 'holm', 'bridge')]]));
    await given.store.saveTerms(
      two.id,
      new Map([[c.id, someTerms('bridge', 'gone', 'smoke', 'holm', 'bridge')]]),
    );
    const rule = { ...near(0.7), least: 0.4, perTerm: 0.1, mostTerms: 9 };
    for (const { id } of [one, two]) {
      expect(await ask(id, { ...rule, within: 0.79, across: 0.79 })).toHaveLength(1);
      expect(await ask(id, { ...rule, within: 0.81, across: 0.81 })).toHaveLength(0);
      expect(await ask(id, { ...rule, mostTerms: 2 })).toHaveLength(1);
      expect(await ask(id, { ...rule, mostTerms: 1 })).toHaveLength(0);
      expect(await ask(id, { ...rule, least: 0.6 })).toHaveLength(0);
    }
  });

  it('never compares vectors of different models', async () => {
    const { one, two, quotes } = await twoReports(given.store);
    const [a, b, c] = quotes;
    await given.store.saveEmbeddings(mark(one.id, 'embed'), [anEmbedding(one.id, a.id, null, [1, 0])]);
    await given.store.saveEmbeddings(mark(one.id, 'embed'), [
      anEmbedding(one.id, b.id, null, [1, 0, 0], OTHER_MODEL),
    ]);
    await given.store.saveEmbeddings(mark(two.id, 'embed'), [
      anEmbedding(two.id, c.id, null, [1, 0, 0], OTHER_MODEL),
    ]);
    expect(await ask(one.id, near(0.1))).toEqual([]);
    expect(await ask(one.id, { ...near(0.1), model: OTHER_MODEL })).toHaveLength(1);
  });

  it('does not take a vector of zeros for near', async () => {
    const { one, two, quotes } = await twoReports(given.store);
    const [a, , c] = quotes;
    await given.store.saveEmbeddings(mark(one.id, 'embed'), [anEmbedding(one.id, a.id, null, [0, 0])]);
    await given.store.saveEmbeddings(mark(two.id, 'embed'), [anEmbedding(two.id, c.id, null, [1, 0])]);
    expect(await ask(one.id, near(0.1))).toEqual([]);
  });

  it('pairs quotes that share a key, whatever their vectors, and leaves the others', async () => {
    const { one, two, quotes } = await twoReports(given.store);
    const [a, b, c] = quotes;
    await given.store.saveTerms(
      one.id,
      new Map([
        [a.id, someKeys('bridge holm', 'bridge gone')],
        [b.id, someKeys('fell holm', 'fell holm')],
      ]),
    );
    await given.store.saveTerms(two.id, new Map([[c.id, someKeys('bridge gone', 'gone smoke')]]));
    expect(await ask(one.id, NEVER)).toEqual([{ mine: a.id, other: c.id, otherReport: two.id }]);
    expect(await ask(two.id, NEVER)).toEqual([{ mine: c.id, other: a.id, otherReport: one.id }]);
  });

  it('replaces the terms of the report’s quotes', async () => {
    const { one, two, quotes } = await twoReports(given.store);
    const [a, b, c] = quotes;
    await given.store.saveTerms(one.id, new Map([[a.id, someKeys('bridge')]]));
    await given.store.saveTerms(two.id, new Map([[c.id, someKeys('bridge')]]));
    await given.store.saveTerms(one.id, new Map([[b.id, someKeys('bridge')]]));
    expect(await ask(one.id, NEVER)).toEqual([{ mine: b.id, other: c.id, otherReport: two.id }]);
  });

  it('compares keys of any length', async () => {
    const { one, two, quotes } = await twoReports(given.store);
    const [a, , c] = quotes;
    const long = Array.from({ length: 4000 }, (_, i) =>
      String.fromCodePoint(0x4e00 + ((i * 7919) % 20_000)),
    ).join('');
    await given.store.saveTerms(one.id, new Map([[a.id, someKeys(long)]]));
    await given.store.saveTerms(two.id, new Map([[c.id, someKeys(long)]]));
    expect(await ask(one.id, NEVER)).toHaveLength(1);
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
      await given.store.saveTerms(report.id, new Map(list.map((q) => [q.id, someKeys('bridge')])));
    }
    const expected = [a.id, b.id].sort().map((mine) => ({ mine, other: c.id, otherReport: two.id }));
    expect(await ask(one.id, near(0.5))).toEqual(expected);
  });

  it('compares reports inside the window, and those whose day nobody knows with all', async () => {
    const march = '2026-03-01T23:00:00Z';
    for (const [one, other, windowDays, count] of [
      [march, '2026-03-31', 30, 1],
      [march, '2026-03-31', 29, 0],
      [march, '2026-04', 31, 1],
      [march, '2026-04', 30, 0],
      [march, '2027', 306, 1],
      [march, '2027', 305, 0],
      ['2026', '2025', 1, 1],
      ['2026', '2025', 0, 0],
      ['2026', march, 0, 1],
      [march, null, 0, 1],
      [null, null, 0, 1],
    ] as const) {
      const collection = `${one} ${other} ${windowDays}`;
      const [early, late] = [
        await saidOn(given.store, one, { collection, text: 'The bridge is gone.' }),
        await saidOn(given.store, other, { collection, text: 'The bridge is gone!' }),
      ];
      expect(await ask(early.id, { ...NEVER, windowDays })).toHaveLength(count);
      expect(await ask(late.id, { ...NEVER, windowDays })).toHaveLength(count);
    }
  });

  it('keeps to the window for vectors as for keys', async () => {
    const { one, two, quotes } = await twoReports(given.store, ['2026-03-01', '2026-04-15']);
    await saveVectors(given.store, one, [anEmbedding(one.id, quotes[0].id, null, [1, 0])]);
    await saveVectors(given.store, two, [anEmbedding(two.id, quotes[2].id, null, [1, 0])]);
    for (const { id } of [one, two]) {
      expect(await ask(id, { windowDays: 44 })).toEqual([]);
      expect(await ask(id, { windowDays: 45 })).toHaveLength(1);
    }
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
        [a.id, someKeys('bridge')],
        [b.id, someKeys('bridge')],
      ]),
    );
    await given.store.saveTerms(away.id, new Map([[far.id, someKeys('bridge')]]));
    await saveVectors(
      given.store,
      one,
      [a, b].map(({ id }) => anEmbedding(one.id, id, null, [1, 0])),
    );
    await saveVectors(given.store, away, [anEmbedding(away.id, far.id, null, [1, 0])]);
    expect(await ask(one.id, near(0.5))).toEqual([]);
  });

  it('looks into the reports alone that are named, by vectors as by keys', async () => {
    const { one, two, quotes } = await twoReports(given.store);
    const [a, , c] = quotes;
    const three = await add(given.store, { text: 'The bridge is gone.' });
    const said = aQuote(three, 'The bridge is gone');
    await given.store.saveQuotes(mark(three.id, 'quotes'), [said]);
    for (const [report, quote] of [
      [one, a],
      [two, c],
      [three, said],
    ] as const) {
      await saveVectors(given.store, report, [anEmbedding(report.id, quote.id, null, [1, 0])]);
      await given.store.saveTerms(report.id, new Map([[quote.id, someKeys('bridge')]]));
    }
    for (const nearness of [NEVER, near(0.5)]) {
      const others = async (among?: readonly string[]) =>
        (await ask(one.id, { ...nearness, ...(among && { among }) })).map(({ otherReport }) => otherReport);
      expect((await others()).toSorted()).toEqual([two.id, three.id].sort());
      expect(await others([three.id])).toEqual([three.id]);
      expect(await others([])).toEqual([]);
    }
  });

  it('looks at quotes only, not at sentences', async () => {
    const { one, two, quotes } = await twoReports(given.store);
    await given.store.saveEmbeddings(mark(one.id, 'embed'), [anEmbedding(one.id, 's_1', null, [1, 0])]);
    await given.store.saveEmbeddings(mark(two.id, 'embed'), [
      anEmbedding(two.id, quotes[2].id, null, [1, 0]),
    ]);
    expect(await ask(one.id, near(0.1))).toEqual([]);
    expect(await ask('r_none', near(0.1))).toEqual([]);
  });
}

function saveVectors(store: Store, report: Report, vectors: readonly ReturnType<typeof anEmbedding>[]) {
  return store.saveEmbeddings(mark(report.id, 'embed'), vectors);
}

/** A report of that day with one quote; all have the same key. */
async function saidOn(store: Store, publishedAt: string | null, part: Partial<Report>): Promise<Report> {
  const report = await add(store, { ...part, publishedAt });
  const quote = aQuote(report, 'The bridge is gone');
  await store.saveQuotes(mark(report.id, 'quotes'), [quote]);
  await store.saveTerms(report.id, new Map([[quote.id, someKeys('bridge')]]));
  return report;
}
