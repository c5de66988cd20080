/** What somebody who gave a language's name, or a country, may have meant. */

export interface LanguageMeant {
  readonly code: string;
  /** In English. */
  readonly name: string;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');

/**
 * By its name in English or in itself (`German`, `deutsch`), or by the country that mostly speaks it (`cz`). Only languages of two letters: to
 * look through all others takes a second.
 *
 * @returns null: nothing that is known.
 */
export function languageMeant(word: string): LanguageMeant | null {
  const asked = word.trim().toLowerCase();
  byName ??= languagesByName();
  return byName.get(asked) ?? ofCountry(asked);
}

let byName: ReadonlyMap<string, LanguageMeant> | undefined;

function languagesByName(): ReadonlyMap<string, LanguageMeant> {
  const found = new Map<string, LanguageMeant>();
  for (const code of LETTERS.flatMap((one) => LETTERS.map((other) => one + other))) {
    const name = nameOf(code, 'en');
    if (name === undefined) continue;
    const own = nameOf(code, code) ?? name;
    for (const each of [name, own])
      if (!found.has(each.toLowerCase())) found.set(each.toLowerCase(), { code, name });
  }
  return found;
}

function ofCountry(asked: string): LanguageMeant | null {
  if (!/^[a-z]{2}$/.test(asked) || asked === UNKNOWN_COUNTRY) return null;
  const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  if (countries.of(asked.toUpperCase()) === undefined) return null;
  const code = new Intl.Locale(`und-${asked}`).maximize().language;
  const name = nameOf(code, 'en');
  return name === undefined ? null : { code, name };
}

/** It has a name all the same. */
const UNKNOWN_COUNTRY = 'zz';

function nameOf(code: string, inLanguage: string): string | undefined {
  return new Intl.DisplayNames([inLanguage], { type: 'language', fallback: 'none' }).of(code);
}
