/**
 * How a sentence model's makers get from token vectors to one vector, read from the files that sentence-transformers keep beside a model. A model
 * pooled another way still gives vectors, only worse ones, and nobody would notice: so this is read, or asked for, never guessed.
 */
import { InvalidInput, NotFound } from '@crossquote/domain';
import type { DenseOnHub } from '../manifest/known-models.ts';
import type { Pooling } from '../manifest/model-manifest.ts';
import { type HubRevision, jsonOf } from './hub.ts';

export interface SentenceRecipe {
  readonly pooling: Pooling;
  readonly dense: readonly DenseOnHub[];
}

/**
 * @returns null when the model's repository has no `modules.json` that tells.
 * @throws InvalidInput for a model with parts that Crossquote cannot build.
 */
export async function sentenceRecipe(
  from: HubRevision,
  signal?: AbortSignal,
): Promise<SentenceRecipe | null> {
  const modules = await jsonOrNull(from, 'modules.json', signal);
  if (!Array.isArray(modules)) return null;
  let pooling: Pooling | null = null;
  const dense: DenseOnHub[] = [];
  for (const { type, path } of modules.map(moduleOf)) {
    if (type === 'Pooling')
      pooling = poolingOf(await jsonOrNull(from, `${path}/config.json`, signal), from.name);
    else if (type === 'Dense')
      dense.push(denseOf(await jsonOrNull(from, `${path}/config.json`, signal), path, from));
    else if (type !== 'Transformer' && type !== 'Normalize') throw unfit(from.name, `a part called ${type}`);
  }
  return pooling && { pooling, dense };
}

/** `sentence_transformers.models.Pooling` and its longer names of later versions. */
function moduleOf(value: unknown): { readonly type: string; readonly path: string } {
  const { type, path } = (value ?? {}) as { type?: unknown; path?: unknown };
  return {
    type: typeof type === 'string' ? (type.split('.').at(-1) ?? '') : '',
    path: typeof path === 'string' ? path : '',
  };
}

function poolingOf(config: unknown, name: string): Pooling {
  const given = (config ?? {}) as Record<string, unknown>;
  const modes = Object.keys(given).flatMap((key) => {
    const mode = /^pooling_mode_(.+)$/.exec(key)?.[1];
    return mode && given[key] === true ? [mode] : [];
  });
  const mode = typeof given['pooling_mode'] === 'string' ? given['pooling_mode'] : modes.join('+');
  if (mode === 'mean' || mode === 'mean_tokens') return 'mean';
  if (mode === 'cls' || mode === 'cls_token') return 'cls';
  if (mode === 'lasttoken') return 'last';
  throw unfit(name, `pooling by ${mode.slice(0, 60) || 'nothing that it names'}`);
}

function denseOf(config: unknown, path: string, { name, revision }: HubRevision): DenseOnHub {
  const { activation_function: activation } = (config ?? {}) as { activation_function?: unknown };
  const called = typeof activation === 'string' ? (activation.split('.').at(-1) ?? '') : '';
  if (called !== 'Tanh' && called !== 'Identity')
    throw unfit(name, `an activation called ${called || 'nothing'}`);
  return {
    from: { name, revision },
    path: `${path}/model.safetensors`,
    activation: called === 'Tanh' ? 'tanh' : 'identity',
  };
}

async function jsonOrNull(from: HubRevision, path: string, signal?: AbortSignal): Promise<unknown> {
  return jsonOf(from, path, signal).catch((error: unknown) => {
    if (error instanceof NotFound) return null;
    throw error;
  });
}

function unfit(name: string, what: string): InvalidInput {
  return new InvalidInput(
    `the model ${name} has ${what}, which Crossquote cannot build; choose another, see: crossquote models`,
  );
}
