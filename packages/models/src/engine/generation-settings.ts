/** What a Marian model's `config.json` and `generation_config.json` say about making text with it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Fields, isFields } from '../manifest/is-fields.ts';

export interface GenerationSettings {
  readonly start: number;
  readonly ends: readonly number[];
  readonly pad: number;
  /** Never chosen. */
  readonly suppressed: readonly number[];
  /** The last token that fits must be the end. */
  readonly forcedEnd: boolean;
  /** Tokens that fit, of a source and of a translation. */
  readonly positions: number;
  readonly heads: number;
  readonly headWidth: number;
}

/** @returns null for a model of another kind, or one whose settings cannot be read. */
export async function generationSettings(folder: string): Promise<GenerationSettings | null> {
  const config = await fieldsOf(join(folder, 'config.json'));
  const all = { ...config, ...(await fieldsOf(join(folder, 'generation_config.json'))) };
  const number = (name: string) => (typeof all[name] === 'number' ? all[name] : null);
  const [start, pad, width, heads] = [
    number('decoder_start_token_id'),
    number('pad_token_id'),
    number('d_model'),
    number('decoder_attention_heads'),
  ];
  const ends = numbers(all['eos_token_id']);
  if (config['model_type'] !== 'marian' || start === null || pad === null || !width || !heads) return null;
  if (ends.length === 0) return null;
  const words = Array.isArray(all['bad_words_ids']) ? all['bad_words_ids'].map(numbers) : [];
  return {
    start,
    ends,
    pad,
    suppressed: words.flatMap((word) => (word.length === 1 ? word : [])),
    forcedEnd: typeof all['forced_eos_token_id'] === 'number',
    positions: number('max_position_embeddings') ?? 512,
    heads,
    headWidth: width / heads,
  };
}

async function fieldsOf(file: string): Promise<Fields> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : {};
  } catch {
    return {};
  }
}

function numbers(value: unknown): readonly number[] {
  return (Array.isArray(value) ? value : [value]).filter((one): one is number => typeof one === 'number');
}
