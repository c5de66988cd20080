/** Whether quoted words may have somebody outside of their marks: « … », raconte-t-elle. Elle raconte : « … » Selon elle, « … » */
import { tokenise } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import type { Quotation } from '../marks/quotation.ts';
import { attributionAt } from './comma-incise.ts';
import { sayingAt } from './found-incise.ts';

/** Characters that are looked at on both sides: no attribution is longer before its verb. */
const REACH = 160;

export function isAttributedOutside(text: string, { parts }: Quotation, lexicon: Lexicon): boolean {
  const start = parts[0]?.outer.start ?? 0;
  const end = parts.at(-1)?.outer.end ?? start;
  return isIntroduced(text, start) || isAttributedBehind(text, end, lexicon);
}

/** Any words of the same sentence: who is named in them, and how, is for others to find out, and an incise is what this one tells. */
function isIntroduced(text: string, start: number): boolean {
  const before = /[^.!?…\n«»„“”"]*$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  return /\p{L}/u.test(before);
}

function isAttributedBehind(text: string, end: number, lexicon: Lexicon): boolean {
  const behind = /^\s?,?\s*(?:[—–-]\s?)?(?=\p{Ll})[^\n]*/u.exec(text.slice(end, end + REACH))?.[0] ?? '';
  const tokens = tokenise(text, { start: end, end: end + behind.length }, lexicon.data.language);
  const at = tokens.findIndex(({ kind }) => kind === 'word');
  if (at < 0) return false;
  return lexicon.data.incises === 'commas'
    ? attributionAt(tokens, at, text, lexicon) !== null
    : sayingAt(tokens, at, lexicon) !== null;
}
