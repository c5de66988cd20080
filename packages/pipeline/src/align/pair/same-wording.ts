/**
 * Quotes that are word by word the same, but perhaps for their numbers. Few words fit many statements; the very same few, of the same person and about one day, are
 * one statement all the same, and another number in it, published on that day, is misheard or changed sooner than said besides.
 */
import { isPerson } from '../speaker/is-person.ts';
import type { SpeakerMatch } from '../speaker/speaker-match.ts';
import type { QuoteTraits } from '../traits/quote-traits.ts';
import type { Gap } from '../traits/wording.ts';
import { daysApart } from './days-apart.ts';
import { areOfOtherPlaces } from './other-places.ts';

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
