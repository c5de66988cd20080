/**
 * Places that a model left out: a word with a capital behind a word of place, of which nothing in the output has so much as the beginning. Not in German, whose nouns all
 * have a capital, nor where languages call the place otherwise. In one script.
 */
import { PIVOT_LANGUAGE, primaryLanguage } from '@crossquote/domain';
import { fold } from '../../names/fold.ts';
import type { Guard } from './guarded-text.ts';
import { isNamedOtherwise } from './is-named-otherwise.ts';

/** Not "de", which stands before whatever a body is named after. */
const BEFORE: Readonly<Record<string, RegExp>> = {
  es: placesBehind('en|desde|hasta|hacia|cerca de|entre'),
  fr: placesBehind("à|vers|depuis|près de|dans|entre|jusqu’à|jusqu'à"),
};
/** What stands behind such words with a capital and is no place, or is called otherwise in English: whom one speaks to, feasts and days. */
const NO_PLACES: ReadonlySet<string> = new Set(
  (
    'monsieur madame mademoiselle messieurs mesdames mesdemoiselles maitre docteur professeur dieu noel paques pentecote toussaint carême ramadan ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier avril juillet septembre octobre novembre decembre internet facebook cisjordanie ' +
    'senor senora senores senoras senorita ustedes usted doctor doctora profesor profesora jesus cristo semana navidad navidades pascua reyes cuaresma adviento ' +
    'lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril junio julio agosto septiembre octubre noviembre diciembre cisjordania'
  )
    .split(' ')
    .map(fold),
);
/** Letters by which a place would be known in the output: at its beginning, or inside it where its beginning is written otherwise (Alep, Haleb). */
const BEGINNING = 2;
const INSIDE = 4;

export const lostPlaces: Guard = ({ source, sourceLanguage, output, targetLanguage }) => {
  const from = primaryLanguage(sourceLanguage);
  const places = BEFORE[from];
  if (!places || primaryLanguage(targetLanguage) !== PIVOT_LANGUAGE) return [];
  const written = (output.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? []).map(fold);
  const isHere = (key: string) =>
    written.some(
      (word) => word.startsWith(key.slice(0, BEGINNING)) || word.includes(key.slice(1, 1 + INSIDE)),
    );
  const names = [...source.normalize('NFC').matchAll(places)].map(({ groups = {} }) => groups['name'] ?? '');
  return [...new Set(names)]
    .filter((name) => !NO_PLACES.has(fold(name)))
    .filter((name) => !isNamedOtherwise(fold(name), from) && !isHere(fold(name)))
    .map((name) => ({ check: 'name', detail: `${name} is missing` }));
};

function placesBehind(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words}) (?<name>\\p{Lu}\\p{Ll}{4,})(?![\\p{L}-])`, 'gu');
}
