/** "calls herself", "is called": what follows is a role or a handle of the subject, and nothing is said. */
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import type { Token } from './tokens.ts';

/** Whether such words begin at a token. */
export function namesOneself(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return lexicon.selfNaming.some((phrase) => phrase.every((word, n) => tokens[at + n]?.key === word));
}
