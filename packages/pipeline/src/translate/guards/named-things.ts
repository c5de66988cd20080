/**
 * The names behind what they are names of, which are names for sure: "das Dorf Steinbrück", "la société Hydralis". Not of countries, cities, islands and saints,
 * which other languages call otherwise, nor of associations, whose names are words that are translated.
 */
import { primaryLanguage } from '@crossquote/domain';

const NAME = '(?<name>\\p{Lu}[\\p{Ll}ß]{3,}(?:-\\p{Lu}[\\p{Ll}ß]+)*)(?![\\p{L}-])';
/** "Die Bewohner des Dorfes Steinbrück", not "des Lagers Waren", which are the camp's. */
const BEHIND_A_NOUN =
  '(?<=\\p{Lu}\\p{L}+ (?:des|dieses|jenes) (?:\\p{Ll}+en )?|(?:nahe|wegen|innerhalb|außerhalb|unweit|inmitten|oberhalb|unterhalb|[nsow][^ ]+lich) des (?:\\p{Ll}+en )?)(?:Dorfes|Lagers)';
const NAMED: Readonly<Record<string, RegExp>> = {
  de: new RegExp(
    `(?:(?<!\\p{L})(?:Firma|Dorf|Ortschaft|Ortsteil|Stadtteil|Weiler|Siedlung|Lager|Reederei|Zeitung)|${BEHIND_A_NOUN}) ` +
      `(?!Deutschland|Sankt|Süd|Nord|Ost|West)${NAME}`,
    'gu',
  ),
  fr: new RegExp(
    '(?<!\\p{L})(?:société|entreprise|village|commune|hameau|bourg|quartier|camp) (?:(?:de|du) )?(?:(?:La|Le|Les) )?' +
      `(?!État|Etat|Saint|Nord|Sud|Ouest)${NAME}`,
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
