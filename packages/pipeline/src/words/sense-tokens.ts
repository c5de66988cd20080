/** The telling words of a quote with what they mean, and how they sound where they may be names. */

import { type NameToken, nameTokens } from '../names/name-tokens.ts';
import type { SenseOf, WordSense } from '../ports/lexicon.ts';
import type { Token } from './tokens.ts';

/** A word in its place, what it means, and how much it tells. */
export interface SenseToken extends WordSense {
  /** In the report's text, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** How it would sound as a name; null for what is none. */
  readonly name: NameToken | null;
  /** 1: written like a name; 0.5: in this language or script, any word or any noun is; 0: no name. */
  readonly nameLike: number;
}

/** Lighter words are grammar. */
const TELLING = 0.05;
/** Figures link like words, but what they tell is told by a signal of their own. */
const FIGURE = 0.2;
/** Telling words of a quote that are linked, since every one is compared with every one: a speech of fifty sentences; what follows goes by its vectors. */
const MOST = 800;
/** Shorter ones sound like too many others. */
const LEAST_LETTERS = 4;

export function senseTokens(
  text: string,
  tokens: readonly Token[],
  language: string,
  senseOf: SenseOf,
): readonly SenseToken[] {
  const telling = tokens.flatMap(({ start, end }) => {
    const word = text.slice(start, end);
    const sense = senseOf(word.toLowerCase());
    if (sense.weight < TELLING) return [];
    const nameLike = likenessOf(word, language);
    const [name] = nameLike > 0 ? nameTokens(word) : [];
    const sounds = name !== undefined && name.latin.length >= LEAST_LETTERS;
    const weight = /^\p{N}/u.test(word) ? Math.min(FIGURE, sense.weight) : sense.weight;
    return [
      {
        start,
        end,
        vector: sense.vector,
        weight,
        name: sounds ? name : null,
        nameLike: sounds ? nameLike : 0,
      },
    ];
  });
  return telling.slice(0, MOST);
}

/** German writes every noun with a capital; some scripts have none. */
function likenessOf(word: string, language: string): number {
  if (/^\p{Lu}/u.test(word)) return language === 'de' ? 0.5 : 1;
  return /^\p{Lo}/u.test(word) ? 0.5 : 0;
}
