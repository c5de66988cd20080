/** Steps back from a verb over the small words that stand between it and its subject. */
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';

/** "… on Tuesday also [said]": back over auxiliaries, adverbs, negations and words of time. */
export function stepBack(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  const { words } = lexicon;
  let end = to;
  while (end > from) {
    const token = tokenAt(tokens, end - 1);
    if (token.text === ')') {
      const open = openingBracket(tokens, from, end);
      if (open === null) break;
      end = open;
      continue;
    }
    if (token.kind !== 'word') {
      const bare =
        token.text === ',' && isWord(tokens[end - 2]) && words.adverbs.has(tokenAt(tokens, end - 2).key);
      if (!bare) break;
      end -= 1;
      continue;
    }
    const skip =
      words.auxiliaries.has(token.key) ||
      words.adverbs.has(token.key) ||
      words.infinitive.has(token.key) ||
      words.negations.has(token.key) ||
      words.hypothetical.has(token.key) ||
      (token.key.endsWith('ly') && lexicon.data.language === 'en' && !token.capital);
    const time = words.times.has(token.key);
    if (!skip && !time) break;
    end -= 1;
    if (time) end = beforeDate(tokens, from, end, lexicon);
  }
  return end;
}

/** "on Tuesday", "late last month": the words before a word of time that belong to it. */
function beforeDate(tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): number {
  let at = end;
  while (at > from && isWord(tokens[at - 1])) {
    const { key } = tokenAt(tokens, at - 1);
    const belongs =
      lexicon.words.prepositions.has(key) ||
      /^\d+$|^(?:last|late|early|next|letzten|vergangenen|dernier)$/.test(key);
    if (!belongs) break;
    at -= 1;
  }
  return at;
}

function openingBracket(tokens: readonly Token[], from: number, end: number): number | null {
  for (let at = end - 2; at >= from; at -= 1) if (tokens[at]?.text === '(') return at;
  return null;
}
