/** The lexicon of a report's language; English, the pivot, for a language without one: quotation marks are found all the same. */
import { type Language, primaryLanguage } from '@crossquote/domain';
import { ar } from './ar.ts';
import { compileLexicon, type Lexicon } from './compile-lexicon.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { zh } from './zh.ts';

const DATA = new Map(
  [ar, de, en, es, fa, fr, it, ja, nl, pl, ru, tr, uk, zh].map((data) => [data.language, data]),
);
const compiled = new Map<string, Lexicon>();

export const QUOTE_LANGUAGES: readonly string[] = [...DATA.keys()];

export function lexiconFor(language: Language): Lexicon {
  const primary = primaryLanguage(language);
  const data = DATA.get(primary) ?? en;
  const known = compiled.get(data.language);
  if (known) return known;
  const lexicon = compileLexicon(data);
  compiled.set(data.language, lexicon);
  return lexicon;
}
