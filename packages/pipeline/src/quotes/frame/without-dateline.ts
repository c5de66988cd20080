/** "ORSUND, March 4 — The authority …": place and date before a report's first sentence are no words of anybody's. */
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isAgency } from './agencies.ts';
import { isWord, type Token, tokenAt } from './tokens.ts';

/** Further in, a dash parts something else. */
const REACH = 10;

/** Months as datelines shorten them. */
const MONTH =
  /^(?:ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic|janv|févr|avr|juil|déc|jan|apr|aug|okt|dez|dec)$/u;

/** The tokens of a sentence behind its dateline; all of them without one. */
export function withoutDateline(all: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const tokens = all.slice(Math.max(clockEnd(all), numberEnd(all)));
  const dash = tokens.findIndex((token, at) => at <= REACH && /^[—–―-]$/.test(token.text));
  if (dash <= 0) return tokens;
  // "(EFE).-"
  const line = tokens.slice(0, tokens[dash - 1]?.text === '.' ? dash - 1 : dash);
  const dated =
    line.some(({ text }) => /^\p{N}/u.test(text)) && line.some(({ key }) => lexicon.words.times.has(key));
  const shouted = /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(tokenAt(line, 0).text);
  const wired = isAgency(tokenAt(line, line.length - 2)) && line.at(-1)?.text === ')';
  return (dated || shouted || wired) && line.every((token) => belongs(token, dated, lexicon))
    ? tokens.slice(dash + 1)
    : tokens;
}

/** "| 10:42 | Police say": the time that an entry of a ticker begins with, and the mark behind it. @returns how many tokens. */
function clockEnd(tokens: readonly Token[]): number {
  const [hour, colon, minute] = [0, 1, 2].map((at) => tokenAt(tokens, at).text);
  if (!/^(?:[01]?\d|2[0-4])$/u.test(hour ?? '') || colon !== ':' || !/^[0-5]\d$/u.test(minute ?? ''))
    return 0;
  const isBeside = tokenAt(tokens, 2).start - tokenAt(tokens, 0).end === 1;
  const end = /^(?:uhr|h|gmt|utc|cet|est|am|pm)$/u.test(tokenAt(tokens, 3).key) ? 4 : 3;
  const first = /^[:|–—-]$/u.test(tokenAt(tokens, end).text) ? end + 1 : end;
  return isBeside && isWord(tokens[first]) ? first : 0;
}

/** "| 2/ | An officer told us": the number of a post in a thread. */
function numberEnd(all: readonly Token[]): number {
  const [number, mark] = [0, 1].map((at) => tokenAt(all, at).text);
  if (/^\d{1,2}\/(?:\d{1,2})?$/u.test(number ?? '')) return isWord(all[1]) ? 1 : 0;
  return /^\d{1,2}$/u.test(number ?? '') && mark === '/' && isWord(all[2]) && all[2].capital ? 2 : 0;
}

/** A part of a place, a name in brackets or a part of a date; scripts without capitals need a date to tell it by. */
function belongs(token: Token, dated: boolean, lexicon: Lexicon): boolean {
  if (!isWord(token)) return token.kind === 'punct';
  return (
    token.capital ||
    /^\p{N}/u.test(token.text) ||
    MONTH.test(token.key) ||
    isAgency(token) ||
    (dated &&
      (lexicon.data.caseless === true ||
        lexicon.words.times.has(token.key) ||
        /^(?:de|del|du|le|am|den|di|of)$/.test(token.key)))
  );
}
