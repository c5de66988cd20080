/** Which words of a text, or whether most of it, are of a script that its report's language is not written in. */
import { type Language, primaryLanguage } from '@crossquote/domain';

/** Languages of this project that are not in Latin letters; any other is taken for one that is, as most are. */
const SCRIPTS: readonly (readonly [script: RegExp, languages: string])[] = [
  [/\p{Script=Cyrillic}/gu, 'ru uk be bg mk sr kk ky mn tg'],
  [/\p{Script=Arabic}/gu, 'ar fa ur ps ckb'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he yi'],
];
const LATIN = /\p{Script=Latin}/gu;
const UNKNOWN = 'zh ja ko hi bn th ka hy am'.split(' ');

/** Words of a script that the language is not written in, each once, as they stand; none where most of the text is (`isInOtherScript`) or the language's own is not listed. */
export function wordsInOtherScript(text: string, language: Language): readonly string[] {
  if (UNKNOWN.includes(primaryLanguage(language)) || isInOtherScript(text, language)) return [];
  const own = scriptOf(language);
  const words = text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  return [...new Set(words.filter((word) => count(word, own) === 0 && count(word, LATIN) === 0))];
}

function scriptOf(language: Language): RegExp {
  const primary = primaryLanguage(language);
  return SCRIPTS.find(([, languages]) => languages.split(' ').includes(primary))?.[0] ?? LATIN;
}

/** Latin letters count for none: names, addresses and abbreviations stand in them everywhere. Never so for a language whose script is not listed. */
export function isInOtherScript(text: string, language: Language): boolean {
  if (UNKNOWN.includes(primaryLanguage(language))) return false;
  const own = scriptOf(language);
  const letters = count(text, /\p{L}/gu);
  const familiar = count(text, own) + (own === LATIN ? 0 : count(text, LATIN));
  return letters > 1 && letters - familiar > letters / 2;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
