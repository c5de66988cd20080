import {
  type Alignment,
  alignmentId,
  type Difference,
  type Evidence,
  pairOf,
  type Quote,
  UNKNOWN_SPEAKER,
} from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import type { ReportSummary } from '../ports/reading-store.ts';
import { clusterCollection } from './cluster-collection.ts';

/** A telling: its report's date and language, and how many code units the quote has. */
type Told = readonly [publishedAt: string | null, language: string, length: number];

const report = (id: string, [publishedAt, language]: Told): ReportSummary => ({
  id,
  collection: 'default',
  title: null,
  language,
  publisher: null,
  publishedAt,
  url: null,
  source: null,
  sha256: '',
  length: 1000,
});
const quote = (id: string, [, , length]: Told): Quote => ({
  id: `q_${id}`,
  reportId: id,
  form: 'direct',
  content: [{ start: 0, end: length }],
  cue: null,
  speaker: UNKNOWN_SPEAKER,
  sentences: [0],
  confidence: 1,
  medium: null,
});

const run = (value: number): Evidence => ({
  signal: 'quoted-words',
  value,
  contribution: 0.3,
  note: '',
  without: 0.5,
});
/** @param share of words that mean the same. */
const translated = (share: number): Partial<Alignment> => ({
  relation: 'translation',
  evidence: [{ ...run(share), signal: 'words' }],
});
/** The report's letter, and what the other one leaves out of it. */
type Omitted = readonly [of: string, start: number, end: number];

function tie(
  a: string,
  b: string,
  part: Partial<Alignment> = {},
  omitted: readonly Omitted[] = [],
): Alignment {
  const quotes = pairOf(`q_${a}`, `q_${b}`);
  const differences = omitted.map(([of, start, end]): Difference => {
    const range = { start, end, text: '' };
    return quotes[0] === `q_${of}`
      ? { what: 'omission', left: range, right: null }
      : { what: 'omission', left: null, right: range };
  });
  return {
    id: alignmentId(...quotes),
    collection: 'default',
    quotes,
    relation: omitted.length > 0 ? 'partial' : 'same',
    score: 0.9,
    evidence: [],
    differences,
    ...part,
  };
}

function clustered(told: Readonly<Record<string, Told>>, alignments: readonly Alignment[]) {
  const all = Object.entries(told);
  const [testimony] = clusterCollection({
    collection: 'default',
    alignments,
    reviews: [],
    quotes: new Map(all.map(([id, telling]) => [`q_${id}`, quote(id, telling)])),
    reports: all.map(([id, telling]) => report(id, telling)),
  });
  return {
    fullest: testimony?.fullest,
    taken: testimony?.reasons.map(
      ({ takenFrom }) => takenFrom && `${takenFrom.reportId} ${takenFrom.reason}`,
    ),
  };
}

describe('the fullest telling', () => {
  const told = {
    A: ['2026-03-01', 'en', 60],
    B: ['2026-03-02', 'de', 200],
    C: ['2026-03-03', 'en', 90],
  } as const;

  it('is the one that leaves out nothing of most others', () => {
    const alignments = [tie('A', 'B', {}, [['B', 100, 200]]), tie('B', 'C', {}, [['B', 0, 100]])];
    expect(clustered(told, alignments).fullest).toBe('q_B');
  });

  it('is not a longer one that leaves something out', () => {
    const alignments = [tie('A', 'B', {}, [['A', 30, 60]]), tie('A', 'C', {}, [['A', 0, 30]])];
    expect(clustered(told, alignments).fullest).toBe('q_A');
  });

  it('is the longest of several that say the same, and of a part whose omissions are not known', () => {
    const same = [tie('A', 'B'), tie('A', 'C'), tie('B', 'C')];
    expect(clustered(told, same).fullest).toBe('q_B');
    expect(clustered(told, [tie('A', 'C', { relation: 'partial' })]).fullest).toBe('q_C');
  });
});

describe('what a report seems to have taken from another', () => {
  const two = (a: Told, b: Told, alignment: Alignment) => clustered({ A: a, B: b }, [alignment]).taken;
  const [first, second]: readonly [Told, Told] = [
    ['2026-03-01', 'en', 90],
    ['2026-03-02', 'en', 80],
  ];

  it('is a quote of the same many words, published before', () => {
    expect(two(first, second, tie('A', 'B', { evidence: [run(8)] }))).toEqual([null, 'A same words']);
    expect(two(first, second, tie('A', 'B', { evidence: [run(7)] }))).toEqual([null, null]);
  });

  it.each([
    ['unknown', null, '2026-03-02'],
    ['equal', '2026-03-02', '2026-03-02'],
    ['not known to the day', '2026-03', '2026-03-20'],
  ])('is never said when dates are %s', (_, a, b) => {
    expect(two([a, 'en', 90], [b, 'en', 90], tie('A', 'B', { evidence: [run(20)] }))).toEqual([null, null]);
  });

  it('is never a quote that lacks something of this one', () => {
    const evidence = [run(20)];
    expect(two(first, second, tie('A', 'B', { evidence }, [['B', 50, 80]]))).toEqual([null, null]);
    expect(two(first, second, tie('A', 'B', { evidence }, [['A', 50, 90]]))).toEqual([null, 'A same words']);
  });

  it('is never a quote that says the opposite', () => {
    const told = {
      A: ['2026-03-01', 'en', 90],
      B: ['2026-03-02', 'en', 90],
      C: ['2026-03-03', 'en', 90],
    } as const;
    const evidence = [run(20)];
    const no = { start: 10, end: 13, text: 'not' };
    const denied = (a: string, b: string): Alignment => {
      const isLeft = pairOf(`q_${a}`, `q_${b}`)[0] === `q_${b}`;
      const [left, right] = isLeft ? [no, null] : [null, no];
      return tie(a, b, { evidence, differences: [{ what: 'negation', left, right }] });
    };
    const alignments = [denied('A', 'B'), denied('A', 'C'), tie('B', 'C', { evidence })];
    expect(clustered(told, alignments).taken).toEqual([null, null, 'B same words']);
  });

  it('is never a quote that tells another number, also of two parts', () => {
    const number = (relation: Alignment['relation']) => {
      const [left, right] = [
        { start: 3, end: 7, text: '1998' },
        { start: 3, end: 7, text: '1999' },
      ];
      return tie('A', 'B', {
        relation,
        evidence: [run(20)],
        differences: [{ what: 'number', left, right }],
      });
    };
    expect(two(first, second, number('same'))).toEqual([null, null]);
    expect(two(first, second, number('partial'))).toEqual([null, null]);
  });

  it('is across languages only what it translates as a whole, at length and closely', () => {
    const foreign: Told = ['2026-03-02', 'fr', 80];
    const [close, free] = [0.5, 0.3].map((share) => tie('A', 'B', translated(share)));
    if (!close || !free) throw new Error('two were made');
    expect(two(first, foreign, close)).toEqual([null, 'A translation']);
    expect(two(first, foreign, free)).toEqual([null, null]);
    expect(two(['2026-03-01', 'en', 30], ['2026-03-02', 'fr', 34], close)).toEqual([null, null]);
    expect(two(first, foreign, tie('A', 'B', { relation: 'paraphrase', evidence: [run(9)] }))).toEqual([
      null,
      null,
    ]);
    expect(two(first, foreign, tie('A', 'B', {}, [['A', 40, 90]]))).toEqual([null, null]);
  });

  it('is no translation where somebody told it in this language before, or may have', () => {
    const told = (date: string | null) => ({
      A: ['2026-03-01', 'es', 90] as const,
      B: ['2026-03-03', 'en', 90] as const,
      C: [date, 'en', 90] as const,
    });
    const alignments = [
      tie('A', 'B', translated(0.5)),
      tie('A', 'C', { relation: 'paraphrase' }),
      tie('B', 'C'),
    ];
    expect(clustered(told('2026-03-04'), alignments).taken).toEqual([null, 'A translation', null]);
    expect(clustered(told('2026-03-03'), alignments).taken).toEqual([null, null, null]);
    expect(clustered(told('2026-03-01'), alignments).taken).toEqual([null, null, null]);
    expect(clustered(told(null), alignments).taken).toEqual([null, null, null]);
  });

  it('is what cuts a third one alike', () => {
    const told = {
      A: ['2026-03-01', 'de', 200],
      B: ['2026-03-02', 'en', 80],
      C: ['2026-03-03', 'en', 80],
    } as const;
    const cut = (b: number, c: number) => [
      tie('A', 'B', {}, [['A', b, 200]]),
      tie('A', 'C', {}, [['A', c, 200]]),
      tie('B', 'C'),
    ];
    expect(clustered(told, cut(100, 100)).taken).toEqual([null, null, 'B same cut']);
    expect(clustered(told, cut(100, 120)).taken).toEqual([null, null, null]);
  });

  it('is of several the one in the same words, then the likelier, then the earlier', () => {
    const told = {
      A: ['2026-03-01', 'fr', 90],
      B: ['2026-03-02', 'en', 90],
      C: ['2026-03-03', 'en', 90],
      D: ['2026-03-04', 'en', 90],
    } as const;
    const evidence = [run(12)];
    const alignments = (score: number) => [
      tie('A', 'D', { ...translated(0.5), score: 1 }),
      tie('B', 'C', { evidence }),
      tie('B', 'D', { evidence }),
      tie('C', 'D', { evidence, score }),
      tie('A', 'B', { relation: 'paraphrase' }),
      tie('A', 'C', { relation: 'paraphrase' }),
    ];
    expect(clustered(told, alignments(0.9)).taken).toEqual([null, null, 'B same words', 'B same words']);
    expect(clustered(told, alignments(0.95)).taken?.[3]).toBe('C same words');
  });
});
