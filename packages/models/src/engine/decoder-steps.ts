/**
 * Drives a decoder token by token for the rows of one batch, and keeps what it remembers: keys and values of the source, made once, and
 * of the tokens so far. Results are written straight into buffers of ours that are the next step's inputs: nothing is copied in between.
 */
import { Tensor } from 'onnxruntime-node';
import { alternating, keepRows, type Rows, sizeOfRow } from './batch-rows.ts';
import type { Graphs } from './open-graphs.ts';
import { TOP } from './ready-model.ts';

interface StepResult {
  /** Of each row the `TOP` likeliest tokens, the first first. */
  readonly ids: BigInt64Array;
  /** Natural logarithms. */
  readonly logProbabilities: Float32Array;
  /** How much each token of the source was looked at, `[rows, width]`; null when the graph does not say. */
  readonly attention: Float32Array | null;
}

export interface DecoderSteps {
  /** @param tokens one for each row. */
  next(tokens: readonly number[]): Promise<StepResult>;
  /** Goes on with these rows, in this order; a row may come twice. */
  keep(rows: readonly number[]): void;
}

/** @param sources of at most `width` tokens each; padded to it. */
export async function beginDecoding(
  { encoder, decoder, settings }: Graphs,
  sources: readonly (readonly number[])[],
  width: number,
): Promise<DecoderSteps> {
  const source = padded(sources, width, settings.pad);
  const read = await encoder.run({ input_ids: tensor(source.ids), attention_mask: tensor(source.mask) });
  let mask = source.mask;
  let hidden = rowsOf(read['last_hidden_state']);

  const names = decoder.inputNames.flatMap((name) => /^past_key_values\.(.*)$/.exec(name)?.[1] ?? []);
  const own = names.filter((name) => !name.includes('.encoder.'));
  // Graphs without a cache for them make their keys of the source anew at every step.
  const cross = names.filter((name) => name.includes('.encoder.'));
  const branches = decoder.inputNames.includes('use_cache_branch');
  const looks = decoder.outputNames.includes('coverage');
  const nothing = {
    data: new Float32Array(0),
    dims: [sources.length, settings.heads, 0, settings.headWidth],
  };
  const past = new Map<string, Rows<Float32Array>>(names.map((name) => [name, nothing]));
  const rooms = new Map(names.map((name) => [name, alternating()]));
  const room = (name: string, length: number) => rooms.get(name)?.(length) ?? new Float32Array(length);
  let rows = sources.length;
  let step = 0;

  const next = async (tokens: readonly number[]): Promise<StepResult> => {
    const first = step === 0;
    const feeds: Record<string, Tensor> = {
      input_ids: new Tensor('int64', BigInt64Array.from(tokens, BigInt), [rows, 1]),
      encoder_attention_mask: tensor(mask),
      encoder_hidden_states: tensor(hidden),
      ...(branches ? { use_cache_branch: new Tensor('bool', [!first], [1]) } : {}),
    };
    for (const [name, value] of past) feeds[`past_key_values.${name}`] = tensor(value);
    const ids = new BigInt64Array(rows * TOP);
    const logProbabilities = new Float32Array(rows * TOP);
    const attention = looks ? new Float32Array(rows * width) : null;
    const wanted: Record<string, Tensor | null> = {
      top_ids: tensor({ data: ids, dims: [rows, TOP] }),
      top_logprobs: tensor({ data: logProbabilities, dims: [rows, TOP] }),
      ...(attention ? { coverage: tensor({ data: attention, dims: [rows, width] }) } : {}),
    };
    const dims = [rows, settings.heads, step + 1, settings.headWidth];
    const made = own.map((name) => ({
      name,
      data: room(
        name,
        dims.reduce((a, b) => a * b),
      ),
      dims,
    }));
    for (const { name, ...value } of made) wanted[`present.${name}`] = tensor(value);
    if (first) for (const name of cross) wanted[`present.${name}`] = null;
    const results = await decoder.run(feeds, wanted);
    for (const { name, ...value } of made) past.set(name, value);
    if (first) for (const name of cross) past.set(name, rowsOf(results[`present.${name}`]));
    step++;
    return { ids, logProbabilities, attention };
  };

  const keep = (kept: readonly number[]) => {
    mask = keepRows(mask, kept, new BigInt64Array(kept.length * width));
    hidden = keepRows(hidden, kept, new Float32Array(kept.length * sizeOfRow(hidden)));
    for (const [name, value] of past)
      past.set(name, keepRows(value, kept, room(name, kept.length * sizeOfRow(value))));
    rows = kept.length;
  };
  return { next, keep };
}

function padded(
  sources: readonly (readonly number[])[],
  width: number,
  pad: number,
): { readonly ids: Rows<BigInt64Array>; readonly mask: Rows<BigInt64Array> } {
  const dims = [sources.length, width];
  const ids = new BigInt64Array(sources.length * width).fill(BigInt(pad));
  const mask = new BigInt64Array(sources.length * width);
  sources.forEach((source, row) => {
    ids.set(source.map(BigInt), row * width);
    mask.fill(1n, row * width, row * width + source.length);
  });
  return { ids: { data: ids, dims }, mask: { data: mask, dims } };
}

function tensor({ data, dims }: Rows<Float32Array | BigInt64Array>): Tensor {
  return data instanceof Float32Array ? new Tensor('float32', data, dims) : new Tensor('int64', data, dims);
}

/** @throws TypeError when the graph gives something else. */
function rowsOf(given: Tensor | undefined): Rows<Float32Array> {
  if (given?.data instanceof Float32Array) return { data: given.data, dims: given.dims };
  throw new TypeError('the graph is not that of a Marian model');
}
