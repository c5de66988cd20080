/** Where a text says a word of a class of opposites, and which of them. */
import type { TextRange } from '@crossquote/domain';
import { lazily } from '../../../lazily.ts';
import { inPersianLetters } from '../../../names/fold.ts';
import type { OppositeClass } from './opposite-class.ts';
import { OPPOSITES } from './opposite-words.ts';

export interface OppositeWord extends TextRange {
  /** Which member of its class. */
  readonly member: number;
}

/** @returns one list a class of `OPPOSITES`, each in text order; UTF-16 code units of the text. */
export function oppositesIn(text: string, language: string): readonly (readonly OppositeWord[])[] {
  const { plain, places } = unmarked(inSmallLetters(text, language).replaceAll('’', "'"));
  const starts = [...plain.matchAll(WORD_START)].map(({ index }) => index);
  const placed = ({ start, end, member }: OppositeWord) => ({
    start: places?.[start] ?? start,
    end: places ? (places[end - 1] ?? end - 1) + 1 : end,
    member,
  });
  return patternsOf(language).map((pattern) => (pattern ? wordsBy(pattern, plain, starts).map(placed) : []));
}

/** Arabic vowels, which most leave out, and the stroke that makes a word longer. */
const MARKS = /[\u064b-\u0652\u0640]/u;

/** The text without them, and where each code unit of it stood; null for places that nothing moved. */
function unmarked(text: string): { readonly plain: string; readonly places: readonly number[] | null } {
  if (!MARKS.test(text)) return { plain: text, places: null };
  const places = [...text.split('').keys()].filter((at) => !MARKS.test(text[at] ?? ''));
  return { plain: places.map((at) => text[at]).join(''), places };
}

/** No part of a compound: "nord-est" is no east. */
const WORD_START = /(?<![\p{L}\p{M}\p{N}-])[\p{L}\p{N}]/gu;

/** German tells its nouns by their capitals, English a country from "us". What would get longer stays as it is, or the words would be misplaced. */
function inSmallLetters(text: string, language: string): string {
  if (language === 'de') return text;
  if (language === 'fa') return inPersianLetters(text);
  const small = language === 'tr' ? text.toLocaleLowerCase('tr') : text.toLowerCase();
  if (small.length !== text.length) return text;
  return language === 'en' && /\p{Ll}/u.test(text)
    ? text.replace(/\p{L}+/gu, (word) => (COUNTRIES.has(word) ? word : word.toLowerCase()))
    : small;
}

const COUNTRIES: ReadonlySet<string> = new Set(['US', 'USA', 'UK']);

interface Pattern {
  /** Made when a text first has one of its beginnings. */
  readonly words: () => RegExp;
  /** The first letter or two of each of its words; null where they may begin with anything. */
  readonly begins: ReadonlySet<string> | null;
}

/** Asked at the beginnings of words alone, and of those it has, since a long list takes its time at each letter, and long to be made ready. */
function wordsBy({ words, begins }: Pattern, text: string, starts: readonly number[]) {
  const said: OppositeWord[] = [];
  let end = 0;
  for (const start of starts) {
    if (start < end || (begins && !isBegun(begins, text, start))) continue;
    const pattern = words();
    pattern.lastIndex = start;
    const { 0: found = '', groups = {} } = pattern.exec(text) ?? {};
    if (found === '') continue;
    end = start + found.length;
    const member = Object.keys(groups).findIndex((name) => groups[name] !== undefined);
    if (member >= 0) said.push({ start, end, member });
  }
  return said;
}

function isBegun(begins: ReadonlySet<string>, text: string, start: number): boolean {
  return begins.has(text.slice(start, start + 2)) || begins.has(text.charAt(start));
}

type Patterns = readonly (Pattern | null)[];
const byLanguage = new Map<string, Patterns>();

function patternsOf(language: string): Patterns {
  const patterns = byLanguage.get(language) ?? OPPOSITES.map((one) => patternOf(one, language));
  byLanguage.set(language, patterns);
  return patterns;
}

/** A group a member, none for what says neither; null where the language has words for less than two. */
function patternOf({ members, neither }: OppositeClass, language: string): Pattern | null {
  if (members.filter(({ words }) => words[language]).length < 2) return null;
  const lists = [neither?.[language], ...members.map(({ words }) => words[language])];
  return {
    words: lazily(() => patternWith(lists, language)),
    begins: clitic(language) ? null : beginningsOf(lists.flatMap((words) => wordsIn(words))),
  };
}

function patternWith([neither, ...members]: readonly (string | undefined)[], language: string): RegExp {
  const groups = members.map((words, i) => `(?<m${i}>${alternatives(words)})`);
  const all = [alternatives(neither), ...groups].join('|');
  return new RegExp(`${clitic(language)}(?:${all})(?![\\p{L}\\p{M}\\p{N}-])`, 'uy');
}

/** Null where one begins with a pattern. */
function beginningsOf(words: readonly string[]): ReadonlySet<string> | null {
  const begins = words.map((word) => /^[\p{L}\p{N}](?:[\p{L}\p{N}](?![?{]))?(?![?{])/u.exec(word)?.[0]);
  return begins.includes(undefined) ? null : new Set(begins.flatMap((begun) => begun ?? []));
}

function wordsIn(list: string | undefined): readonly string[] {
  return list ? list.replaceAll('’', "'").split(', ') : [];
}

/** Of one clause, between a verb and what German puts at its end. */
const WORDS = '+(?:[\\p{L}\\p{M}\\p{N}-]+\\s+){0,12}?';

/** Letters of any ending: one such class is long to be made ready, so that the words which take any share one. */
const ENDING = '[\\p{L}\\p{M}]*';

/** Several words before one, the longest first: "peu sûr" is no "sûr". Without any, what never is. Arabic writes "to the" as one with the word. */
function alternatives(list: string | undefined): string {
  if (!list) return '(?!)';
  const words = wordsIn(list).toSorted((a, b) => b.length - a.length);
  const [open, closed] = [words.filter(isOpen), words.filter((word) => !isOpen(word))];
  const anyEnding = open.map((word) => written(word.slice(0, -1))).join('|');
  const single = closed.filter((word) => !/[_~]/.test(word)).map(written);
  const several = closed.filter((word) => /[_~]/.test(word)).map(written);
  return [...several, ...(anyEnding ? [`(?:${anyEnding})${ENDING}`] : []), ...single].join('|');
}

/** One word with any ending. */
function isOpen(word: string): boolean {
  return /^[^_~]+\*$/u.test(word);
}

function written(word: string): string {
  return word
    .replace(/^ال/u, '(?:ال|لل)')
    .replace(/\*(?=_|$)/gu, ENDING)
    .replaceAll('_', '\\s+')
    .replace(/~…(?<last>.+)$/u, `(?=\\s${WORDS}$<last>\\s*(?:[^\\p{L}\\p{M}\\p{N}\\s]|$))`)
    .replace(/~(?<next>.+)$/u, '(?=\\s+$<next>)');
}

/** What Arabic writes before a word, and as one with it: and, in, to, the. */
function clitic(language: string): string {
  return language === 'ar' ? '(?:[وف]?(?:[بلك]?ال|لل|[بلك])?)' : '';
}
