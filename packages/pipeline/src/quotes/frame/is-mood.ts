/** The mood that German reports in. */
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import type { Token } from './tokens.ts';

export function isMood(tokens: readonly Token[], first: number, end: number, lexicon: Lexicon): boolean {
  return tokens.slice(first, end).some((token) => lexicon.words.reportedMood.has(token.key));
}
