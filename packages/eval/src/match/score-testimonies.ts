/**
 * What pairs come to once quotes are joined into testimonies, which is what people read: a wrong pair alone joins nothing where the other tellings of either speak against it. A quote is in one
 * testimony only, so a quotation of two statements is missed in one of theirs.
 */
import type { Alignment } from '@crossquote/domain';
import { percentScore, type Score } from '../evaluation.ts';
import { type CaseQuote, pairsOfReports } from './case-pairs.ts';
import { clusterQuotes } from './cluster-quotes.ts';
import { isOneUtterance } from './hard-cases.ts';

/** Pairs of quotes of two reports that stand in one testimony. */
export interface Standing {
  readonly right: number;
  readonly wrong: number;
  /** They are no tellings of one another, but another member holds what each tells: both are parts of it. */
  readonly parts: number;
}

/** @param alignments of these quotes, as they are stored. */
export function standingIn(quotes: readonly CaseQuote[], alignments: readonly Alignment[]): Standing {
  const testimonies = clusterQuotes(
    quotes.map(({ traits }) => traits),
    alignments,
  );
  const byId = new Map(quotes.map((one) => [one.traits.quote.id, one]));
  let [right, wrong, parts] = [0, 0, 0];
  for (const { members } of testimonies) {
    const told = members.flatMap((id) => byId.get(id) ?? []);
    for (const { a, b, isOne } of pairsOfReports(told)) {
      if (isOne) right++;
      else if (isOne === false && told.some((whole) => holds(whole, a) && holds(whole, b))) parts++;
      else if (isOne === false) wrong++;
    }
  }
  return { right, wrong, parts };
}

function holds(whole: CaseQuote, part: CaseQuote): boolean {
  return isOneUtterance(whole.told, part.told) === true;
}

/** @param gold pairs that are one utterance. */
export function testimonyScores(
  place: Pick<Score, 'set' | 'lang'>,
  standing: readonly Standing[],
  gold: number,
): readonly Score[] {
  const sum = (of: keyof Standing) => standing.reduce((total, one) => total + one[of], 0);
  const [right, wrong, parts] = [sum('right'), sum('wrong'), sum('parts')];
  return [
    ...percentScore(place, 'testimony-precision', right / (right + wrong), right + wrong),
    ...percentScore(place, 'testimony-recall', right / gold, gold),
    { ...place, metric: 'pairs only as parts of a longer quote', value: parts, n: right + wrong + parts },
  ];
}
