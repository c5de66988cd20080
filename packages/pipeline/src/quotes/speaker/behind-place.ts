/** «жительница Орсунда | Мария Торп», "il sindaco di Orsund | Ugo Tarsi": the place that a role is of stands right before its bearer's name. */

import { isGivenName } from '../../names/given-name-genders.ts';
import { givenNameSpellings } from '../../names/given-names.ts';
import { isKin } from '../../names/kin-words.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { genderOfRole } from '../phrase/role-words.ts';
import { nominativesOf } from './owner-in-genitive.ts';

/** "Нижнего Новгорода" has two words. */
const MAX_PLACE = 2;
/** «Белова Анна Ивановна»: what stands before her given name is her surname. */
const PATRONYMIC = /(?:[оеё]вич|[оеё]вна|ич|ична|івна|ївна)(?:[ауеою]|ем|ой|і)?$/u;

/** @param name a run of capitals. @returns where the bearer's own name begins: at its given name, which no other word of the run may be. */
export function behindPlace(tokens: readonly Token[], name: Span, lexicon: Lexicon): number {
  const { first, end } = name;
  const isOf =
    lexicon.data.noArticles === true
      ? [1, 2].some((back) => isOfPlace(tokens, first - back, first, lexicon))
      : isRomance(lexicon) && isRuling(tokens, first - 2, lexicon);
  if (!isOf || PATRONYMIC.test(tokenAt(tokens, end - 1).key)) return first;
  // "alcaldesa de Santa Ana"
  const from = SAINT.test(tokenAt(tokens, first).key) ? first + 2 : first;
  const given = tokens.findIndex((token, at) => at >= from && at < end && isGiven(token.key));
  return given > first && given - first <= MAX_PLACE && given < end - 1 ? given : first;
}

const SAINT = /^(?:san|santa|santo|sant'|saint|sainte|são)$/u;

function isRomance({ data }: Lexicon): boolean {
  return /^(?:fr|es|it)$/.test(data.language);
}

/** "il sindaco | di |", "el alcalde de la ciudad | de |"; whose mother or wife she is stands behind the same word. */
function isRuling(tokens: readonly Token[], at: number, { roles, words }: Lexicon): boolean {
  const { key } = tokenAt(tokens, at);
  const isOffice = roles.has(key) && !words.people.has(key) && !isKin(key);
  return (isOffice || words.ofPlaces.has(key)) && /^d[ei']$/.test(tokenAt(tokens, at + 1).key);
}

/**
 * "il capo della polizia | Ugo Tarsi", "le maire de la ville | Jean Torp": "il vigile del fuoco | Ugo Tarsi": behind what an office is of stands who holds it. Schools, hospitals and streets are
 * called after people, and "il padre della vittima Ugo Tarsi" tells of the victim.
 */
export function holdsOffice(tokens: readonly Token[], phrase: Span, name: Span, lexicon: Lexicon): boolean {
  if (!isRomance(lexicon) || name.end !== phrase.end || name.end - name.first < 2) return false;
  const { roles, words } = lexicon;
  const before = tokenAt(tokens, name.first - 1);
  const isOf = [words.bodies, words.ofPlaces, words.callings].some((list) => list.has(before.key));
  const isPlace = before.capital && behindPlace(tokens, runOf(tokens, name), lexicon) === name.first;
  if (!isPlace && (before.capital || !isOf || CALLED_AFTER.test(before.key))) return false;
  const head = tokens.slice(phrase.first, name.first).find(({ key }) => roles.has(key));
  const isOffice = head !== undefined && !words.people.has(head.key) && !isKin(head.key);
  return isOffice && isGiven(tokenAt(tokens, name.first).key);
}

const CALLED_AFTER =
  /^(?:universit\p{L}+|universidad|rue|place|calle|plaza|via|piazza|quartiere?|barrio|h[oôó]pital|hospital|ospedale|f[ou]nda\p{L}+|escuela|cole\p{L}+|banca|banque|banco|comit\p{L}+|agen\p{L}+|avenue|avenida|port|puerto|porto)$/u;

/** With the place before it. */
function runOf(tokens: readonly Token[], { first, end }: Span): Span {
  let from = first;
  while (isWord(tokens[from - 1]) && tokenAt(tokens, from - 1).capital) from -= 1;
  return { first: from, end };
}

/** "жительница |", "директор школы |": right before the place, or with what is there between. */
function isOfPlace(tokens: readonly Token[], at: number, first: number, lexicon: Lexicon): boolean {
  const { key } = tokenAt(tokens, at);
  // «со слов жительницы | Орсунда»
  const isRole = [key, ...nominativesOf(key)].some(
    (one) => genderOfRole(one, lexicon) !== null || lexicon.words.ofPlaces.has(one),
  );
  return isRole && tokens.slice(at + 1, first).every((token) => isWord(token) && !token.capital);
}

function isGiven(key: string): boolean {
  return [key, ...nominativesOf(key)].some((one) => isGivenName(one) || givenNameSpellings(one).length > 0);
}
