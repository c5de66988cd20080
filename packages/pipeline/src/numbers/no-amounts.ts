/** Phrases with a word for a number that says no amount, or one that other languages put otherwise, by primary language; fractions have a guard of their own. */

export const NO_AMOUNTS: Readonly<Record<string, RegExp>> = {
  // "new", "a fortnight", "a cent".
  fr: phrases(
    '(?:pour|un)\\s+cent|(?<!-)neufs?|(?:quinze|huit) jours|mettre en quatre|vingt-quatre heures|(?!une )\\p{L}+ douzaines?|\\p{L}+ (?:tiers|quarts|cinquièmes|sixièmes|septièmes|huitièmes|neuvièmes|dixièmes)',
  ),
  de: phrases(
    '(?:vierzehn|acht) Tagen?|halb \\p{L}+|Viertel (?:vor|nach) \\p{L}+|(?:außer|in) Acht|unter vier Augen|vierundzwanzig Stunden|(?!eine?[ms]? )\\p{L}+ Dutzend|\\p{L}+ (?:Drittel|Viertel|Fünftel|Sechstel|Siebtel|Achtel|Neuntel|Zehntel)n?',
  ),
  en: phrases(
    'per\\s+cent|quarter (?:to|past) \\p{L}+|half past \\p{L}+|twenty-four hours|\\p{L}+[ -](?:dozen|thirds|quarters|fourths|fifths|sixths|sevenths|eighths|ninths|tenths)',
  ),
  es: phrases('por\\s+ciento|par de|quince días|ocho días|veinticuatro horas|\\p{L}+ docenas?'),
};

function phrases(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternatives})(?![\\p{L}\\p{M}])`, 'giu');
}
