/** The languages that the splitter knows, compiled once. */
import { type Language, primaryLanguage } from '@crossquote/domain';
import { ar } from './ar.ts';
import { compileWords, type SplitWords } from './compile-words.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { shared } from './shared.ts';
import type { SplitLanguage } from './split-language.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

export type { SplitWords } from './compile-words.ts';

const LANGUAGES: Readonly<Record<string, SplitLanguage>> = { ar, de, en, es, fa, fr, it, nl, pl, ru, tr, uk };

const compiled = new Map<SplitLanguage, SplitWords>();

export function splitWords(language: Language): SplitWords {
  const primary = primaryLanguage(language);
  const data = (Object.hasOwn(LANGUAGES, primary) ? LANGUAGES[primary] : undefined) ?? shared;
  const known = compiled.get(data) ?? compileWords(data, shared);
  compiled.set(data, known);
  return known;
}
