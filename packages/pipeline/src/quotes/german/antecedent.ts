/** "Jost Ebel, der die Fähre lenkt und sagt, …": whom a relative pronoun stands for. */
import type { Span } from '../frame/spans.ts';
import { type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { candidatesIn } from './candidates.ts';

/** The noun phrase right before the pronoun and its comma. */
export function germanAntecedent(tokens: readonly Token[], pronoun: Span, lexicon: Lexicon): Span | null {
  const { key } = tokenAt(tokens, pronoun.first);
  const comma = pronoun.first - 1;
  if (tokens[comma]?.text !== ',' || !/^(?:der|die|welcher|welche)$/.test(key)) return null;
  return candidatesIn(tokens, 0, comma, lexicon).findLast(({ end }) => end === comma) ?? null;
}
