/** Looks a model up that Crossquote does not know by name: what it is for, which of its files to take, how its makers use it. */
import { InvalidInput, NotFound } from '@crossquote/domain';
import type { KnownModel } from '../manifest/known-models.ts';
import type { Pooling } from '../manifest/model-manifest.ts';
import { isPlainPath } from '../manifest/plain-path.ts';
import { type WeightType, weightFiles } from '../manifest/weight-type.ts';
import { type Snapshot, snapshotOf } from './hub.ts';
import { type SentenceRecipe, sentenceRecipe } from './sentence-recipe.ts';

export interface LookUp {
  /** Base address of the hub. */
  readonly hub: string;
  /** Where the repository does not tell, or tells wrong. */
  readonly pooling?: Pooling | undefined;
  /** Put before every text. */
  readonly prefix?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Smallest first of what runs as well; `q8` and `fp32` are what nearly every converted model has. */
const DTYPES: readonly WeightType[] = ['q8', 'int8', 'uint8', 'fp16', 'fp32'];

/** @throws InvalidInput when the hub does not have it, or has nothing of it that can be used; the message tells what to do. */
export async function modelOnHub(name: string, lookUp: LookUp): Promise<KnownModel> {
  const { hub, signal } = lookUp;
  if (!name.includes('/') || !isPlainPath(name, 2)) throw unknown(name);
  const snapshot = await snapshotOf({ hub, name, revision: 'main' }, signal).catch((error: unknown) => {
    throw error instanceof NotFound ? unknown(name) : error;
  });
  const base = { name, revision: snapshot.commit, licence: snapshot.licence };
  const translator = dtypeOf('translation', snapshot);
  if (translator) {
    const megabytes = megabytesOf('translation', translator, snapshot);
    return { ...base, ...pairOf(name), task: 'translation', dtype: translator, megabytes };
  }
  const dtype = dtypeOf('feature-extraction', snapshot);
  if (!dtype || !snapshot.files.has('tokenizer.json')) throw notConverted(name);
  const recipe = await recipeOf(name, snapshot, lookUp);
  return {
    ...base,
    ...recipe,
    task: 'feature-extraction',
    source: null,
    target: null,
    dtype,
    megabytes: megabytesOf('feature-extraction', dtype, snapshot),
    prefix: lookUp.prefix ?? prefixOf(`${name} ${snapshot.base ?? ''}`),
  };
}

/** Weights in a second file (`.onnx_data`) would have to be fetched and told of apart; models that large have smaller weights too. */
function dtypeOf(task: KnownModel['task'], { files }: Snapshot): WeightType | null {
  const isWhole = (file: string) => files.has(file) && !files.has(`${file}_data`);
  return DTYPES.find((dtype) => weightFiles(task, dtype).every(isWhole)) ?? null;
}

function megabytesOf(task: KnownModel['task'], dtype: WeightType, { files }: Snapshot): number {
  const paths = [...weightFiles(task, dtype), 'tokenizer.json'];
  return paths.reduce((sum, path) => sum + (files.get(path)?.bytes ?? 0), 0) / 1e6;
}

/** A conversion mostly lacks the files that tell, but names the model that it was made from. */
async function recipeOf(
  name: string,
  { commit, base }: Snapshot,
  { hub, pooling, signal }: LookUp,
): Promise<SentenceRecipe> {
  const own = await sentenceRecipe({ hub, name, revision: commit }, signal);
  const found =
    own ??
    (base && isPlainPath(base, 2)
      ? await sentenceRecipe({ hub, name: base, revision: 'main' }, signal)
      : null);
  if (found) return pooling ? { ...found, pooling } : found;
  if (pooling) return { pooling, dense: [] };
  throw new InvalidInput(
    `the hub does not tell how ${name} makes one vector of many: look it up in its card and say it with --pooling mean, --pooling cls or --pooling last (and --prefix, if it wants words before each text)`,
  );
}

/** The e5 family wants "query: " where no text is a search for the other; those taught by instructions want one of your own. */
function prefixOf(names: string): string {
  return /(^|[/ -])e5-(small|base|large)/i.test(names) && !/instruct/i.test(names) ? 'query: ' : '';
}

/** The names of the University of Helsinki's models tell what they translate; those for many targets need a word before each text. */
function pairOf(name: string): { readonly source: string; readonly target: string } {
  const [, from = '', target] = /\/opus-mt-(?:tc-big-)?([a-z]{2,3}|ROMANCE)-([a-z]{2,3})$/.exec(name) ?? [];
  const source = from === 'ROMANCE' ? 'roa' : from;
  if (source && target && target !== 'mul') return { source, target };
  throw new InvalidInput(
    `the hub does not tell what ${name} translates; of translators Crossquote fetches those called opus-mt-<language>-<language>, see: crossquote models`,
  );
}

function unknown(name: string): InvalidInput {
  return new InvalidInput(
    `no model ${name} is known, here or on the hub; see the names with: crossquote models, or give another's as organisation/name`,
  );
}

function notConverted(name: string): InvalidInput {
  return new InvalidInput(
    `the model ${name} has no weights that Crossquote can load (onnx/model_quantized.onnx and tokenizer.json); look on the hub for one converted for transformers.js, often as Xenova/… or onnx-community/…`,
  );
}
