/** "sie schrie laut", "er las laut deutschen Text vor": "laut" tells how, and no source. */
import type { Cue } from '../frame/cues.ts';
import { type Token, tokenAt } from '../frame/tokens.ts';

const ALOUD =
  /^(?:schr(?:ie|ei)\p{L}*|rief(?:en)?|ruf(?:t|en)|las(?:en)?|lies?t|lesen|brüll\p{L}*|s[aiu]ng\p{L}*|sag\p{L}*|sprach\p{L}*|sprechen|spricht|skandier\p{L}*|jubel\p{L}*|fluch\p{L}*|dachten?|denk(?:t|en)|klag\p{L}*|wein\p{L}*|lach\p{L}*|zu|so|sehr|ganz)$/u;

export function isAloud(tokens: readonly Token[], { first }: Cue): boolean {
  return [first - 1, first - 2].some((at) => ALOUD.test(tokenAt(tokens, at).key));
}
