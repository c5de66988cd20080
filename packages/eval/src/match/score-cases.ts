/** Precision and recall of pairs among made reports, at the threshold that is shown and at others (a pair that is not stored scores 0), and of the testimonies that they make. */
import type { Alignment } from '@crossquote/domain';
import {
  type Differ,
  type Embedder,
  type Lexicon,
  readAbove,
  STORE_MIN,
  SUGGEST_MIN,
} from '@crossquote/pipeline';
import { type Evaluation, type Failure, percentScore, type Score } from '../evaluation.ts';
import { type CasePair, caseQuotes, isJudged, pairsOfReports } from './case-pairs.ts';
import type { CaseGroup } from './hard-cases.ts';
import { wordsOf } from './score-spans.ts';
import { type Standing, standingIn, testimonyScores } from './score-testimonies.ts';

interface Judged {
  readonly pair: CasePair;
  readonly score: number;
}

const THRESHOLDS = [0.5, 0.7, 0.8, 0.9];
export async function scoreCases(
  set: string,
  groups: readonly CaseGroup[],
  embedder: Embedder,
  lexicon: Lexicon,
  differ: Differ | null,
): Promise<Evaluation> {
  const judged: Judged[] = [];
  const standing: Standing[] = [];
  let [gold, all, kept] = [0, 0, 0];
  let milliseconds = 0;
  for (const group of groups) {
    const quotes = await caseQuotes(group, embedder, lexicon);
    const alignments: Alignment[] = [];
    for (const pair of pairsOfReports(quotes)) {
      const began = performance.now();
      const alignment = await readAbove(STORE_MIN, pair.a.traits, pair.b.traits, differ);
      if (alignment) alignments.push(alignment);
      if (!isJudged(pair)) continue;
      milliseconds += performance.now() - began;
      all++;
      if (pair.isOne) gold++;
      if (alignment) kept++;
      if (alignment || pair.isOne) judged.push({ pair, score: alignment?.score ?? 0 });
    }
    standing.push(standingIn(quotes, alignments));
  }
  const place = { set, lang: 'all' };
  const scores = [SUGGEST_MIN, ...THRESHOLDS.filter((at) => at !== SUGGEST_MIN)].flatMap((at) =>
    atThreshold(place, judged, gold, at),
  );
  return {
    scores: [
      { ...place, metric: 'pairs', value: all, n: all },
      ...scores,
      ...atPrecision(place, judged, gold, 0.97),
      ...testimonyScores(place, standing, gold),
      ...byLanguages(set, judged),
    ],
    failures: judged.flatMap((one) => failureOf(set, one)),
    notes: [
      `${set}: ${all} pairs in ${(milliseconds / 1000).toFixed(1)} s, ${Math.round((1000 * all) / milliseconds)} a second, ${kept} of them kept`,
    ],
  };
}

function atThreshold(
  place: Pick<Score, 'set' | 'lang'>,
  judged: readonly Judged[],
  gold: number,
  at: number,
) {
  const found = judged.filter(({ score }) => score >= at);
  const right = found.filter(({ pair }) => pair.isOne).length;
  const name = at === SUGGEST_MIN ? '' : `@${at}`;
  return [
    ...percentScore(place, `pair-precision${name}`, right / found.length, found.length),
    ...percentScore(place, `pair-recall${name}`, right / gold, gold),
  ];
}

/** The recall that is left where the pairs above have this precision, and the score that this takes. */
function atPrecision(
  place: Pick<Score, 'set' | 'lang'>,
  judged: readonly Judged[],
  gold: number,
  least: number,
) {
  const sorted = [...judged].sort((a, b) => b.score - a.score);
  let [right, recall, score] = [0, 0, 1];
  for (const [i, one] of sorted.entries()) {
    if (one.pair.isOne) right++;
    const isLastOfScore = sorted[i + 1]?.score !== one.score;
    if (isLastOfScore && right / (i + 1) >= least) [recall, score] = [right / gold, one.score];
  }
  return [
    ...percentScore(place, `pair-recall at precision ${least * 100}`, recall, gold),
    ...percentScore(place, `score for precision ${least * 100}`, score, gold),
  ];
}

function byLanguages(set: string, judged: readonly Judged[]): readonly Score[] {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    const lang = [one.pair.a, one.pair.b]
      .map(({ traits }) => traits.language)
      .sort()
      .join('-');
    groups.set(lang, [...(groups.get(lang) ?? []), one]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([lang, some]) =>
      atThreshold({ set, lang }, some, some.filter(({ pair }) => pair.isOne).length, SUGGEST_MIN),
    );
}

function failureOf(set: string, { pair, score }: Judged): readonly Failure[] {
  if (pair.isOne === score >= SUGGEST_MIN) return [];
  const [a, b] = [pair.a, pair.b];
  const id = `${a.told.doc} ${a.traits.language}-${b.traits.language} ${score}`;
  return [
    {
      set,
      id,
      detail: `${pair.isOne ? 'missed' : 'wrong'}\n    ${wordsOf(a.traits)}\n    ${wordsOf(b.traits)}`,
    },
  ];
}
