/** "the witness from Mill Lane", "the other resident": what tells a bearer of a role from whoever was named just before. */
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { headEnd } from '../phrase/phrase-head.ts';

/** Longer names of places are rare. */
const MAX_WORDS = 5;

/** "another resident", "der andere Zeuge": such a word at the start of a phrase or behind its article; -1 without one. */
export function otherAt(tokens: readonly Token[], { first, end }: Span, { words }: Lexicon): number {
  const isOther = (at: number) => words.others.has(tokenAt(tokens, at).key);
  const at = isOther(first) || !words.determiners.has(tokenAt(tokens, first).key) ? first : first + 1;
  return isOther(at) && at < end - 1 ? at : -1;
}

/** Before a role they make it another one. */
const STANDS_IN =
  /^(?:deputy|vice|assistant|acting|stellvertretende[rn]?|vize|kommissarische[rn]?|заместитель|и\.о|adjointe?|adjunt[oa])$/u;
const WAS_ONE =
  /^(?:former|ex|onetime|then|ehemalige[rn]?|frühere[rn]?|ancien|ancienne|antigu[oa]|exalcalde|бывш(?:ий|ая))$/u;
/** Behind it: "maire adjointe"; but "the mayor then said". */
const BEHIND = /^(?:adjointe?|adjunt[oa])$/u;

/** "deputy mayor", "maire adjointe": no mayor; "ehemaliger Bürgermeister": none any more. */
export function isDeputy(tokens: readonly Token[], span: Span, role: string): boolean {
  return isBeside(tokens, span, role, (key) => STANDS_IN.test(key) || WAS_ONE.test(key));
}

/** Never was one, whatever the report calls them later. */
export function isStandIn(tokens: readonly Token[], span: Span, role: string): boolean {
  return isBeside(tokens, span, role, (key) => STANDS_IN.test(key));
}

function isBeside(
  tokens: readonly Token[],
  { first, end }: Span,
  role: string,
  isBefore: (key: string) => boolean,
): boolean {
  return tokens.some(
    ({ key }, at) =>
      at >= first &&
      at < end &&
      key === role &&
      (isBefore(tokenAt(tokens, at - 1).key) || BEHIND.test(tokenAt(tokens, at + 1).key)),
  );
}

/** "from Mill Lane" behind the head of a phrase: where somebody is from, be it a part of the phrase or not. */
export function originOf(tokens: readonly Token[], phrase: Span, lexicon: Lexicon): Span | null {
  const { origins } = lexicon.words;
  return placeBehind(tokens, headEnd(tokens, phrase, lexicon), lexicon, (key) => origins.has(key));
}

/** "the woman in Mill Lane", "the witness who saw it all": whom such words mean is told by them, and not by who was named before. */
export function isTold(tokens: readonly Token[], phrase: Span, lexicon: Lexicon): boolean {
  const { locatives, origins, relatives, that } = lexicon.words;
  const end = headEnd(tokens, phrase, lexicon);
  const next = tokenAt(tokens, end);
  const clause = isWord(next) && relatives.has(next.key) && !that.has(next.key);
  return (
    clause || placeBehind(tokens, end, lexicon, (key) => locatives.has(key) || origins.has(key)) !== null
  );
}

/** Where somebody named is said to be from: "Jan Weil, a witness from Mill Lane", "Jan Weil aus der Mill Lane". */
export function originBeside(
  tokens: readonly Token[],
  { first, end }: Span,
  lexicon: Lexicon,
): ReadonlySet<string> {
  const { origins, finite } = lexicon.words;
  const found = new Set<string>();
  for (let at = Math.max(0, first - MAX_WORDS); at < end + 2 * MAX_WORDS; at += 1) {
    const { key } = tokenAt(tokens, at);
    if (at >= end && finite.has(key)) break;
    const place = origins.has(key) ? placeBehind(tokens, at, lexicon, () => true) : null;
    for (const word of place ? keysOf(tokens, place) : []) found.add(word);
  }
  return found;
}

export function keysOf(tokens: readonly Token[], { first, end }: Span): readonly string[] {
  return tokens
    .slice(first + 1, end)
    .filter(({ capital }) => capital)
    .map(({ key }) => key);
}

/** A preposition and the name behind it, past articles; "from her kitchen" tells of no place that has a name. */
function placeBehind(
  tokens: readonly Token[],
  at: number,
  { words }: Lexicon,
  isPreposition: (key: string) => boolean,
): Span | null {
  if (!isWord(tokens[at]) || !isPreposition(tokenAt(tokens, at).key)) return null;
  let first = at + 1;
  while (first - at <= 2 && words.determiners.has(tokenAt(tokens, first).key)) first += 1;
  let end = first;
  while (end - first < MAX_WORDS && isNamePart(tokens[end], words)) end += 1;
  return end > first ? { first: at, end } : null;
}

function isNamePart(token: Token | undefined, words: Lexicon['words']): boolean {
  return isWord(token) && token.capital && !words.times.has(token.key);
}
