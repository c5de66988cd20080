/** "the witness from Mill Lane", "the other resident": what tells a bearer of a role from whoever was named just before. */
import type { Span } from '../frame/spans.ts';
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

/** Before or behind a role they make it another one. */
const DEPUTY =
  /^(?:deputy|vice|assistant|acting|former|ex|onetime|then|stellvertretende[rn]?|vize|ehemalige[rn]?|frühere[rn]?|kommissarische[rn]?|adjointe?|ancien|ancienne|adjunt[oa]|antigu[oa]|exalcalde|бывш(?:ий|ая)|заместитель|и\.о)$/u;

/** "deputy mayor", "maire adjointe", "ehemaliger Bürgermeister": no mayor. */
export function isDeputy(tokens: readonly Token[], { first, end }: Span, role: string): boolean {
  return tokens.some(
    ({ key }, at) =>
      at >= first &&
      at < end &&
      key === role &&
      [at - 1, at + 1].some((beside) => DEPUTY.test(tokenAt(tokens, beside).key)),
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
