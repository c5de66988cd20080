/** The languages that the splitter knows, compiled once. */
import { type Language, primaryLanguage } from '@crossquote/domain';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { other } from './other.ts';
import { ru } from './ru.ts';
import type { SplitLanguage } from './split-language.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

export interface SplitWords {
  readonly neverLast: ReadonlySet<string>;
  readonly maybeLast: ReadonlySet<string>;
  readonly beforeNumber: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly ordinals: boolean;
  readonly afterOrdinal: ReadonlySet<string>;
  readonly beforeOrdinal: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly sayingVerbs: ReadonlySet<string>;
}

const LANGUAGES: Readonly<Record<string, SplitLanguage>> = { ar, de, en, es, fa, fr, it, nl, ru, tr, uk };

const compiled = new Map<SplitLanguage, SplitWords>();

export function splitWords(language: Language): SplitWords {
  const primary = primaryLanguage(language);
  const data = (Object.hasOwn(LANGUAGES, primary) ? LANGUAGES[primary] : undefined) ?? other;
  const known = compiled.get(data) ?? compile(data);
  compiled.set(data, known);
  return known;
}

function compile(data: SplitLanguage): SplitWords {
  return {
    neverLast: setOf(data.neverLast),
    maybeLast: setOf(data.maybeLast),
    beforeNumber: setOf(data.beforeNumber),
    starters: setOf(data.starters),
    ordinals: data.ordinals,
    afterOrdinal: setOf(data.afterOrdinal),
    beforeOrdinal: setOf(data.beforeOrdinal),
    months: setOf(data.months),
    sayingVerbs: setOf(data.sayingVerbs),
  };
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}
