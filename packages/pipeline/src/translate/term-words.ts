/** What is a word where terms are looked for, and what is written to it without a space. */
import { type Language, primaryLanguage } from '@crossquote/domain';
import { UNSPACED } from '../words/unspaced.ts';

export interface TermWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** A word that has something written to it was cut so: no other can stand in its place. */
  readonly isCut?: true;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*/gu;
/** An apostrophe ends a word, which most nouns that begin with a vowel have before them: “l’écluse”. */
const ELIDING: ReadonlySet<Language> = new Set(['fr', 'it', 'ca']);
const WORD_WHERE_ELIDED = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu;
/** Where no space stands between words, each letter is one: a term is found wherever its letters stand. */
const WITHOUT_SPACES: ReadonlySet<Language> = new Set(['zh', 'yue', 'ja', 'th', 'km', 'lo', 'my', 'bo']);
const LETTER = new RegExp(String.raw`${UNSPACED.source}|(?:(?!${UNSPACED.source})[\p{L}\p{M}\p{N}])+`, 'gu');

/** The pattern of a word; global. @param language of the texts. */
export function termWord(language: Language): RegExp {
  const primary = primaryLanguage(language);
  if (WITHOUT_SPACES.has(primary)) return LETTER;
  return ELIDING.has(primary) ? WORD_WHERE_ELIDED : WORD;
}

/** @param text with one kind of quotation marks. */
export function termWords(text: string, pattern: RegExp): readonly TermWord[] {
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
}

const ARTICLE = 'ال';
/** With the article behind them, which a short word may have too. */
const WITH_ARTICLE = /^(?:[وف]?(?:[بك]?ال|لل))(?=\p{L}{2})/u;
/** “And”, “so”, “with”, “like”, “for” alone: of short words too many others begin so. */
const PARTICLES = /^(?:[وف][بلك]|[وفبلك])(?=\p{L}{4})/u;

/** The word as it is, and as it may be listed: Arabic writes the article, and particles before it, to the word (“وبالملجأ”). */
export function asListed(found: TermWord, language: Language): readonly TermWord[] {
  if (primaryLanguage(language) !== 'ar') return [found];
  const { word, start, end } = found;
  const cut = (length: number, before = ''): TermWord => {
    return { word: before + word.slice(length), start: start + length, end, isCut: true };
  };
  const [article] = WITH_ARTICLE.exec(word) ?? [];
  const [particle] = PARTICLES.exec(word) ?? [];
  return [
    found,
    ...(article ? [cut(article.length), cut(article.length, ARTICLE)] : []),
    ...(particle ? [cut(particle.length)] : []),
  ];
}

/** Whether a word behind the first is the listed one: of an Arabic noun with its article each word has it. */
export function withoutArticle(word: string, language: Language): string {
  return primaryLanguage(language) === 'ar' && word.startsWith(ARTICLE) ? word.slice(ARTICLE.length) : word;
}

/** Before what a text in letters that join calls it, and behind it: no letter of another word. */
export function edgesOf(target: string): { readonly before: string; readonly behind: string } {
  const [first = '', last = ''] = [Array.from(target)[0], Array.from(target).at(-1)];
  const letter = String.raw`[\p{L}\p{M}\p{N}]`;
  const prefix = /\p{Script=Arabic}/u.test(first) ? '(?:[وف]?[بكل]?(?:ال)?|[وف]?لل)' : '';
  return {
    before: UNSPACED.test(first) ? '' : `(?<!${letter})${prefix}`,
    behind: UNSPACED.test(last) ? '' : `(?!${letter})`,
  };
}
