/**
 * Fetches a model by name: the only thing that ever goes to the network. Everything lands in a hidden folder beside its place first, is
 * checked, loaded and tried there, and then renamed, so that a model is there as a whole or not at all.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { InvalidInput, Unavailable } from '@crossquote/domain';
import { checkSizes } from '../manifest/check-files.ts';
import { DEFAULT_HUB, KNOWN_MODELS, type KnownModel } from '../manifest/known-models.ts';
import { type ModelManifest, type Pooling, readManifest } from '../manifest/model-manifest.ts';
import { downloadModel, type FetchProgress } from './download-model.ts';
import { downloadProblem } from './download-problem.ts';
import { fetchFolder, movedInto } from './fetch-folder.ts';
import { modelOnHub } from './model-on-hub.ts';

export interface FetchModel {
  /** The models folder. */
  readonly folder: string;
  /** Base address; default huggingface.co. */
  readonly hub?: string | undefined;
  readonly offline?: boolean | undefined;
  /** Fetches again what is there. */
  readonly force?: boolean | undefined;
  /** Of a sentence model that is not among the known ones, where the hub does not tell. */
  readonly pooling?: Pooling | undefined;
  readonly prefix?: string | undefined;
  /** Called once it is known how much there is to fetch, before anything of it is. */
  readonly onStart?: ((totalBytes: number) => void) | undefined;
  readonly onProgress?: ((progress: FetchProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly known?: readonly KnownModel[] | undefined;
}

/**
 * @returns the manifest that is now there (unchanged when it was there, whole, before).
 * @throws InvalidInput for a name that nobody knows or a model that cannot be used, Unavailable with the fix when it cannot be had now; then
 * nothing has changed.
 */
export async function fetchModel(name: string, options: FetchModel): Promise<ModelManifest> {
  const { folder, hub = DEFAULT_HUB, known = KNOWN_MODELS, onStart, onProgress, signal } = options;
  const place = join(folder, ...name.split('/'));
  const there = options.force ? null : await wholeModelAt(place);
  const listed = known.find((candidate) => candidate.name === name);
  refuseOtherUse(name, options, there, listed);
  if (there) return there;
  if (options.offline) {
    throw new Unavailable(
      `${name} is not here and --offline forbids to fetch it: run without --offline, or bring it from a machine that has it: crossquote models bundle there, crossquote models add here`,
    );
  }
  let context = { name, host: new URL(hub).host, megabytes: listed?.megabytes ?? 0 };
  let draft = '';
  try {
    const model = listed ?? (await modelOnHub(name, { ...options, hub }));
    context = { ...context, megabytes: model.megabytes };
    draft = await fetchFolder(folder);
    const manifest = await downloadModel(model, { hub, draft, context, onStart, onProgress, signal });
    await movedInto([{ place, draft }]);
    return manifest;
  } catch (error) {
    throw downloadProblem(error, context);
  } finally {
    if (draft) await rm(draft, { recursive: true, force: true });
  }
}

/** Somebody who says how a model is used must not get it used otherwise. */
function refuseOtherUse(
  name: string,
  { pooling, prefix }: FetchModel,
  there: ModelManifest | null,
  listed: KnownModel | undefined,
): void {
  if (pooling === undefined && prefix === undefined) return;
  if (listed) throw new InvalidInput(`how ${name} is used is known; leave out --pooling and --prefix`);
  if (there && ((pooling ?? there.pooling) !== there.pooling || (prefix ?? there.prefix) !== there.prefix))
    throw new InvalidInput(
      `${name} is here, with pooling ${there.pooling} and ${there.prefix ? `"${there.prefix}"` : 'nothing'} before each text; to change it: --force`,
    );
}

async function wholeModelAt(place: string): Promise<ModelManifest | null> {
  try {
    const manifest = await readManifest(place);
    if (manifest) await checkSizes(place, manifest);
    return manifest;
  } catch {
    return null;
  }
}
