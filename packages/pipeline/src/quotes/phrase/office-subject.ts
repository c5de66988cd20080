/** «…», рассказали в полиции. В мэрии сообщили, что …: a verb in the plural, without a subject, and the office that speaks behind "in". */
import type { Cue } from '../frame/cues.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { describes } from './described-name-after.ts';
import { isAcronym } from './role-words.ts';

const IN = /^(?:в|во|у|на)$/;
const PLURAL = /(?:ли|[юу]т|[яа]т|ють|уть|ять|ать)$/;
const MAX_WORDS = 6;
/** Beginnings of words for offices: people are also in towns and at markets, "в городе говорят". */
const OFFICE =
  /^(?:полици|поліці|мэри|мері|министерств|міністерств|администраци|адміністраці|прокуратур|следств|следком|ведомств|відомств|служб|пресс|прес|штаб|департамент|управлени|управлінн|больниц|лікарн|посольств|организаци|організаці|компани|компані|совет|рад|правительств|уряд|кремл|мид|мчс|фонд|комисси|комісі|комитет|комітет|суд|агентств|университет|університет|школ|фирм|фірм|парти|парті|союз|спілк|банк|завод|музе|театр|редакци|редакці|клуб|федераци|федераці|центр|институт|інститут|аэропорт|аеропорт|гарнизон|командовани|командуванн|военкомат|палат)/;

export function officeBehind(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): Span | null {
  if (!says(cue, lexicon) || !IN.test(tokenAt(tokens, cue.end).key)) return null;
  let end = cue.end + 1;
  while (end - cue.end <= MAX_WORDS && belongs(tokens[end], lexicon)) end += 1;
  const office = { first: cue.end + 1, end };
  return isOffice(tokens, office) && !isWord(tokens[end]) ? office : null;
}

/** @param from first token of the clause. */
export function officeBefore(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  lexicon: Lexicon,
): Span | null {
  if (!says(cue, lexicon)) return null;
  let first = cue.first;
  while (first > from && cue.first - first <= MAX_WORDS && belongs(tokens[first - 1], lexicon)) first -= 1;
  const opens = first - 1 === from || !isWord(tokens[first - 2]);
  const office = { first, end: cue.first };
  return isOffice(tokens, office) && opens && IN.test(tokenAt(tokens, first - 1).key) ? office : null;
}

function isOffice(tokens: readonly Token[], { first, end }: Span): boolean {
  return tokens.slice(first, end).some((token) => isAcronym(token) || OFFICE.test(token.key));
}

function says({ key }: Cue, { data }: Lexicon): boolean {
  return /^(?:ru|uk)$/.test(data.language) && PLURAL.test(key);
}

/** A noun, what describes it and what it is called. */
function belongs(token: Token | undefined, lexicon: Lexicon): boolean {
  if (!isWord(token) || lexicon.words.times.has(token.key) || lexicon.roles.has(token.key)) return false;
  return token.capital ? !IN.test(token.key) : describes(token, lexicon);
}
