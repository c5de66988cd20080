/**
 * The names behind what they are names of, which are names for sure: "das Dorf Steinbrück", "der Verein Lichtung", "la société Hydralis". Not of countries, cities and islands,
 * which other languages call otherwise.
 */
import { primaryLanguage } from '@crossquote/domain';

const NAME = '(?<name>\\p{Lu}[\\p{Ll}ß]{3,}(?:-\\p{Lu}[\\p{Ll}ß]+)*)(?![\\p{L}-])';
const NAMED: Readonly<Record<string, RegExp>> = {
  de: new RegExp(
    '(?<!\\p{L})(?:Firma|Verein|Vereins|Dorf|Dorfes|Ortschaft|Ortsteil|Stadtteil|Weiler|Siedlung|Lager|Lagers|Reederei|Stiftung|Organisation|Zeitung) ' +
      `(?!Deutschland|Süd|Nord|Ost|West)${NAME}`,
    'gu',
  ),
  fr: new RegExp(
    '(?<!\\p{L})(?:société|entreprise|association|ONG|fondation|village|commune|hameau|bourg|quartier|camp) (?:(?:de|du) )?(?:(?:La|Le|Les) )?' +
      `(?!État|Etat|Nord|Sud|Ouest)${NAME}`,
    'gu',
  ),
};

/** Single words, each once, as they stand; none in other languages. */
export function namedThings(text: string, language: string): readonly string[] {
  const named = NAMED[primaryLanguage(language)];
  if (!named) return [];
  return [
    ...new Set([...text.normalize('NFC').matchAll(named)].map(({ groups = {} }) => groups['name'] ?? '')),
  ];
}
