/**
 * Numbers and names that make two statements of one form two: "my brother was taken from our house" is said of many brothers, and words, vectors and models that read
 * both find all of them alike. One fact told otherwise is what two tellings of one statement differ in, and it is shown; who has neither the number nor the place of the other speaks of
 * something else, and so does whoever is named, has another number or name than another named person, and says as much: both were heard.
 */
import { areAsLong } from '../pair/as-long.ts';
import type { Comparison, OtherFacts } from '../pair/comparison.ts';
import { isOtherPlace } from './names/german-places.ts';
import { isOtherName } from './names/other-names.ts';
import { isOtherFigure } from './numbers/other-numbers.ts';

/** Log-odds that names are two names where the numbers beside them are two numbers: of statements that have neither number nor name in common, hardly any are one. Set by judgement. */
const OTHER_NUMBER = 1.5;

/** Of two that tell about as much: a piece lacks facts of the whole, and each may have its own. */
export function otherFacts(pair: Comparison): OtherFacts | null {
  if (!areAsLong(pair)) return null;
  if (pair.speakers === 'other') {
    return isOtherFigure(pair) || isOtherNameOrPlace(pair, 0) ? 'by-another' : null;
  }
  const { figures, names } = pair;
  if (figures.shared.length > 0 || names.shared > 0 || !isOtherFigure(pair)) return null;
  // Names of which nobody knows where they end tell less, and a number with nothing in common beside it more.
  if (pair.speakers === 'unlike') return 'by-another';
  return isOtherNameOrPlace(pair, OTHER_NUMBER) ? 'several' : null;
}

function isOtherNameOrPlace({ a, b }: Comparison, odds: number): boolean {
  return isOtherName(a, b, odds) || isOtherPlace(a, b);
}
