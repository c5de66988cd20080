/** Tells how likely a translator finds an English text as the translation of another: encoder and scorer of a Marian model, one pair a call, on one thread. */
import { join } from 'node:path';
import { damaged } from '../manifest/check-files.ts';
import type { ModelManifest } from '../manifest/model-manifest.ts';
import {
  canEncode,
  type Encoded,
  type InsideEncoder,
  openGraph,
  type SubwordIds,
  tokens,
} from './inside-encoder.ts';
import { hasInside, translatorFolder } from './inside-translator.ts';
import { rememberSome } from './remember-some.ts';

export interface RenderingModel {
  /**
   * How much likelier `english` is behind `source` than behind nothing, a mean over its subwords in natural logarithms.
   * @returns null where either is blank, or longer than the model has room for.
   */
  gain(source: string, english: string): Promise<number | null>;
  dispose(): Promise<void>;
}

/** Its decoder over a whole text (scripts/train/translator/scorer.py). */
const FILE = 'onnx/scorer_quantized.onnx';
/** Subwords of either side, its end included. */
const MOST = 256;
/** What a run of pairs asks for again and again: one quote beside many. */
const REMEMBERED = 64;

export function canRender(manifest: ModelManifest): boolean {
  return canEncode(manifest) && hasInside(manifest, [FILE]);
}

/**
 * @param encoder the translator's; it is not let go of here.
 * @throws InvalidInput when the files cannot be loaded; that they are those of the manifest was looked at before.
 */
export async function loadRenderingModel(
  folder: string,
  manifest: ModelManifest,
  encoder: InsideEncoder,
): Promise<RenderingModel> {
  const scorer = await openGraph(join(translatorFolder(folder), FILE), manifest);
  const read = rememberSome<Encoded>(REMEMBERED);
  const alone = rememberSome<Float32Array>(REMEMBERED);

  const logProbabilities = async ({ hidden, mask }: Encoded, ids: SubwordIds): Promise<Float32Array> => {
    const { log_probabilities: found } = await scorer.run({
      encoder_hidden_states: hidden,
      encoder_attention_mask: mask,
      input_ids: tokens([encoder.pad, ...ids.slice(0, -1)]),
      labels: tokens(ids),
    });
    if (!(found?.data instanceof Float32Array)) throw damaged(manifest, 'it does not score texts');
    return found.data;
  };
  return {
    gain: async (source, english) => {
      const [from, to] = [encoder.idsOf(source), encoder.idsOf(english)];
      if (Math.min(from.length, to.length) < 2 || Math.max(from.length, to.length) > MOST) return null;
      const behind = await logProbabilities(await read(source, () => encoder.encode(from)), to);
      const before = await alone(english, async () =>
        logProbabilities(await encoder.encode([encoder.end]), to),
      );
      return behind.reduce((sum, value, i) => sum + value - (before[i] ?? 0), 0) / to.length;
    },
    dispose: () => scorer.release(),
  };
}
