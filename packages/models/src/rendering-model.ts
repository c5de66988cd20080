/** Tells how likely a translator finds an English text as the translation of another: encoder and scorer of a Marian model, one pair a call, on one thread. */
import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { damaged } from './check-files.ts';
import { hasInside, translatorFolder } from './inside-translator.ts';
import { loadLibrary } from './load-library.ts';
import type { ModelManifest } from './model-manifest.ts';
import { rememberSome } from './remember-some.ts';

export interface RenderingModel {
  /**
   * How much likelier `english` is behind `source` than behind nothing, a mean over its subwords in natural logarithms.
   * @returns null where either is blank, or longer than the model has room for.
   */
  gain(source: string, english: string): Promise<number | null>;
  dispose(): Promise<void>;
}

/** The encoder is the translator's own, the scorer its decoder over a whole text (scripts/train/translator/scorer.py). */
const FILES = ['onnx/encoder_model_quantized.onnx', 'onnx/scorer_quantized.onnx'] as const;
/** Subwords of either side, its end included. */
const MOST = 256;
/** What a run of pairs asks for again and again: one quote beside many. */
const REMEMBERED = 64;

interface Read {
  readonly hidden: Tensor;
  readonly mask: Tensor;
}

export function canRender(manifest: ModelManifest): boolean {
  return hasInside(manifest, FILES);
}

/** @throws InvalidInput when the files cannot be loaded; that they are those of the manifest was looked at before. */
export async function loadRenderingModel(folder: string, manifest: ModelManifest): Promise<RenderingModel> {
  const library = await loadLibrary();
  const inside = translatorFolder(folder);
  const tokenizer = await library.AutoTokenizer.from_pretrained(inside).catch(() => {
    throw damaged(manifest, 'its tokenizer cannot be read');
  });
  const [encoder, scorer] = await Promise.all(
    FILES.map((file) =>
      InferenceSession.create(join(inside, file), {
        intraOpNumThreads: 1,
        interOpNumThreads: 1,
        logSeverityLevel: 3,
      }).catch(() => {
        throw damaged(manifest, 'it cannot be loaded');
      }),
    ),
  );
  const [end, pad] = [tokenizer.eos_token_id, tokenizer.pad_token_id];
  if (!encoder || !scorer || !isToken(end) || !isToken(pad))
    throw damaged(manifest, 'its tokenizer does not say how a text ends');
  const idsOf = (text: string): readonly number[] => tokenizer.encode(text);
  const read = rememberSome<Read>(REMEMBERED);
  const alone = rememberSome<Float32Array>(REMEMBERED);

  const readingOf = async (ids: readonly number[]): Promise<Read> => {
    const mask = tokens(ids.map(() => 1));
    const { last_hidden_state: hidden } = await encoder.run({ input_ids: tokens(ids), attention_mask: mask });
    if (!hidden) throw damaged(manifest, 'it is no translator');
    return { hidden, mask };
  };
  const logProbabilities = async ({ hidden, mask }: Read, ids: readonly number[]): Promise<Float32Array> => {
    const { log_probabilities: found } = await scorer.run({
      encoder_hidden_states: hidden,
      encoder_attention_mask: mask,
      input_ids: tokens([pad, ...ids.slice(0, -1)]),
      labels: tokens(ids),
    });
    if (!(found?.data instanceof Float32Array)) throw damaged(manifest, 'it does not score texts');
    return found.data;
  };
  return {
    gain: async (source, english) => {
      const [from, to] = [idsOf(source), idsOf(english)];
      if (Math.min(from.length, to.length) < 2 || Math.max(from.length, to.length) > MOST) return null;
      const behind = await logProbabilities(await read(source, () => readingOf(from)), to);
      const before = await alone(english, async () => logProbabilities(await readingOf([end]), to));
      return behind.reduce((sum, value, i) => sum + value - (before[i] ?? 0), 0) / to.length;
    },
    dispose: async () => {
      await Promise.all([encoder.release(), scorer.release()]);
    },
  };
}

function isToken(id: unknown): id is number {
  return typeof id === 'number';
}

/** One row. */
function tokens(ids: readonly number[]): Tensor {
  return new Tensor('int64', BigInt64Array.from(ids, BigInt), [1, ids.length]);
}
