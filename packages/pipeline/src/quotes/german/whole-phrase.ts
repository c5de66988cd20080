/** The words that name a German speaker: the name with its article, its role and what is told of it between commas. */
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { appositionTo } from '../reported/apposition.ts';
import type { Resolved } from '../speaker/scene.ts';

/** @param phrase where the speaker was found; the name in it may be shorter. */
export function withWholePhrase(
  resolved: Resolved,
  tokens: readonly Token[],
  phrase: Span,
  lexicon: Lexicon,
): Resolved {
  const { mention } = resolved;
  if (lexicon.data.language !== 'de' || !mention || mention.first < phrase.first || mention.end > phrase.end)
    return resolved;
  const end = appositionTo(tokens, phrase, lexicon)?.end ?? phrase.end;
  return { ...resolved, mention: { first: phrase.first, end: withoutBrackets(tokens, mention.end, end) } };
}

/** "Jost Ebel (41)": the name alone. */
function withoutBrackets(tokens: readonly Token[], least: number, end: number): number {
  let at = end;
  while (at > least && !isWord(tokens[at - 1])) {
    const open = tokens.findLastIndex(({ text }, index) => index < at && text === '(');
    at = tokenAt(tokens, at - 1).text === ')' && open >= least ? open : at - 1;
  }
  return at;
}
