/** What is known about pairs of quotes when clusters are made: scores, decisions, and which pairs may stay silent. */
import { type Alignment, type AlignmentState, pairOf, type Quote } from '@crossquote/domain';

export interface Tie {
  readonly id: string;
  readonly quotes: readonly [string, string];
  /** 1 for a confirmed pair. */
  readonly score: number;
  readonly state: AlignmentState;
  readonly partial: boolean;
}

export interface Ties {
  /** Confirmed ones first, then by score, then by id. */
  readonly inOrder: readonly Tie[];
  between(a: string, b: string): Tie | null;
  /** The quotes that it is tied to well enough, confirmed or at the threshold, by id, each with its tie. */
  partnersOf(quote: string): ReadonlyMap<string, Tie>;
}

/** @param threshold score from which a suggested tie holds. */
export function tiesOf(
  alignments: readonly Alignment[],
  states: ReadonlyMap<string, AlignmentState>,
  quotes: ReadonlyMap<string, Quote>,
  threshold: number,
): Ties {
  const ties = alignments
    .filter(({ quotes: [a, b] }) => quotes.has(a) && quotes.has(b))
    .map((alignment) => tieOf(alignment, states.get(alignment.id) ?? 'suggested'))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const byPair = new Map(ties.map((tie) => [keyOf(...tie.quotes), tie]));
  const holding = ties.filter((tie) => holds(tie, threshold));
  const partners = partnersIn(holding);
  return {
    inOrder: holding,
    between: (a, b) => byPair.get(keyOf(a, b)) ?? null,
    partnersOf: (quote) => partners.get(quote) ?? NOBODY,
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
  return tie.state === 'confirmed' || (tie.state === 'suggested' && tie.score >= threshold);
}

function tieOf({ id, quotes, score, relation }: Alignment, state: AlignmentState): Tie {
  const weight = { confirmed: 1, suggested: score, rejected: 0 }[state];
  return { id, quotes, score: weight, state, partial: relation === 'partial' };
}

function keyOf(a: string, b: string): string {
  return pairOf(a, b).join(' ');
}
