/** A text as words that a person can begin and end a quote at. A hidden name is one word, so that nobody cuts it in two or learns its length. */
import type { TextRange } from '@crossquote/domain';
import type { NameHider } from '@crossquote/pipeline';

export interface WordPlace extends TextRange {
  /** As whoever asks may see it. */
  readonly text: string;
  /** Where a quote may begin or end here: without the quotation marks around the word; as the word where it is nothing else. */
  readonly from: number;
  readonly to: number;
}

const OPENING = /^["“”„«»‹›‘’'「『(]+/u;
const CLOSING = /["“”«»‹›‘’'」』)]+$/u;

/**
 * @param range what of the text is cut, in UTF-16 code units.
 * @param hidden names in the text, as `NameHider.spans` finds them.
 * @returns in text order.
 */
export function wordPlaces(
  text: string,
  range: TextRange,
  hidden: ReturnType<NameHider['spans']>,
): readonly WordPlace[] {
  const words: TextRange[] = [];
  for (const match of text.slice(range.start, range.end).matchAll(/\S+/gu)) {
    const start = range.start + match.index;
    const word = { start, end: start + match[0].length };
    const last = words.at(-1);
    const isOne = last && hidden.some((span) => span.start < last.end && word.start < span.end);
    if (isOne) words[words.length - 1] = { start: last.start, end: word.end };
    else words.push(word);
  }
  return words.map((word) => placeOf(text, word, hidden));
}

const BLANK_LINE = /\n\s*\n/;

/** A report of one block is read in paragraphs all the same. */
export function paragraphsOf(text: string, words: readonly WordPlace[]): readonly (readonly WordPlace[])[] {
  const paragraphs: WordPlace[][] = [];
  let before: WordPlace | undefined;
  for (const word of words) {
    const isNew = !before || BLANK_LINE.test(text.slice(before.end, word.start));
    if (isNew) paragraphs.push([word]);
    else paragraphs.at(-1)?.push(word);
    before = word;
  }
  return paragraphs;
}

function placeOf(text: string, { start, end }: TextRange, hidden: ReturnType<NameHider['spans']>): WordPlace {
  const word = text.slice(start, end);
  const from = start + (OPENING.exec(word)?.[0].length ?? 0);
  const to = end - (CLOSING.exec(word)?.[0].length ?? 0);
  const bounds = from < to ? { from, to } : { from: start, to: end };
  let [shown, at] = ['', start];
  for (const span of hidden.filter((each) => each.start < end && start < each.end)) {
    shown += text.slice(at, Math.max(at, span.start)) + span.instead;
    at = Math.max(at, span.end);
  }
  return { start, end, text: shown + text.slice(at, Math.max(at, end)), ...bounds };
}
