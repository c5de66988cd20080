/** All that the best path is chosen by: the strip, its pairs, and each text's runs, words and lengths. */
import { type Band, cellsOf } from './band.ts';
import { SIDE_MOST } from './bead.ts';
import { vectorCells } from './cells.ts';
import type { Links } from './learn-links.ts';
import { meanDirections, type Runs, runsOf } from './runs.ts';
import { type SharedWords, sharedWords } from './shared-words.ts';
import type { Side } from './side.ts';
import { type WordWeights, wordWeights } from './word-weights.ts';

export interface Texts {
  readonly source: Side;
  readonly target: Side;
  /** How many different words there are, on both sides. */
  readonly words: number;
}

export interface Evidence {
  readonly texts: Texts;
  /** The strip of nodes: so many sentences of either text lie before each. */
  readonly nodes: Band;
  /** The strip of pairs of sentences, and for each its inner product. */
  readonly cells: Band;
  readonly meaning: Float32Array;
  readonly words: SharedWords;
  readonly sourceRuns: Runs;
  readonly targetRuns: Runs;
  readonly sourceWords: WordWeights;
  readonly targetWords: WordWeights;
  /** Sums of lengths before each sentence. */
  readonly sourceLengths: Float64Array;
  readonly targetLengths: Float64Array;
}

const NO_LINKS: Links = new Map();

export async function evidenceOf(texts: Texts, nodes: Band): Promise<Evidence> {
  const { source, target } = texts;
  const cells = cellsOf(nodes, SIDE_MOST);
  const sourceWords = await wordWeights(source, texts.words);
  const targetWords = await wordWeights(target, texts.words);
  return {
    texts,
    nodes,
    cells,
    meaning: await vectorCells(source, target, cells),
    words: await sharedWords(sourceWords, targetWords, { cells, nodes }, NO_LINKS),
    sourceRuns: await runsOf(source, await meanDirections(target)),
    targetRuns: await runsOf(target, await meanDirections(source)),
    sourceWords,
    targetWords,
    sourceLengths: sumsBefore(source.lengths),
    targetLengths: sumsBefore(target.lengths),
  };
}

/** The same, with the pairs of words that a first path has taught. */
export async function withLinks(evidence: Evidence, links: Links): Promise<Evidence> {
  const { sourceWords, targetWords } = evidence;
  return { ...evidence, words: await sharedWords(sourceWords, targetWords, evidence, links) };
}

function sumsBefore(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (const [index, value] of values.entries()) sums[index + 1] = (sums[index] ?? 0) + value;
  return sums;
}
