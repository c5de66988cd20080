/** "By Tom Reeve": the author's name in a line of its own, as it stands between a headline and the first paragraph. */
import { type Language, primaryLanguage } from '@crossquote/domain';

const BY: Readonly<Record<string, string>> = {
  de: 'Von',
  en: 'By',
  es: 'Por',
  fr: 'Par',
  it: 'Di',
  nl: 'Door',
};

/** Two to four words with a capital, or initials; a single word could be a place or a thing ("By Sea"). */
const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?:\s(?:(?:de|van|von|der|den|la|al|el|bin)\s){0,2}\p{Lu}[\p{L}'’.-]*){1,3}`;
const AND = String.raw`(?:,|\s(?:and|und|et|y|e|en))\s`;

/** Only to be asked of lines above the first prose: further down, such a line could be anything. */
export function isByline(line: string, language: Language): boolean {
  const own = BY[primaryLanguage(language)];
  const by = own === undefined ? Object.values(BY).join('|') : own;
  return new RegExp(String.raw`^(?:${by}|${by.toUpperCase()})\s${NAME}(?:${AND}${NAME}){0,3}$`, 'u').test(
    line,
  );
}
