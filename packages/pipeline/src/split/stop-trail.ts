/** What belongs to the sentence though it stands after its end mark: typewriter quotes, footnote numbers, emoticons and emoji. */
import { isLetter } from './characters.ts';

/** `''` of typewritten and TeX texts, and marks that were left as HTML. */
const WRITTEN_CLOSE = /[ \u00a0]?(?:''|``|(?:&#39;){1,2}|&quot;|&raquo;|&rdquo;)[.!?]?(?=[\s,;]|$)/y;
const FOOTNOTES = /(?:[ \u00a0]?\[\d{1,3}\])+(?=\s|$)/y;
const RAISED = /(?:[¹²³⁰⁴-⁹]{1,3}|\d{1,3}(?=\s+[\p{Lu}"“„«]))(?=\s|$)/uy;
export const EMOTICON =
  /(?:[:;=][-'’^o]?[)(\]DPpO|*3]{1,9}|\^_{0,3}\^|<3{1,5}|(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\uFE0F|\u200D){1,40})(?=[\s.!?]|$)/uy;

const FIRST_SYMBOL = 0x2190;

/** @param end past the run of end marks that begins at `at`. */
export function trailEnd(
  text: string,
  at: number,
  end: number,
  limit: number,
): { readonly end: number; readonly closesQuote: boolean } {
  let to = end;
  let closesQuote = false;
  const mark = text[to] === ' ' ? text[to + 1] : text[to];
  if (mark === undefined || (isLetter(mark) && to < limit)) return { end, closesQuote };
  if (mark === "'" || mark === '`' || mark === '&') {
    to = after(WRITTEN_CLOSE, text, to, limit);
    closesQuote = to > end;
  }
  if (mark === '[') to = after(FOOTNOTES, text, to, limit);
  else if (isLetter(text[at - 1]) || text[at - 1] === ')') to = after(RAISED, text, to, limit);
  return { end: emoticonEnd(text, to, limit), closesQuote };
}

function emoticonEnd(text: string, from: number, limit: number): number {
  const start = text[from] === ' ' ? from + 1 : from;
  const mark = text.charCodeAt(start);
  const couldBe = mark >= FIRST_SYMBOL || (start < limit && ':;=^<'.includes(text[start] ?? ' '));
  const end = couldBe ? after(EMOTICON, text, start, limit) : start;
  return end > start ? end : from;
}

function after(pattern: RegExp, text: string, from: number, limit: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) && pattern.lastIndex <= limit ? pattern.lastIndex : from;
}
