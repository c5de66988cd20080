/**
 * PDFs: words with their places become lines, columns and paragraphs. Heads, feet and page numbers are kept, marked as furniture; notes at the
 * foot of pages stand at the end. Nothing of the file is run, nothing is fetched, and what is embedded in it besides its pages is not read.
 */
import { InvalidInput } from '@crossquote/domain';
import type { Draft } from './draft.ts';
import { draftInThread, type PdfBounds } from './pdf/draft-in-thread.ts';

/** What a PDF begins with, after some bytes that mail or the web may have put before it. */
const START = '%PDF-';
const LATEST_START = 1024;

/** @throws InvalidInput, without the file's name, when it is no PDF or its words cannot be read. */
export async function readPdf(bytes: Uint8Array, bounds?: PdfBounds): Promise<Draft> {
  const head = Buffer.from(bytes.subarray(0, LATEST_START)).toString('latin1');
  if (!head.includes(START))
    throw new InvalidInput('it is no PDF: fetch or copy it again, or give it the ending of what it is');
  return draftInThread(bytes, bounds);
}
