/**
 * PDFs: words with their places become lines, columns and paragraphs. Heads, feet and page numbers are kept, marked as furniture; notes at the
 * foot of pages stand at the end. Nothing of the file is run, nothing is fetched, and what is embedded in it besides its pages is not read.
 */
import { InvalidInput } from '@crossquote/domain';
import { type Draft, joinSegments } from './draft.ts';
import { NO_METADATA } from './metadata.ts';
import { normalizeText } from './normalize-text.ts';
import { openPdf, type PdfBounds } from './pdf/open-pdf.ts';
import type { PdfContents, PdfPage } from './pdf/pdf-contents.ts';
import { pdfSegments } from './pdf/pdf-segments.ts';

/** What a PDF begins with, after some bytes that mail or the web may have put before it. */
const START = '%PDF-';
const LATEST_START = 1024;

/** Of all letters: more that are none, and its fonts do not say which letters they show. */
const MOST_BROKEN = 0.05;
const BROKEN = /(?!\s)[\p{Co}\p{Cc}\ufffd]/gu;

const OCR = 'run OCR over it (for example ocrmypdf)';
const LACKS_TABLE =
  'needs tables of characters that are not in it (older Chinese, Japanese or Korean fonts): print it to a new PDF, or save its text as .txt';

/** @throws InvalidInput, without the file's name, when it is no PDF or its words cannot be read. */
export async function readPdf(bytes: Uint8Array, bounds?: PdfBounds): Promise<Draft> {
  const head = Buffer.from(bytes.subarray(0, LATEST_START)).toString('latin1');
  if (!head.includes(START))
    throw new InvalidInput('it is no PDF: fetch or copy it again, or give it the ending of what it is');
  return pdfDraft(await openPdf(bytes, bounds));
}

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
