/**
 * Terms: what people want a word or phrase called in another language, wherever it stands. They come into the memory as pairs of their own kind; the latest for a term
 * is the one in force.
 */
import { type Language, type MemoryEntry, primaryLanguage } from '@crossquote/domain';
import { compareText } from './compare-text.ts';
import { flattenSpace } from './normalise-segment.ts';

export interface GlossaryTerm {
  readonly source: string;
  readonly target: string;
}

export interface FoundTerm extends GlossaryTerm {
  /** Where it stands, in code units. */
  readonly start: number;
  readonly end: number;
  /** As it is listed, or with the ending of a genitive: another word can stand there in its place. */
  readonly isPlain: boolean;
}

/** The terms of a text in order, none inside another: of several that begin at one word the longest. */
export type FindTerms = (text: string) => readonly FoundTerm[];

/** Endings that a term may have besides. Other forms are listed as terms of their own. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  de: ['s', 'es', 'e', 'en', 'n', 'er', 'ern', 'se', 'sen', 'nen'],
  en: ['s', 'es', "'s", '’s'],
  fr: ['s', 'x'],
  es: ['s', 'es'],
};
const GENITIVES: Readonly<Record<string, readonly string[]>> = { de: ['s', 'es'], en: ["'s", '’s'] };
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** @param entries of one pair of languages, of any kind. @returns by the source's words. */
export function glossaryInForce(entries: readonly MemoryEntry[]): readonly GlossaryTerm[] {
  return termEntries(entries).map(termOf);
}

/** The same with who listed them, and when. */
export function termEntries(entries: readonly MemoryEntry[]): readonly MemoryEntry[] {
  return [...latestTerms(entries).values()]
    .filter((entry) => wordsOf(termOf(entry).source).length > 0 && termOf(entry).target !== '')
    .sort((a, b) => compareText(termOf(a).source, termOf(b).source));
}

/** What was last said of each term, by its words: also that it is none any more. */
export function latestTerms(entries: readonly MemoryEntry[]): ReadonlyMap<string, MemoryEntry> {
  const terms = entries.filter(({ kind }) => kind === 'term').sort(oldestFirst);
  return new Map(terms.map((entry) => [termOf(entry).source, entry]));
}

export function termOf({ source, target }: MemoryEntry): GlossaryTerm {
  return { source: flattenSpace(source.text), target: flattenSpace(target.text) };
}

function oldestFirst(a: MemoryEntry, b: MemoryEntry): number {
  return compareText(a.at ?? '', b.at ?? '') || compareText(a.id, b.id);
}

/** @param language of the texts. */
export function termFinder(terms: readonly GlossaryTerm[], language: Language): FindTerms {
  if (terms.length === 0) return () => [];
  const primary = primaryLanguage(language);
  const [endings, genitives] = [ENDINGS[primary] ?? [], GENITIVES[primary] ?? []];
  const byFirst = new Map<string, Listed[]>();
  for (const term of terms) {
    const words = wordsOf(term.source).map(({ word }) => word);
    const key = (words[0] ?? '').toLowerCase();
    byFirst.set(key, [...(byFirst.get(key) ?? []), { ...term, words }]);
  }
  const beginningWith = (word: string): readonly Listed[] => {
    const key = word.toLowerCase();
    const stems = [
      key,
      ...endings.filter((ending) => key.endsWith(ending)).map((e) => key.slice(0, -e.length)),
    ];
    return stems.flatMap((stem) => byFirst.get(stem) ?? []);
  };
  const foundAt = (text: string, words: readonly Word[], at: number): Found | null => {
    const found = beginningWith(words[at]?.word ?? '').flatMap((term): readonly Found[] => {
      const ending = endingOf(term.words, words.slice(at, at + term.words.length), endings);
      const [first, last] = [words[at], words[at + term.words.length - 1]];
      if (ending === null || !first || !last || !isOneRun(text, words.slice(at, at + term.words.length)))
        return [];
      const isPlain = ending === '' || genitives.includes(ending);
      const { source, target } = term;
      return [
        { source, target, start: first.start, end: last.end, isPlain, count: term.words.length, ending },
      ];
    });
    return found.sort((a, b) => b.count - a.count || a.ending.length - b.ending.length)[0] ?? null;
  };
  return (text) => {
    const words = wordsOf(text);
    const all: FoundTerm[] = [];
    for (let at = 0; at < words.length; ) {
      const found = foundAt(text, words, at);
      if (found) {
        const { count: _, ending: __, ...term } = found;
        all.push(term);
      }
      at += found?.count ?? 1;
    }
    return all;
  };
}

interface Listed extends GlossaryTerm {
  readonly words: readonly string[];
}

interface Found extends FoundTerm {
  readonly count: number;
  readonly ending: string;
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
}

/** What the last word has behind the listed one; null: these are other words. */
function endingOf(
  listed: readonly string[],
  words: readonly Word[],
  endings: readonly string[],
): string | null {
  if (words.length < listed.length) return null;
  const last = listed.length - 1;
  const isSame = words.slice(0, last).every(({ word }, i) => isWritten(word, listed[i] ?? ''));
  const [word = '', end = ''] = [words[last]?.word, listed[last]];
  if (!isSame || !isWritten(word.slice(0, end.length), end)) return null;
  const ending = word.slice(end.length).toLowerCase();
  return ending === '' || endings.includes(ending) ? ending : null;
}

/** A capital that is listed is asked for, since it may tell a name from a word; a small letter may stand at the beginning of a sentence. */
function isWritten(word: string, listed: string): boolean {
  if (word.toLowerCase() !== listed.toLowerCase()) return false;
  const isShouted = word === word.toUpperCase() && word !== word.toLowerCase();
  return (
    isShouted ||
    Array.from(listed).every((letter, i) => letter === letter.toLowerCase() || letter === Array.from(word)[i])
  );
}

/** Nothing but space between its words. */
function isOneRun(text: string, words: readonly Word[]): boolean {
  return words.every(({ start }, i) => i === 0 || text.slice(words[i - 1]?.end, start).trim() === '');
}

/** Whether a translation calls it so; in letters that join, with an ending of English or none. */
export function isCalledSo(target: string, output: string): boolean {
  const words = target
    .split(' ')
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`))
    .join(String.raw`\s+`);
  return new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${words}(?:['’]?s|es)?(?![\p{L}\p{M}\p{N}])`, 'iu').test(
    output,
  );
}
