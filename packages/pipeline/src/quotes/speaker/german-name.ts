/** German writes every noun with a capital: which run of them is a name. */

import { genderOfGivenName, isGivenName } from '../../names/given-name-genders.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import { isAdjective } from '../german/word-class.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isCount, isGermanMeasure } from '../phrase/measure.ts';
import { isAcronym } from '../phrase/role-words.ts';

/** All nouns have capitals: a run is a name when no article stands before it, or when a role or two more words do. @returns its first token. */
export function germanName(
  tokens: readonly Token[],
  run: Span,
  introduced: boolean,
  lexicon: Lexicon,
  isKnown: (key: string) => boolean,
): number | null {
  const own = tokens.slice(run.first, run.end);
  const noun = own.findLastIndex(
    (token) =>
      lexicon.nounEndings.some(
        (ending) => token.key.length > ending.length + 2 && token.key.endsWith(ending),
      ) && !isKnown(token.key),
  );
  if (noun === own.length - 1) return null;
  const before = tokens[run.first - 1];
  const article =
    isWord(before) &&
    (lexicon.words.determiners.has(before.key) ||
      lexicon.possessives.has(before.key) ||
      (!before.capital &&
        /(?:e|en|er|es|em)$/.test(before.key) &&
        !lexicon.words.prepositions.has(before.key) &&
        !lexicon.words.coordinators.has(before.key) &&
        !lexicon.phrases.has(before.key)));
  if (introduced && noun < 0) return run.first;
  if (isMeasured(tokens, run.first)) return null;
  if (own.length === 1) {
    const single = tokenAt(own, 0);
    const noun = isNoun(before, lexicon) && !isAged(tokens, run.first);
    return isAcronym(single) || (!noun && isKnown(single.key)) ? run.first : null;
  }
  if (noun < 0 && own.length === 2 && isAged(tokens, run.first)) return run.first;
  if (article && isCallingBefore(own)) return run.end - 1;
  if (article || noun >= 0) return own.length >= 3 ? run.end - 2 : null;
  return run.first;
}

/** Ends of words for people by what they do. */
const CALLING = /\p{L}{2}(?:er|ist|ant|ent|eur|log|or)(?:in)?$/u;

/** "Die | Imkerin | Mira": a word that no list need hold before a given name. */
function isCallingBefore([calling, given, ...more]: readonly Token[]): boolean {
  if (!calling || !given || more.length > 0) return false;
  return CALLING.test(calling.key) && !isGivenName(calling.key) && isGivenName(given.key);
}

/** Behind an article or an adjective: "die Brücke", "jüngsten Untersuchungen". */
function isNoun(before: Token | undefined, lexicon: Lexicon): boolean {
  if (!isWord(before)) return false;
  const article = lexicon.words.determiners.has(before.key) || lexicon.possessives.has(before.key);
  return article || isAdjective(before, lexicon);
}

/** "Die 34-jährige Mira Holm", "der 80 Jahre alte Jost Ebel": an age makes it a name, as an adjective else does not; but not "die 80 Jahre alte Orsunder Brücke". */
function isAged(tokens: readonly Token[], first: number): boolean {
  const [years, old] = [tokenAt(tokens, first - 2).text, tokenAt(tokens, first - 1).text];
  const own = tokenAt(tokens, first);
  if (own.text.endsWith('er') && genderOfGivenName(own.key) === null) return false;
  return /jährige[nr]?$/u.test(old) || (years === 'Jahre' && /^alte[nr]?$/u.test(old));
}

/** A number behind these says which one, not how many: "auf Platz 3". */
const NUMBERED =
  /^(?:platz|rang|position|zimmer|raum|saal|studio|halle|kabine|haus|hausnummer|block|etage|gleis|tor|bahn|linie|boot|gruppe|station|nummer|startnummer|kanal|tag|seite|kapitel)$/;

/** "80 Liter Regen", "drei Ziegel Orsunds", "paar Kisten Brot": counted things have no name; but "mit 16 Mira Holm", "auf Platz 3 Jost Ebel". */
function isMeasured(tokens: readonly Token[], first: number): boolean {
  const own = tokenAt(tokens, first);
  if (isGermanMeasure(own)) return true;
  const isCounted = isCount(tokens[first - 1], 'de') && !NUMBERED.test(tokenAt(tokens, first - 2).key);
  return isCounted && genderOfGivenName(own.key) === null;
}
