/** Of the gold quotes that were matched and have a speaker: how often the mention found shares a word with the gold mention. */
import type { Said } from './compared.ts';
import type { Pairs } from './match-by-coverage.ts';
import { wordsInCommon } from './word-index.ts';

export interface Tally {
  readonly right: number;
  readonly asked: number;
}

export function speakersRight(gold: readonly Said[], found: readonly Said[], pairs: Pairs): Tally {
  const asked = pairs.filter(([g]) => (gold[g]?.speaker.length ?? 0) > 0);
  const right = asked.filter(([g, f]) => wordsInCommon(gold[g]?.speaker ?? [], found[f]?.speaker ?? []) > 0);
  return { right: right.length, asked: asked.length };
}
