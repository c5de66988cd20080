/** A text as words that a person can begin and end a quote at. A hidden name is one word, so that nobody cuts it in two or learns its length. */
import type { TextRange } from '@crossquote/domain';
import { type NameHider, UNSPACED } from '@crossquote/pipeline';

export interface WordPlace extends TextRange {
  /** As whoever asks may see it. */
  readonly text: string;
  /** Where a quote may begin or end here: without the quotation marks around the word; as the word where it is nothing else. */
  readonly from: number;
  readonly to: number;
  /** What stands between it and the next word, as shown: a space, or nothing. */
  readonly gap: ' ' | '';
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

const OPENING = /^["“”„«»‹›‘’'「『(]+/u;
const OPENING_MARK = /^[“„«‹‘「『（《(]/u;
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
  for (const word of runsOf(text, range)) {
    const last = words.at(-1);
    const isOne = last && hidden.some((span) => span.start < last.end && word.start < span.end);
    if (isOne) words[words.length - 1] = { start: last.start, end: word.end };
    else words.push(word);
  }
  return words.map((word, i) => {
    const gap = words[i + 1]?.start === word.end ? '' : ' ';
    return { ...placeOf(text, word, hidden), gap };
  });
}

/** Between spaces, or, in scripts without them, word by word. */
function runsOf(text: string, range: TextRange): readonly TextRange[] {
  return [...text.slice(range.start, range.end).matchAll(/\S+/gu)].flatMap((match) => {
    const start = range.start + match.index;
    const [run] = match;
    if (!UNSPACED.test(run)) return [{ start, end: start + run.length }];
    return withTheirMarks(run).map((word) => ({ start: start + word.start, end: start + word.end }));
  });
}

/** A mark that opens goes with what follows it, any other with what it follows. */
function withTheirMarks(run: string): readonly TextRange[] {
  const words: TextRange[] = [];
  let start = 0;
  for (const { segment, index, isWordLike } of segmenter.segment(run)) {
    const last = words.at(-1);
    const end = index + segment.length;
    if (isWordLike) {
      words.push({ start, end });
      start = end;
    } else if (last && start === index && !OPENING_MARK.test(segment)) {
      words[words.length - 1] = { start: last.start, end };
      start = end;
    }
  }
  return start < run.length ? [...words, { start, end: run.length }] : words;
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

function placeOf(
  text: string,
  { start, end }: TextRange,
  hidden: ReturnType<NameHider['spans']>,
): Omit<WordPlace, 'gap'> {
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
