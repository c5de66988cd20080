/**
 * Megabytes of text a second, on one text made longer and longer: equal speeds at 1, 2 and 4 times the length show that time grows with the
 * text and not faster.
 */
import type { Language } from '@crossquote/domain';
import { benchSets } from '../bench-sets.ts';
import type { Score } from '../evaluation.ts';
import { readRows } from '../read-rows.ts';
import { languageOfSet, type SplitRow } from './split-row.ts';
import { OURS, type Splitter } from './splitters.ts';

const FACTORS = [1, 2, 4];
/** UTF-8 bytes of the shortest text: long enough that a run takes many milliseconds. */
const BASE_BYTES = 1_000_000;
const ROUNDS = 5;

/** The best of some rounds each, taken in turn, since other programs only ever make one slower. */
export function splitSpeed(
  data: string,
  language: Language = 'en',
  splitter: Splitter = OURS,
): readonly Score[] {
  const texts = benchSets(data, 'split')
    .filter(({ set }) => set.startsWith('ud.') && languageOfSet(set) === language)
    .flatMap(({ path }) => readRows<SplitRow>(path).map(({ text }) => text));
  if (texts.length === 0) return [];
  const paragraphs = `${texts.join('\n\n')}\n\n`;
  const base = paragraphs.repeat(Math.ceil(BASE_BYTES / Buffer.byteLength(paragraphs)));
  const longer = FACTORS.map((factor) => base.repeat(factor));
  const best = longer.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, text] of longer.entries()) {
      best[index] = Math.max(best[index] ?? 0, megabytesPerSecond(text, language, splitter));
    }
  }
  return FACTORS.map((factor, index) => ({
    set: `speed x${factor}`,
    lang: language,
    metric: 'megabytes per second',
    value: Math.round(100 * (best[index] ?? 0)) / 100,
    n: Buffer.byteLength(longer[index] ?? ''),
  }));
}

function megabytesPerSecond(text: string, language: Language, splitter: Splitter): number {
  const started = performance.now();
  splitter.split(text, language);
  return Buffer.byteLength(text) / 1000 / (performance.now() - started);
}
