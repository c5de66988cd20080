/** Spots proper names in a frame by capitals, articles, titles and handles. */

import { genderOfGivenName, isGivenName } from '../../names/given-name-genders.ts';
import { givenNameSpellings } from '../../names/given-names.ts';
import { genderOfAddress as addressedAs } from '../../names/kin-words.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Gender, Lexicon } from '../lexicon/compile-lexicon.ts';
import { phrasesIn } from '../lexicon/compile-phrases.ts';
import { ageBeside, genderOfAged } from '../phrase/age-words.ts';
import { isVerb } from '../phrase/is-verb.ts';
import { isCount } from '../phrase/measure.ts';
import { opensByDoing } from '../phrase/opens-by-doing.ts';
import { isParticle } from '../phrase/phrase-start.ts';
import { genderOfRole, genderOfRoles, isAcronym, isBodyWord } from '../phrase/role-words.ts';
import { behindPlace } from './behind-place.ts';
import { besides, isTitle } from './beside-name.ts';
import { isCallingBefore } from './calling-before-name.ts';
import { germanName } from './german-name.ts';
import type { SpottedName } from './spotted-name.ts';

export function spotNames(
  tokens: readonly Token[],
  lexicon: Lexicon,
  isKnown: (key: string) => boolean,
  isCommon: (key: string) => boolean = () => false,
): readonly SpottedName[] {
  if (lexicon.data.caseless) return handles(tokens);
  const names: SpottedName[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.text.startsWith('@')) {
      names.push({
        first: at,
        end: at + 1,
        addressed: at,
        body: false,
        ...besides(tokens, { first: at, end: at + 1 }, lexicon),
      });
      continue;
    }
    if (!startsRun(tokens, at, lexicon, isKnown)) continue;
    const end = runEnd(tokens, at, lexicon);
    const isCalling = lexicon.data.noArticles === true && isCallingBefore(tokens, at, end, isCommon);
    const first = isCalling ? at + 1 : at;
    const name = nameInRun(tokens, { first, end }, lexicon, isKnown);
    if (name) names.push(name);
    at = end - 1;
  }
  return names;
}

function handles(tokens: readonly Token[]): readonly SpottedName[] {
  return tokens.flatMap((token, at) =>
    token.text.startsWith('@')
      ? [{ first: at, end: at + 1, addressed: at, body: false, gender: null, roles: [], titles: [] }]
      : [],
  );
}

function isNamePart(token: Token | undefined): token is Token {
  return (
    isWord(token) &&
    !/^\p{Lu}\p{L}*-(?:\p{Ll}|\d)/u.test(token.text) &&
    (token.capital || /^(?:al|el|an|as|ash|ad|ar|at|az)-\p{Lu}/u.test(token.text))
  );
}

function startsRun(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  isKnown: (key: string) => boolean,
): boolean {
  const token = tokens[at];
  if (!isNamePart(token) || token.text.startsWith('@')) return false;
  const { words } = lexicon;
  if (words.times.has(token.key) && !isNamePart(tokens[at + 1])) return false;
  const isFunction =
    words.determiners.has(token.key) ||
    words.prepositions.has(token.key) ||
    words.adverbs.has(token.key) ||
    words.subordinators.has(token.key) ||
    words.coordinators.has(token.key) ||
    lexicon.pronouns.has(token.key) ||
    lexicon.possessives.has(token.key) ||
    words.finite.has(token.key) ||
    (lexicon.phrases.has(token.key) && lexicon.data.language !== 'de') ||
    words.relatives.has(token.key) ||
    words.that.has(token.key);
  if (isFunction) return false;
  const initial = !tokens.slice(0, at).some(isWord);
  // «| Пятнадцатилетний | Тунде»: no part of a name.
  if (initial && genderOfAged(token.key) !== null) return false;
  if (at === 0 && opensByDoing(tokens, lexicon)) return false;
  return (
    !initial ||
    isIntroduced(tokens, at, lexicon) ||
    isNamePart(tokens[at + 1]) ||
    // "Maria del Mar", "Alice van der Meer"
    (isGivenName(token.key) &&
      (isParticle(tokenAt(tokens, at + 1), tokens[at + 2]) ||
        hasTwoParticles(tokens, at, at + 1, lexicon))) ||
    isKnown(token.key.replace(/'s?$/, '')) ||
    isAcronym(token) ||
    lexicon.honorifics.has(token.key)
  );
}

/** "Bana, a girl who …": an apposition makes the first word of a sentence a name. */
function isIntroduced(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at + 2];
  if (isSaidOfName(tokens, at + 1, lexicon)) return true;
  if (lexicon.data.language !== 'de' && isSaidToBeChanged(tokens, at + 1, lexicon)) return true;
  // "Mira, “Gece kaçtık” dedi": where the verb ends the sentence, whoever speaks begins it.
  if (lexicon.data.order === 'sov' && tokens[at + 1]?.text === ',' && isGivenName(tokenAt(tokens, at).key))
    return true;
  if (ageBeside(tokens, { first: at, end: at + 1 }) !== null && lexicon.data.language !== 'de') return true;
  if (tokens[at + 1]?.text !== ',' || !isWord(next) || lexicon.data.language === 'de') return false;
  return /^(?:a|an|the|another|who|whose|un|une|una|l'|le|la|el|qui|dont)$/.test(next.key);
}

/** Words between a name and what is said of it. */
const MOST_BESIDE = 3;

/** "Mina | (name changed)", "Mina, | as we shall call her": nothing but a name is said so of. */
function isSaidOfName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { anonymity } = lexicon;
  if (!/^[(,*[–—-]$/u.test(tokenAt(tokens, at).text)) return false;
  const near = tokens.slice(at + 1, at + 1 + LONGEST_PHRASE);
  return [anonymity.changed, anonymity.called].some((phrases) =>
    phrasesIn(near, phrases).some(({ first }) => first < MOST_BESIDE),
  );
}

/** "Mina | is a pseudonym", "Nadya | takma bir isim": but in "all names are changed" no name stands there. */
function isSaidToBeChanged(tokens: readonly Token[], at: number, { anonymity, words }: Lexicon): boolean {
  const near = tokens.slice(at, at + LONGEST_PHRASE);
  const [phrase] = phrasesIn(near, anonymity.changed);
  const isSmall = ({ key }: Token) =>
    words.auxiliaries.has(key) || words.finite.has(key) || words.determiners.has(key);
  const own = phrase && near.slice(phrase.first, phrase.end);
  return (
    own !== undefined &&
    near.slice(0, phrase?.first).every(isSmall) &&
    ![...own, tokenAt(tokens, at - 1)].some(({ key }) => anonymity.name.has(key) || anonymity.names.has(key))
  );
}

/** "Die Weberin | Mina | (Name geändert)": of a run of nouns in German. */
function nameSaidOf(tokens: readonly Token[], { first, end }: Span, lexicon: Lexicon): number | null {
  if (end - first > 2 || !isSaidOfName(tokens, end, lexicon)) return null;
  return lexicon.words.determiners.has(tokenAt(tokens, first - 1).key) ? end - 1 : first;
}

/** Words of a phrase, with those before it. */
const LONGEST_PHRASE = 12;

function runEnd(tokens: readonly Token[], first: number, lexicon: Lexicon): number {
  let end = first + 1;
  while (end < tokens.length) {
    const token = tokenAt(tokens, end);
    const english = lexicon.data.language === 'en';
    if (english && (/['’]s$/.test(tokenAt(tokens, end - 1).text) || isHeadlineVerb(token, lexicon))) break;
    if (isNamePart(token) && !lexicon.words.times.has(token.key)) end += 1;
    else if (isParticle(token, tokens[end + 1]) && end > first && !isGenitive(tokens, end, lexicon)) end += 2;
    else if (hasTwoParticles(tokens, first, end, lexicon)) end += 3;
    else break;
  }
  return end;
}

/** "Alice | van der | Meer"; elsewhere than in English "Anna Holm | von der | Werft" tells where she works. */
function hasTwoParticles(tokens: readonly Token[], first: number, at: number, lexicon: Lexicon): boolean {
  const [one, other, last] = [at, at + 1, at + 2].map((index) => tokenAt(tokens, index));
  const isNamed = /^(?:v[ao]n|de)$/.test(one?.key ?? '') && /^(?:de[nr]|l[ao]s?)$/.test(other?.key ?? '');
  if (!isNamed || !last || !isNamePart(last)) return false;
  const isAfterGiven = at === first + 1 && isGivenName(tokenAt(tokens, first).key);
  return lexicon.data.language === 'en' || (isAfterGiven && !isBodyWord(last, lexicon));
}

/** "Holm Says Bridge Will Fall": headlines give every word a capital. */
function isHeadlineVerb({ key }: Token, lexicon: Lexicon): boolean {
  return isVerb(key, lexicon) && !lexicon.ambiguous.has(key);
}

/** "Angaben der Polizei" is no name as "Alice van der Meer" is one. */
function isGenitive(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (lexicon.data.language !== 'de' || !/^(?:der|den|zu)$/.test(tokenAt(tokens, at).key)) return false;
  return !/^(?:von|van|auf|in)$/.test(tokenAt(tokens, at - 1).key);
}

/** The forms of address and the roles that a run begins with ("Dr. Odo Marrick", "Minister Holm"), and where the name itself starts. */
function addressIn(tokens: readonly Token[], run: Span, lexicon: Lexicon) {
  let { first } = run;
  let addressed = first;
  let gender: Gender | null = null;
  const roles: string[] = [];
  for (let at = run.first; at < run.end - 1; at += 1) {
    const { key } = tokenAt(tokens, at);
    const honorific = lexicon.honorifics.get(key);
    const role = genderOfRole(key, lexicon);
    if (!honorific && (!role || isInsideName(tokens, { first, end: at }, lexicon))) continue;
    // "Capo Verde ha dichiarato"
    if (at === run.first && lexicon.words.capes.has(key)) continue;
    if (honorific && at > addressed && first !== at) continue;
    if (!honorific) addressed = at + 1;
    else if (first !== at) addressed = at;
    first = at + 1;
    if (role) roles.push(key);
    if (honorific === 'm' || honorific === 'f') gender = honorific;
  }
  return { first, addressed, gender, roles };
}

/** Those of English that are surnames as well, and stand before no name as an office does: "Virginia Governor Odo Marrick". */
const NO_OFFICE =
  /^(?:baker|farmer|guard|keeper|king|monk|priest|prince|pope|child|singer|waiter|driver|chef)$/;

/** "Ana | Guardia | Soto", "Pedro | Coronel | Mar": behind a given name a role is one of two surnames. */
function isInsideName(tokens: readonly Token[], { first, end }: Span, { data }: Lexicon): boolean {
  if (end <= first || (data.language === 'en' && !NO_OFFICE.test(tokenAt(tokens, end).key))) return false;
  const { key } = tokenAt(tokens, end - 1);
  return isGivenName(key) || givenNameSpellings(key).length > 0;
}

/** "Die Sprecherin von Orsund, Mira Holm": what she speaks for; but "Ministerin von Orsund" may be her name. */
function isComplement(
  tokens: readonly Token[],
  run: Span,
  { first, roles }: { readonly first: number; readonly roles: readonly string[] },
  { words, data }: Lexicon,
): boolean {
  if (!roles.length || tokenAt(tokens, first).capital) return false;
  const named = tokens[run.end]?.text === ',' && isNamePart(tokens[run.end + 1]);
  const article = words.determiners.has(tokenAt(tokens, run.first - 1).key);
  // "200 Bewohner von Orsund"; but "Bürgermeister von Orsund" may be his name.
  const counted = isCount(tokens[run.first - 1], data.language);
  return named || article || counted || roles.some((role) => words.spokespeople.has(role));
}

/** "Anwältin von | Mira Holm": behind the particle a given name begins, which is another's than the role. */
function ownerIn(
  tokens: readonly Token[],
  { first, end }: Span,
  roles: readonly string[],
): SpottedName | null {
  const { capital } = tokenAt(tokens, first);
  const given = tokenAt(tokens, first + 1);
  if (!roles.length || capital || first + 1 >= end || !isGivenName(given.key)) return null;
  const gender = genderOfGivenName(given.key);
  return { first: first + 1, end, addressed: first + 1, body: false, gender, roles: [], titles: [] };
}

/** "la señora Soto", "madame Vidal": a form of address in small letters. */
function genderOfAddress(before: Token | undefined, { honorifics, data }: Lexicon): Gender | null {
  if (!isWord(before)) return null;
  const gender = honorifics.get(before.key) ?? (data.language === 'uk' ? addressedAs(before.key) : null);
  return gender === 'm' || gender === 'f' ? gender : null;
}

/** "James Baker", "Anna Richter": behind a given name a role is a surname; but not in "the Charlotte Observer". */
function isSurname(tokens: readonly Token[], { first, end }: Span, { words }: Lexicon): boolean {
  const given = end - first > 1 && genderOfGivenName(tokenAt(tokens, end - 2).key) !== null;
  return given && !words.determiners.has(tokenAt(tokens, first - 1).key);
}

function nameInRun(
  tokens: readonly Token[],
  run: Span,
  lexicon: Lexicon,
  isKnown: (key: string) => boolean,
): SpottedName | null {
  const { end } = run;
  const address = addressIn(tokens, run, lexicon);
  const { roles } = address;
  let { first, addressed } = address;
  const last = tokenAt(tokens, end - 1);
  if (first >= end || (genderOfRole(last.key, lexicon) && !isSurname(tokens, { first, end }, lexicon)))
    return null;
  const owner = ownerIn(tokens, { first, end }, roles);
  if (owner) return owner;
  if (isComplement(tokens, run, address, lexicon)) {
    if (end - first < 4) return null;
    addressed = first = end - 2;
  }
  const body = tokens.slice(first, end).some((token) => isBodyWord(token, lexicon));
  const german = lexicon.data.language === 'de';
  if (german && !body) {
    const isIntroduced = roles.length > 0 || first > run.first;
    const named =
      nameSaidOf(tokens, { first, end }, lexicon) ??
      germanName(tokens, { first, end }, isIntroduced, lexicon, isKnown);
    // "der Vorsteher | von Wiesenau |, Emre Sahin": where he is, be what he is a role that a list holds or not.
    const isOfPlace = tokenAt(tokens, named ?? first).text === 'von' && !isIntroduced;
    if (named === null || (isOfPlace && lexicon.words.determiners.has(tokenAt(tokens, run.first - 1).key)))
      return null;
    if (named > first) addressed = first = named;
  }
  const own = behindPlace(tokens, { first, end }, lexicon);
  if (own > first) addressed = first = own;
  const start = Math.min(addressed, first);
  const beside = besides(tokens, { first: start, end }, lexicon);
  const all = [...roles, ...beside.roles];
  return {
    first,
    end,
    addressed: start,
    body,
    gender:
      address.gender ??
      genderOfAddress(tokens[start - 1], lexicon) ??
      beside.gender ??
      genderOfRoles(all, lexicon),
    roles: all,
    titles: [...roles.filter((role) => isTitle(role, lexicon)), ...beside.titles],
  };
}
