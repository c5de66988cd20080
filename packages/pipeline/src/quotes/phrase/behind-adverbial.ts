/**
 * "a déclaré à l'AFP | Nadia Brun", "dijo este lunes a EFE | Ana Brun", "сказала ТАСС | Анна Дорн": Romance languages and Russian put whom it was told, where
 * and how between the verb and who said it.
 */

import { genderOfGivenName } from '../../names/given-name-genders.ts';
import { isAgency } from '../frame/agencies.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { describes } from './described-name-after.ts';
import { genderOfRole, isAcronym } from './role-words.ts';
import { somebodyAt } from './somebody-at.ts';

const PREPOSITIONS: Readonly<Record<string, RegExp>> = {
  fr: /^(?:à|d'|auprès|face|au|aux|sur|dans|devant|lors|en|entre|avec)$/,
  es: /^(?:a|al|ante|en|entre|con|durante|sin|tras)$/,
  ru: /^(?:в|во|на|по)$/,
  uk: /^(?:в|у|на|по)$/,
  pl: /^(?:w|we|na|po)$/,
  it: /^(?:a|al|ai|all'|alla|alle|agli|allo|con|in|nel|nella|tra|fra|davanti|su|sul|sulla|sui|dopo|durante)$/,
};

/** Words between a verb and its subject. */
const REACH = 9;

/** Where the subject begins; `from` itself where nothing stands before it, or nobody behind that. */
export function behindAdverbial(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  const agency = lexicon.data.noArticles ? behindAgency(tokens, from) : from;
  if (agency > from) return agency;
  const { adverbs, times, determiners } = lexicon.words;
  let first = from + againAt(tokens, from, lexicon);
  const isTime = ({ key }: Token) => adverbs.has(key) || times.has(key);
  while (
    isTime(tokenAt(tokens, first)) ||
    (determiners.has(tokenAt(tokens, first).key) && isTime(tokenAt(tokens, first + 1)))
  )
    first += 1;
  if (!PREPOSITIONS[lexicon.data.language]?.test(tokenAt(tokens, first).key))
    return first > from && somebodyAt(tokens, first, lexicon) ? first : from;
  for (let at = first + 2; at < first + REACH && isWord(tokens[at]); at += 1) {
    if (!begins(tokens, at, lexicon)) continue;
    const subject = somebodyAt(tokens, at, lexicon);
    if (subject && !isWord(tokens[subject.end])) return at;
  }
  return from;
}

/** How often it is said, in set phrases. */
const AGAIN: Readonly<Record<string, readonly string[]>> = {
  fr: ['sans cesse', 'encore et encore', 'à plusieurs reprises', 'à maintes reprises'],
  es: ['una y otra vez', 'sin cesar', 'en varias ocasiones'],
  it: ['più volte', 'senza sosta'],
  ru: ['снова и снова', 'раз за разом'],
  uk: ['знову і знову', 'раз за разом'],
};

/** "repite | una y otra vez | Ana Doria", «— | снова и снова | повторяет Анна» @returns how many words of such a phrase stand there. */
export function againAt(tokens: readonly Token[], from: number, { data }: Lexicon): number {
  const phrase = AGAIN[data.language]?.find((words) =>
    words.split(' ').every((word, at) => tokenAt(tokens, from + at).key === word),
  );
  return phrase?.split(' ').length ?? 0;
}

/** A phrase of its own: behind an agency, an article that no preposition asks for, or a given name and another behind a small word that says nobody. */
function begins(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const [before, token] = [tokenAt(tokens, at - 1), tokenAt(tokens, at)];
  const { determiners, prepositions } = lexicon.words;
  // "El País", "La Voix": an article with a capital belongs to a name.
  if (determiners.has(token.key))
    return !token.capital && !prepositions.has(before.key) && !determiners.has(before.key);
  if (lexicon.data.noArticles && isRoleAt(tokens, at, lexicon)) return true;
  if (!token.capital || isAcronym(token) || isAgency(token)) return false;
  if (isAcronym(before) || isAgency(before)) return true;
  // "en el hospital San Juan", "al diario El País": other capitals may be what a place or a paper is called.
  return (
    describes(before, lexicon) &&
    genderOfRole(before.key, lexicon) === null &&
    genderOfGivenName(token.key) !== null &&
    tokenAt(tokens, at + 1).capital
  );
}

/** «рассказала по телефону | жительница посёлка», «сказал в суде | бывший начальник порта»: a word for somebody in the case of a subject, with an adjective before it or not. */
function isRoleAt(tokens: readonly Token[], at: number, { roles, words }: Lexicon): boolean {
  const isRole = (index: number) => isWord(tokens[index]) && roles.has(tokenAt(tokens, index).key);
  const isApart = !words.prepositions.has(tokenAt(tokens, at - 1).key);
  const isAdjective = /(?:[ыио]й|[ая]я|[ыи]е|[яa]|a|y|i)$/u.test(tokenAt(tokens, at).key) && isRole(at + 1);
  return isApart && (isRole(at) || isAdjective);
}

/** Who hears it, in the dative: «сказал мне | мой брат» as well. */
const HEARERS =
  /^(?:журналистам|журналисту|репорт[её]рам|корреспонденту|корреспондентке|корреспондентам|журналистке|агентству|изданию|газете|(?:теле)?каналу|порталу|журналістам|репортерам|кореспонденту|кореспондентці|кореспондентам|журналістці|виданню|газеті|dziennikarzom|reporterom|agencji|gazecie|portalowi|мне|нам|ему|ей|им|мені|йому|їй|їм|mi|nam|mu|jej|im)$/;

/** "our", in the dative: «розповіла | нашій | кореспондентці продавчиня». */
const OUR = /^(?:наш(?:ему|ей|им|ому|ій)|naszemu|naszej|naszym)$/;

/** "сказала ТАСС Анна Дорн", "заявил РИА Новости мэр", «рассказала журналистам жительница», «сообщил изданию «Заря» мэр»: whom it was told. */
function behindAgency(tokens: readonly Token[], from: number): number {
  const hearer = OUR.test(tokenAt(tokens, from).key) ? from + 1 : from;
  if (HEARERS.test(tokenAt(tokens, hearer).key)) {
    const next = tokens[hearer + 1]?.kind === 'quotation' ? hearer + 2 : hearer + 1;
    return isWord(tokens[next]) ? next : from;
  }
  const length = isAgency(tokenAt(tokens, from))
    ? 1
    : tokenAt(tokens, from).key === 'риа' && tokenAt(tokens, from + 1).key === 'новости'
      ? 2
      : 0;
  return length && isWord(tokens[from + length]) ? from + length : from;
}
