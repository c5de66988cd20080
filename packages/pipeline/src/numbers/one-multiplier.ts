/** A range that says once how many each of its ends is multiplied by: "between 340 and 500 million", "three to five thousand". */
import { fold } from '../names/fold.ts';
import type { Figure } from './find-numbers.ts';
import { multiplierOf } from './number-words.ts';
import { readNumberWord } from './read-number-word.ts';

/** What stands from one end to the other, in any language: none of the words is more than a joint in another. */
const TO = '[-‑–—]|to|or|bis|oder|à|ou|a|o|до|или|або|чи|إلى|الى|حتى|أو|او|تا|یا|ila|ilâ|veya|ya da';
/** Joints only behind a word for "between", or before it. */
const AND = 'and|und|et|y|и|і|й|та|و|ile|ve';
const BETWEEN = /(?<!\p{L})(?:between|zwischen|entre|между|між|поміж|بين|ما بين|بین|مابین)\s*$/iu;
const BETWEEN_BEHIND = /^\p{L}*(?: [\p{L}'’-]+){0,3} (?:arası|arasın)\p{L}*/iu;
/** So many times the lower end: what grew from 5 to 600 thousand may have been five. */
const WIDEST = 10;
/** Before the second number. */
const SIGN = '(?:\\p{Lu}{0,2}[$€£₴₺₽₪])?';
const joint = (words: string) => new RegExp(`^\\s*(?:${words})\\s*${SIGN}\\s*$`, 'iu');
const [JOINED_TO, JOINED_AND] = [joint(TO), joint(AND)];

const HEDGED_TO = /^\s*(?:до|hasta|bis zu|jusqu['’]à)(?!\p{L})/iu;

/** In the order given, those at the lower end of such a range with what the upper end says for both. @param language primary subtag. */
export function withOneMultiplier(
  figures: readonly Figure[],
  text: string,
  language: string,
): readonly Figure[] {
  return figures.map((figure, i) => {
    const upper = figures[i + 1];
    const times = upper && multiplierIn(text.slice(upper.start, upper.end), language);
    if (!times || multiplierIn(text.slice(figure.start, figure.end), language) > 1) return figure;
    const ends = upper.value / times / figure.value;
    const isRange = ends > 1 && ends <= WIDEST && isJoined(figure, upper, text);
    return isRange ? { ...figure, value: figure.value * times } : figure;
  });
}

/** The last words of a number, "mil millones"; 1 where it has none, or nothing before them that is multiplied. */
function multiplierIn(number: string, language: string): number {
  const words = fold(number).match(/[\p{L}\p{M}]+|\p{N}[\p{N}.,٫٬]*/gu) ?? [];
  let times = 1;
  for (const word of words.slice(1).toReversed()) {
    const more = multiplierOf(word, language);
    const one = more === 1 && times === 1 && readNumberWord(word, language) === 100 ? 100 : more;
    if (one === 1) break;
    times *= one;
  }
  return times;
}

function isJoined(lower: Figure, upper: Figure, text: string): boolean {
  const [before, between] = [text.slice(0, lower.start), text.slice(lower.end, upper.start)];
  // "До 500" and "hasta 500" are read as the most there was, the joint with it.
  if (upper.hedge === 'at-most' && HEDGED_TO.test(text.slice(lower.end))) return true;
  if (JOINED_TO.test(between)) return true;
  return JOINED_AND.test(between) && (BETWEEN.test(before) || BETWEEN_BEHIND.test(text.slice(upper.end)));
}
