/**
 * «Учитель Пётр Орлов погиб», "Mira Holm, 27, a seamstress, drowned", "murió Mira Holm": of whom a report tells that they died or are missing, and whom nobody heard
 * from since. Where it may be said of somebody else ("Holm, whose son drowned", "Holm saw him killed") it is not taken to be.
 */
import { genderOfGivenName } from '../../names/given-name-genders.ts';
import { isKin } from '../../names/kin-words.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt, tokenise } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { phrasesIn } from '../lexicon/compile-phrases.ts';
import { isVerb } from '../phrase/is-verb.ts';
import { isCount } from '../phrase/measure.ts';
import { genderOfRole } from '../phrase/role-words.ts';
import type { Figure } from './figure.ts';
import { isPlace } from './is-place.ts';
import { nominativesOf } from './owner-in-genitive.ts';
import type { Scene } from './scene.ts';
import { sentenceStart } from './sentence-start.ts';

/** UTF-16 units from a name to what its sentence tells of it. */
const BEHIND_NAME = 120;
/** Words between what is told and a name behind it: "murió | la costurera | Mira Holm". */
const MOST_BEFORE_NAME = 3;
/** Mentions that are looked at, the last: bounds the cost in odd texts. */
const MOST_MENTIONS = 30;

type Told = Pick<Scene, 'cast' | 'lexicon' | 'text'>;

/** @param at up to where the report has been read, in UTF-16 units. @param from where to begin. */
export function isToldDead(scene: Told, figure: Figure, at: number, from = 0): boolean {
  return figure.mentions
    .filter((start) => start >= from && start < at)
    .slice(-MOST_MENTIONS)
    .filter((start) => !isOfAnother(scene, figure, start))
    .some((start) => isToldBehind(scene, figure, start, at) || isToldBefore(scene, figure, start));
}

/** «У Миры Хольм погиб сын», "Für Mira Holm …", "The son of baker Mira Holm …", «Der Sohn der Weberin Mira Holm», «Муж Анны Крук»: no subject. */
function isOfAnother({ lexicon, text }: Told, figure: Figure, start: number): boolean {
  const { words, data } = lexicon;
  const from = Math.max(sentenceStart(text, start), start - BEHIND_NAME);
  const before = tokenise(text, { start: from, end: start }, data.language);
  let at = before.length - 1;
  const isTheirs = ({ key }: Token) =>
    words.determiners.has(key) || ((figure.roles.has(key) || figure.apposed.has(key)) && !isKin(key));
  while (at >= before.length - MOST_BEFORE_NAME && isTheirs(tokenAt(before, at))) at -= 1;
  const { key } = tokenAt(before, at);
  if (words.prepositions.has(key)) return true;
  const isOwned = before.slice(at + 1).some((token) => words.determiners.has(token.key));
  return genderOfRole(key, lexicon) !== null && (isOwned || isInCase(text, start, lexicon));
}

/** «Анны»: no name's own form, where it is one's with another ending. */
function isInCase(text: string, start: number, { data }: Lexicon): boolean {
  const [given] = tokenise(text, { start, end: start + BEHIND_NAME }, data.language);
  const key = given?.key ?? '';
  return (
    data.noArticles === true &&
    genderOfGivenName(key) === null &&
    nominativesOf(key).some((one) => genderOfGivenName(one) !== null)
  );
}

function isToldBehind({ cast, lexicon, text }: Told, figure: Figure, start: number, at: number): boolean {
  const { language } = lexicon.data;
  const behind = text.slice(start, Math.min(at, start + BEHIND_NAME));
  const stop = behind.search(/[“”„«»"]|[.!?؟]["”»“)]*\s|\n/u);
  // With its full stop.
  const sentence = { start, end: start + (stop < 0 ? behind.length : stop + (behind[stop] === '.' ? 1 : 0)) };
  const tokens = tokenise(text, sentence, language);
  const end = tokens.findIndex(({ key }) => !figure.keys.includes(key));
  // "Mira Holm’s son", „Mira Holms Sohn“, "Mira Holm'un oğlu"
  if (end <= 0 || tokenAt(tokens, end).capital) return false;
  const first = behindOthers(tokens, end, lexicon);
  const isOther = (token: Token) =>
    cast.byWord.get(token.key)?.some((one) => one !== figure && one.named && !one.body && !isPlace(one)) ===
      true && token.capital;
  return toldIn(tokens, lexicon).some(
    (told) =>
      told.end > first &&
      !tokens.slice(first, told.first).some(isOther) &&
      isOfSubject(tokens, first, told, lexicon),
  );
}

/** "Mira Holm | and Ada Torp | were killed": behind those who are told of together. */
function behindOthers(tokens: readonly Token[], from: number, { words }: Lexicon): number {
  let at = from;
  while (
    tokenAt(tokens, at).capital ||
    tokenAt(tokens, at).text === ',' ||
    words.coordinators.has(tokenAt(tokens, at).key)
  )
    at += 1;
  const isJoined = tokens.slice(from, at).some(({ key }) => words.coordinators.has(key));
  return isJoined && tokenAt(tokens, at - 1).capital ? at : from;
}

/** Deaths, and none of "dead tired", "tot geglaubt", "убита горем". */
function toldIn(tokens: readonly Token[], { dying }: Lexicon): readonly Span[] {
  const alive = phrasesIn(tokens, dying.alive);
  return phrasesIn(tokens, dying.told).filter(
    (told) => !alive.some(({ first, end }) => first < told.end && told.first < end),
  );
}

/** Nearly, or in somebody's mind. */
const UNREAL =
  /^(?:almost|nearly|would|could|might|may|if|fast|beinahe|hätten?|wäre?n?|könnten?|presque|failli|casi|quasi|почти|едва|чуть|бы|майже|ледь|би|prawie|omal|bijna|neredeyse)$/u;
const WHOSE =
  /^(?:whose|deren|dessen|dont|cuy[ao]s?|cui|wiens|wier|котор(?:ой|ого|ых)|яко(?:ї|го)|яких|której|którego|których)$/u;

/** Whether what is told is of the name that ends before `first`, by what stands between. */
function isOfSubject(tokens: readonly Token[], first: number, told: Span, lexicon: Lexicon): boolean {
  const { words, possessives } = lexicon;
  const between = tokens.slice(first, told.first);
  const isRole = ({ key }: Token) => genderOfRole(key, lexicon) !== null;
  const isNumber = (token: Token) => isCount(token, lexicon.data.language);
  const isElse = ({ key }: Token) =>
    UNREAL.test(key) ||
    WHOSE.test(key) ||
    words.negations.has(key) ||
    words.that.has(key) ||
    words.subordinators.has(key) ||
    possessives.has(key) ||
    isVerb(key, lexicon);
  if (between.some(isElse) || words.definite.has(tokenAt(tokens, told.first - 1).key)) return false;
  const parts = inParts(between);
  const last = parts.at(-1) ?? [];
  const before = parts.slice(0, -1);
  const at = last.findIndex(({ key }) => words.relatives.has(key) && !words.prepositions.has(key));
  const isArticle = words.determiners.has(last[at]?.key ?? '');
  // "a weaver who died", "two sons who were killed": of the name only where it begins what stands behind a comma.
  if ((at > 0 && !isArticle) || last.some(isRole) || last.some(isNumber)) return false;
  if (at === 0 && before.some((part) => part.filter(isRole).length > 1)) return false;
  if (at === 0 && before.slice(1).some(([word]) => words.relatives.has(word?.key ?? ''))) return false;
  // "Holm ran and the mill drowned"
  const isNext = ({ key }: Token, index: number) =>
    words.coordinators.has(key) && words.determiners.has(last[index + 1]?.key ?? '');
  if (last.some(isNext)) return false;
  // "Holm fled, others died", "Holm lost a son, who died": told of another, unless what stands before its comma has no verb.
  const [own = []] = before;
  const isPart = own.every(isNumber) || words.prepositions.has(own[0]?.key ?? '');
  return before.length === 0 || isPart || (at < 0 && words.coordinators.has(last[0]?.key ?? ''));
}

function inParts(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens)
    if (isWord(token)) parts.at(-1)?.push(token);
    else if (!/[()]/u.test(token.text)) parts.push([]);
  return parts;
}

/** "murió la costurera Mira Holm", «погиб Пётр Орлов», "the late Mira Holm", "the fire killed Mira Holm". */
function isToldBefore({ lexicon, text }: Told, figure: Figure, start: number): boolean {
  const { words, dying, data } = lexicon;
  const name = tokenise(text, { start, end: start + BEHIND_NAME }, data.language);
  const behind = tokenAt(
    name,
    name.findIndex(({ key }) => !figure.keys.includes(key)),
  );
  if (figure.keys.includes(name[0]?.key ?? '') && isWord(behind) && behind.capital) return false;
  const from = Math.max(sentenceStart(text, start), start - BEHIND_NAME);
  const tokens = tokenise(text, { start: from, end: start }, data.language);
  let at = tokens.length - 1;
  const isBetween = ({ key }: Token) =>
    words.determiners.has(key) || figure.roles.has(key) || figure.apposed.has(key);
  while (at >= tokens.length - MOST_BEFORE_NAME) {
    const { key } = tokenAt(tokens, at);
    if (dying.dead.begins.test(key)) return true;
    if (!isBetween(tokenAt(tokens, at)) || isKin(key)) break;
    at -= 1;
  }
  return data.order !== 'sov' && toldIn([...tokens, ...name], lexicon).some((told) => told.end === at + 1);
}
