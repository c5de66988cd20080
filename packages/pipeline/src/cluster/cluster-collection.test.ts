import {
  type Alignment,
  alignmentId,
  pairOf,
  type Quote,
  type Relation,
  type Review,
  reviewId,
  UNKNOWN_SPEAKER,
  type Verdict,
} from '@crossquote/domain';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportSummary } from '../ports/reading-store.ts';
import { clusterCollection } from './cluster-collection.ts';

const aSummary = (id: string, publishedAt: string | null, language = 'en'): ReportSummary => ({
  id,
  collection: 'default',
  title: null,
  language,
  publisher: null,
  publishedAt,
  url: null,
  source: `${id}.txt`,
  sha256: '',
  length: 100,
});

/** `A1` is the first quote of report `A`. */
const aQuoteOf = (id: string, name: string | null = null): Quote => ({
  id,
  reportId: id.slice(0, 1),
  form: 'direct',
  content: [{ start: Number(id.slice(1)) * 10, end: Number(id.slice(1)) * 10 + 5 }],
  cue: null,
  speaker: name ? { ...UNKNOWN_SPEAKER, name, id: `p_${name}` } : UNKNOWN_SPEAKER,
  sentences: [0],
  confidence: 1,
  medium: null,
});

const tie = (
  a: string,
  b: string,
  score: number,
  relation: Relation = 'same',
  part: Partial<Alignment> = {},
): Alignment => ({
  id: alignmentId(a, b),
  collection: 'default',
  quotes: pairOf(a, b),
  relation,
  score,
  evidence: [],
  differences: [],
  ...part,
});

const FIGURES: Partial<Alignment> = {
  evidence: [{ signal: 'numbers', value: 1, contribution: 0.1, without: 0.8, note: 'the same figures' }],
};

const review = (a: string, b: string, verdict: Verdict, at = '2026-03-09T10:00:00Z'): Review => {
  const subject = alignmentId(a, b);
  return {
    id: reviewId(subject, 'ada', at, verdict),
    collection: 'default',
    subject,
    verdict,
    by: 'ada',
    at,
    note: null,
    before: null,
    after: null,
  };
};

const REPORTS = [
  aSummary('A', '2026-03-04'),
  aSummary('B', '2026-03-03T18:00', 'de'),
  aSummary('C', null),
  aSummary('D', '2026-03-03T20:00:00Z', 'fr'),
  aSummary('E', null, 'ar'),
];
const IDS = REPORTS.flatMap(({ id }) => [`${id}1`, `${id}2`]);
const QUOTES = new Map(IDS.map((id) => [id, aQuoteOf(id)]));

const cluster = (
  alignments: readonly Alignment[],
  reviews: readonly Review[] = [],
  quotes: ReadonlyMap<string, Quote> = QUOTES,
) => clusterCollection({ collection: 'default', alignments, reviews, quotes, reports: REPORTS });
const members = (alignments: readonly Alignment[], reviews: readonly Review[] = []) =>
  cluster(alignments, reviews)
    .map((testimony) => testimony.members.toSorted().join(' '))
    .sort();

describe('clusterCollection', () => {
  it('tells of each testimony who, where, when, and where it was looked for', () => {
    const quotes = new Map([...QUOTES, ['A1', aQuoteOf('A1', 'Mira Holm')], ['B1', aQuoteOf('B1', 'Holm')]]);
    const [testimony, ...rest] = cluster(
      [tie('A1', 'B1', 0.9), tie('B1', 'C2', 0.8), tie('A1', 'C2', 0.7)],
      [],
      quotes,
    );
    expect(rest).toEqual([]);
    expect(testimony).toMatchObject({
      collection: 'default',
      state: 'suggested',
      languages: ['de', 'en'],
      speakers: [{ id: 'p_Mira Holm', name: 'Mira Holm' }],
      reports: ['B', 'A', 'C'],
      firstSeen: '2026-03-03T18:00',
      members: ['B1', 'A1', 'C2'],
      searched: ['A', 'B', 'C', 'D', 'E'],
    });
    expect(testimony?.alignments).toHaveLength(3);
  });

  it('heads with no name that one of its reports withholds, and says which do and which give one', () => {
    const saidBy = (id: string, name: string | null, withheld = false): [string, Quote] => {
      const quote = aQuoteOf(id, name);
      return [id, withheld ? { ...quote, speaker: { ...quote.speaker, withheld } } : quote];
    };
    const told = (...said: [string, Quote][]) =>
      cluster(
        [tie('A1', 'B1', 0.9), tie('B1', 'C1', 0.8), tie('A1', 'C1', 0.7)],
        [],
        new Map([...QUOTES, ...said]),
      )[0];
    const named = told(saidBy('A1', 'Mira Holm'), saidBy('B1', 'woman', true), saidBy('C1', 'resident'));
    expect(named?.speakers).toEqual([{ id: 'p_woman', name: 'woman' }]);
    expect(named?.withheld).toEqual({ by: ['B'], namedBy: ['A'] });
    const changed = told(saidBy('A1', 'Mira Holm'), saidBy('B1', 'Edda', true));
    expect(changed?.speakers).toEqual([]);
    const nobody = told(saidBy('A1', null, true), saidBy('B1', 'woman', true));
    expect(nobody?.withheld).toEqual({ by: ['B', 'A'], namedBy: [] });
    expect(told(saidBy('A1', 'Mira Holm'))).not.toHaveProperty('withheld');
  });

  it('joins nothing below the threshold', () => {
    expect(members([tie('A1', 'B1', 0.49)])).toEqual([]);
  });

  it('does not glue two statements through one that is like both', () => {
    expect(members([tie('A1', 'B1', 0.9, 'paraphrase'), tie('B1', 'C1', 0.8, 'paraphrase')])).toEqual([
      'A1 B1',
    ]);
  });

  it('joins a third quote when it agrees on average', () => {
    expect(members([tie('A1', 'B1', 0.9), tie('B1', 'C1', 0.9), tie('A1', 'C1', 0.6)])).toEqual(['A1 B1 C1']);
  });

  it('joins short quotes of different sentences through the long one that holds both, even from one report', () => {
    const parts = [
      tie('A1', 'B1', 0.9, 'partial'),
      tie('B1', 'C1', 0.8, 'partial'),
      tie('B1', 'C2', 0.7, 'partial'),
    ];
    expect(members(parts)).toEqual(['A1 B1 C1 C2']);
  });

  it('keeps two quotes of one report apart when they are like the same one in full', () => {
    expect(members([tie('A1', 'B1', 0.9), tie('A2', 'B1', 0.8)])).toEqual(['A1 B1']);
  });

  it('joins two that are silent about each other where both are surely what a third is, with its figures', () => {
    expect(
      members([tie('A1', 'B1', 0.97, 'paraphrase', FIGURES), tie('B1', 'C1', 0.96, 'same', FIGURES)]),
    ).toEqual(['A1 B1 C1']);
  });

  it.each([
    [
      'one of them is less sure',
      [tie('A1', 'B1', 0.97, 'same', FIGURES), tie('B1', 'C1', 0.94, 'same', FIGURES)],
      'A1 B1',
    ],
    [
      'the two were compared, and are not alike',
      [tie('A1', 'B1', 0.97, 'same', FIGURES), tie('B1', 'C1', 0.96, 'same', FIGURES), tie('A1', 'C1', 0.2)],
      'A1 B1',
    ],
    [
      'they stand in one report',
      [tie('A1', 'B1', 0.97, 'same', FIGURES), tie('A2', 'B1', 0.96, 'same', FIGURES)],
      'A1 B1',
    ],
    ['they share no figures', [tie('A1', 'B1', 0.97, 'same', FIGURES), tie('B1', 'C1', 0.96)], 'A1 B1'],
  ])('joins no such two where %s', (_, ties, group) => {
    expect(members(ties)).toEqual([group]);
  });

  it('joins what people confirmed, whatever the score, and says so', () => {
    const alignments = [tie('A1', 'B1', 0.3), tie('B1', 'C1', 0.2)];
    const reviews = [review('A1', 'B1', 'same'), review('B1', 'C1', 'same')];
    expect(cluster(alignments, reviews)).toMatchObject([{ state: 'confirmed', members: ['B1', 'A1', 'C1'] }]);
    expect(
      cluster([...alignments, tie('A1', 'D1', 0.9), tie('B1', 'D1', 0.9), tie('C1', 'D1', 0.9)], reviews),
    ).toMatchObject([{ state: 'suggested' }]);
  });

  it('keeps apart what people rejected, even against a confirmed chain', () => {
    const alignments = [tie('A1', 'B1', 0.9), tie('B1', 'C1', 0.8), tie('A1', 'C1', 0.9)];
    expect(members(alignments, [review('A1', 'C1', 'different')])).toEqual(['A1 B1']);
    const chain = [review('A1', 'C1', 'different'), review('A1', 'B1', 'same'), review('B1', 'C1', 'same')];
    expect(members(alignments, chain)).toHaveLength(1);
    expect(
      members(alignments, [
        review('A1', 'C1', 'different'),
        review('A1', 'C1', 'undo', '2026-03-10T10:00:00Z'),
      ]),
    ).toEqual(['A1 B1 C1']);
  });

  it('gives up the confirmed pair that the machine finds least likely, and shows it on both sides', () => {
    const alignments = [
      tie('A1', 'B1', 0.6),
      tie('B1', 'C1', 0.9),
      tie('A1', 'C1', 0.9),
      tie('A1', 'D1', 0.9),
    ];
    const reviews = [review('A1', 'C1', 'different'), review('A1', 'B1', 'same'), review('B1', 'C1', 'same')];
    const conflicts = [{ confirmed: alignmentId('A1', 'B1'), rejected: [alignmentId('A1', 'C1')] }];
    expect(cluster(alignments, reviews)).toMatchObject([
      { members: ['B1', 'C1'], conflicts },
      { members: ['D1', 'A1'], conflicts },
    ]);
    expect(cluster(alignments, reviews.slice(0, 1)).flatMap((testimony) => testimony.conflicts)).toEqual([]);
  });

  it('keeps what people decided when the pair is not found any more', () => {
    const pair = ['A1', 'C1'] as const;
    const reviewed = new Map([[alignmentId(...pair), pair]]);
    const input = { collection: 'default', quotes: QUOTES, reports: REPORTS, reviewed };
    const confirmed = clusterCollection({ ...input, alignments: [], reviews: [review(...pair, 'same')] });
    expect(confirmed).toMatchObject([{ state: 'confirmed', members: ['A1', 'C1'], alignments: [] }]);
    expect(confirmed[0]?.reasons[0]?.joinedBy).toEqual({ alignment: alignmentId(...pair), score: null });
    const alignments = [tie('A1', 'B1', 0.9), tie('B1', 'C1', 0.9)];
    const rejected = clusterCollection({ ...input, alignments, reviews: [review(...pair, 'different')] });
    expect(rejected.map(({ members: together }) => together)).not.toContainEqual(
      expect.arrayContaining([...pair]),
    );
    const gone = new Map([...QUOTES].filter(([id]) => id !== 'C1'));
    expect(
      clusterCollection({ ...input, quotes: gone, alignments: [], reviews: [review(...pair, 'same')] }),
    ).toEqual([]);
  });

  describe('of two people who are named', () => {
    const quotes = new Map([
      ...QUOTES,
      ['A1', aQuoteOf('A1', 'Mira Holm')],
      ['C1', aQuoteOf('C1', 'Jan Torp')],
    ]);
    const parts = [tie('A1', 'B1', 0.9, 'partial'), tie('B1', 'C1', 0.8, 'partial')];
    const together = (alignments: readonly Alignment[], reviews: readonly Review[] = []) =>
      cluster(alignments, reviews, quotes).map((testimony) => testimony.members.toSorted().join(' '));

    it('glues no two through one whose speaker is unknown', () => {
      expect(members(parts)).toEqual(['A1 B1 C1']);
      expect(together(parts)).toEqual(['A1 B1']);
    });

    it('counts none whose name a report changed', () => {
      const torp = aQuoteOf('C1', 'Jan Torp');
      const changed = { ...torp, speaker: { ...torp.speaker, withheld: true as const } };
      const [testimony] = cluster(parts, [], new Map([...quotes, ['C1', changed]]));
      expect(testimony?.members).toHaveLength(3);
    });

    it('joins what is likely all the same, or what people confirm', () => {
      expect(together([...parts, tie('A1', 'C1', 0.8)])).toEqual(['A1 B1 C1']);
      expect(together([...parts, tie('A1', 'C1', 0.3)])).toEqual(['A1 B1']);
      expect(together([...parts, tie('A1', 'C1', 0.3)], [review('A1', 'C1', 'same')])).toEqual(['A1 B1 C1']);
    });
  });

  it('says of each member which tie brought it in', () => {
    const [testimony] = cluster([tie('A1', 'B1', 0.9), tie('B1', 'C1', 0.8), tie('A1', 'C1', 0.7)]);
    expect(testimony?.members).toEqual(['B1', 'A1', 'C1']);
    expect(testimony?.reasons.map(({ joinedBy }) => joinedBy)).toEqual([
      { alignment: alignmentId('A1', 'B1'), score: 0.9 },
      { alignment: alignmentId('A1', 'B1'), score: 0.9 },
      { alignment: alignmentId('B1', 'C1'), score: 0.8 },
    ]);
  });

  it('knows the earliest telling, and none when no date is known', () => {
    expect(cluster([tie('A1', 'B1', 0.9), tie('C1', 'E1', 0.9)]).map(({ earliest }) => earliest)).toEqual([
      'B1',
      null,
    ]);
  });

  it('leaves out quotes of reports that are not aligned yet, and alignments of quotes that are gone', () => {
    const input = {
      collection: 'default',
      alignments: [tie('A1', 'B1', 0.9), tie('A1', 'X1', 0.9)],
      reviews: [],
      quotes: QUOTES,
    };
    expect(clusterCollection({ ...input, reports: REPORTS.filter(({ id }) => id !== 'B') })).toEqual([]);
  });

  it('takes another threshold when asked', () => {
    const input = {
      collection: 'default',
      alignments: [tie('A1', 'B1', 0.7)],
      reviews: [],
      quotes: QUOTES,
      reports: REPORTS,
    };
    expect(clusterCollection(input, 0.8)).toEqual([]);
    expect(clusterCollection(input, 0.6)).toHaveLength(1);
  });

  it('orders testimonies by when they were first seen, unknown last', () => {
    const seen = cluster([tie('C1', 'E1', 0.9), tie('A2', 'D2', 0.9), tie('A1', 'B1', 0.9)]).map(
      ({ firstSeen }) => firstSeen,
    );
    expect(seen).toEqual(['2026-03-03T18:00', '2026-03-03T20:00:00Z', null]);
  });

  it('does not depend on the order of anything, never joins rejected pairs, and puts no quote into two testimonies', () => {
    const pair = fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS)).filter(([a, b]) => a[0] !== b[0]);
    const alignment = fc
      .tuple(
        pair,
        fc.integer({ min: 2, max: 10 }),
        fc.constantFrom<Relation>('same', 'partial', 'paraphrase'),
      )
      .map(([[a, b], score, relation]) => tie(a, b, score / 10, relation));
    const alignments = fc.uniqueArray(alignment, { selector: ({ id }) => id, maxLength: 25 });
    const verdicts = fc.array(fc.tuple(fc.nat(), fc.constantFrom<Verdict>('same', 'different', 'undo')), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(alignments, verdicts, (list, decisions) => {
        const reviews = decisions.flatMap(([at, verdict]) => {
          const chosen = list[at % Math.max(1, list.length)];
          return chosen ? [review(...chosen.quotes, verdict)] : [];
        });
        const testimonies = cluster(list, reviews);
        const shuffled = clusterCollection({
          collection: 'default',
          alignments: list.toReversed(),
          reviews: reviews.toReversed(),
          quotes: new Map([...QUOTES].reverse()),
          reports: REPORTS.toReversed(),
        });
        expect(shuffled).toEqual(testimonies);
        const all = testimonies.flatMap((testimony) => testimony.members);
        expect(new Set(all).size).toBe(all.length);
        expect(testimonies.every(({ reports }) => reports.length > 1)).toBe(true);
        for (const { subject, verdict, id } of reviews) {
          const latest = reviews
            .filter((other) => other.subject === subject)
            .every((other) => other.id <= id);
          const quotes = list.find((other) => other.id === subject)?.quotes ?? [];
          if (verdict !== 'different' || !latest) continue;
          expect(
            testimonies.some((testimony) => quotes.every((quote) => testimony.members.includes(quote))),
          ).toBe(false);
        }
      }),
    );
  });
});
