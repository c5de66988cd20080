/** Full names in scripts without capital letters. */
import type { Frame } from '../frame/frames.ts';
import { isWord, type Token } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';

/** Arabic gives a full name once and the last word of it later: the first name is the word before, if it is none of the language's own. */
export function wordsBefore(frames: readonly Frame[], lexicon: Lexicon): ReadonlyMap<string, Token> {
  const found = new Map<string, Token>();
  const seen = new Set<string>();
  const maybe = new Map<string, Token>();
  const { words } = lexicon;
  for (const { tokens } of frames) {
    tokens.forEach((token, at) => {
      if (!isWord(token) || seen.has(token.key)) return;
      const before = tokens[at - 1];
      if (isWord(before) && TO_US.test(before.key)) {
        if (!maybe.has(token.key)) maybe.set(token.key, before);
        return;
      }
      seen.add(token.key);
      const isOwn =
        !isWord(before) ||
        /^(?:ال|وال|بال|لل)/u.test(before.key) ||
        lexicon.roles.has(before.key) ||
        lexicon.phrases.has(before.key) ||
        lexicon.phrases.has(before.key.slice(1)) ||
        words.coordinators.has(before.key) ||
        /^و?لكن$/u.test(before.key) ||
        words.prepositions.has(before.key) ||
        words.that.has(before.key) ||
        words.relatives.has(before.key) ||
        words.bodies.has(before.key) ||
        words.times.has(before.key);
      if (!isOwn) found.set(token.key, before);
    });
  }
  for (const [key, before] of maybe) if (!seen.has(key)) found.set(key, before);
  return found;
}

/** "قالت | لنا | بروك": "to us", or how somebody writes Lena; what stands before the name elsewhere tells. */
const TO_US = /^ل(?:نا|ها|ي)$/u;
