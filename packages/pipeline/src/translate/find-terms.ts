/** Where the terms of a glossary stand in a text, and whether a translation calls them so. Compared with one kind of quotation marks and apostrophes. */
import { type Language, primaryLanguage } from '@crossquote/domain';
import type { GlossaryTerm } from './glossary.ts';
import { flattenSpace, withOneQuote, withoutLayoutMarks, withoutOuterQuotes } from './normalise-segment.ts';
import { asListed, edgesOf, type TermWord, termWord, termWords, withoutArticle } from './term-words.ts';

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
  en: ['s', 'es', "'s"],
  fr: ['s', 'x'],
  es: ['s', 'es'],
};
const GENITIVES: Readonly<Record<string, readonly string[]>> = { de: ['s', 'es'], en: ["'s"] };
/** Marks around the whole term say nothing of it. */
const QUOTED = /^["„“”«»‹›「『].*["“”«»‹›」』]$/u;

/** @param language of the texts. */
export function termFinder(terms: readonly GlossaryTerm[], language: Language): FindTerms {
  if (terms.length === 0) return () => [];
  const look = lookFor(terms, language);
  return (text) => {
    const { count, foundAt } = look(text);
    const all: FoundTerm[] = [];
    for (let at = 0; at < count; ) {
      const found = [...foundAt(at)].sort(longestFirst)[0];
      if (found) all.push(found.term);
      at += found?.count ?? 1;
    }
    return all;
  };
}

/** All terms that stand in a text by the same rules, by their words as listed, also those inside another: more than any other list with them in it could find. */
export function termsAnywhere(
  sources: readonly string[],
  language: Language,
): (text: string) => ReadonlySet<string> {
  const look = lookFor(
    sources.map((source) => ({ source, target: '' })),
    language,
  );
  return (text) => {
    const { count, foundAt } = look(text);
    const all = new Set<string>();
    for (let at = 0; at < count; at++) for (const { term } of foundAt(at)) all.add(term.source);
    return all;
  };
}

interface Look {
  /** Words of the text. */
  readonly count: number;
  /** What begins at one of them. */
  readonly foundAt: (word: number) => readonly Found[];
}

function lookFor(terms: readonly GlossaryTerm[], language: Language): (text: string) => Look {
  const primary = primaryLanguage(language);
  const endings = ENDINGS[primary] ?? [];
  const manner = { language, endings, genitives: GENITIVES[primary] ?? [], word: termWord(language) };
  const byFirst = new Map<string, Listed[]>();
  for (const term of terms) {
    const listed = listedAs(term, manner.word);
    const key = (listed.words[0]?.word ?? '').toLowerCase();
    const known = byFirst.get(key);
    if (known) known.push(listed);
    else byFirst.set(key, [listed]);
  }
  const beginningWith = (word: string): readonly Listed[] => {
    const key = word.toLowerCase();
    const stems = [
      key,
      ...endings.filter((ending) => key.endsWith(ending)).map((e) => key.slice(0, -e.length)),
    ];
    return stems.flatMap((stem) => byFirst.get(stem) ?? []);
  };
  return (text) => {
    const plain = withOneQuote(text);
    const words = termWords(plain, manner.word);
    return {
      count: words.length,
      foundAt: (at) =>
        words.slice(at, at + 1).flatMap((word) =>
          asListed(word, language).flatMap((first) =>
            beginningWith(first.word).flatMap((term) => {
              const own = [first, ...words.slice(at + 1, at + term.words.length)];
              return foundAt(plain, own, term, manner);
            }),
          ),
        ),
    };
  };
}

interface Manner {
  readonly language: Language;
  readonly endings: readonly string[];
  readonly genitives: readonly string[];
  /** What is a word. */
  readonly word: RegExp;
}

interface Listed extends GlossaryTerm {
  /** As it is listed, with one kind of quotation marks. */
  readonly plain: string;
  readonly words: readonly TermWord[];
}

interface Found {
  readonly term: FoundTerm;
  readonly count: number;
  readonly ending: string;
}

function listedAs(term: GlossaryTerm, word: RegExp): Listed {
  const source = QUOTED.test(term.source) ? withoutOuterQuotes(term.source) : term.source;
  const plain = withOneQuote(flattenSpace(source));
  return { ...term, plain, words: termWords(plain, word) };
}

/** @param words of the text, as many as the term has. */
function foundAt(
  text: string,
  words: readonly TermWord[],
  listed: Listed,
  { language, endings, genitives }: Manner,
): readonly Found[] {
  const { source, target, plain } = listed;
  const [first, last] = [words[0], words.at(-1)];
  const [listedFirst, listedLast] = [listed.words[0], listed.words.at(-1)];
  const ending = endingOf(listed.words, asWords(words, listed.words, language), endings);
  if (!first || !last || !listedFirst || !listedLast || ending === null) return [];
  if (!isSameBetween(text, words, listed)) return [];
  const before = plain.slice(0, listedFirst.start).trim();
  const behind = plain.slice(listedLast.end).trim();
  const start = startOf(before, text.slice(0, first.start));
  const end = endOf(behind, text, last.end);
  if (start === null || end === null || (behind !== '' && ending !== '')) return [];
  const isPlain = !first.isCut && (ending === '' || genitives.includes(ending));
  return [{ term: { source, target, start, end, isPlain }, count: words.length, ending }];
}

function longestFirst(a: Found, b: Found): number {
  const length = ({ term }: Found) => term.end - term.start;
  return b.count - a.count || a.ending.length - b.ending.length || length(b) - length(a);
}

/** The marks of the term stand between its words, and no others: space alone, mostly. */
function isSameBetween(text: string, words: readonly TermWord[], listed: Listed): boolean {
  const between = (whole: string, all: readonly TermWord[], i: number) =>
    flattenSpace(withoutLayoutMarks(whole.slice(all[i - 1]?.end, all[i]?.start)));
  return words.every((_, i) => i === 0 || between(text, words, i) === between(listed.plain, listed.words, i));
}

/** Where the marks begin that a term has before its first word (§ 12); null: they are not there. */
function startOf(marks: string, before: string): number | null {
  if (marks === '') return before.length;
  const rest = before.trimEnd();
  return rest.endsWith(marks) ? rest.length - marks.length : null;
}

/** Where those end that it has behind its last (C++). */
function endOf(marks: string, text: string, from: number): number | null {
  if (marks === '') return from;
  const rest = text.slice(from).trimStart();
  return rest.startsWith(marks) ? text.length - rest.length + marks.length : null;
}

/** Behind the first the words that are listed without an article, without it. */
function asWords(
  words: readonly TermWord[],
  listed: readonly TermWord[],
  language: Language,
): readonly TermWord[] {
  return words.map((each, i) => {
    const isSame = i === 0 || each.word === listed[i]?.word;
    return isSame ? each : { ...each, word: withoutArticle(each.word, language) };
  });
}

/** What the last word has behind the listed one; null: these are other words. */
function endingOf(
  listed: readonly TermWord[],
  words: readonly TermWord[],
  endings: readonly string[],
): string | null {
  if (words.length < listed.length) return null;
  const last = listed.length - 1;
  const isSame = words.slice(0, last).every(({ word }, i) => isWritten(word, listed[i]?.word ?? ''));
  const [word = '', end = ''] = [words[last]?.word, listed[last]?.word];
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

/** Whether a translation calls it so; in letters that join, with an ending of English or none, or with what Arabic writes before a word. */
export function isCalledSo(target: string, output: string): boolean {
  const words = withOneQuote(target)
    .split(' ')
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`))
    .join(String.raw`\s+`);
  const { before, behind } = edgesOf(target);
  return new RegExp(String.raw`${before}${words}(?:'?s|es)?${behind}`, 'iu').test(withOneQuote(output));
}
