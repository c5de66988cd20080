/**
 * A static sentence model without its graph: a token's vector depends on nothing but the token, so the graph is asked once for the
 * vectors of all tokens, and a text's vector is the direction of the sum of its tokens' vectors, added up here in double precision.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EmbeddingModel } from './embedding-model.ts';
import type { Library } from './load-library.ts';
import { type UnigramTokenizer, unigramTokenizer } from './unigram-tokenizer.ts';
import { unitVector } from './unit-vector.ts';

/** Tokens of a text that count; more are cut off, as the model's tokenizer_config.json says. */
const MOST_TOKENS = 512;
/** Texts between two breaths of the event loop: about ten milliseconds. */
const BREATH = 256;

type Model = Awaited<ReturnType<Library['AutoModel']['from_pretrained']>>;

/** The vectors of all tokens, one after the other; 49 MB for 48,000 of 256 numbers. */
interface Table {
  readonly values: Float32Array;
  readonly dimensions: number;
}

/**
 * Takes `model` over: its session is closed, or kept by nobody.
 * @returns null when the model's tokenizer is not one that this file can do without the library.
 */
export async function staticModel(
  library: Library,
  folder: string,
  model: Model,
): Promise<EmbeddingModel | null> {
  const json: unknown = JSON.parse(await readFile(join(folder, 'tokenizer.json'), 'utf8'));
  const tokenizer = unigramTokenizer(json);
  if (!tokenizer) return null;
  const table = await tableOf(library, model, tokenizer.size);
  await model.dispose();
  return {
    embed: async (texts) => {
      const vectors: Float32Array[] = [];
      for (const [i, text] of texts.entries()) {
        if (i % BREATH === BREATH - 1) await new Promise(setImmediate);
        vectors.push(vectorOf(text, tokenizer, table));
      }
      return vectors;
    },
    dispose: async () => undefined,
  };
}

async function tableOf({ Tensor }: Library, model: Model, size: number): Promise<Table> {
  const ids = BigInt64Array.from({ length: size }, (_, id) => BigInt(id));
  const { last_hidden_state } = await model({
    input_ids: new Tensor('int64', ids, [1, size]),
    attention_mask: new Tensor('int64', new BigInt64Array(size).fill(1n), [1, size]),
  });
  const values = Float32Array.from(last_hidden_state.data as Float32Array);
  return { values, dimensions: values.length / size };
}

function vectorOf(text: string, tokenizer: UnigramTokenizer, { values, dimensions }: Table): Float32Array {
  const sum = new Float64Array(dimensions);
  for (const id of tokenizer.encode(text).slice(0, MOST_TOKENS)) {
    const start = id * dimensions;
    for (let i = 0; i < dimensions; i++) sum[i] = (sum[i] ?? 0) + (values[start + i] ?? 0);
  }
  return unitVector(sum);
}
