/**
 * A clause that one of two quotes leaves out: a run of telling words without partners, in a quote that is longer by as much as languages never are.
 * Neither alone says so: links miss words, and translators are brief.
 */
import { quoteText, type TextRange } from '@crossquote/domain';
import { type WordLink, weightOf } from '../../../words/linked-words.ts';
import type { SenseToken } from '../../../words/sense-tokens.ts';
import type { QuoteTraits } from '../../traits/quote-traits.ts';
import { ownWords } from './own-words.ts';

/** How much longer a text is in a language than in others: logarithm, measured on parallel news. 0 for all others. */
const LENGTH: Readonly<Record<string, number>> = {
  ar: -0.14,
  de: 0.1,
  en: -0.045,
  es: 0.06,
  fa: -0.09,
  fr: 0.105,
  ru: 0.035,
  tr: 0.01,
  uk: -0.03,
};

/** How much the run counts beside the length, and what both must reach: of faithful pairs 1.6 % do, of halved ones 85 %. */
const RUN = 0.15;
const LEAST = 0.55;
/** How much a partner breaks a run; and a run goes to the end of a quote that ends so many words later. */
const BREAK = 3;
const LOOSE_WORDS = 2;

export interface LeftOut {
  readonly side: 'left' | 'right';
  readonly range: TextRange;
}

/** @param links one to one, between the two quotes' telling words; nothing is said without any. */
export function leftOut(a: QuoteTraits, b: QuoteTraits, links: readonly WordLink[]): LeftOut | null {
  if (links.length === 0) return null;
  const { gap, run, side } = surplus(a, b, links);
  const range = gap >= LEAST ? rangeOf(run, side === 'left' ? a : b, true) : null;
  return range && { side, range };
}

/** How far, above 0 or below it, the longer of two quotes is from being told to have a clause that the other lacks; 0 where no words are linked. */
export function surplusOf(a: QuoteTraits, b: QuoteTraits, links: readonly WordLink[]): number {
  return links.length === 0 ? 0 : surplus(a, b, links).gap - LEAST;
}

interface Surplus {
  readonly side: LeftOut['side'];
  /** Of the longer quote. */
  readonly run: Run;
  readonly gap: number;
}

function surplus(a: QuoteTraits, b: QuoteTraits, links: readonly WordLink[]): Surplus {
  const longer = Math.log(lengthOf(a)) - Math.log(lengthOf(b));
  const [left, right] = [
    openRun(a.senses, surenessOf(links, 'left')),
    openRun(b.senses, surenessOf(links, 'right')),
  ];
  const isLeft = longer > 0;
  const [run, other, quote] = isLeft ? [left, right, a] : [right, left, b];
  const gap = Math.abs(longer) + (RUN * (run.weight - other.weight)) / Math.sqrt(weightOf(quote.senses));
  return { side: isLeft ? 'left' : 'right', run, gap };
}

/** As if written in a language of middling length. */
function lengthOf({ quote, report, language }: QuoteTraits): number {
  return quoteText(report, quote).length / Math.exp(LENGTH[language] ?? 0);
}

function surenessOf(links: readonly WordLink[], side: 'left' | 'right'): ReadonlyMap<number, number> {
  return new Map(links.map((link) => [link[side], link.sure]));
}

interface Run {
  readonly weight: number;
  readonly from: number;
  readonly to: number;
}

/** The neighbouring words that have fewest partners for what they tell: the heaviest stretch, where a sure partner counts against it. */
function openRun(words: readonly SenseToken[], sure: ReadonlyMap<number, number>): Run {
  let best: Run = { weight: 0, from: 0, to: 0 };
  let [weight, from] = [0, 0];
  for (const [at, word] of words.entries()) {
    if (weight <= 0) [weight, from] = [0, at];
    weight += word.weight * (1 - BREAK * (sure.get(at) ?? 0));
    if (weight > best.weight) best = { weight, from, to: at + 1 };
  }
  return best;
}

/**
 * Of two quotes that are one utterance each tells something of the other. Where all of one would be left out, the heavier part before or behind the surest partner of its words is.
 * @param side of the quote in the links. @returns the range itself, where it leaves some of the quote's words.
 */
export function lessThanAll(
  range: TextRange,
  quote: QuoteTraits,
  links: readonly WordLink[],
  side: LeftOut['side'],
): TextRange | null {
  const words = quote.senses;
  if (words.some(({ start, end }) => start < range.start || end > range.end)) return range;
  const [surest = 0] =
    [...surenessOf(links, side)].sort(([a, one], [b, other]) => other - one || a - b)[0] ?? [];
  const [before, behind] = [weightOf(words.slice(0, surest)), weightOf(words.slice(surest + 1))];
  const part =
    before > behind
      ? { weight: before, from: 0, to: surest }
      : { weight: behind, from: surest + 1, to: words.length };
  return rangeOf(part, quote, false);
}

/** @param isLoose whether a few words at an end of the quote come along. */
function rangeOf({ from, to }: Run, quote: QuoteTraits, isLoose: boolean): TextRange | null {
  const { senses, tokens } = quote;
  const [first, last] = [senses[from], senses[to - 1]];
  if (!first || !last) return null;
  const before = tokens.filter(({ start }) => start < first.start);
  const behind = tokens.filter(({ start }) => start > last.start);
  const loose = (some: readonly unknown[]) => isLoose && some.length <= LOOSE_WORDS;
  return ownWords(quote, {
    start: loose(before) || (from === 0 && !isLoose) ? (before[0]?.start ?? first.start) : first.start,
    end: loose(behind) || (to === senses.length && !isLoose) ? (behind.at(-1)?.end ?? last.end) : last.end,
  });
}
