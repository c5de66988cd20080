/** Every pair of quotes of two reports of a group, with what is known of it. */
import type { Embedder, Lexicon, QuoteTraits } from '@crossquote/pipeline';
import { type CaseGroup, isOneUtterance, type Told } from './hard-cases.ts';
import { readMade } from './read-made.ts';

export interface CaseQuote {
  readonly traits: QuoteTraits;
  readonly told: Told;
  /** Number of its report in the group. */
  readonly report: number;
}

export interface UnjudgedPair {
  readonly a: CaseQuote;
  readonly b: CaseQuote;
  readonly isOne: boolean | null;
}

export interface CasePair extends UnjudgedPair {
  readonly isOne: boolean;
}

/** @returns the quotes of a group, in order. */
export async function caseQuotes(
  group: CaseGroup,
  embedder: Embedder,
  lexicon: Lexicon,
): Promise<readonly CaseQuote[]> {
  const quotes: CaseQuote[] = [];
  for (const [report, made] of group.entries()) {
    const traits = await readMade(made, embedder, lexicon);
    for (const [i, one] of traits.entries()) {
      const told = made.told[i];
      if (told) quotes.push({ traits: one, told, report });
    }
  }
  return quotes;
}

/** Of two reports each; `isOne` is null where nobody can judge. */
export function pairsOfReports(quotes: readonly CaseQuote[]): readonly UnjudgedPair[] {
  return quotes.flatMap((a, i) =>
    quotes
      .slice(i + 1)
      .flatMap((b) => (a.report === b.report ? [] : [{ a, b, isOne: isOneUtterance(a.told, b.told) }])),
  );
}

/** Those that somebody can judge. */
export function casePairs(quotes: readonly CaseQuote[]): readonly CasePair[] {
  return pairsOfReports(quotes).filter((pair) => isJudged(pair));
}

export function isJudged(pair: UnjudgedPair): pair is CasePair {
  return pair.isOne !== null;
}
