/** The form in which two segments count as the same words: how a file writes quotation marks and spaces says nothing about what was said. */

const QUOTES = '"\'`´‘’‚‛“”„‟‹›«»「」『』〈〉《》＂＇';
const ANY_QUOTE = new RegExp(`[${QUOTES}]`, 'gu');
const QUOTES_BEFORE = new RegExp(`^[${QUOTES}\\s]+`, 'u');
const QUOTES_AFTER = new RegExp(`[${QUOTES}\\s]+$`, 'u');
/** Zero-width marks that come with right-to-left text and soft hyphens: they are layout. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** NFC, white space as single spaces, one kind of quotation mark, none at the ends. Case stays: it is part of what was written. */
export function normaliseSegment(text: string): string {
  return withOneQuote(withoutOuterQuotes(flattenSpace(text.normalize('NFC').replace(INVISIBLE, ''))));
}

/** One kind of quotation marks and apostrophes; every offset stays. */
export function withOneQuote(text: string): string {
  return text.replace(ANY_QUOTE, "'");
}

/** Soft hyphens and marks of direction, which come along with what is copied. What joins letters (U+200C, U+200D) is part of how a word is written. */
export function withoutLayoutMarks(text: string): string {
  return text.replace(/[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '');
}

/** White space of every kind as one space, none at the ends: what a model gets, since a line break says nothing to it. */
export function flattenSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The text without quotation marks (and white space) at its ends. */
export function withoutOuterQuotes(text: string): string {
  return withoutClosingQuotes(withoutOpeningQuotes(text));
}

export function withoutOpeningQuotes(text: string): string {
  return text.replace(QUOTES_BEFORE, '');
}

export function withoutClosingQuotes(text: string): string {
  return text.replace(QUOTES_AFTER, '');
}
