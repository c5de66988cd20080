/** "Mira Holm was told | that her son was dead": who stands before the verb hears it, and does not say it. */
import type { Cue } from '../frame/cues.ts';
import { type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';

const TELLING = /^(?:told|assured|warned|reminded|informed)$/;
const BEING = /^(?:am|is|are|was|were|been|being)$/;

export function isToldTo(tokens: readonly Token[], { first, key }: Cue, { data }: Lexicon): boolean {
  return data.language === 'en' && TELLING.test(key) && BEING.test(tokenAt(tokens, first - 1).key);
}
