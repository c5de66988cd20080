/** Which countries a word may name, in any language: Germany, Deutschland, Allemagne. From the names that the runtime knows. */
import { fold } from './fold.ts';

/** @returns codes (ISO 3166) of countries with a word in their name that begins alike; mostly none, several for "Korea". */
export function regionsIn(folded: string, language: string): readonly string[] {
  const beginnings = beginningsIn(language);
  return [5, 4].flatMap((length) =>
    folded.length >= length ? (beginnings.get(folded.slice(0, length)) ?? []) : [],
  );
}

const byLanguage = new Map<string, ReadonlyMap<string, readonly string[]>>();

function beginningsIn(language: string): ReadonlyMap<string, readonly string[]> {
  const known = byLanguage.get(language);
  if (known) return known;
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const beginnings = new Map<string, string[]>();
  for (const code of codes()) {
    for (const word of fold(names.of(code) ?? '').match(/\p{L}{4,}/gu) ?? []) {
      const beginning = word.slice(0, Math.max(4, Math.min(5, word.length - 1)));
      const some = beginnings.get(beginning);
      if (some) some.push(code);
      else beginnings.set(beginning, [code]);
    }
  }
  byLanguage.set(language, beginnings);
  return beginnings;
}

const LETTERS = Array.from({ length: 26 }, (_, i) => String.fromCodePoint(65 + i));

/** All that can be one; those without a name have no words. */
function codes(): readonly string[] {
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
}
