/**
 * Token F1 of one form, as Redewiedergabe scores its taggers: of all words, which are inside speech of that form. Who drew how many quotes
 * does not matter, only which words they cover.
 */
import type { Said } from './compared.ts';
import { type Words, wordsInCommon } from './word-index.ts';

export interface Counts {
  readonly both: number;
  readonly found: number;
  readonly gold: number;
}

export const NOTHING: Counts = { both: 0, found: 0, gold: 0 };

export function wordCounts(gold: readonly Said[], found: readonly Said[]): Counts {
  const a = covered(gold);
  const b = covered(found);
  return { both: wordsInCommon(a, b), found: b.length, gold: a.length };
}

export function addCounts(a: Counts, b: Counts): Counts {
  return { both: a.both + b.both, found: a.found + b.found, gold: a.gold + b.gold };
}

export function f1({ both, found, gold }: Counts): number {
  return (2 * both) / (found + gold);
}

function covered(quotes: readonly Said[]): Words {
  return [...new Set(quotes.flatMap(({ content }) => content))];
}
