/** Reads every byte of the models on this machine and compares it with their manifests. */
import { InvalidInput } from '@crossquote/domain';
import { type InstalledModel, installedModels, type ModelFolders } from './installed/installed-models.ts';
import { checkFiles, damaged } from './manifest/check-files.ts';
import { MANIFEST } from './manifest/model-manifest.ts';
import { olderCopies, olderCopyText } from './older-copies.ts';

export interface VerifiedModel {
  readonly name: string;
  readonly where: InstalledModel['where'];
  readonly revision: string | null;
  readonly dtype: string | null;
  readonly licence: string | null;
  /** Of its files, by the manifest. */
  readonly bytes: number;
  readonly state: 'whole' | 'damaged';
  /** What is wrong and what to do. */
  readonly problem: string | null;
  /** What is to be known of it whether or not it is whole: that a newer one ships, which it keeps from being used. */
  readonly note: string | null;
}

/**
 * Costs about 4 s a gigabyte.
 * @param names of models; none for all that are here. One that is here twice is verified twice.
 * @throws InvalidInput for a name that is not here.
 */
export async function verifyModels(
  names: readonly string[],
  folders: ModelFolders,
): Promise<readonly VerifiedModel[]> {
  const installed = await installedModels(folders);
  const missing = names.find((name) => installed.every((model) => model.name !== name));
  if (missing !== undefined) {
    throw new InvalidInput(
      `the model ${missing} is not on this machine; see what is with: crossquote models`,
    );
  }
  const notes = new Map(olderCopies(installed).map((copy) => [copy.folder, olderCopyText(copy)]));
  const verified: VerifiedModel[] = [];
  for (const model of installed) {
    if (names.length > 0 && !names.includes(model.name)) continue;
    verified.push({ ...(await verify(model)), note: notes.get(model.folder) ?? null });
  }
  return verified;
}

async function verify({
  name,
  where,
  folder,
  manifest,
}: InstalledModel): Promise<Omit<VerifiedModel, 'note'>> {
  const problem = await (manifest
    ? checkFiles(folder, manifest)
    : Promise.reject(damaged({ name, task: null }, MANIFEST))
  ).then(
    () => null,
    (error: unknown) => {
      if (error instanceof InvalidInput) return error.message;
      throw error;
    },
  );
  return {
    name,
    where,
    revision: manifest?.revision ?? null,
    dtype: manifest?.dtype ?? null,
    licence: manifest?.licence ?? null,
    bytes: manifest?.files.reduce((sum, file) => sum + file.bytes, 0) ?? 0,
    state: problem === null ? 'whole' : 'damaged',
    problem,
  };
}
