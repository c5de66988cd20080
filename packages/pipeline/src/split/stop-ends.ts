/** Whether a sentence ends at a stop. What follows tells most; then brackets, cues of quotations, abbreviations. */
import { isLetterOrDigit, isLowerCase, isUpperCase } from './characters.ts';
import type { Stop } from './find-stops.ts';
import { fullStopEnds, type Place } from './full-stop.ts';
import { wordsAfter } from './words-around.ts';

/** Words of a name that can stand between a quotation and its verb (`"Go!" Ann Marie Holm said`). */
const LONGEST_NAME = 3;

/** @param aside whether the stop stands in a bracket that opened inside the sentence. */
export function stopEnds(stop: Stop, place: Place, aside: boolean): boolean {
  const first = place.text[stop.nextWord];
  if (aside || stop.nextWord >= place.end) return !aside;
  if (isLowerCase(first)) return false;
  if (stop.closesQuote && isCue(stop, place)) return false;
  if (stop.kind === 'strong') return true;
  if (stop.kind === 'ellipsis') return isUpperCase(first) || !isLetterOrDigit(place.text[stop.next]);
  return fullStopEnds(stop, place);
}

/** A verb of saying after a quotation, at once or after a name. A full stop inside the marks ends the sentence unless the verb comes at once. */
function isCue(stop: Stop, { text, end, words }: Place): boolean {
  const following = wordsAfter(text, stop.nextWord, end, LONGEST_NAME + 1);
  const verb = following.findIndex((word) => words.sayingVerbs.has(word));
  if (stop.nextWord !== stop.next || verb === -1) return false;
  if (verb === 0) return true;
  const name = following.slice(0, verb);
  return (
    stop.kind === 'strong' && !words.starters.has(name[0] ?? '') && name.every((word) => isUpperCase(word[0]))
  );
}
