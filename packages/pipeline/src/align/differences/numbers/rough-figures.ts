/**
 * Amounts that one of two quotes tells by their size ("dozens", "Hunderte") or their tens ("in her 30s") beside what the other tells in that place. "Hundreds" and "300" agree; "hundreds" and
 * "40" do not, nor do "hundreds" and "Dutzende". What the other side lacks is no other amount.
 */
import type { TextRange } from '@crossquote/domain';
import { agesByTens } from '../../../numbers/ages-by-tens.ts';
import type { Figure } from '../../../numbers/find-numbers.ts';
import { type RoughCount, roughCounts } from '../../../numbers/rough-counts.ts';
import type { WordLink } from '../../../words/linked-words.ts';
import { type LinkedQuote, linkedQuotes } from '../../pair/linked-quote.ts';
import { perQuote } from '../../traits/per-quote.ts';
import type { QuoteTraits } from '../../traits/quote-traits.ts';
import { readInReport } from '../../view/in-report.ts';
import { countedBy } from './counted-things.ts';

export interface RoughFigures {
  /** Told otherwise, the left quote's first. */
  readonly differing: readonly (readonly [TextRange, TextRange])[];
  /** Whether a figure is what the other side tells roughly, or stands in `differing`. */
  readonly isAnswered: (figure: Figure) => boolean;
}

/** A figure is an amount of one number. */
type Amount = RoughCount;
/** Amounts of a quote that are compared: of a table read out loud nobody asks which stands in whose place. */
const MOST = 50;

/** @param links one to one, between the two quotes' telling words. */
export function roughFigures(a: QuoteTraits, b: QuoteTraits, links: readonly WordLink[]): RoughFigures {
  const [left, right] = linkedQuotes(a, b, links);
  const [ours, theirs] = [amountsIn(a), amountsIn(b)];
  const isRough = ({ least, most }: Amount) => least < most;
  const pairs = ours.flatMap((one) =>
    theirs.filter((other) => isRough(one) || isRough(other)).map((other) => [one, other] as const),
  );
  const agreeing = pairs.filter(([one, other]) => mayBeOne(one, other));
  const answered = new Set(agreeing.flat());
  const areAlone = ours.length === 1 && theirs.length === 1;
  const differing: (readonly [Amount, Amount])[] = [];
  for (const [one, other] of pairs) {
    if (answered.has(one) || answered.has(other) || !isOnePlace(one, left, other, right, areAlone)) continue;
    differing.push([one, other]);
    answered.add(one).add(other);
  }
  const places = new Set([...answered].filter((amount) => !isRough(amount)).map(({ start }) => start));
  return { differing, isAnswered: ({ start }) => places.has(start) };
}

/** Placed in the report's text, in its order. */
const amountsIn = perQuote((traits): readonly Amount[] => {
  const { language, figures } = traits;
  const rough = readInReport(traits, (words) => roughIn(words, language));
  const exact = figures.map(({ value, start, end }) => ({
    least: value,
    most: value,
    size: null,
    start,
    end,
  }));
  return [...rough, ...exact].sort((x, y) => x.start - y.start).slice(0, MOST);
});

function roughIn(text: string, language: string): readonly RoughCount[] {
  return [...roughCounts(text, language), ...agesByTens(text, language)];
}

function mayBeOne(one: Amount, other: Amount): boolean {
  if (one.size !== null && other.size !== null) return one.size === other.size;
  return one.least <= other.most && other.least <= one.most;
}

/** Where the things counted mean the same; of two amounts that are each side's only one also where nothing speaks against it. */
function isOnePlace(
  one: Amount,
  left: LinkedQuote,
  other: Amount,
  right: LinkedQuote,
  areAlone: boolean,
): boolean {
  const [ours, theirs] = [countedBy(one, left.quote), countedBy(other, right.quote)];
  const areStems = ours.some(({ stem }) => theirs.some((token) => token.stem === stem));
  const partners = ours.flatMap(({ start }) => left.partners.get(start)?.start ?? []);
  if (areStems || partners.some((start) => theirs.some((token) => token.start === start))) return true;
  return areAlone && partners.length === 0 && theirs.every(({ start }) => !right.partners.has(start));
}
