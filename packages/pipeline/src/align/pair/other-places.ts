/**
 * Whether the reports of two quotes are about two places: each names several, and none of them stands in the other at all. Few words of one speaker may be said twice on
 * one day, of two accidents; reports on one event name its place, whatever else they name.
 */
import { primaryLanguage, type Report } from '@crossquote/domain';
import { fold } from '../../names/fold.ts';
import type { QuoteTraits } from '../traits/quote-traits.ts';

/** One alone may be named by its region in the other report. */
const LEAST_PLACES = 2;
const LEAST_LETTERS = 4;
/** Letters at a word's end that may be its case. */
const ENDING = 2;

/** What stands before a place without an article, and before few other words with a capital. Not in scripts without capitals, nor in German, whose nouns all have one. */
const BEFORE: Readonly<Record<string, string>> = {
  en: '[Ii]n|[Nn]ear|[Oo]utside|[Ss]outh of|[Nn]orth of|[Ee]ast of|[Ww]est of',
  es: '[Ee]n|[Cc]erca de|[Ee]ntre',
  fr: '[Àà]|[Pp]rès de',
  ru: '[Вв]|[Пп]од|[Вв]озле|[Бб]лиз',
  uk: '[ВвУу]|[Пп]ід|[Бб]іля|[Пп]облизу',
};
/** What stands behind the name of a region: it is no place beside its town, which the other report may name alone. */
const REGION =
  '[Cc]ounty|[Pp]rovince|[Rr]egion|[Dd]istrict|[Ss]tate|[Vv]alley|[Gg]overnorate|[Oo]blast|(?:област|район|кра|губерн|округ|воеводств|воєводств)\\p{L}*';
/** Days and months, and a few others, behind the same words. */
const NO_PLACE =
  /^(?:january|february|april|august|september|november|march|may|june|july|october|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|english|french|german|parliament|congress|court)$/u;

export function areOfOtherPlaces(a: QuoteTraits, b: QuoteTraits): boolean {
  const [ours, theirs] = [placesIn(a, b), placesIn(b, a)];
  if (Math.min(ours.length, theirs.length) < LEAST_PLACES) return false;
  return isSilentOf(a.report, theirs) && isSilentOf(b.report, ours);
}

/** Folded, but for what is part of a speaker's name. */
function placesIn({ report, speaker }: QuoteTraits, other: QuoteTraits): readonly string[] {
  const before = BEFORE[primaryLanguage(report.language)];
  if (!before) return [];
  const places = report.text.matchAll(
    new RegExp(`(?<!\\p{L})(?:${before}) (\\p{Lu}\\p{Ll}+)(?!\\p{L}| (?:${REGION})(?!\\p{L}))`, 'gu'),
  );
  const names = fold(`${speaker.read?.written ?? ''} ${other.speaker.read?.written ?? ''}`).split(
    /[^\p{L}]+/u,
  );
  const found = new Set([...places].map(([, place = '']) => fold(place)));
  return [...found].filter(
    (place) => place.length >= LEAST_LETTERS && !NO_PLACE.test(place) && !names.includes(place),
  );
}

function isSilentOf({ text }: Report, places: readonly string[]): boolean {
  const words = fold(text);
  return places.every(
    (place) => !words.includes(place.slice(0, Math.max(LEAST_LETTERS, place.length - ENDING))),
  );
}
