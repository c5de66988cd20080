/** Fits the weights that ship: to hard cases of half of the documents, starting from the weights set by hand. */
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
  type WeightName,
  type Weights,
} from '@crossquote/pipeline';
import { type CasePair, casePairs, caseQuotes } from './case-pairs.ts';
import { documentSets } from './evaluate-match.ts';
import { hardCases } from './hard-cases.ts';
import { parallelDocuments } from './parallel-documents.ts';

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
/** Pairs that the start takes for less likely than this are told apart without any fitting. */
const LEAST = 0.05;
/**
 * A fifth of the quotes is a half, whose length says nothing: weights fitted beside lengths would make up for what these say of the others. So they
 * are fitted as if nobody measured any.
 */
const UNMEASURED: Weights = { ...START_WEIGHTS, lengths: START_WEIGHTS.lengths.map(() => 0) };

/** What a reading says is fitted last, as if nobody translated (those weights are set by hand), and beside the other weights as they are: so these hold where nobody reads too. */
const READ = { least: 0.02, drift: 3 };

/** @param seed of the cases. The same weights for the same data on the same kind of machine. */
export async function fitMatcher(
  data: string,
  embedder: Embedder,
  lexicon: Lexicon,
  differ: Differ,
  seed = 1,
): Promise<FittedMatcher> {
  const documents = parallelDocuments(documentSets(data, 'dev'), 'fit');
  const cases: CasePair[] = [];
  for (const group of hardCases(documents, seed)) {
    const all = casePairs(await caseQuotes(group, embedder, lexicon));
    cases.push(
      ...all.filter(({ a, b, isOne }) => isOne || mightReach(a.traits, b.traits, LEAST, UNMEASURED)),
    );
  }
  const pairs = cases.map(
    ({ a, b, isOne }): JudgedPair => ({ signals: withoutThoseSet(pairSignals(a.traits, b.traits)), isOne }),
  );
  const weights = fitWeights(pairs, START_WEIGHTS, {
    free: (name: WeightName) => FREE.test(name),
    drift: (name: WeightName) => (/^(?:figures|names)\./.test(name) ? DRIFT.least : DRIFT.most),
    floor: (name: WeightName) => (/\.shared/.test(name) ? 0 : Number.NEGATIVE_INFINITY),
  });
  const read = fitWeights(await readCases(cases, weights, differ), weights, {
    free: (name: WeightName) => name === 'reading',
    drift: () => READ.drift,
  });
  return {
    weights: silentAtEvens(read),
    pairs: pairs.length,
    same: pairs.filter(({ isOne }) => isOne).length,
  };
}

/**
 * A reading that cannot tell says nothing. What the fit lifts all pairs by is left out: scores are on the low side, and thresholds were chosen on
 * them as they are.
 */
function silentAtEvens(weights: Weights): Weights {
  const evens = weights.reading[KNOTS.reading.indexOf(0)] ?? 0;
  return { ...weights, reading: weights.reading.map((value) => value - evens) };
}

/** Of two languages, and not told apart without it, whichever they are: were all that are one kept, it would speak for what nothing else speaks for. */
async function readCases(
  cases: readonly CasePair[],
  weights: Weights,
  differ: Differ,
): Promise<readonly JudgedPair[]> {
  const pairs: JudgedPair[] = [];
  for (const { a: one, b: other, isOne } of cases) {
    const [a, b] = [one.traits, other.traits];
    if (a.language === b.language || alignPair(a, b, weights).score < READ.least) continue;
    const { same } = (await readingOf(a, b, differ)) ?? {};
    const reading = same === undefined ? null : { same, rendered: null };
    pairs.push({ signals: pairSignals(a, b, reading), isOne });
  }
  return pairs;
}

/** Signals set by hand, beside the weights as fitted. */
const SET: ReadonlySet<string> = new Set(['length', 'facts']);

function withoutThoseSet({ content, context }: PairSignals): PairSignals {
  return { content: content.filter(({ signal }) => !SET.has(signal)), context };
}
