/** "wie | Ebel | von der Hafenpost zitiert wird": the paper that quotes him is no part of his name. */
import type { Cue } from '../frame/cues.ts';
import type { Span } from '../frame/token-span.ts';
import { type Token, tokenAt } from '../frame/tokens.ts';

export function withoutPaper(tokens: readonly Token[], phrase: Span, cue: Cue): Span {
  const isQuoted = cue.key === 'zitiert' && /^(?:w[iu]rden?|worden)$/.test(tokenAt(tokens, cue.end).key);
  const by = tokens.findIndex(
    ({ key }, at) => at > phrase.first && at < phrase.end && /^(?:von|vom)$/.test(key),
  );
  return isQuoted && by > 0 ? { first: phrase.first, end: by } : phrase;
}
