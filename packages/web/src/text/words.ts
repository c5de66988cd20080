/** What the desk says, in one language: a file of `locales/` each, so that another language is one more file. */
import { readdirSync, readFileSync } from 'node:fs';
import { directionOf } from '@crossquote/domain';
import { createInstance, type TFunction } from 'i18next';

const FOLDER = new URL('../../locales/', import.meta.url);
const FALLBACK = 'en';

export interface Words {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly t: TFunction;
  /** A day as this language writes it; what has no day as it stands. */
  day(date: string): string;
  moment(date: string): string;
  number(value: number): string;
  /** Of a page: a number that is cited and no amount has nothing between its thousands. */
  pageNumber(value: number): string;
  /** Of milliseconds, in its largest whole unit. */
  duration(ms: number): string;
  /** From 0 to 1, in percent. */
  percent(value: number): string;
  /** Several things as this language lists them: "a, b and c". */
  list(items: readonly string[]): string;
  /** A language's name, in this language. */
  languageName(tag: string): string;
}

const texts = new Map(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Readonly<Record<string, string>>,
    ]),
);

/** Those there are words in, by tag. */
export const LANGUAGES: readonly string[] = [...texts.keys()];

const i18n = createInstance();
await i18n.init({
  fallbackLng: FALLBACK,
  keySeparator: false,
  nsSeparator: false,
  // JSX escapes; twice would show.
  interpolation: { escapeValue: false },
  resources: Object.fromEntries([...texts].map(([language, translation]) => [language, { translation }])),
});

/** @param language one of `LANGUAGES`. */
export function wordsIn(language: string): Words {
  const numbers = new Intl.NumberFormat(language);
  const pageNumbers = new Intl.NumberFormat(language, { useGrouping: false });
  const percents = new Intl.NumberFormat(language, { style: 'percent' });
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  const lists = new Intl.ListFormat(language);
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const dated = (format: Intl.DateTimeFormat, date: string) =>
    Number.isNaN(Date.parse(date)) ? date : format.format(new Date(date));
  return {
    language,
    dir: directionOf(language),
    t: i18n.getFixedT(language),
    // A day as written, whatever zone its hour is of.
    day: (date) => (/^\d{4}-\d{2}-\d{2}/.test(date) ? dated(days, date.slice(0, 10)) : date),
    moment: (date) => dated(moments, date),
    number: (value) => numbers.format(value),
    pageNumber: (value) => pageNumbers.format(value),
    duration: (ms) => durationIn(language, ms),
    percent: (value) => percents.format(value),
    list: (items) => lists.format(items),
    languageName: (tag) => names.of(tag) ?? tag,
  };
}

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

function durationIn(language: string, ms: number): string {
  const [unit, length] = UNITS.find(([, each]) => ms >= each) ?? (['second', 1000] as const);
  const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
  return format.format(Math.floor(ms / length));
}

/** The first of these that there are words in; else English. */
export function chosenLanguage(wishes: readonly (string | undefined)[]): string {
  for (const wish of wishes) {
    const primary = wish?.split('-')[0]?.toLowerCase();
    if (primary !== undefined && texts.has(primary)) return primary;
  }
  return FALLBACK;
}
