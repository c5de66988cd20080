/** The figures of a text, in digits or in words: "82", "zweiundachtzig" and "around 82" have one value. */
import { type Token, tokensOf } from '../words/tokens.ts';
import { type HedgeKind, hedgeBefore } from './hedges.ts';
import { NUMBER_JOINTS, NUMBER_WORDS } from './number-words.ts';
import { readNumberWord } from './read-number-word.ts';

export interface Figure {
  readonly value: number;
  /** Place of the figure with its hedge, UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
  readonly hedge: HedgeKind | null;
}

/** Counts only: clock times, years and days of a month are left out. @param language primary subtag. */
export function findNumbers(text: string, language: string): readonly Figure[] {
  const tokens = tokensOf(text, language);
  const figures: Figure[] = [];
  for (let i = 0; i < tokens.length; ) {
    const read = readDigits(tokens, i, language) ?? readWords(tokens, i, language);
    const [first, last] = [tokens[i], tokens[i + (read?.used ?? 1) - 1]];
    i += read?.used ?? 1;
    if (!read || !first || !last || (read.used === 1 && read.value === 1)) continue;
    if (isTimeOrDate(text, first, last, read.value)) continue;
    const hedge = hedgeBefore(text, first.start);
    figures.push({
      value: read.value,
      start: hedge?.start ?? first.start,
      end: last.end,
      hedge: hedge?.kind ?? null,
    });
  }
  return figures;
}

interface Read {
  readonly value: number;
  readonly used: number;
}

function readDigits(tokens: readonly Token[], at: number, language: string): Read | null {
  const digits = asciiDigits(tokens[at]?.folded ?? '');
  if (!/^\d/u.test(digits)) return null;
  const value = parseDigits(digits);
  const next = NUMBER_WORDS[language]?.get(tokens[at + 1]?.folded ?? '') ?? 0;
  return next >= 1000 ? { value: value * next, used: 2 } : { value, used: 1 };
}

function asciiDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/gu, (d) => String(d.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/gu, (d) => String(d.charCodeAt(0) - 0x6f0));
}

/** 100,000 and 100.000 and 100 000 are one number; 2.5 and 2,5 too. */
function parseDigits(digits: string): number {
  if (/^\d{1,3}(?:[.,\s\u00a0\u202f]\d{3})+$/u.test(digits)) return Number(digits.replace(/\D/gu, ''));
  return Number.parseFloat(digits.replace(',', '.'));
}

function readWords(tokens: readonly Token[], at: number, language: string): Read | null {
  let [total, current, used, joints] = [0, 0, 0, 0];
  for (let i = at; i < tokens.length; i++) {
    const word = tokens[i]?.folded ?? '';
    const value = readNumberWord(word, language);
    if (value === null) {
      if (used > 0 && NUMBER_JOINTS[language]?.has(word)) joints++;
      else break;
      continue;
    }
    if (value >= 1000) [total, current] = [total + Math.max(1, current) * value, 0];
    else if (value === 100) current = Math.max(1, current) * 100;
    else if (value === 20 && current === 4 && language === 'fr') current = 80;
    else if (current > 0 && !fits(current, value)) break;
    else current += value;
    used = i - at + 1;
  }
  return used > 0 ? { value: total + current, used } : null;
}

/** "forty" takes "one", "two hundred" takes "twelve"; "two" does not take "three". */
function fits(current: number, value: number): boolean {
  return current % (value < 10 ? 10 : 100) === 0 || (current % 100 >= 60 && value < 20 && current % 20 === 0);
}

const MONTH =
  /^\s*(?:\.\s*)?(?:de\s+|of\s+)?(?:jan|feb|mar|apr|mai|may|jun|jul|aug|sep|oct|okt|nov|dec|dez|dic|mär|fév|fev|avr|aoû|ene|abr|ago|giu|lug|set|ott|янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|يناير|فبراير|مارس|[أا]بريل|مايو|يونيو|يوليو|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر)/iu;
const MONTH_BEFORE =
  /(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+$/iu;
const CLOCK = /^\s*(?:a\.?m\.?|p\.?m\.?|uhr|h\b|heures?|o['’]clock|gmt|utc|час)/iu;

function isTimeOrDate(text: string, first: Token, last: Token, value: number): boolean {
  const after = text.slice(last.end, last.end + 16);
  const digits = text.slice(first.start, last.end);
  if (/^\d{1,2}:\d{2}/u.test(digits) || CLOCK.test(after)) return true;
  if (/^\d{4}$/u.test(digits) && value >= 1900 && value <= 2100) return true;
  return (
    value <= 31 &&
    (MONTH.test(after) || MONTH_BEFORE.test(text.slice(Math.max(0, first.start - 12), first.start)))
  );
}
