/** Fits the weights that ship: to hard cases of half of the documents and to what single witnesses say, starting from the weights set by hand. */
import {
  alignPair,
  type Differ,
  type Embedder,
  fitWeights,
  type JudgedPair,
  KNOTS,
  type Lexicon,
  mightReach,
  type PairSignals,
  pairSignals,
  readingOf,
  START_WEIGHTS,
  SUGGEST_MIN,
  scoreOfSignals,
  type WeightName,
  type Weights,
} from '@crossquote/pipeline';
import { type CasePair, casePairs, caseQuotes } from './case-pairs.ts';
import { documentSets } from './evaluate-match.ts';
import { type CaseGroup, hardCases } from './hard-cases.ts';
import { parallelDocuments } from './parallel-documents.ts';
import { statementCases, statementGroups } from './statement-cases.ts';

export interface FittedMatcher {
  readonly weights: Weights;
  /** Pairs that it was fitted to, and how many of them are one utterance. */
  readonly pairs: number;
  readonly same: number;
}

/** What made reports of two languages can say something about; one language, speakers, media and days stay as they were set. */
const FREE = /^(?:meaningAcross|ahead|linked\w+|language\..*|figures\..*|names\..*)$/;
/** Log-odds that a weight may drift: figures and names of news in general are no measure of those in testimonies. */
const DRIFT = { most: 1, least: 0.4 };
/**
 * What short statements move, from where news put it. Words in common are more telling in short sentences, which are rendered word by word, than in a
 * statement that somebody tells anew: those weights hardly move (fitted freely, a telling in five words of one sentence in nine was not found; how little was set with the quotes of
 * public news and data/demo in view).
 */
const STATEMENTS: Readonly<Record<string, number>> = {
  meaningAcross: 1,
  ahead: 0.4,
  brevityAcross: 0.4,
  linkedWords: 0.12,
  linkedRest: 0.12,
  linkedPart: 0.12,
};
/** Pairs that the start takes for less likely than this are told apart without any fitting. */
const LEAST = 0.05;
/**
 * A fifth of the quotes is a half, whose length says nothing: weights fitted beside lengths would make up for what these say of the others. So they
 * are fitted as if nobody measured any.
 */
const UNMEASURED: Weights = { ...START_WEIGHTS, lengths: START_WEIGHTS.lengths.map(() => 0) };

/** What a reading says is fitted last, as if nobody translated (those weights are set by hand), and beside the other weights as they are: so these hold where nobody reads too. */
const READ = { least: 0.02, drift: 3 };

/**
 * Of pairs that are suggested, at least this share is to be right among the hard cases of news. Both kinds of cases are rarer or commoner in life than here, so that how likely any pair is
 * cannot be fitted: it is lifted as far as this allows.
 */
const PRECISION = 0.975;

/**
 * @param statements a folder laid out like data/statements.
 * @param seed of the cases. The same weights for the same data on the same kind of machine.
 */
export async function fitMatcher(
  data: string,
  statements: string,
  embedder: Embedder,
  lexicon: Lexicon,
  differ: Differ,
  seed = 1,
): Promise<FittedMatcher> {
  const documents = parallelDocuments(documentSets(data, 'dev'), 'fit');
  const news = await tellingPairs(hardCases(documents, seed), embedder, lexicon);
  const witnesses = await tellingPairs(statementCases(statementGroups(statements), seed), embedder, lexicon);
  const cases = [...news, ...witnesses];
  const pairs = cases.map(
    ({ a, b, isOne }): JudgedPair => ({ signals: withoutThoseSet(pairSignals(a.traits, b.traits)), isOne }),
  );
  const ofNews = fitWeights(pairs.slice(0, news.length), START_WEIGHTS, {
    free: (name: WeightName) => FREE.test(name),
    drift: (name: WeightName) => (/^(?:figures|names)\./.test(name) ? DRIFT.least : DRIFT.most),
    floor: (name: WeightName) => (/\.shared/.test(name) ? 0 : Number.NEGATIVE_INFINITY),
  });
  const weights = fitWeights(pairs, ofNews, {
    free: (name: WeightName) => name in STATEMENTS,
    drift: (name: WeightName) => STATEMENTS[name] ?? DRIFT.most,
  });
  const read = await readCases(cases, weights, differ);
  const fitted = fitWeights(
    read.flatMap(({ unheard }) => unheard ?? []),
    weights,
    { free: (name: WeightName) => name === 'reading', drift: () => READ.drift },
  );
  return {
    weights: liftedTo(
      PRECISION,
      silentAtEvens(fitted),
      read.slice(0, news.length).map(({ judged }) => judged),
    ),
    pairs: pairs.length,
    same: pairs.filter(({ isOne }) => isOne).length,
  };
}

async function tellingPairs(
  groups: readonly CaseGroup[],
  embedder: Embedder,
  lexicon: Lexicon,
): Promise<readonly CasePair[]> {
  const cases: CasePair[] = [];
  for (const group of groups) {
    const all = casePairs(await caseQuotes(group, embedder, lexicon));
    cases.push(
      ...all.filter(({ a, b, isOne }) => isOne || mightReach(a.traits, b.traits, LEAST, UNMEASURED)),
    );
  }
  return cases;
}

/**
 * A reading that cannot tell says nothing. What the fit lifts all pairs by is left out: scores are on the low side, and thresholds were chosen on
 * them as they are.
 */
function silentAtEvens(weights: Weights): Weights {
  const evens = weights.reading[KNOTS.reading.indexOf(0)] ?? 0;
  return { ...weights, reading: weights.reading.map((value) => value - evens) };
}

interface ReadCase {
  /** As if nobody translated; null where nobody need read the two, or nobody can. */
  readonly unheard: JudgedPair | null;
  /** As it is judged. */
  readonly judged: JudgedPair;
}

/**
 * One for each case. Those of two languages are read that are not told apart without it, whichever they are: were all that are one read, a reading would
 * speak for what nothing else speaks for.
 */
async function readCases(
  cases: readonly CasePair[],
  weights: Weights,
  differ: Differ,
): Promise<readonly ReadCase[]> {
  const all: ReadCase[] = [];
  for (const { a: one, b: other, isOne } of cases) {
    const [a, b] = [one.traits, other.traits];
    const isRead = a.language !== b.language && alignPair(a, b, weights).score >= READ.least;
    const reading = isRead ? await readingOf(a, b, differ) : null;
    const unheard = isRead
      ? { signals: pairSignals(a, b, reading && { ...reading, rendered: null }), isOne }
      : null;
    all.push({ unheard, judged: { signals: pairSignals(a, b, reading), isOne } });
  }
  return all;
}

/** How much likelier pairs of two languages may be taken to be, in log-odds, and how exactly this is sought. */
const LIFT = { most: 2, step: 0.01 } as const;

/** Pairs of two languages as likely as leaves this share of what is suggested right. */
function liftedTo(precision: number, weights: Weights, cases: readonly JudgedPair[]): Weights {
  let [holds, fails] = [-LIFT.most / LIFT.step, LIFT.most / LIFT.step];
  while (fails - holds > 1) {
    const steps = Math.floor((holds + fails) / 2);
    if (precisionOf(cases, lifted(weights, steps * LIFT.step)) >= precision) holds = steps;
    else fails = steps;
  }
  return lifted(weights, holds * LIFT.step);
}

/** By what is said of how near they are: nothing else speaks of two languages alone. */
function lifted(weights: Weights, by: number): Weights {
  return { ...weights, meaningAcross: weights.meaningAcross.map((value) => value + by) };
}

function precisionOf(cases: readonly JudgedPair[], weights: Weights): number {
  const suggested = cases.filter(
    ({ signals: { content, context } }) => scoreOfSignals(content, context, weights) >= SUGGEST_MIN,
  );
  return suggested.filter(({ isOne }) => isOne).length / Math.max(1, suggested.length);
}

/** Signals set by hand, beside the weights as fitted. */
const SET: ReadonlySet<string> = new Set(['length', 'facts']);

function withoutThoseSet({ content, context }: PairSignals): PairSignals {
  return { content: content.filter(({ signal }) => !SET.has(signal)), context };
}
