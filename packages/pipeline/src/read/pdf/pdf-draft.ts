/** What is kept of a PDF's pages: paragraphs, a title, and word of what could not be read. */
import { InvalidInput } from '@crossquote/domain';
import { type Draft, joinSegments } from '../draft.ts';
import { NO_METADATA } from '../metadata.ts';
import { normalizeText } from '../normalize-text.ts';
import type { PdfContents, PdfPage } from './pdf-contents.ts';
import { pdfSegments } from './pdf-segments.ts';

/** Of all letters: more that are none, and its fonts do not say which letters they show. */
const MOST_BROKEN = 0.05;
const BROKEN = /(?!\s)[\p{Co}\p{Cc}\ufffd]/gu;

const OCR = 'run OCR over it (for example ocrmypdf)';
const LACKS_TABLE =
  'needs tables of characters that are not in it (older Chinese, Japanese or Korean fonts): print it to a new PDF, or save its text as .txt';

/** @throws InvalidInput when there are no words on the pages, or none that can be read. */
export function pdfDraft(contents: PdfContents): Draft {
  checkWords(contents);
  const { segments, title } = pdfSegments(contents.pages, contents.title);
  const leftOut = leftOutOf(contents);
  return {
    ...joinSegments(segments),
    given: NO_METADATA,
    found: { ...NO_METADATA, title: title === null ? null : normalizeText(title) },
    ...(leftOut !== null && { leftOut }),
  };
}

function checkWords({ pages, lacksTable }: PdfContents): void {
  const text = pages.map(wordsOf).join('');
  if (text === '' && lacksTable) throw new InvalidInput(`it ${LACKS_TABLE}`);
  if (text === '')
    throw new InvalidInput(`there is no text in it, its pages are pictures: ${OCR}, and add what comes out`);
  if ((text.match(BROKEN)?.length ?? 0) > text.length * MOST_BROKEN)
    throw new InvalidInput(
      'its fonts do not say which letters they show: print its pages to pictures and run OCR (for example ocrmypdf --force-ocr), or save its text as .txt',
    );
}

function wordsOf({ items }: PdfPage): string {
  return items.map(({ text }) => text.replace(/\s+/g, '')).join('');
}

function leftOutOf({ pages, isFilledIn, lacksTable }: PdfContents): string | null {
  const silent = pages.filter((page) => wordsOf(page) === '').length;
  const parts = [
    silent > 0 &&
      `read without ${silent} of its ${pages.length} pages, which have no text (pictures, or nothing): ${OCR}`,
    isFilledIn && 'read without what was filled into its form: print it to a new PDF',
    lacksTable && `read in part, since it ${LACKS_TABLE}`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? null : parts.join('; ');
}
