/** "A few weeks earlier | she", "the next day | she", "last week | she": times of English that open a clause without a comma, before who speaks. */
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';

const UNIT =
  /^(?:moment|second|minute|hour|day|night|morning|evening|afternoon|week|weekend|month|year|decade|time)s?$/;
const MOST_BEFORE_UNIT = 4;
const BEFORE_UNIT =
  /^(?:a|an|the|this|that|some|few|several|couple|of|many|next|following|same|last|previous|first|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+|earlier|later)$/;

export function isTimeUnit({ key }: Token): boolean {
  return UNIT.test(key);
}

/** @returns where the clause goes on behind a time at `first`; `first` without one. */
export function behindWhen(tokens: readonly Token[], first: number, end: number, lexicon: Lexicon): number {
  let unit = first;
  while (unit < first + MOST_BEFORE_UNIT && BEFORE_UNIT.test(tokenAt(tokens, unit).key)) unit += 1;
  if (!UNIT.test(tokenAt(tokens, unit).key)) return first;
  const isAfter = /^(?:later|earlier|ago|before|after|afterwards?)$/.test(tokenAt(tokens, unit + 1).key);
  const behind = isAfter ? unit + 2 : unit + 1;
  const next = tokenAt(tokens, behind);
  if (behind >= end || !isWord(next) || (!isAfter && unit === first)) return first;
  return isAfter || (lexicon.pronouns.has(next.key) && behind === end - 1) ? behind : first;
}
