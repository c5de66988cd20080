/** What is read out of a PDF before anything is made of it: words with their places, page by page. */
import type { PdfRefusal } from './refusals.ts';

/** Words that were set in one go. Points; x grows to the right, y downwards, and both are those of a page whose text stands upright. */
export interface PdfItem {
  /** In the order in which it is read, also of a script that runs from right to left. May be white space. */
  readonly text: string;
  /** The left end, whatever the script. */
  readonly x: number;
  /** The line on which letters stand. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Which of its page's words it is, in the order in which the file sets them; white space has that of the word before. */
  readonly order: number;
  /** Names a font within the document, and says nothing else of it. */
  readonly font: string;
  /** The file says itself that it is no part of the text: a running head, a page number. */
  readonly isArtifact: boolean;
  /** Runs in another direction than most of its page: a stamp across the page, words up its edge. */
  readonly isTurned: boolean;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** As the document calls it, where that is another than its number. */
  readonly label: string | null;
  readonly items: readonly PdfItem[];
}

export interface PdfContents {
  readonly pages: readonly PdfPage[];
  /** As the file's properties have it, which is often a template's or a file's name. */
  readonly title: string | null;
  /** Somebody filled its form in: these words stand on no page. */
  readonly isFilledIn: boolean;
  /** A font needs a table of characters that stands in no PDF (older Chinese, Japanese and Korean ones), so its words are missing. */
  readonly lacksTable: boolean;
}

export type PdfFound = { readonly contents: PdfContents } | { readonly refused: PdfRefusal };
