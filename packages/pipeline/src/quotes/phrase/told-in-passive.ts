/** "Mira Holm was told that her son was dead", "Holm was asked by the judge: “…”": who stands before the verb hears it, and does not say it. */
import type { Cue } from '../frame/cues.ts';
import type { Span } from '../frame/spans.ts';
import { type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';

const TELLING = /^(?:told|assured|warned|reminded|informed|asked|ordered|instructed|advised|urged)$/;
const BEING = /^(?:am|is|are|was|were|been|being)$/;
/** Between the two: "was then | asked". */
const MOST_BETWEEN = 2;

export function isToldTo(
  tokens: readonly Token[],
  { first, key }: Pick<Cue, 'first' | 'key'>,
  { data, words }: Lexicon,
): boolean {
  if (data.language !== 'en' || !TELLING.test(key)) return false;
  let at = first - 1;
  while (at >= first - MOST_BETWEEN && words.adverbs.has(tokenAt(tokens, at).key)) at -= 1;
  return BEING.test(tokenAt(tokens, at).key);
}

/** Who tells it: "was told | by a guard". */
export function tellerOf(tokens: readonly Token[], { end }: Pick<Cue, 'end'>, lexicon: Lexicon): Span | null {
  const by = tokenAt(tokens, end).key === 'by' ? nounPhraseAfter(tokens, end + 1, lexicon) : null;
  return by?.first === end + 1 ? by : null;
}
