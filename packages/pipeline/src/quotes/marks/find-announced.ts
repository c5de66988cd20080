/**
 * What somebody wrote or said, printed as paragraphs of their own without marks: "Anna Holm wrote in a mail:", and below "Nobody warned us. …" So
 * block quotes stand there once their markup is taken off. Only where whoever speaks speaks of himself, and from the second paragraph on as one
 * person: a report is told by another, and a paper says "we" as well.
 */
import { tokenise } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Quotation } from './quotation.ts';
import { speaksAsOne, speaksOfSelf, tellsOfOthers } from './speaks-of-self.ts';
import { wholeParagraphs } from './whole-paragraphs.ts';

/** Characters before the colon in which the verb is looked for: one sentence. */
const REACH = 160;
/** Paragraphs of one statement. */
const MAX_PARTS = 6;
const CONFIDENCE = 0.75;

/** @param paragraphs of the report. @param isFree whether no quotation is in the paragraph that begins at an offset. */
export function findAnnounced(
  text: string,
  paragraphs: readonly Paragraph[],
  isFree: (start: number) => boolean,
  lexicon: Lexicon,
): readonly Quotation[] {
  const isSaid = (paragraph: Paragraph, at: number) =>
    paragraph.role === 'text' &&
    isFree(paragraph.start) &&
    isOwn(text, paragraph, lexicon) &&
    (at === 0 || speaksAsOne(text, paragraph, lexicon));
  return paragraphs.flatMap((announcing, index) => {
    if (announcing.role !== 'text' || !announces(text, announcing, lexicon)) return [];
    const ahead = paragraphs.slice(index + 1, index + 1 + MAX_PARTS);
    const end = ahead.findIndex((paragraph, at) => !isSaid(paragraph, at));
    const said = end < 0 ? ahead : ahead.slice(0, end);
    return said.length ? [{ ...wholeParagraphs(text, said), confidence: CONFIDENCE }] : [];
  });
}

/** Its last sentence has a verb of saying, and a colon ends it; what somebody says of himself announces nobody else's words. */
function announces(text: string, { start, end }: Paragraph, lexicon: Lexicon): boolean {
  if (text[end - 1] !== ':') return false;
  const from = Math.max(start, end - REACH);
  const sentence = /[^.!?…]*$/u.exec(text.slice(from, end))?.[0] ?? '';
  const range = { start: 0, end: sentence.length };
  if (speaksOfSelf(sentence, range, lexicon)) return false;
  return tokenise(sentence, range, lexicon.data.language).some(
    ({ key }) =>
      !lexicon.ambiguous.has(key) &&
      lexicon.phrases.get(key)?.some(({ words, kinds }) => words.length === 1 && kinds.has('say')),
  );
}

/** A whole sentence, no item of a list, in which nobody else speaks. */
function isOwn(text: string, paragraph: Paragraph, lexicon: Lexicon): boolean {
  const words = text.slice(paragraph.start, paragraph.end);
  const isSentence = /^[\p{Lu}¿¡]/u.test(words) && /[.!?…]$/u.test(words);
  return isSentence && speaksOfSelf(text, paragraph, lexicon) && !tellsOfOthers(text, paragraph, lexicon);
}
