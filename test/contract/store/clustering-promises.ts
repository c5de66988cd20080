/** The store’s promises about what has to be clustered anew, and that clustering only this gives what clustering all gives. */
import {
  type Alignment,
  alignmentId,
  type Quote,
  type Relation,
  type Report,
  type Testimony,
  type Verdict,
} from '@crossquote/domain';
import { aQuote } from '@crossquote/domain/testing';
import { clusterChanges, clusterCollection, type Store } from '@crossquote/pipeline';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { add, type Given, mark, twoReports } from './given.ts';
import { anAlignment, aReview, aTestimony } from './rows.ts';

export function clusteringPromises(given: Given): void {
  const touched = async () =>
    given.store.exclusively('default', async (inner) => (await inner.takeTouched('default')).touched);

  it('gives the alignments of some quotes, or one by its id', async () => {
    const { one, quotes } = await twoReports(given.store);
    const [a, b, c] = quotes;
    const [left, right] = [anAlignment(a, c), anAlignment(b, c)];
    await given.store.saveAlignments(mark(one.id, 'align'), [left, right]);
    expect(await given.store.alignmentsOf([a.id])).toEqual([left]);
    const both = [left, right].sort((x, y) => (x.id < y.id ? -1 : 1));
    expect(await given.store.alignmentsOf([a.id, c.id, 'q_none'])).toEqual(both);
    expect(await given.store.alignmentsOf([])).toEqual([]);
    expect(await given.store.alignment(left.id)).toEqual(left);
    expect(await given.store.alignment('a_none')).toBeNull();
  });

  it('counts the alignments of quotes, and gives the ids of all quotes', async () => {
    const { one, quotes } = await twoReports(given.store);
    const [a, b, c] = quotes;
    await given.store.saveAlignments(mark(one.id, 'align'), [anAlignment(a, c), anAlignment(b, c)]);
    const counts = await given.store.alignmentCounts([b.id, c.id, 'q_none', c.id]);
    expect(counts).toEqual(
      new Map([
        [b.id, 1],
        [c.id, 2],
      ]),
    );
    expect(await given.store.alignmentCounts([])).toEqual(new Map());
    const away = await add(given.store, { collection: 'elsewhere', text: 'The bridge is gone.' });
    await given.store.saveQuotes(mark(away.id, 'quotes'), [aQuote(away, 'The bridge is gone')]);
    expect(await given.store.quoteIds('default')).toEqual(quotes.map(({ id }) => id).sort());
  });

  it('tells the quotes that changed, once', async () => {
    const { one, quotes } = await twoReports(given.store);
    const [a, , c] = quotes;
    expect(await touched()).toEqual(quotes.map(({ id }) => id).sort());
    expect(await touched()).toEqual([]);
    await given.store.saveAlignments(mark(one.id, 'align'), [anAlignment(a, c)]);
    expect(await touched()).toEqual([a.id, c.id].sort());
    await given.store.saveAlignments(mark(one.id, 'align'), []);
    expect(await touched()).toEqual([a.id, c.id].sort());
  });

  it('tells them again when the work that took them came to nothing', async () => {
    const { quotes } = await twoReports(given.store);
    const work = given.store.exclusively('default', async (inner) => {
      await inner.takeTouched('default');
      throw new RangeError('no');
    });
    await expect(work).rejects.toThrow(RangeError);
    expect(await touched()).toEqual(quotes.map(({ id }) => id).sort());
  });

  it('touches what was tied to a quote that goes, alone or with its report', async () => {
    const { one, two, quotes } = await twoReports(given.store);
    const [a, b, c] = quotes;
    await given.store.saveAlignments(mark(one.id, 'align'), [anAlignment(a, c), anAlignment(b, c)]);
    await touched();
    await given.store.saveQuotes(mark(one.id, 'quotes'), [a]);
    expect(await touched()).toEqual(quotes.map(({ id }) => id).sort());
    await given.bed.deleteReport(two.id);
    expect(await touched()).toContain(a.id);
  });

  it('touches what a review is about, and remembers its pair when the alignment goes', async () => {
    const { one, two, quotes } = await twoReports(given.store);
    const [a, b, c] = quotes;
    const early = aReview({ subject: alignmentId(b.id, c.id) });
    await given.store.addReview(early);
    await given.store.addReview(aReview({ subject: 'a_never' }));
    expect(await given.store.reviewedPairs('default')).toEqual(new Map());
    await given.store.saveAlignments(mark(one.id, 'align'), [anAlignment(a, c), anAlignment(b, c)]);
    await touched();
    const review = aReview({ subject: alignmentId(a.id, c.id) });
    await given.store.addReview(review);
    const pair = anAlignment(a, c).quotes;
    expect(await touched()).toEqual(pair);

    await given.store.saveAlignments(mark(one.id, 'align'), []);
    const pairs = [
      [review.subject, pair],
      [early.subject, anAlignment(b, c).quotes],
    ] as const;
    expect(await given.store.reviewedPairs('default')).toEqual(new Map(pairs));
    expect(await given.store.reviewedPairs('elsewhere')).toEqual(new Map());
    await touched();
    await given.store.addReview(aReview({ subject: review.subject, verdict: 'undo' }));
    expect(await touched()).toEqual(pair);
    await given.bed.deleteReport(two.id);
    expect(await touched()).toContain(a.id);
  });

  it('replaces only the testimonies of the quotes that are named, and reads every one with the latest list of reports', async () => {
    const [one, two, three] = [
      aTestimony('q_1'),
      aTestimony('q_2', { members: ['q_2', 'q_3'] }),
      aTestimony('q_4'),
    ];
    const save = (
      list: readonly Testimony[],
      searched: readonly string[],
      instead: readonly string[] | null,
    ) => given.store.saveTestimonies(mark('default', 'cluster'), list, { recipe: 'r', searched, instead });
    await save([one, two], ['r_1'], null);
    await save([three], ['r_1', 'r_2'], ['q_3', 'q_4']);
    const searched = ['r_1', 'r_2'];
    expect(await given.store.testimonies('default')).toEqual(
      [one, three].map((t) => ({ ...t, searched })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    const last = await given.store.exclusively('default', (inner) => inner.takeTouched('default'));
    expect(last).toEqual({ recipe: 'r', searched, touched: [] });
    expect(await given.store.exclusively('other', (inner) => inner.takeTouched('other'))).toEqual({
      recipe: null,
      searched: [],
      touched: [],
    });
  });

  it('does not say that it looked in a report that is gone', async () => {
    const { one, two } = await twoReports(given.store);
    await given.store.saveTestimonies(mark('default', 'cluster'), [
      aTestimony('q_1', { searched: [one.id, two.id] }),
    ]);
    await given.bed.deleteReport(one.id);
    expect(await given.store.testimonies('default')).toMatchObject([{ searched: [two.id] }]);
  });

  it('makes by parts what clustering all at once makes, whatever happens in between', {
    timeout: 180_000,
  }, async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(STEP, { minLength: 4, maxLength: 14 }), async (steps) => {
        const world = aWorld(given, `collection ${++run}`);
        for (const step of [...steps, { kind: 'cluster' } as const]) {
          await world.take(step);
          if (step.kind !== 'cluster') continue;
          const [made, expected] = await world.clustered();
          expect(made).toHaveLength(expected.length);
          expect(new Set(made)).toEqual(new Set(expected));
        }
      }),
      { numRuns: 60 },
    );
  });
}

const REPORTS = 4;

const PAIR_TIE = fc.record({
  own: fc.nat({ max: 1 }),
  other: fc.nat({ max: REPORTS * 2 - 1 }),
  score: fc.constantFrom(0.3, 0.45, 0.5, 0.8, 0.9),
  relation: fc.constantFrom<Relation>('same', 'partial', 'paraphrase'),
});
type PairTie = typeof PAIR_TIE extends fc.Arbitrary<infer T> ? T : never;

const REPORT = fc.nat({ max: REPORTS - 1 });
const STEP = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('align' as const),
      report: REPORT,
      ties: fc.array(PAIR_TIE, { maxLength: 5 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('review' as const),
      pick: fc.nat(),
      verdict: fc.constantFrom<Verdict>('same', 'different', 'undo'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('cluster' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('requote' as const, 'delete' as const, 'fail' as const),
      report: REPORT,
    }),
  },
);
type Step = typeof STEP extends fc.Arbitrary<infer T> ? T : never;

/** A small collection in which steps are taken one after the other; every clustering is held against one of everything. */
function aWorld({ store, bed }: Given, collection: string) {
  let reviews = 0;
  const speakers = ['Mira Holm', null, 'Jan Torp'];
  const texts = Array.from({ length: REPORTS }, (_, i) => `First of ${i} in ${collection}. Second of ${i}.`);
  const reportOf = (i: number) =>
    add(store, { collection, text: texts[i] ?? '', publishedAt: i === 3 ? null : `2026-03-0${i + 1}` });
  const quotesOf = (report: Report, i: number): readonly Quote[] =>
    [`First of ${i}`, `Second of ${i}`].map((words, n) => {
      const name = speakers[(i + n) % 3] ?? null;
      return aQuote(report, words, { speaker: { mention: null, name, id: null, reason: '' } });
    });

  async function align(i: number, ties: readonly PairTie[]): Promise<void> {
    const report = await reportOf(i);
    const quotes = quotesOf(report, i);
    await store.saveQuotes(mark(report.id, 'quotes'), quotes);
    const found = new Map<string, Alignment>();
    for (const { own, other, score, relation } of ties) {
      const at = Math.floor(other / 2);
      const partner = quotesOf(await reportOf(at), at)[other % 2];
      const mine = quotes[own];
      if (at === i || !mine || !partner || (await store.quotesById([partner.id])).length === 0) continue;
      const alignment = anAlignment(mine, partner, { collection, score, relation, differences: [] });
      found.set(alignment.id, alignment);
    }
    await store.saveAlignments(mark(report.id, 'align'), [...found.values()]);
  }

  async function review(pick: number, verdict: Verdict): Promise<void> {
    const ids = [
      ...(await store.alignments(collection)).map(({ id }) => id),
      ...(await store.reviews(collection)).map(({ subject }) => subject),
    ];
    const subject = ids[pick % Math.max(1, ids.length)];
    if (subject === undefined) return;
    reviews++;
    const at = new Date(Date.UTC(2026, 2, 1) + reviews * 1000).toISOString();
    await store.addReview(aReview({ collection, subject, verdict, at }));
  }

  async function disturb(kind: 'requote' | 'delete' | 'fail', i: number): Promise<void> {
    const { id } = await reportOf(i);
    if (kind === 'delete') await bed.deleteReport(id);
    else if (kind === 'requote')
      await store.saveQuotes(mark(id, 'quotes'), quotesOf(await reportOf(i), i).slice(0, 1));
    else
      await store.hinderStage(
        mark(id, 'align', 'bbbbbbbb'),
        'failed',
        { cause: 'no', nextAction: 'retry' },
        'w',
      );
  }

  return {
    take: async (step: Step): Promise<void> => {
      if (step.kind === 'align') await align(step.report, step.ties);
      else if (step.kind === 'review') await review(step.pick, step.verdict);
      else if (step.kind !== 'cluster') await disturb(step.kind, step.report);
    },
    /** What clustering the changes makes, and what clustering everything would. */
    clustered: async (): Promise<readonly [readonly Testimony[], readonly Testimony[]]> => {
      await store.exclusively(collection, (inner) => clusterChanges(mark(collection, 'cluster'), inner));
      return [await store.testimonies(collection), await all(store, collection)];
    },
  };
}

/** Everything clustered at once. */
async function all(store: Store, collection: string): Promise<readonly Testimony[]> {
  const alignments = await store.alignments(collection);
  const reviewed = await store.reviewedPairs(collection);
  const aligned = new Set(
    (await store.stageRecords(collection)).flatMap((r) =>
      r.stage === 'align' && r.state === 'done' ? [r.subject] : [],
    ),
  );
  const ids = [...alignments.flatMap(({ quotes }) => quotes), ...[...reviewed.values()].flat()];
  return clusterCollection({
    collection,
    alignments,
    reviews: await store.reviews(collection),
    reviewed,
    quotes: new Map((await store.quotesById(ids)).map((quote) => [quote.id, quote])),
    reports: (await store.reports(collection)).filter(({ id }) => aligned.has(id)),
  });
}
