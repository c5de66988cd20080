/**
 * Whose name a phrase speaks of: "Mira’s name has been changed", "the names of the witnesses", "her name". That of a street, of a party or in another year is
 * nobody’s whom the report quotes.
 */
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import { withoutGenitive } from '../frame/turkish-cases.ts';
import type { Gender, Lexicon } from '../lexicon/compile-lexicon.ts';
import { isSmallWord } from '../phrase/is-small-word.ts';
import { genderOfRole } from '../phrase/role-words.ts';
import type { Figure } from './figure.ts';
import { isPlace } from './is-place.ts';
import { namedAmong } from './people-named.ts';
import type { Scene } from './scene.ts';

export interface NameOwner {
  /** What says whose it is: nothing, a name, words for somebody ("her", "the woman’s"), or words for what is no person. */
  readonly by: 'nothing' | 'name' | 'description' | 'other';
  /** Those named. */
  readonly figures: readonly Figure[];
  /** Of whom "her" or "the woman’s" tells it. */
  readonly gender: Gender | null;
  /** "names": of several people. */
  readonly isOfSeveral: boolean;
}

type Told = Omit<NameOwner, 'isOfSeveral'>;

const UNSAID: Told = { by: 'nothing', figures: [], gender: null };
const OTHER: Told = { by: 'other', figures: [], gender: null };

export function ownerOfName(scene: Scene, tokens: readonly Token[], phrase: Span): NameOwner {
  const { anonymity } = scene.lexicon;
  const at = tokens.findIndex(
    ({ key }, index) =>
      index >= phrase.first && index < phrase.end && (anonymity.name.has(key) || anonymity.names.has(key)),
  );
  const isOfSeveral = anonymity.names.has(tokenAt(tokens, at).key);
  const isThing = at < 0 && isThingBefore(scene, tokens, phrase.first);
  const owner = at < 0 ? (isThing ? OTHER : UNSAID) : toldAt(scene, tokens, phrase, at);
  return { ...owner, isOfSeveral };
}

/** Whether somebody may be whom "her" or "the woman’s" means. */
export function mayOwn({ gender }: NameOwner, figure: Figure): boolean {
  const isTold = gender === 'm' || gender === 'f';
  return !isTold || (figure.gender !== 'm' && figure.gender !== 'f') || figure.gender === gender;
}

/** "| Die Straße | heißt inzwischen anders": the subject of a phrase that has no word for a name. */
function isThingBefore(scene: Scene, tokens: readonly Token[], first: number): boolean {
  const subject = tokenAt(tokens, first - 1);
  const isNoun = scene.lexicon.data.language === 'de' && isWord(subject) && subject.capital;
  return isNoun && told(scene, [subject], subject.key).by === 'other';
}

function toldAt(scene: Scene, tokens: readonly Token[], phrase: Span, at: number): Told {
  const { lexicon } = scene;
  if (isOfAnotherYear(tokens, phrase, lexicon) || isOwnDeed(tokens, phrase, lexicon)) return OTHER;
  return ownerBefore(scene, tokens, at) ?? ownerBehind(scene, tokens, phrase, at) ?? UNSAID;
}

/** Words behind the phrase in which a year may stand. */
const MOST_BEHIND = 3;
const YEAR = /^(?:1[5-9]|20)\d\d(?:['’].*)?$/u;

/** "was changed in 1994": told of the past, and not of this report. */
function isOfAnotherYear(tokens: readonly Token[], { first, end }: Span, { words }: Lexicon): boolean {
  const mark = tokens.findIndex((token, at) => at >= end && !isWord(token));
  const stop = Math.min(mark < 0 ? tokens.length : mark, end + MOST_BEHIND);
  return tokens.slice(first, stop).some(({ key }) => YEAR.test(key) || words.times.has(key));
}

/** "Die Partei | hat | ihren Namen geändert": a name of one's own, unless whoever writes the report says "we". */
function isOwnDeed(tokens: readonly Token[], { first, end }: Span, { words, anonymity }: Lexicon): boolean {
  if (anonymity.doing.size === 0) return false;
  const start = tokens.findLastIndex((token, at) => at < first && !isWord(token)) + 1;
  const mark = tokens.findIndex((token, at) => at >= end && !isWord(token));
  const clause = tokens.slice(start, mark < 0 ? tokens.length : mark);
  return (
    clause.some(({ key }) => anonymity.doing.has(key)) &&
    !clause.some(({ key }) => words.ownSubjects.has(key) || words.papers.has(key))
  );
}

/** "Mira’s name", "her name", "the street’s name", "street names"; Turkish «kadının adı». */
function ownerBefore(scene: Scene, tokens: readonly Token[], name: number): Told | null {
  const { lexicon } = scene;
  const { anonymity, possessives } = lexicon;
  const at = anonymity.kinds.has(tokenAt(tokens, name - 1).key) ? name - 2 : name - 1;
  const word = tokenAt(tokens, at);
  if (!isWord(word)) return null;
  if (anonymity.others.has(word.key)) return OTHER;
  const gender = possessives.get(word.key);
  if (gender) return { by: 'description', figures: [], gender };
  const owner = ownerIn(word, lexicon);
  if (owner !== null) return told(scene, [word], owner);
  const isNoun =
    anonymity.kinds.size > 0 && !isSmallWord(word.key, lexicon) && !lexicon.words.finite.has(word.key);
  return isNoun && !anonymity.people.has(word.key) ? OTHER : null;
}

/** The owner without its ending: "street" of "street's", "kadın" of "kadının". */
function ownerIn({ key }: Token, { data }: Lexicon): string | null {
  if (data.language === 'tr') {
    const stem = withoutGenitive(key.replace(/['’].*$/u, ''));
    return stem === key ? null : stem;
  }
  return /['’]s?$/u.test(key) ? key.replace(/['’]s?$/u, '') : null;
}

/** Words that say whose name it is: "the girls", "everyone quoted here". */
const MOST_OWNERS = 4;

/** "names of the streets", "имя улицы": up to the words that say what became of it. */
function ownerBehind(scene: Scene, tokens: readonly Token[], phrase: Span, name: number): Told | null {
  const { lexicon } = scene;
  const { anonymity } = lexicon;
  const suffix = /^اسم(?:اء|ائ)?(ه|ها|هم)$/u.exec(tokenAt(tokens, name).key)?.[1];
  if (suffix)
    return { by: 'description', figures: [], gender: suffix === 'ها' ? 'f' : suffix === 'ه' ? 'm' : 'p' };
  const hasOf = anonymity.of.size > 0;
  if (hasOf && !anonymity.of.has(tokenAt(tokens, name + 1).key)) return null;
  if (!hasOf && (lexicon.data.language === 'tr' || tokenAt(tokens, name).key.startsWith('ال'))) return null;
  const from = hasOf ? name + 2 : name + 1;
  const furthest = from + (hasOf ? MOST_OWNERS : 1);
  // What says what became of the name is no owner: "nom d’ | emprunt".
  const own = tokens.slice(from, phrase.end === name + 1 ? furthest : Math.min(furthest, phrase.end - 1));
  const mark = own.findIndex(
    (token) =>
      !isWord(token) || lexicon.words.auxiliaries.has(token.key) || lexicon.words.finite.has(token.key),
  );
  const owner = mark < 0 ? own : own.slice(0, mark);
  const [first] = owner;
  if (!first || owner.some(({ key }) => lexicon.words.papers.has(key) || lexicon.words.firstPerson.has(key)))
    return null;
  const gender = lexicon.pronouns.get(first.key) ?? lexicon.possessives.get(first.key);
  if (anonymity.others.has(first.key)) return OTHER;
  if (gender) return { by: 'description', figures: [], gender };
  if (!hasOf && (isSmallWord(first.key, lexicon) || lexicon.words.that.has(first.key))) return null;
  return told(scene, owner, first.key);
}

/** @param key of a single owner, without its ending. */
function told(scene: Scene, owner: readonly Token[], key: string): Told {
  const figures = namedAmong(scene, owner).filter((figure) => !figure.body && !isPlace(figure));
  if (figures.length > 0) return { by: 'name', figures, gender: null };
  const keys = [...owner.map((token) => token.key), key];
  // "the beekeeper's name", where the report speaks of "the beekeeper Mira"
  const called = scene.cast.figures.filter(
    (figure) => figure.named && !figure.body && keys.some((word) => figure.apposed.has(word)),
  );
  if (called.length > 0) return { by: 'name', figures: called, gender: null };
  const person = keys.find((word) => isPerson(word, scene.lexicon));
  return person === undefined
    ? OTHER
    : { by: 'description', figures: [], gender: genderOfRole(person, scene.lexicon) };
}

/** "the women", "witnesses", «героини»: a role, also one of several, or whom such lines are about. */
export function isPerson(key: string, lexicon: Lexicon): boolean {
  const { anonymity } = lexicon;
  const singular = [
    key,
    key.replace(/s$/u, ''),
    key.replace(/^ال/u, ''),
    key.replace(/(?:e|n|en|s|nen)$/u, ''),
  ];
  return anonymity.people.has(key) || singular.some((word) => genderOfRole(word, lexicon) !== null);
}
