/**
 * A static sentence model without its graph: a token's vector depends on nothing but the token, so the graph is asked once for the
 * vectors of all tokens, and a text's vector is the direction of the sum of its tokens' vectors, added up here in double precision.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WordSense } from '@crossquote/pipeline';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { ModelManifest } from '../manifest/model-manifest.ts';
import { weightFiles, weightType } from '../manifest/weight-type.ts';
import type { EmbeddingModel } from './embedding-model.ts';
import { type UnigramTokenizer, unigramTokenizer } from './unigram-tokenizer.ts';
import { unitVector } from './unit-vector.ts';

/** Tokens of a text that count; more are cut off, as the model's tokenizer_config.json says. */
const MOST_TOKENS = 512;
/**
 * UTF-16 units of a text that are looked at: no token has more than 16, so that many hold all tokens that count, and as much again for what
 * the tokenizer leaves out. Its rules take time in the square of a word, and a report may hold a file in base64.
 */
const MOST_UNITS = 2 * 16 * MOST_TOKENS;
/** Milliseconds between two breaths of the event loop. */
const BREATH = 10;

/** The vectors of all tokens, one after the other; 49 MB for 48,000 of 256 numbers. */
interface Table {
  readonly values: Float32Array;
  readonly dimensions: number;
}

/**
 * Without @huggingface/transformers, which takes a quarter of a second and 100 MB to load.
 * @returns null when the model's tokenizer is not one that this file can do; the library then does it all.
 */
export async function loadStaticModel(
  folder: string,
  manifest: ModelManifest,
): Promise<EmbeddingModel | null> {
  const json: unknown = JSON.parse(await readFile(join(folder, 'tokenizer.json'), 'utf8'));
  const tokenizer = unigramTokenizer(json);
  if (!tokenizer) return null;
  const [file = ''] = weightFiles(manifest.task, weightType(manifest));
  const table = await tableOf(join(folder, file), tokenizer.size);
  return {
    embed: async (texts) => {
      const vectors: Float32Array[] = [];
      const sum = new Float64Array(table.dimensions);
      let since = performance.now();
      for (const text of texts) {
        vectors.push(vectorOf(text, tokenizer, table, sum));
        if (performance.now() - since < BREATH) continue;
        await new Promise(setImmediate);
        since = performance.now();
      }
      return vectors;
    },
    senseOf: (word) => senseOf(word, tokenizer, table),
    subwordsOf: (word) => tokenizer.encode(word).map((id) => ({ id, vector: rowOf(id, table) })),
    dispose: async () => undefined,
  };
}

async function tableOf(file: string, size: number): Promise<Table> {
  const session = await InferenceSession.create(file, { intraOpNumThreads: 1, interOpNumThreads: 1 });
  const ids = BigInt64Array.from({ length: size }, (_, id) => BigInt(id));
  const { last_hidden_state: found } = await session.run({
    input_ids: new Tensor('int64', ids, [1, size]),
    attention_mask: new Tensor('int64', new BigInt64Array(size).fill(1n), [1, size]),
  });
  const values = found?.data instanceof Float32Array ? found.data.slice() : new Float32Array(0);
  await session.release();
  return { values, dimensions: values.length / size };
}

/**
 * Training makes the vectors of words long that tell texts apart: 'the' has 0.7, 'not' 2.9, 'said' 4.3, 'flood' 5.3, 'Trump' 6.6.
 * Up to the first length a word tells nothing, at the second it counts in full, and no word counts more than `most`.
 */
const TELLING = { from: 2, full: 6, most: 1.25 } as const;

function senseOf(word: string, tokenizer: UnigramTokenizer, table: Table): WordSense {
  const sum = new Float64Array(table.dimensions);
  const vector = vectorOf(word, tokenizer, table, sum);
  const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0));
  const weight = (length - TELLING.from) / (TELLING.full - TELLING.from);
  return { vector, weight: Math.min(TELLING.most, Math.max(0, weight)) };
}

function rowOf(id: number, { values, dimensions }: Table): Float32Array {
  return values.subarray(id * dimensions, (id + 1) * dimensions);
}

/** @param sum room for the sum, used again and again; it holds the sum afterwards. */
function vectorOf(text: string, tokenizer: UnigramTokenizer, table: Table, sum: Float64Array): Float32Array {
  const { values, dimensions } = table;
  sum.fill(0);
  for (const id of tokenizer.encode(text.slice(0, MOST_UNITS)).slice(0, MOST_TOKENS)) {
    const start = id * dimensions;
    for (let i = 0; i < dimensions; i++) sum[i] = (sum[i] ?? 0) + (values[start + i] ?? 0);
  }
  return unitVector(sum);
}
