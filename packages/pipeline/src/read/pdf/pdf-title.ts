/** The title of a PDF: what its properties say, where that stands on page one; else the largest heading there; else the properties alone. */
import { normalizeText } from '../normalize-text.ts';
import type { PdfParagraph } from './find-paragraphs.ts';

export interface PdfTitle {
  readonly words: string | null;
  /** Where it stands; empty: nowhere. */
  readonly paragraphs: readonly PdfParagraph[];
}

/** Of the size of the document's text. */
const LARGER = 1.15;
/** UTF-16 code units. */
const LONGEST = 300;
const SHORTEST = 4;
/** Paragraphs that one title may be set in. */
const MOST_PARTS = 3;

/** @param size of the document's text. @param textOf a paragraph's words. */
export function pdfTitle(
  paragraphs: readonly PdfParagraph[],
  property: string | null,
  size: number,
  textOf: (paragraph: PdfParagraph) => string,
): PdfTitle {
  const first = paragraphs.filter(({ page }) => page === 0);
  const known = property === null ? null : cleanTitle(property);
  const stated = known === null ? [] : placeOf(known, first, textOf);
  if (stated.length > 0) return { words: stated.map(textOf).join(' '), paragraphs: stated };
  const largest = largestIn(first, size, textOf);
  if (largest !== null) return { words: textOf(largest), paragraphs: [largest] };
  return { words: known, paragraphs: [] };
}

/** null: a file's name, a program's, or no words. */
function cleanTitle(property: string): string | null {
  const words = normalizeText(property).replace(/\s+/g, ' ').trim();
  const isFile =
    /\.\p{L}{2,5}\d?$/u.test(words) ||
    /^(?:Microsoft|LibreOffice|Adobe|PowerPoint|untitled|unbenannt|document\d*$)/i.test(words);
  const isTitle = /\p{L}{2,}\s+\S*\p{L}/u.test(words) && !/[_\\]|^https?:/.test(words);
  return isTitle && !isFile && words.length >= SHORTEST && words.length <= LONGEST ? words : null;
}

function placeOf(
  title: string,
  paragraphs: readonly PdfParagraph[],
  textOf: (paragraph: PdfParagraph) => string,
): readonly PdfParagraph[] {
  for (let start = 0; start < paragraphs.length; start++)
    for (let parts = 1; parts <= MOST_PARTS; parts++) {
      const run = paragraphs.slice(start, start + parts);
      if (folded(run.map(textOf).join(' ')) === folded(title)) return run;
    }
  return [];
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function largestIn(
  paragraphs: readonly PdfParagraph[],
  size: number,
  textOf: (paragraph: PdfParagraph) => string,
): PdfParagraph | null {
  const sizeOf = ({ lines }: PdfParagraph) => lines[0]?.size ?? 0;
  const headings = paragraphs.filter((paragraph) => {
    const words = textOf(paragraph);
    return (
      sizeOf(paragraph) >= size * LARGER &&
      words.length <= LONGEST &&
      /\p{L}{2}/u.test(words) &&
      words.length >= SHORTEST
    );
  });
  const largest = Math.max(...headings.map(sizeOf));
  return headings.find((heading) => sizeOf(heading) > largest * 0.97) ?? null;
}
