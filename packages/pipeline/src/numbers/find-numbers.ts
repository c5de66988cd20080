/** The figures of a text, in digits or in words: "82", "zweiundachtzig" and "around 82" have one value. */
import { type Token, tokensOf } from '../words/tokens.ts';
import type { Bound } from './bounds.ts';
import { type HedgeKind, hedgeBefore } from './hedges.ts';
import { isTimeOrDate } from './is-time-or-date.ts';
import { latinDigits } from './latin-digits.ts';
import type { Measure } from './measure-behind.ts';
import { ARABIC_ORDINALS, multiplierOf, NUMBER_JOINTS, ONE_BEHIND, TWO_ALONE } from './number-words.ts';
import { readInCase, readNumberWord } from './read-number-word.ts';

export interface Figure {
  readonly value: number;
  /** Place of the figure with its hedge, UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
  readonly hedge: HedgeKind | null;
  readonly written: 'digits' | 'words';
  /** Whether it opens a bracket: the same in other units, or an age. */
  readonly aside?: true;
  /** What it comes to, where a unit stands by it; where two tellings are compared alone, as is the next. */
  readonly measure?: Measure;
  readonly bound?: Bound;
}

/** Counts only: clock times, years and days of a month are left out, and a bare one. @param language primary subtag. */
export function findNumbers(text: string, language: string): readonly Figure[] {
  const tokens = tokensOf(text, language);
  const figures: Figure[] = [];
  for (let i = 0; i < tokens.length; ) {
    const digits = readDigits(tokens, i, language, text);
    const read = digits ?? readWords(tokens, i, text, language);
    const [first, last] = [tokens[i], tokens[i + (read?.used ?? 1) - 1]];
    i += read?.used ?? 1;
    if (!read || !first || !last || (read.used === 1 && read.value === 1)) continue;
    if (isTimeOrDate(text, { start: first.start, end: last.end }, read.value, language)) continue;
    const hedge = hedgeBefore(text, first.start);
    figures.push({
      value: read.value,
      start: hedge?.start ?? first.start,
      end: last.end,
      hedge: hedge?.kind ?? null,
      written: digits ? 'digits' : 'words',
      ...(/[(（]\s*$/u.test(text.slice(0, hedge?.start ?? first.start)) && { aside: true as const }),
    });
  }
  return figures;
}

/** Two words that say per cent: "por ciento", "في المئة". */
const PER_CENT: Readonly<Record<string, readonly [RegExp, RegExp]>> = {
  ar: [/^في$/u, /^ال/u],
  es: [/^por$/u, /^ciento$/u],
  fr: [/^pour$/u, /^cent$/u],
  it: [/^per$/u, /^cento$/u],
  pt: [/^por$/u, /^cento$/u],
};
/** Letters that are looked at behind a word. */
const REACH = 12;

/** A hundred of per cent; "12 sept."; the Persian no that is spelled like nine, with nothing to count behind it ("not only" too). */
function isNoNumber(tokens: readonly Token[], at: number, text: string, language: string): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (language === 'fa' && token.folded === 'نه')
    return /^\s*(?:[^\p{L}\p{N}\s]|تنها|فقط|$)/u.test(text.slice(token.end, token.end + REACH));
  if (language === 'fr' && token.folded === 'sept' && /^\p{Nd}/u.test(tokens[at - 1]?.folded ?? ''))
    return text[token.end] === '.';
  if (readNumberWord(token.folded, language) !== 100) return false;
  if (language === 'ar' && token.folded.startsWith('بال')) return true;
  const [per, cent] = PER_CENT[language] ?? [];
  if (!per?.test(tokens[at - 1]?.folded ?? '') || !cent?.test(token.folded)) return false;
  return isNumber(tokens[at - 2], language) || !isNumber(tokens[at + 1], language);
}

function isNumber(token: Token | undefined, language: string): boolean {
  return /^\p{Nd}/u.test(token?.folded ?? '') || readNumberWord(token?.folded ?? '', language) !== null;
}

interface Read {
  readonly value: number;
  readonly used: number;
}

function readDigits(tokens: readonly Token[], at: number, language: string, text: string): Read | null {
  const first = asciiDigits(tokens[at]?.folded ?? '');
  if (!/^\d/u.test(first)) return null;
  let [digits, used] = [first, 1];
  while (isNextGroup(tokens, at + used, digits, text)) {
    digits += asciiDigits(tokens[at + used]?.folded ?? '');
    used++;
  }
  const value = parseDigits(digits);
  const times = multiplierOf(tokens[at + used]?.folded ?? '', language);
  if (times === 1) return { value, used };
  // "10 mil millones" are ten milliards.
  const more = times === 1000 ? multiplierOf(tokens[at + used + 1]?.folded ?? '', language) : 1;
  return more > 1000
    ? { value: value * times * more, used: used + 2 }
    : { value: value * times, used: used + 1 };
}

/** 25 000, with a plain or a thin space: another three digits right behind one to three. */
function isNextGroup(tokens: readonly Token[], at: number, digits: string, text: string): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || !/^\d{1,3}(?:\d{3})*$/u.test(digits) || before.end - before.start > 3)
    return false;
  return /^\p{Nd}{3}$/u.test(token.folded) && /^[ \u2009]$/u.test(text.slice(before.end, token.start));
}

function asciiDigits(text: string): string {
  return latinDigits(text).replaceAll('٫', '.').replace(/[٬،]/gu, ',');
}

/** 100,000 and 100.000 and 100 000 are one number; 2.5 and 2,5 too. */
function parseDigits(digits: string): number {
  if (/^[1-9]\d{0,2}(?:[.,\s\u00a0\u202f]\d{3})+$/u.test(digits)) return Number(digits.replace(/\D/gu, ''));
  return Number.parseFloat(digits.replace(',', '.'));
}

function readWords(tokens: readonly Token[], at: number, text: string, language: string): Read | null {
  const ordinal = language === 'ar' ? ordinalBefore(tokens, at) : 0;
  let [total, current, used] = [0, ordinal, ordinal > 0 ? 1 : 0];
  let scale: Scale = { value: Number.POSITIVE_INFINITY, used: 0 };
  let parted: Read | null = null;
  for (let i = at + used; i < tokens.length; i++) {
    const word = tokens[i]?.folded ?? '';
    if (isNoNumber(tokens, i, text, language)) break;
    const isBehindMark = used > 0 && isParted(tokens, i, text);
    if (isBehindMark) parted = { value: total + current, used };
    const isOne = used > 0 && !isBehindMark && current >= 20 && ONE_BEHIND[language]?.test(word) === true;
    const plain = isOne ? 1 : readNumberWord(word, language);
    const value = plain ?? (used > 0 && language === 'tr' && !isBehindMark ? readInCase(word) : null);
    if (value === null) {
      if (used > 0 && NUMBER_JOINTS[language]?.has(word)) continue;
      break;
    }
    if (value >= 1000) {
      const isMore = value > scale.value && scale.value < 1e6 && isOneRun(tokens, at, i, text, language);
      if (value >= scale.value && !isMore) return parted ?? { value: total, used: scale.used };
      const many = (isMore ? total % value : 0) + current;
      total += Math.max(1, many || (TWO_ALONE.has(word) ? 2 : 1)) * value - (many - current);
      [current, scale] = [0, { value, used: i - at + 1 }];
    }
    // Persian writes three hundred as thirty and hundred.
    else if (value === 100) current = (language === 'fa' && current === 30 ? 3 : Math.max(1, current)) * 100;
    else if (value === 20 && current % 100 === 4 && language === 'fr') current += 76;
    else if (current > 0 && !fits(current, value) && !(language === 'ar' && isOnesFirst(current, value)))
      break;
    else current += value;
    used = i - at + 1;
    if (plain === null) break;
  }
  return used > 0 ? { value: total + current, used } : null;
}

/** The last word like "thousand", and how many words lie before its end. Each has to be smaller than the one before, but for "dos mil millones", which are so many millions. */
interface Scale {
  readonly value: number;
  readonly used: number;
}

/** Nothing but spaces between the words, and none of them "and": "dos mil millones", but "between two thousand and three million". */
function isOneRun(
  tokens: readonly Token[],
  from: number,
  to: number,
  text: string,
  language: string,
): boolean {
  const words = tokens.slice(from, to + 1);
  const isAnd = ({ folded }: Token) =>
    NUMBER_JOINTS[language]?.has(folded) === true || (language === 'ar' && folded.startsWith('و'));
  return words.every((word, i) => !isAnd(word) && (i === 0 || !isParted(tokens, from + i, text)));
}

/** More than spaces between a word and the one before it. */
function isParted(tokens: readonly Token[], at: number, text: string): boolean {
  return /\S/u.test(text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0));
}

/** "The seventh" before "ten" or "and forty" is part of the number; 0 for any other word. */
function ordinalBefore(tokens: readonly Token[], at: number): number {
  const unit = 1 + ARABIC_ORDINALS.indexOf(tokens[at]?.folded.replace(/^[وف]?ال|ة$/gu, '') ?? '');
  const next = readNumberWord(tokens[at + 1]?.folded ?? '', 'ar') ?? 0;
  return next >= 10 && next < 100 ? unit : 0;
}

/** "five and twenty", "a hundred and five and twenty". */
function isOnesFirst(current: number, value: number): boolean {
  const ones = current % 100;
  return ones > 0 && ones < 10 && value >= 10 && value < 100;
}

/** "forty" takes "one", "two hundred" takes "twelve"; "two" does not take "three". */
function fits(current: number, value: number): boolean {
  return current % (value < 10 ? 10 : 100) === 0 || (current % 100 >= 60 && value < 20 && current % 20 === 0);
}
