/** What is known about pairs of quotes when clusters are made: scores, decisions, and which pairs may stay silent. */
import { type AlignmentState, type DecidedPair, pairOf, type Quote } from '@crossquote/domain';
import type { Compared } from './compared.ts';
import { speakersApart } from './speakers-apart.ts';

export interface Tie {
  readonly id: string;
  readonly quotes: readonly [string, string];
  readonly state: AlignmentState;
  /** What it counts in an average: its score; 1 for a confirmed pair, 0 for a rejected one. */
  readonly weight: number;
  /** null for a pair that people decided and that is not found any more. */
  readonly alignment: Compared | null;
}

export interface Ties {
  /** Those that hold, strongest first. */
  readonly inOrder: readonly Tie[];
  between(a: string, b: string): Tie | null;
  /** The quotes that it is tied to well enough, confirmed or at the threshold, by id, each with its tie. */
  partnersOf(quote: string): ReadonlyMap<string, Tie>;
  /** Whether two different people are named as their speakers, and no tie of their own says that it is one utterance all the same. */
  areApart(a: string, b: string): boolean;
  areOfOneReport(a: string, b: string): boolean;
}

/**
 * @param quotes those that take part, by id: ties of others are passed over.
 * @param threshold score from which a suggested tie holds.
 */
export function tiesOf(
  alignments: readonly Compared[],
  decided: readonly DecidedPair[],
  quotes: ReadonlyMap<string, Quote>,
  threshold: number,
): Ties {
  const found = new Map(alignments.map((alignment) => [alignment.id, alignment]));
  const decisions = new Map(decided.map((pair) => [pair.id, pair]));
  const pairs = [...found.values(), ...decided.filter(({ id }) => !found.has(id))];
  const ties = pairs
    .filter(({ quotes: [a, b] }) => quotes.has(a) && quotes.has(b))
    .map(({ id, quotes: pair }) => tieOf(id, pair, found.get(id) ?? null, decisions.get(id)))
    .sort(strongestFirst);
  const byPair = new Map(ties.map((tie) => [keyOf(...tie.quotes), tie]));
  const holding = ties.filter((tie) => holds(tie, threshold));
  const partners = partnersIn(holding);
  const namedApart = speakersApart(quotes);
  return {
    inOrder: holding,
    between: (a, b) => byPair.get(keyOf(a, b)) ?? null,
    partnersOf: (quote) => partners.get(quote) ?? NOBODY,
    areOfOneReport: (a, b) => quotes.get(a)?.reportId === quotes.get(b)?.reportId,
    areApart: (a, b) => partners.get(a)?.has(b) !== true && namedApart(a, b),
  };
}

const NOBODY: ReadonlyMap<string, Tie> = new Map();

function partnersIn(ties: readonly Tie[]): ReadonlyMap<string, ReadonlyMap<string, Tie>> {
  const partners = new Map<string, Map<string, Tie>>();
  for (const tie of ties) {
    const [a, b] = tie.quotes;
    for (const [quote, partner] of [[a, b] as const, [b, a] as const]) {
      const known = partners.get(quote);
      if (known) known.set(partner, tie);
      else partners.set(quote, new Map([[partner, tie]]));
    }
  }
  return partners;
}

export function holds(tie: Tie, threshold: number): boolean {
  return tie.state === 'confirmed' || (tie.state === 'suggested' && tie.weight >= threshold);
}

/** Confirmed ones first; then what the machine finds likelier; then by id. */
export function strongestFirst(a: Tie, b: Tie): number {
  return (
    Number(b.state === 'confirmed') - Number(a.state === 'confirmed') ||
    (b.alignment?.score ?? 0) - (a.alignment?.score ?? 0) ||
    (a.id < b.id ? -1 : 1)
  );
}

function tieOf(
  id: string,
  quotes: readonly [string, string],
  alignment: Compared | null,
  decision: DecidedPair | undefined,
): Tie {
  const state = decision?.state ?? 'suggested';
  const weight = { confirmed: 1, suggested: alignment?.score ?? 0, rejected: 0 }[state];
  return { id, quotes, state, weight, alignment };
}

function keyOf(a: string, b: string): string {
  return pairOf(a, b).join(' ');
}
