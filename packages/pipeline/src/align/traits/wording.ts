/** What a quote is said in, apart from the numbers that it tells. */
import { overlapsRange, type TextRange } from '@crossquote/domain';
import type { Figure } from '../../numbers/find-numbers.ts';
import { readNumberWord } from '../../numbers/read-number-word.ts';
import { type Token, weightSum } from '../../words/tokens.ts';
import { isLabel } from './is-label.ts';
import { isSetPhrase } from './set-phrases.ts';

/** What a quote is said in: its words in their order, each number one gap, whatever it counts. */
export interface Wording {
  /** Equal for quotes that differ in numbers alone. */
  readonly frame: string;
  readonly gaps: readonly Gap[];
  /** Words and gaps. */
  readonly length: number;
  /** Whether something is said that is no number and no set phrase. */
  readonly tells: boolean;
  /** Whether so much is said that nobody else says the same by chance: three words, two telling ones, or that something is never to be. */
  readonly suffices: boolean;
}

/** A number with its hedge. What is no figure elsewhere is one here: an hour, a year, "once"; as it is written where its value is not known. */
export interface Gap extends TextRange {
  readonly value: number | string;
  readonly hedge: Figure['hedge'];
  /** Whether it is a year or calls a thing by its number: another one is another year or thing. */
  readonly isLabel: boolean;
}

/** @param text in which tokens and figures have their places. */
export function wordingOf(
  text: string,
  tokens: readonly Token[],
  figures: readonly Figure[],
  language: string,
): Wording {
  const frame: string[] = [];
  const gaps: Gap[] = [];
  const rest: Token[] = [];
  let last: TextRange | null = null;
  for (const [at, token] of tokens.entries()) {
    const gap = figures.find((figure) => overlapsRange(figure, token)) ?? gapOf(token, language);
    if (!gap) {
      rest.push(token);
      frame.push(token.folded);
    } else if (last !== gap) {
      gaps.push({ ...gap, isLabel: isLabel(text, gap, tokens[at - 1]) });
      frame.push('#');
      last = gap;
    }
  }
  const tells = weightSum(rest) > 0 && !isSetPhrase(rest, language);
  return { frame: frame.join(' '), gaps, length: frame.length, tells, suffices: suffices(tokens, frame) };
}

function suffices(tokens: readonly Token[], frame: readonly string[]): boolean {
  if (frame.length < 2) return false;
  return frame.length >= 3 || weightSum(tokens) >= 2 || frame.some((word) => NEVER.has(word));
}

/** "Never again": no greeting says so. Folded. */
const NEVER = new Set(
  'never nie niemals nimmer jamais nunca jamas mai nooit nigdy никогда ніколи ابدا اطلاقا asla هرگز'.split(
    ' ',
  ),
);

/** How often, in words that nothing else reads as a number. */
const TIMES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  de: { einmal: 1 },
  en: { once: 1, twice: 2, thrice: 3 },
};

function gapOf({ start, end, folded }: Token, language: string): Omit<Gap, 'isLabel'> | null {
  const value = TIMES[language]?.[folded] ?? readNumberWord(folded, language) ?? writtenNumber(folded);
  return value === null ? null : { start, end, value, hedge: null };
}

function writtenNumber(folded: string): number | string | null {
  if (!/^\p{N}/u.test(folded)) return null;
  const value = Number(folded);
  return Number.isNaN(value) ? folded : value;
}
