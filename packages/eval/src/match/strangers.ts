/** Surnames that stand in no report, in languages that write names alone with a capital. */
const LATIN = ['Brandvold', 'Okereke', 'Tjaden', 'Quillfeather', 'Zambrotti', 'Hollinrake'];
const RUSSIAN = ['Брандвольд', 'Окереке', 'Тьяден', 'Замбротти', 'Холлинрейк'];

export const STRANGERS: Readonly<Record<string, readonly string[]>> = {
  en: LATIN,
  fr: LATIN,
  es: LATIN,
  tr: LATIN,
  ru: RUSSIAN,
  uk: RUSSIAN,
};
