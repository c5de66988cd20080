/** "Jost Ebel, who steers the ferry", "…, der die Fähre lenkt und sagt": whom a relative pronoun stands for. */
import type { Span } from '../frame/spans.ts';
import { type Token, tokenAt } from '../frame/tokens.ts';
import { germanAntecedent } from '../german/antecedent.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { behindDeed } from '../phrase/behind-deed.ts';
import { nounPhraseBefore } from '../phrase/noun-phrase-before.ts';

/** The noun phrase right before the pronoun, or before its comma. */
export function antecedentOf(tokens: readonly Token[], pronoun: Span, lexicon: Lexicon): Span | null {
  if (lexicon.data.language === 'de') return germanAntecedent(tokens, pronoun, lexicon);
  const { relatives, that } = lexicon.words;
  const { key } = tokenAt(tokens, pronoun.first);
  if (!relatives.has(key) || that.has(key) || pronoun.first === 0) return null;
  const comma = tokenAt(tokens, pronoun.first - 1).text === ',';
  const phrase = nounPhraseBefore(tokens, 0, comma ? pronoun.first - 1 : pronoun.first, lexicon);
  return phrase && behindDeed(tokens, phrase, lexicon);
}
