/** A text as words with their places, stems, and how much each tells. */
import { fold, inPersianLetters } from '../names/fold.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';
import { VAGUE_WORDS } from './vague-words.ts';

export interface Token {
  /** Place in the text, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly stem: string;
  /** 0: grammar; 0.5: vague; 1: tells something. */
  readonly weight: number;
}

/** @param language primary subtag: decides stop words and stems. */
export function tokensOf(text: string, language: string): readonly Token[] {
  return [...text.matchAll(WORD)].map((match) => {
    const folded = language === 'fa' ? inPersianLetters(fold(match[0])) : fold(match[0]);
    const stemmed = stem(language === 'ar' ? folded.replace(/^[وف]?ال(?=.{3})/u, '') : folded, language);
    return {
      start: match.index,
      end: match.index + match[0].length,
      folded,
      stem: stemmed,
      weight: weightOf(folded, stemmed, language),
    };
  });
}

/** Letters with what is written inside a word, or a number with its separators. */
const WORD = /\p{N}+(?:[.,٫٬،\u00a0\u202f]\p{N}+)*|[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** How much a word tells, wherever it stands. */
export function weightOf(folded: string, stemmed: string, language: string): number {
  if (/^\p{N}/u.test(folded)) return 1;
  if (STOP_WORDS[language]?.has(folded)) return 0;
  if (!STOP_WORDS[language] && folded.length < 4) return 0;
  if (folded.length < 2 && !/^\p{Script=Han}/u.test(folded)) return 0;
  return language === 'en' && (VAGUE_STEMS.has(stemmed) || VAGUE_WORDS.has(folded)) ? 0.5 : 1;
}

const VAGUE_STEMS = new Set([...VAGUE_WORDS].map((word) => stem(word, 'en')));

/** What the words tell together: the sum of their weights. */
export function weightSum(tokens: readonly Pick<Token, 'weight'>[]): number {
  return tokens.reduce((sum, { weight }) => sum + weight, 0);
}
