/** Whether two reports name one speaker: by parts of a name, by a handle, by a body's other names, across scripts. */
import { isAnybody } from './anybody.ts';
import { areOneInArabic } from './arabic-reading.ts';
import { bodiesIn, plainWords } from './bodies-in.ts';
import { BODY_ALIASES, BODY_PHRASES, isWordOfBody } from './body-words.ts';
import { cyrillicSound, neighbourSound } from './cyrillic-reading.ts';
import { areSpellingsOfOne, givenNameSpellings } from './given-names.ts';
import { isCaseOf, isOneInCase, isReadingOf, type WordInCase } from './in-cases.ts';
import { mayHaveInitials } from './initials.ts';
import { genderOfAddress, relationIn, withoutRelation } from './kin-words.ts';
import type { Width } from './letter-rules.ts';
import { isHis } from './man-and-woman.ts';
import { type NameToken, nameTokens, romanise } from './name-tokens.ts';
import { nearSound } from './near-sound.ts';
import { roleOf } from './roles-in.ts';
import { areOfTwoGenders, sameToken } from './same-token.ts';
import { areOfOneScript } from './sound-of.ts';
import { areSpeltAbroad } from './spelt-abroad.ts';
import { FEW_CONSONANTS } from './vowels-apart.ts';
import { writtenTogether } from './written-together.ts';

/**
 * `same`: one name, or one whole inside the other with two words or more. `compatible`: nothing speaks against it ("Holm" and
 * "Mira Holm"). `other`: two people or two bodies. `unknown`: cannot be told (a role, a handle, a person and a body).
 */
export type NameVerdict = 'same' | 'compatible' | 'other' | 'unknown';

export function compareNames(a: string, b: string): NameVerdict {
  return compareReadNames(readName(a), readName(b));
}

/** The same for names that were read before; either order. */
export function compareReadNames(a: ReadName, b: ReadName): NameVerdict {
  const verdict = compareWords(a, b);
  if (verdict === 'same' || a.kind !== 'person' || b.kind !== 'person') return verdict;
  const [own, other] = [writtenTogether(a.tokens, b.tokens), writtenTogether(b.tokens, a.tokens)];
  const isAsWritten = own === a.tokens && other === b.tokens;
  return isAsWritten ? verdict : compareWords({ ...a, tokens: own }, { ...b, tokens: other });
}

function compareWords(a: ReadName, b: ReadName): NameVerdict {
  const [left, right] = a.written < b.written ? [a, b] : [b, a];
  if (left.body !== null && left.body === right.body) return left.rest || right.rest ? 'compatible' : 'same';
  if (left.tokens.length === 0 || right.tokens.length === 0) return 'unknown';
  if (mayHaveInitials(left.written, right.written)) return 'unknown';
  if (left.kind === 'handle' || right.kind === 'handle') return compareHandles(left, right);
  if (areAddressedApart(left, right) || (left.relation === null) !== (right.relation === null))
    return 'other';
  const fewest = Math.min(left.tokens.length, right.tokens.length);
  const shared = countShared(left.tokens, right.tokens);
  const isWhole = fewest > 1 || left.tokens.length === right.tokens.length;
  if (shared === fewest) return isWhole && left.relation === right.relation ? 'same' : 'compatible';
  if (left.kind !== right.kind) return 'unknown';
  if (left.kind === 'body') return shared > 0 ? 'compatible' : 'unknown';
  const areNeighbours = isUkrainian(left.written) !== isUkrainian(right.written);
  const isSpelt = (token: NameToken, other: NameToken) =>
    isInArabic(token, other, 'plain') ||
    isAbroad(token, other) ||
    (areNeighbours && isNeighbour(token, other));
  // One word alone may be written like another.
  if (fewest > 1 && left.relation === right.relation)
    if (countShared(left.tokens, right.tokens, orSame(isSpelt)) === fewest) return 'same';
  const near = (token: NameToken, other: NameToken) =>
    nearSound(token, other) === 'near' ||
    isSpelling(token, other) ||
    isSpelt(token, other) ||
    isInArabic(token, other, 'rare');
  if (countShared(left.tokens, right.tokens, orSame(near)) === fewest) return 'compatible';
  if (isInCase(left.tokens, right.tokens) || isInCase(right.tokens, left.tokens)) return 'compatible';
  // What else stands beside a whole name is a title or a place.
  if (areAllOfOneScript(left, right) ? shared > 1 : endsShared(left, right, orSame(near)))
    return 'compatible';
  const like = (token: NameToken, other: NameToken) =>
    nearSound(token, other) !== null || isSpelling(token, other);
  return countShared(left.tokens, right.tokens, orSame(like)) === fewest ? 'unknown' : 'other';
}

/** "M. Weiß" and "Mme Weiß": a form of address that stands in a name with a surname alone is there to tell two people apart. */
function areAddressedApart(a: ReadName, b: ReadName): boolean {
  return a.address !== null && b.address !== null && a.address !== b.address;
}

/** A name that can be told apart from other names: at least one word that is neither title nor role. */
export function isTellingName(name: string): boolean {
  return readName(name).tokens.length > 0;
}

/** A name taken apart. Reading costs more than comparing, so whoever compares often reads once. */
export interface ReadName {
  readonly written: string;
  readonly kind: 'person' | 'body' | 'handle';
  readonly tokens: readonly NameToken[];
  /** The gender that a form of address before a surname alone tells. */
  readonly address: 'm' | 'f' | null;
  /** Whose brother or mother it is that the name names; null: themselves. */
  readonly relation: string | null;
  /** Key of a body with many names; null for every other. */
  readonly body: string | null;
  /** Whether more is named than that body, e.g. an office of it. */
  readonly rest: boolean;
  readonly text: string;
}

export function readName(text: string): ReadName {
  const plain = plainWords(text);
  const body = bodiesIn(text)[0] ?? null;
  const isHandle = text.trim().startsWith('@');
  const hasBodyWord =
    plain.split(' ').some(isOfBody) ||
    BODY_PHRASES.some((phrase) => plain.includes(` ${phrase} `)) ||
    NGO.test(text) ||
    isVoice(text);
  const speaks = speaksFor(text);
  const kind = isHandle ? 'handle' : body || hasBodyWord || speaks ? 'body' : 'person';
  const isRole = speaks ? body === null && !hasBodyWord : kind === 'person' && startsAsRole(text);
  const tokens = isRole ? [] : nameTokens(relationIn(text) === null ? text : withoutRelation(text));
  return {
    written: text,
    kind,
    tokens,
    address: tokens.length === 1 ? genderOfAddress(/^\p{L}+/u.exec(text.trim())?.[0] ?? '') : null,
    relation: relationIn(text),
    body,
    rest: body !== null && hasMoreThan(plain, body),
    text: romanise(text),
  };
}

/** Written small it is a surname. */
const NGO = /(?<!\p{L})NGOs?(?!\p{L})/u;

/** "Sprecher der Grube Holm", "Spokesman for Holm Quarries": not the name of who or what somebody speaks for. */
function speaksFor(written: string): boolean {
  const [first = '', second = '', ...rest] = written.split(/\s+/u);
  if (roleOf(first) !== 'spokesperson' || rest.length === 0) return false;
  return OF.test(second) || (rest.length > 1 && PARTICLE.test(second));
}

/** "Holm Company (spokesman)": a body, and who speaks for it; "Mira Holm (spokeswoman)" is a person, and so is whatever may be one, so that it is hidden. */
function isVoice(written: string): boolean {
  const [, who = '', role = ''] = /^(.*)\s\((\p{L}[\p{L}-]*)\)$/u.exec(written) ?? [];
  return roleOf(role) === 'spokesperson' && plainWords(who).split(' ').some(isOfBody);
}

/** Small words between a role and what it is of. */
const OF = /^(?:der|des|dem|einer|eines|für|for|of|voor)$/u;
/** Those that begin surnames, too: "Sprecherin von Berg" is one, "Sprecher von Mira Holm" is not called so. */
const PARTICLE = /^(?:von|vom|du|de|del|della|da|do|van)$/u;
/** Small words between what anybody is and where: not behind other roles, of which "Bürgermeister vom Bruch" may be one's name. */
const WHERE = /^(?:der|des|dem|einer|eines|für|aus|im|in|am|an|vom|beim|bei|for|from|at)$/u;

/** «المحكمة», the court, has the article in its own word. */
function isOfBody(word: string): boolean {
  return isWordOfBody(word) || isWordOfBody(word.replace(/^(?:ال|لل)(?=.{3})/u, ''));
}

/** "the UN" is the body alone; "UN human rights office" is more than that. */
function hasMoreThan(plain: string, body: string): boolean {
  const names = BODY_ALIASES.find(([key]) => key === body) ?? [];
  const longest =
    names.filter((name) => plain.includes(` ${name} `)).sort((x, y) => y.length - x.length)[0] ?? '';
  return nameTokens(plain.replace(` ${longest} `, ' ')).length > 0;
}

/** "the baker", "ein Mann", "River dweller": written as a thing, not as a name, which has small letters only in its particles. */
function startsAsRole(written: string): boolean {
  const text = written.slice(0, 1).toLowerCase() + written.slice(1);
  const [head = '', next = ''] = written.split(/\s+/u);
  return (
    ((roleOf(head) === 'witness' || isAnybody(head)) && WHERE.test(next)) ||
    /^(?:an?|the|one|this|her|his|their|its|eine?|der|die|das|une?|la|le|una|el|il|uno|een|het|de)\s+\p{Ll}/u.test(
      text,
    ) ||
    /^(?:eine?|der|die|das)\s+\p{L}+$/u.test(text) ||
    written
      .split(/\s+/u)
      .some((word) => /^(?:\p{Script=Latin}|\p{Script=Cyrillic}){4,}$/u.test(word) && !/\p{Lu}/u.test(word))
  );
}

/** A handle is a name when it holds one; any other handle may be anybody's. */
function compareHandles(a: ReadName, b: ReadName): NameVerdict {
  if (a.text === b.text) return 'same';
  const [handle, other] = a.kind === 'handle' ? [a, b] : [b, a];
  const shared = other.tokens.filter(
    (token) => token.latin.length >= 3 && handle.text.includes(token.latin),
  ).length;
  const found = Math.max(shared, countShared(a.tokens, b.tokens));
  if (found === 0) return 'unknown';
  return found > 1 && found === other.tokens.length ? 'same' : 'compatible';
}

function areAllOfOneScript({ tokens }: ReadName, { tokens: others }: ReadName): boolean {
  return tokens.every(({ sound }) => others.every((other) => areOfOneScript(sound, other.sound)));
}

/** Given name and surname, the last two words of one name, are in the other: a title and a given name alone are two people's ("Captain Jan"). */
function endsShared(left: ReadName, right: ReadName, areOne: AreOne): boolean {
  const isIn = (end: readonly NameToken[], whole: readonly NameToken[]) =>
    end.length > 1 && countShared(end, whole, areOne) === end.length;
  return isIn(left.tokens.slice(-2), right.tokens) || isIn(right.tokens.slice(-2), left.tokens);
}

type AreOne = (a: NameToken, b: NameToken) => boolean;

/** Whether one name is the other in a case; the longer one may hold more. */
function isInCase(name: readonly NameToken[], form: readonly NameToken[]): boolean {
  const isShorter = name.length <= form.length;
  const left = isShorter ? [...form] : [...name];
  const words = (isShorter ? name : form).flatMap((token): readonly WordInCase[] => {
    const index = left.findIndex((other) =>
      isShorter ? isSameOrCase(token, other) : isSameOrCase(other, token),
    );
    if (index < 0) return [];
    const [other = token] = left.splice(index, 1);
    const [own, word] = isShorter ? [token, other] : [other, token];
    return [{ name: own.word, form: sameToken(own, word) ? own.word : word.word }];
  });
  return words.length === Math.min(name.length, form.length) && isOneInCase(words);
}

function isSameOrCase(name: NameToken, form: NameToken): boolean {
  if (isHis(name.word, form.word)) return false;
  if (sameToken(name, form) || isReadingOf(name.word, form.word)) return true;
  return [name.word, ...givenNameSpellings(name.word)].some((one) => isCaseOf(one, form.word));
}

/** "Yusuf" and "Youssef": letters of one script, of which sound alone would not say that they are one name. */
function isSpelling(a: NameToken, b: NameToken): boolean {
  return areSpellingsOfOne(a.folded, b.folded);
}

/** "Kowaltschuk" and "Kovalchuk". */
function isAbroad(a: NameToken, b: NameToken): boolean {
  return areSpeltAbroad(a.word, b.word) && !areOfTwoGenders(a, b);
}

/** Letters that Russian has not, and the apostrophe inside a word. */
function isUkrainian(name: string): boolean {
  return /[іїєґ]|\p{Script=Cyrillic}['’ʼ]\p{Script=Cyrillic}/iu.test(name);
}

/** «Гвендолин Хьюз» and «Гвендолін Г'юз»: a foreign name in Russian and in Ukrainian. */
function isNeighbour(a: NameToken, b: NameToken): boolean {
  return isCyrillic(a) && isCyrillic(b) && heardNext(a) === heardNext(b) && !areOfTwoGenders(a, b);
}

function isCyrillic({ word }: NameToken): boolean {
  return /^\p{Script=Cyrillic}/u.test(word);
}

function heardNext({ word }: NameToken): string {
  return neighbourSound(cyrillicSound(word));
}

/** "Hughes" and «هيوز», whose letters sound alone does not explain. */
function isInArabic(a: NameToken, b: NameToken, width: Width): boolean {
  return hasConsonants(a) && hasConsonants(b) && areOneInArabic(a, b, width) && !areOfTwoGenders(a, b);
}

/** With fewer the vowels are all there is, which nearSound compares one by one. */
function hasConsonants({ sound }: NameToken): boolean {
  return sound.readings.some(({ consonants }) => consonants.length > FEW_CONSONANTS);
}

function orSame(are: AreOne): AreOne {
  return (a, b) => sameToken(a, b) || are(a, b);
}

function countShared(a: readonly NameToken[], b: readonly NameToken[], areOne: AreOne = sameToken): number {
  const left = [...b];
  return a.filter((token) => {
    const index = left.findIndex((other) => areOne(token, other));
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  }).length;
}
