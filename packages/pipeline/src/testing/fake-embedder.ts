/**
 * An embedder without a model: hashed character trigrams of the words, after a given dictionary has turned words of other
 * languages into the ones they mean. Near texts get near vectors, and nothing is loaded.
 */
import { createHash } from 'node:crypto';
import type { ModelRef } from '@crossquote/domain';
import type { Embedder } from '../ports/embedder.ts';

const DIMENSIONS = 256;

export interface FakeEmbedder extends Embedder {
  /** Every text it was asked for, in order. */
  readonly asked: readonly string[];
}

/** @param dictionary lower-case word -> the word whose vector it shares; an empty string drops it. */
export function fakeEmbedder(
  dictionary: Readonly<Record<string, string>> = {},
  model: ModelRef = { name: 'fake-embedder', revision: '1', dtype: 'fp32' },
): FakeEmbedder {
  const asked: string[] = [];
  return {
    model,
    dimensions: DIMENSIONS,
    asked,
    embed: async (texts) => {
      asked.push(...texts);
      return texts.map((text) => fakeVector(text, dictionary));
    },
    close: async () => {},
  };
}

/** Of one text; words of the dictionary count as what they mean. */
export function fakeVector(text: string, dictionary: Readonly<Record<string, string>>): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    const padded = ` ${dictionary[word] ?? word} `;
    for (let i = 0; i + 3 <= padded.length; i++) addTrigram(vector, padded.slice(i, i + 3));
  }
  return toUnitLength(vector);
}

function addTrigram(vector: Float32Array, trigram: string): void {
  const [first = 0, second = 0] = createHash('sha256').update(trigram).digest();
  const index = first % DIMENSIONS;
  vector[index] = (vector[index] ?? 0) + (second % 2 === 0 ? 1 : -1);
}

function toUnitLength(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  if (length === 0) vector[0] = 1;
  return length === 0 ? vector : vector.map((value) => value / length);
}
