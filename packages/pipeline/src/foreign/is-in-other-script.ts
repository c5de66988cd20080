/** Whether most letters of a text are of a script that its report's language is not written in. */
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

/** Latin letters count for none: names, addresses and abbreviations stand in them everywhere. Never so for a language whose script is not listed. */
export function isInOtherScript(text: string, language: Language): boolean {
  const primary = primaryLanguage(language);
  if (UNKNOWN.includes(primary)) return false;
  const own = SCRIPTS.find(([, languages]) => languages.split(' ').includes(primary))?.[0] ?? LATIN;
  const letters = count(text, /\p{L}/gu);
  const familiar = count(text, own) + (own === LATIN ? 0 : count(text, LATIN));
  return letters > 1 && letters - familiar > letters / 2;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
