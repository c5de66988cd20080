/**
 * Quotes that are word by word the same, but perhaps for their numbers. Few words fit many statements; the very same few, of the same person and about one day, are
 * one statement all the same, and another number in it, published on that day, is misheard or changed sooner than said besides.
 */
import { overlapsRange, type TextRange } from '@crossquote/domain';
import type { Figure } from '../numbers/find-numbers.ts';
import { readNumberWord } from '../numbers/read-number-word.ts';
import { type Token, weightSum } from '../words/tokens.ts';
import { daysApart } from './days-apart.ts';
import { isLabel } from './is-label.ts';
import { isPerson } from './is-person.ts';
import { areOfOtherPlaces } from './other-places.ts';
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
  /** Whether so much is said that nobody else says the same by chance: three words, two telling ones, or that something is never to be. */
  readonly suffices: boolean;
}

/** A number with its hedge. What is no figure elsewhere is one here: an hour, a year, "once"; as it is written where its value is not known. */
interface Gap extends TextRange {
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

export interface SameWording {
  /** The numbers at one place that are not one, or hedged otherwise; ranges of the reports' texts. */
  readonly numbers: readonly (readonly [Gap, Gap])[];
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

/** Days between two publications. Another day's number may be a newer one. */
const ONE_EVENT = { equal: 1, otherNumber: 0 } as const;
/** Words and numbers around another number. */
const LEAST_WORDS = 3;

/** Whether equal wording is proof enough: not with another number where the reports are about two places. A publication whose day is unknown is taken to be of the day. */
export function isOneSaying(
  a: QuoteTraits,
  b: QuoteTraits,
  same: SameWording | null,
  speakers: () => SpeakerMatch,
): boolean {
  if (!same || !a.wording.tells || !a.wording.suffices) return false;
  if (same.numbers.some((pair) => pair.some((gap) => gap.isLabel))) return false;
  const kind = same.numbers.length > 0 ? 'otherNumber' : 'equal';
  if (kind === 'otherNumber' && a.wording.length < LEAST_WORDS) return false;
  const days = daysApart(a.report.publishedAt, b.report.publishedAt) ?? 0;
  if (days > ONE_EVENT[kind] || !isPerson(a.speaker) || !isPerson(b.speaker)) return false;
  if (!NAMED_ALIKE.has(speakers())) return false;
  return kind === 'equal' || !areOfOtherPlaces(a, b);
}

const NAMED_ALIKE: ReadonlySet<SpeakerMatch> = new Set(['same', 'compatible']);
