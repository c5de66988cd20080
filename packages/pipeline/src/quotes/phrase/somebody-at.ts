/** Whether somebody is named at a place, and no thing: behind a verb of no list, or where a verb ends its sentence. */
import type { Span } from '../frame/token-span.ts';
import type { Token } from '../frame/tokens.ts';
import { candidatesIn, UNKNOWN } from '../german/candidates.ts';
import { stopOf } from '../german/clause.ts';
import { namesSomebody } from '../incise/names-somebody.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { describedNameAfter } from './described-name-after.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import { genderOfRole, isBodyWord } from './role-words.ts';

/** A name, a role or a body, and no thing. */
export function somebodyAt(tokens: readonly Token[], from: number, lexicon: Lexicon): Span | null {
  if (lexicon.data.language === 'de') return germanAt(tokens, from, lexicon);
  const phrase = nounPhraseAfter(tokens, from, lexicon) ?? describedNameAfter(tokens, from, lexicon);
  if (phrase?.first !== from) return null;
  const { words, honorifics } = lexicon;
  const of = tokens.findIndex(
    ({ key }, at) => at > from && (words.nounPrepositions.has(key) || words.prepositions.has(key)),
  );
  const head = tokens.slice(from, of < 0 ? phrase.end : Math.min(of, phrase.end));
  const isSomebody = (token: Token) =>
    token.capital ||
    honorifics.has(token.key) ||
    genderOfRole(token.key, lexicon) !== null ||
    isBodyWord(token, lexicon);
  const french = lexicon.data.language === 'fr' && namesSomebody(tokens, phrase, lexicon);
  return french || head.some(isSomebody) ? phrase : null;
}

/** Of what only a noun tells who it is, one with a name behind it: "der Lotse Jost Ebel", not "der Eintritt". */
function germanAt(tokens: readonly Token[], from: number, lexicon: Lexicon): Span | null {
  const [first] = candidatesIn(tokens, from, stopOf(tokens, from, lexicon), lexicon);
  if (first?.first !== from || first.preposition !== null || first.case === 'object') return null;
  const capitals = tokens.slice(from, first.end).filter(({ capital }) => capital).length;
  return first.speaks > UNKNOWN || (first.speaks === UNKNOWN && capitals > 2) ? first : null;
}
