/** The encoder of the translator that a differ's folder has inside: what it makes of a text, on one thread, one text a call. */
import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { loadLibrary } from '../loading/load-library.ts';
import { damaged } from '../manifest/check-files.ts';
import type { ModelManifest } from '../manifest/model-manifest.ts';
import { hasInside, translatorFolder } from './inside-translator.ts';

/** Subwords by number, the last one the end of the text. */
export type SubwordIds = readonly number[];

export interface Encoded {
  /** float32 [1, subwords, width]: each subword as it is meant in this text. */
  readonly hidden: Tensor;
  /** int64 [1, subwords], all 1. */
  readonly mask: Tensor;
}

export interface InsideEncoder {
  readonly end: number;
  readonly pad: number;
  idsOf(text: string): SubwordIds;
  /** Without the end; no subword reaches over a space, so that the words of a text, one behind the other, have the text's own. */
  wordIds(word: string): SubwordIds;
  encode(ids: SubwordIds): Promise<Encoded>;
  dispose(): Promise<void>;
}

const FILE = 'onnx/encoder_model_quantized.onnx';

/** Words whose subwords are kept, so that they are cut once. */
const REMEMBERED = 50_000;

export function canEncode(manifest: ModelManifest): boolean {
  return hasInside(manifest, [FILE]);
}

/** @throws InvalidInput when the files cannot be loaded; that they are those of the manifest was looked at before. */
export async function loadInsideEncoder(folder: string, manifest: ModelManifest): Promise<InsideEncoder> {
  const library = await loadLibrary();
  const inside = translatorFolder(folder);
  const tokenizer = await library.AutoTokenizer.from_pretrained(inside).catch(() => {
    throw damaged(manifest, 'its tokenizer cannot be read');
  });
  const session = await openGraph(join(inside, FILE), manifest);
  const [end, pad] = [tokenizer.eos_token_id, tokenizer.pad_token_id];
  if (!isToken(end) || !isToken(pad)) throw damaged(manifest, 'its tokenizer does not say how a text ends');
  const known = new Map<string, SubwordIds>();
  return {
    end,
    pad,
    idsOf: (text) => tokenizer.encode(text),
    wordIds: (word) => {
      const ids = known.get(word) ?? tokenizer.encode(word, { add_special_tokens: false });
      if (known.size < REMEMBERED) known.set(word, ids);
      return ids;
    },
    encode: async (ids) => {
      const mask = tokens(ids.map(() => 1));
      const { last_hidden_state: hidden } = await session.run({
        input_ids: tokens(ids),
        attention_mask: mask,
      });
      if (!hidden) throw damaged(manifest, 'it is no translator');
      return { hidden, mask };
    },
    dispose: () => session.release(),
  };
}

/** On one thread. @throws InvalidInput */
export async function openGraph(file: string, manifest: ModelManifest): Promise<InferenceSession> {
  const quiet = { intraOpNumThreads: 1, interOpNumThreads: 1, logSeverityLevel: 3 } as const;
  return InferenceSession.create(file, quiet).catch(() => {
    throw damaged(manifest, 'it cannot be loaded');
  });
}

/** One row, int64. */
export function tokens(ids: SubwordIds): Tensor {
  return new Tensor('int64', BigInt64Array.from(ids, BigInt), [1, ids.length]);
}

function isToken(id: unknown): id is number {
  return typeof id === 'number';
}
