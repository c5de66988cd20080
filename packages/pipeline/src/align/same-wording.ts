/**
 * Quotes that are word by word the same, but perhaps for their numbers. Few words fit many statements; the very same few, of the same person and of one day, are
 * one statement all the same, and another number in it is misheard or changed sooner than said besides.
 */
import { overlapsRange, type TextRange } from '@crossquote/domain';
import type { Figure } from '../numbers/find-numbers.ts';
import { readNumberWord } from '../numbers/read-number-word.ts';
import type { Token } from '../words/tokens.ts';
import { daysApart } from './days-apart.ts';
import type { QuoteTraits } from './quote-traits.ts';
import { isSetPhrase } from './set-phrases.ts';
import type { SpeakerMatch } from './speaker-match.ts';

/** What a quote is said in: its words in their order, each number one gap, whatever it counts. */
export interface Wording {
  /** Equal for quotes that differ in numbers alone. */
  readonly frame: string;
  readonly gaps: readonly Gap[];
  /** Words and gaps. */
  readonly length: number;
  /** Whether something is said that is no number and no set phrase. */
  readonly tells: boolean;
}

/** A number with its hedge. What is no figure elsewhere is one here: an hour, a year, "once"; as it is written where its value is not known. */
interface Gap extends TextRange {
  readonly value: number | string;
  readonly hedge: Figure['hedge'];
}

export function wordingOf(tokens: readonly Token[], figures: readonly Figure[], language: string): Wording {
  const frame: string[] = [];
  const gaps: Gap[] = [];
  const rest: Token[] = [];
  for (const token of tokens) {
    const gap = figures.find((figure) => overlapsRange(figure, token)) ?? gapOf(token, language);
    if (!gap) {
      rest.push(token);
      frame.push(token.folded);
    } else if (gaps.at(-1) !== gap) {
      gaps.push(gap);
      frame.push('#');
    }
  }
  return { frame: frame.join(' '), gaps, length: frame.length, tells: !isSetPhrase(rest, language) };
}

/** How often, in words that nothing else reads as a number. */
const TIMES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  de: { einmal: 1 },
  en: { once: 1, twice: 2, thrice: 3 },
};

function gapOf({ start, end, folded }: Token, language: string): Gap | null {
  const value = TIMES[language]?.[folded] ?? readNumberWord(folded, language) ?? writtenNumber(folded);
  return value === null ? null : { start, end, value, hedge: null };
}

function writtenNumber(folded: string): number | string | null {
  if (!/^\p{N}/u.test(folded)) return null;
  const value = Number(folded);
  return Number.isNaN(value) ? folded : value;
}

export interface SameWording {
  /** The numbers at one place that are not one, or hedged otherwise; ranges of the reports' texts. */
  readonly numbers: readonly (readonly [TextRange, TextRange])[];
}

/** null for quotes that differ in more than numbers, or in their language. */
export function sameWording(a: QuoteTraits, b: QuoteTraits): SameWording | null {
  if (a.language !== b.language || a.wording.frame !== b.wording.frame) return null;
  const numbers = a.wording.gaps.flatMap((one, i) => {
    const other = b.wording.gaps[i];
    const isOne = other?.value === one.value && other.hedge === one.hedge;
    return other && !isOne ? [[one, other] as const] : [];
  });
  return { numbers };
}

/** Days between two publications: the next day's number may be a newer one. */
const ONE_EVENT = { equal: 3, otherNumber: 1 } as const;
/** Words, numbers included. */
const LEAST_WORDS = { equal: 2, otherNumber: 3 } as const;

/** Whether equal wording is proof enough. A publication whose day is unknown is taken to be of the day. */
export function isOneSaying(
  a: QuoteTraits,
  b: QuoteTraits,
  same: SameWording | null,
  speakers: () => SpeakerMatch,
): boolean {
  if (!same || !a.wording.tells) return false;
  const kind = same.numbers.length > 0 ? 'otherNumber' : 'equal';
  if (a.wording.length < LEAST_WORDS[kind]) return false;
  const days = daysApart(a.report.publishedAt, b.report.publishedAt) ?? 0;
  return days <= ONE_EVENT[kind] && NAMED_ALIKE.has(speakers());
}

const NAMED_ALIKE: ReadonlySet<SpeakerMatch> = new Set(['same', 'compatible']);
