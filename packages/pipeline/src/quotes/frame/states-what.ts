/** "states": a verb of saying, or parts of a country. */

import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import type { Span } from './token-span.ts';
import { isWord, type Token, tokenAt } from './tokens.ts';

/** What stands before "states" that are parts of a country: adjectives by their endings, and what kind they are. */
const KIND_OF_STATE =
  /^(?:united|member|swing|gulf|border|nation|island|coastal|red|blue|early|other|some|all|most|many|few|both|several|two|three|four|five|key|arab|european|african|american|asian|caribbean|neighbou?r|rogue|client|battleground|larger|smaller|federal|coastal|central|rural|\d[\d.,]*|\p{L}{2,}(?<!fil|rul)(?:ern|ed|ing|ic|ish|ous|ful|ive))$/u;

/** "the letter states that", "the mother states, “…”", "Anna Holm, who survived, states that"; but "in states that he won", "in early states: Varn, Halder". */
export function statesWhat(tokens: readonly Token[], { first, end }: Span, lexicon: Lexicon): boolean {
  const { words, possessives, pronouns } = lexicon;
  const next = tokens[end];
  const isQuoted = [end, end + 1].some((at) => tokens[at]?.kind === 'quotation');
  const isBehind = (next?.text === ',' && isQuoted) || next?.kind === 'quotation' || next?.text === ':';
  if (!isBehind && !words.that.has(next?.key ?? '')) return false;
  const before = tokenAt(tokens, first - 1);
  if (!isWord(before)) return before.text === ',' && endsAside(tokens, first - 1);
  const isSaying = [pronouns, words.statements, words.bodies].some((list) => list.has(before.key));
  const isSmall = [words.prepositions, words.determiners, words.coordinators, possessives].some((list) =>
    list.has(before.key),
  );
  return isSaying || (!isSmall && !KIND_OF_STATE.test(before.key));
}

/** "Anna Holm, | 43 |,", "Anna Holm, | who survived |,": something told about who stands before. */
function endsAside(tokens: readonly Token[], comma: number): boolean {
  const from = tokens.findLastIndex(({ text }, at) => at < comma && text === ',');
  return from > 0 && /^(?:\d+|who|whose|an?|the)$/.test(tokenAt(tokens, from + 1).key);
}
