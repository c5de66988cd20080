/** "Holm Says Bridge Will Fall": English headlines give every word a capital, so that capitals tell no name. */
import type { Frame } from '../frame/frames.ts';
import { isWord } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';

/** Shorter sentences may be names and nothing else. */
const FEWEST = 4;
/** Shorter words stay small in many headlines. */
const LONG = 4;

export function isHeadline({ tokens }: Frame, { data }: Lexicon): boolean {
  if (data.language !== 'en') return false;
  const words = tokens.filter((token) => isWord(token) && token.text.length >= LONG);
  return words.length >= FEWEST && words.every(({ capital, text }) => capital || /^\P{L}/u.test(text));
}
