/** On which pages of its document a stretch of a report's text stands. */
import type { TextRange } from './text-range.ts';
import { touchedStarts } from './touched-starts.ts';

/** From here on, until the next one starts, the text stands on this page. A page may start more than once: its notes stand at the end of the text. */
export interface PageStart {
  readonly start: number;
  /** Of the document's pages, the first is 1, whatever is printed on it. */
  readonly number: number;
  /** As the document itself calls it (`iv`, `A-2`); null: it does not, or calls it by its number. */
  readonly label: string | null;
}

export interface PagePlace {
  readonly page: number;
  /** The same where it ends on the page that it begins on. */
  readonly lastPage: number;
  /** `iv`, `iv-v`, or `A-1 – A-2` where a label holds a hyphen itself; null: the document calls them by their numbers. */
  readonly pageLabel: string | null;
}

const ROMAN = '(?=[ivxlcdm])m{0,4}(?:cm|cd|d?c{0,4})(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4})';
/** A number in any script, a Roman one, or one letter over and over, behind a letter or two of an annex. */
const LABEL = new RegExp(
  `^(?:(?:\\p{L}{1,2}[-–. ]?)?\\p{N}{1,5}|(?:\\p{L}{1,2}[-–. ])?(?:${ROMAN}|(\\p{L})\\1{0,4}))$`,
  'iu',
);

/** Whether somebody may be told that a document calls a page so: anything else may be words, "Kim" and "Lili" too. */
export function isPageLabel(label: string): boolean {
  return LABEL.test(label);
}

/** @param starts in their order in the text. @returns null where the document has no pages, or they are not known. */
export function pagePlace(starts: readonly PageStart[], ranges: readonly TextRange[]): PagePlace | null {
  const touched = touchedStarts(starts, ranges).toSorted((a, b) => a.number - b.number);
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { page: first.number, lastPage: last.number, pageLabel: labelOf(first, last) };
}

function labelOf(first: PageStart, last: PageStart): string | null {
  if (first.number === last.number) return first.label;
  if (first.label === null && last.label === null) return null;
  const labels = [first, last].map(({ label, number }) => label ?? String(number));
  return labels.join(labels.some((label) => /[-– ]/u.test(label)) ? ' – ' : '-');
}
