/** Two statements as a differ's graphs take them, and what their outputs say. */
import type { Heard, HeardKind } from '@crossquote/pipeline';
import { Tensor } from 'onnxruntime-node';
import type { Subword } from '../embedder/embedding-model.ts';
import { PLACES } from './spelling.ts';
import type { Contexts } from './words-in-context.ts';

export interface ReadWord {
  readonly subwords: readonly Subword[];
  /** As spellingOf says it. */
  readonly spelling: readonly number[];
}
export type Sides = readonly [readonly ReadWord[], readonly ReadWord[]];

/** In the order of the graph's outputs. */
const KINDS: readonly HeardKind[] = ['number', 'name', 'negation', 'omission'];

/** Both sides as rows of one length; what fills the shorter one up has no part in anything. */
export function feedsOf(sides: Sides, languages: readonly number[]): Record<string, Tensor> {
  const width = widthOf(sides);
  const dimensions = sides.flat().flatMap(({ subwords }) => subwords)[0]?.vector.length ?? 0;
  const [ids, words] = [new BigInt64Array(2 * width), new BigInt64Array(2 * width)];
  const [mask, vectors] = [new Float32Array(2 * width), new Float32Array(2 * width * dimensions)];
  const spelling = new Int32Array(2 * width * PLACES);
  for (const [side, said] of sides.entries()) {
    let at = side * width;
    for (const [number, word] of said.entries()) {
      for (const { id, vector } of word.subwords) {
        spelling.set(word.spelling, at * PLACES);
        ids[at] = BigInt(id);
        words[at] = BigInt(number);
        mask[at] = 1;
        vectors.set(vector, at * dimensions);
        at++;
      }
    }
  }
  return {
    ids: new Tensor('int64', ids, [2, width]),
    vectors: new Tensor('float32', vectors, [2, width, dimensions]),
    words: new Tensor('int64', words, [2, width]),
    spelling: new Tensor('int64', BigInt64Array.from(spelling, BigInt), [2, width, PLACES]),
    mask: new Tensor('float32', mask, [2, width]),
    languages: new Tensor('int64', BigInt64Array.from(languages, BigInt), [2]),
  };
}

/** At every subword of a word that word's vector; nothing where it has none. */
export function contextOf(sides: Sides, contexts: readonly [Contexts, Contexts]): Tensor {
  const dimensions = contexts.flat().find((context) => context !== null)?.length ?? 0;
  const width = widthOf(sides);
  const rows = new Float32Array(2 * width * dimensions);
  for (const [side, words] of sides.entries()) {
    let at = side * width;
    for (const [number, { subwords }] of words.entries()) {
      const context = contexts[side]?.[number];
      for (let i = 0; i < subwords.length; i++) {
        if (context) rows.set(context, at * dimensions);
        at++;
      }
    }
  }
  return new Tensor('float32', rows, [2, width, dimensions]);
}

export function heardOf(sides: Sides, pair: Float32Array, tags: Float32Array): readonly Heard[] {
  const width = widthOf(sides);
  return KINDS.map((what, kind) => {
    const [left, right] = sides.map((said, side) => wordOdds(said, side * width, kind, tags));
    return { what, odds: pair[kind] ?? 0, left: left ?? [], right: right ?? [] };
  });
}

/** A word differs as surely as the surest of its subwords. */
function wordOdds(
  said: readonly ReadWord[],
  from: number,
  kind: number,
  tags: Float32Array,
): readonly number[] {
  let at = from;
  return said.map((word) => {
    const odds = word.subwords.map((_, i) => tags[(at + i) * KINDS.length + kind] ?? 0);
    at += word.subwords.length;
    return Math.max(Number.NEGATIVE_INFINITY, ...odds);
  });
}

function widthOf(sides: Sides): number {
  return Math.max(...sides.map((said) => said.reduce((sum, word) => sum + word.subwords.length, 0)));
}

export function numbersIn(tensor: Tensor | undefined): Float32Array {
  return tensor?.data instanceof Float32Array ? tensor.data : new Float32Array(0);
}
