/** Of a long text the stretch that has most of what was asked for: its report has the whole. */
import type { TextRange } from '@crossquote/domain';

export interface FoundText {
  readonly text: string;
  /** What of it was asked for, UTF-16 code units of this text. */
  readonly found: readonly TextRange[];
}

export interface Excerpt extends FoundText {
  /** From where on the whole text is shown, as a share of its length. */
  readonly from: number;
}

/** UTF-16 code units that are shown of a text; of one that is little longer all is. */
const MOST = 480;
const LITTLE_LONGER = 1.3;
/** Share of it that stands before what was found. */
const BEFORE = 0.25;
/** As far as a blank is looked for, so that no word is cut. */
const LONGEST_WORD = 40;

const LEFT_OUT = '[…]';

/** @param from where nothing was found: the share of the text that is passed over, as of the original that it translates. */
export function excerptOf({ text, found }: FoundText, from = 0): Excerpt {
  if (text.length <= MOST * LITTLE_LONGER) return { text, found, from: 0 };
  const wish = found.length === 0 ? from * text.length : fullest(found) - BEFORE * MOST;
  const first = Math.max(0, Math.min(Math.floor(wish), text.length - MOST));
  const start = first === 0 ? 0 : wordStart(text, first);
  const last = Math.min(text.length, start + MOST);
  const end = last === text.length ? last : wordEnd(text, last);
  const before = start === 0 ? '' : `${LEFT_OUT} `;
  const behind = end === text.length ? '' : ` ${LEFT_OUT}`;
  const moved = before.length - start;
  return {
    text: `${before}${text.slice(start, end)}${behind}`,
    found: found
      .filter((range) => range.start >= start && range.end <= end)
      .map((range) => ({ start: range.start + moved, end: range.end + moved })),
    from: start / text.length,
  };
}

/** Where the stretch begins that has most of what was found; the earliest of equals. */
function fullest(found: readonly TextRange[]): number {
  const room = MOST * (1 - BEFORE);
  const letters = ({ start }: TextRange) =>
    found
      .filter((other) => other.start >= start && other.end <= start + room)
      .reduce((sum, other) => sum + other.end - other.start, 0);
  let [best, most] = [0, -1];
  for (const range of found) {
    const here = letters(range);
    if (here > most) [best, most] = [range.start, here];
  }
  return best;
}

function wordStart(text: string, at: number): number {
  const blank = text.slice(at, at + LONGEST_WORD).search(/\s/u);
  return whole(text, blank === -1 ? at : at + blank + 1);
}

function wordEnd(text: string, at: number): number {
  const before = text.slice(at - LONGEST_WORD, at);
  const blank = Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n'));
  return whole(text, blank === -1 ? at : at - LONGEST_WORD + blank);
}

/** Not in the middle of a letter. */
function whole(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}
