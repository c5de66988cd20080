/** "poinformowała w środę | straż pożarna": where word order is free, a time may stand between the verb and its subject. */
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';

export function behindTime(tokens: readonly Token[], from: number, { data, words }: Lexicon): number {
  if (!data.noArticles) return from;
  const isTime = (token: Token | undefined) => isWord(token) && words.times.has(token.key);
  if (isTime(tokens[from])) return from + 1;
  return words.prepositions.has(tokenAt(tokens, from).key) && isTime(tokens[from + 1]) ? from + 2 : from;
}
