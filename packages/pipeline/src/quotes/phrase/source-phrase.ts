/** "according to | the mayor Ivan Dorn": who stands behind the words for a source. */
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';

/** "начальника управления по делам беженцев области Ивана Дорна" */
const MAX_WORDS = 12;

export function sourcePhrase(tokens: readonly Token[], from: number, lexicon: Lexicon): Span | null {
  return upToComma(tokens, from, lexicon) ?? nounPhraseAfter(tokens, from, lexicon);
}

/** Without articles, and with roles in another case than lists have them in, a Russian source is known by the comma that ends it. */
function upToComma(tokens: readonly Token[], from: number, { data, pronouns }: Lexicon): Span | null {
  if (!data.noArticles || data.sourceWithoutComma || pronouns.has(tokenAt(tokens, from).key)) return null;
  let end = from;
  while (end - from < MAX_WORDS && (isWord(tokens[end]) || isBodyName(tokens, end, from))) end += 1;
  return end > from && (tokens[end] === undefined || /^[,.]$/.test(tokenAt(tokens, end).text))
    ? { first: from, end }
    : null;
}

/** "по данным компании «Заря»" */
function isBodyName(tokens: readonly Token[], at: number, from: number): boolean {
  const { kind, text } = tokenAt(tokens, at);
  return at > from && kind === 'quotation' && text.split(/\s+/u, 5).length < 5;
}
