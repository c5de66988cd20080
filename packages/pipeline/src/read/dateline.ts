/** Lines and words that only say when and by which agency a report was published. */
import type { TextRange } from '@crossquote/domain';
import type { FurnitureWords } from './furniture/furniture-words.ts';
import { WEEKDAYS } from './month-names.ts';
import { type DateInText, findDate } from './publication-time.ts';

/** UTF-16 code units. */
export const LONGEST_DATELINE = 120;

/**
 * Whether a line is nothing but a date, and what introduces it.
 * @param date that closes the line.
 */
export function isDateline(
  words: string,
  date: DateInText,
  furniture: FurnitureWords,
  isHead: boolean,
  isFirst: boolean,
): boolean {
  if (words.length > LONGEST_DATELINE) return false;
  const before = words.slice(0, date.start);
  const label = withoutWeekday(before)
    .replace(/[\s:,.|(–-]+$/u, '')
    .toLowerCase();
  if (furniture.published.has(label)) return true;
  if (!isHead) return false;
  if (label === '' || (!isFirst && isPlace(before))) return true;
  return date.hasTime && endsWithWeekday(before) && isTeaser(label);
}

/** A field such as `date 2016-12` before the first words: its range with the white space after it. */
export function dateField(text: string): (TextRange & { readonly iso: string }) | null {
  const field =
    /^\s*(?:date|datum|fecha|data|tarih|дата|تاريخ|تاریخ)\s*:?\s*((?:19|20)\d{2}-\d{2}(?:-\d{2})?)(?:\s+|$)/iu.exec(
      text,
    );
  return field === null ? null : { start: 0, end: field[0].length, iso: field[1] ?? '' };
}

const AGENCIES =
  'AFP|AP|ANSA|CNN|DPA|dpa|EFE|EPD|epd|KNA|Reuters|REUTERS|RIA|SID|TASS|UPI|ANP|AA|APA|BBC|IRNA|SANA|WAM';
const AGENCY = new RegExp(
  String.raw`^\s*(?:\p{Lu}[\p{L} ./’'-]{1,40}\s?)?\((${AGENCIES})\)(?:\s*[-–—:]+(?=\s))?\s*`,
  'u',
);

/** `(CNN)` or `BERLIN (dpa) -` at the start of a paragraph: its range inside it, and the agency's name. */
export function agencyField(paragraph: string): (TextRange & { readonly name: string }) | null {
  const field = AGENCY.exec(paragraph);
  if (field === null || field[0].length === paragraph.length) return null;
  return { start: 0, end: field[0].length, name: field[1] ?? '' };
}

const PLACE = /^\s*([\p{Lu}\p{Lo}][\p{L}\p{M} .’'/-]{1,40}?)\s*,\s*$/u;
const ARTICLE = /(?<=\s)(?:the|den|le|el|il)\s+$/u;
/** Up to the beginning of a sentence: "Tolmar, 12 February 2026 – the day of the flood – was cold" is one itself. */
const BEHIND_DATE = new RegExp(
  String.raw`^,?\s*(?:\((${AGENCIES})\)\s*)?(?:\.?\s*[-–—]+|:)\s+(?=["“„«»'‘]?[\p{Lu}\p{Lo}\d])`,
  'u',
);

interface PlaceAndDate extends TextRange {
  /** ISO 8601. */
  readonly iso: string;
  /** Of an agency in brackets. */
  readonly name: string | null;
}

/** `TOLMAR, 12 February 2026 – ` at the start of a paragraph: its range inside it. */
export function placeAndDate(paragraph: string): PlaceAndDate | null {
  const date = findDate(paragraph.slice(0, LONGEST_PLACE_AND_DATE));
  if (date === null || date.iso.length < '2026-02-12'.length) return null;
  const place = placeIn(paragraph.slice(0, date.start));
  const behind = BEHIND_DATE.exec(paragraph.slice(date.end));
  if (place === null || behind === null) return null;
  return { start: 0, end: date.end + behind[0].length, iso: date.iso, name: behind[1] ?? null };
}

function placeIn(before: string): string | null {
  const place = PLACE.exec(withoutWeekday(before.replace(ARTICLE, '')))?.[1];
  return place === undefined || WEEKDAYS.has(place.toLowerCase()) ? null : place;
}

/** `Tolmar,` in a line of its own, below a heading, which may end in a date too: each word as names are written, and few. */
function isPlace(before: string): boolean {
  const words = placeIn(before)?.split(/[\s-]+/u) ?? [];
  return words.length > 0 && words.length <= MOST_OF_PLACE && words.every((word) => /^\p{Lu}/u.test(word));
}

const MOST_OF_PLACE = 3;

/** UTF-16 code units. */
const LONGEST_PLACE_AND_DATE = 100;

/** Before a date. */
export function withoutWeekday(before: string): string {
  return endsWithWeekday(before) ? before.replace(/[\p{L}’]+[\s,.]*$/u, '') : before;
}

function endsWithWeekday(before: string): boolean {
  const last = /([\p{L}’\u200c]+)[\s,.]*$/u.exec(before)?.[1];
  return last !== undefined && WEEKDAYS.has(last.toLowerCase());
}

/** A section or topic glued before the date: a few words, no sentence. */
function isTeaser(label: string): boolean {
  return label.length <= 60 && !/[.!?:;"“„«]/.test(label);
}
