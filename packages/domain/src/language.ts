/** Languages as BCP 47 tags. */
import { InvalidInput } from './errors.ts';
import { languageMeant } from './language-meant.ts';

/** A canonical BCP 47 tag, e.g. `de` or `pt-BR`; `und` when nobody knows. */
export type Language = string;

export const UNKNOWN_LANGUAGE: Language = 'und';

/** The language that texts are compared in when two quotes share none. */
export const PIVOT_LANGUAGE: Language = 'en';

/** Of a tag that is kept somewhere: what was once taken is read for ever. @throws InvalidInput when it has not the form of one. */
export function canonicalLanguage(tag: string): Language {
  const canonical = canonicalForm(tag);
  if (canonical === null) throw noLanguage(tag);
  return canonical;
}

/** Of a tag that somebody gives. @throws InvalidInput when it is none, or that of no language. */
export function knownLanguage(tag: string): Language {
  const canonical = canonicalForm(tag);
  if (canonical === null || !mayBeLanguage(primaryLanguage(canonical))) throw noLanguage(tag);
  return canonical;
}

function canonicalForm(tag: string): Language | null {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

function noLanguage(tag: string): InvalidInput {
  return new InvalidInput(`"${tag}" ${noLanguageText(tag)}`);
}

/** What is wrong with a tag that names no language, and what may have been meant; without the tag. */
export function noLanguageText(tag: string): string {
  return `is no language tag; give a BCP 47 one${exampleFor(tag)}`;
}

function exampleFor(tag: string): string {
  const meant = languageMeant(tag);
  return meant ? `: ${meant.code} is ${meant.name}` : ' such as de, en or pt-BR';
}

/**
 * The two letters that are a language are few and all known (`cz` is a country); of three letters there are thousands, more than any list here knows. No
 * longer ones were ever registered, though the form of a tag allows them: `german` is a word.
 */
function mayBeLanguage(primary: string): boolean {
  return primary.length === 3 || (primary.length === 2 && NAMES.of(primary) !== undefined);
}

const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** The primary subtag: `pt` of `pt-BR`. Language data is kept by it. */
export function primaryLanguage(language: Language): string {
  return language.split('-')[0] ?? language;
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'ug', 'yi', 'dv', 'syr']);

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(primaryLanguage(language)) ? 'rtl' : 'ltr';
}
