/** The words by which furniture is known in a language, and what kind of it a single line is. */
import { type Language, primaryLanguage } from '@crossquote/domain';
import { any } from './any.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import type { FurnitureRules } from './furniture-rules.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

export type FurnitureNote =
  | 'caption'
  | 'dateline'
  | 'highlights'
  | 'share-line'
  | 'sign-up'
  | 'related'
  | 'navigation'
  | 'byline'
  | 'disclosure';

export interface FurnitureWords {
  /** Lower-case headings of a box of bullet points. */
  readonly highlights: ReadonlySet<string>;
  /** Lower-case words before a date. */
  readonly published: ReadonlySet<string>;
  /** null: not known as furniture. */
  readonly noteOf: (line: string) => FurnitureNote | null;
}

const LANGUAGES: Readonly<Record<string, FurnitureRules>> = {
  ar,
  de,
  en,
  es,
  fa,
  fr,
  it,
  nl,
  pl,
  ru,
  tr,
  uk,
};

/** Longer lines are prose. UTF-16 code units. */
const LONGEST_LINE = 200;

const QUOTATION = /["“”„«»]/;

const compiled = new Map<string, FurnitureWords>();

/** Pages in any language carry English furniture too; for an unknown language every language is tried. */
export function furnitureWords(language: Language): FurnitureWords {
  const primary = primaryLanguage(language);
  const key = primary in LANGUAGES ? primary : 'und';
  const known = compiled.get(key) ?? compile(key === 'und' ? Object.values(LANGUAGES) : [rulesOf(key), en]);
  compiled.set(key, known);
  return known;
}

function rulesOf(key: string): FurnitureRules {
  return LANGUAGES[key] ?? en;
}

function compile(languages: readonly FurnitureRules[]): FurnitureWords {
  const rules = [any, ...languages];
  const lowered = (key: 'highlights' | 'published') =>
    new Set(rules.flatMap((each) => each[key].map((words) => words.toLowerCase())));
  const pattern = (key: keyof FurnitureRules) => patternOf(rules.flatMap((each) => each[key]));
  const notes: readonly (readonly [FurnitureNote, RegExp, boolean])[] = [
    ['caption', pattern('caption'), true],
    ['share-line', pattern('shareLine'), true],
    ['sign-up', pattern('signUp'), true],
    ['disclosure', pattern('disclosure'), true],
    ['related', pattern('related'), false],
    ['navigation', pattern('navigation'), false],
    ['byline', pattern('byline'), false],
  ];
  return {
    highlights: lowered('highlights'),
    published: lowered('published'),
    noteOf: (line) => noteOf(line, notes),
  };
}

/** The third member says whether lines of this kind may end like a sentence. */
function noteOf(
  line: string,
  notes: readonly (readonly [FurnitureNote, RegExp, boolean])[],
): FurnitureNote | null {
  if (line.length > LONGEST_LINE || QUOTATION.test(line)) return null;
  const isSentence = /[.!?؟۔]$/u.test(line);
  const found = notes.find(([, pattern, maySentence]) => (maySentence || !isSentence) && pattern.test(line));
  return found?.[0] ?? null;
}

/** One pattern for all: lines are many, and most match none. */
function patternOf(rules: readonly string[]): RegExp {
  const sources = rules.map((words) =>
    words
      .replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
      .replace(/^…/, '.*')
      // The full stop of an initial ("J. Doe") ends no sentence.
      .replaceAll('…', String.raw`(?:(?!(?<![\s/(.][^\s\d.!?])[.!?]\s).)*`)
      .replace('<address>', String.raw`[^\s@]+\.[^\s@]+`),
  );
  return new RegExp(`^(?:${sources.join('|')})$`, 'iu');
}
