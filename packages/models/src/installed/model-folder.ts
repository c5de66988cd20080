/** Where a model lies that is asked for by name. */
import { installedModels, type ModelFolders } from './installed-models.ts';
import { oneOfEach } from './one-of-each.ts';

/** The folder of a model on this machine, for `openEmbedder`. null when it is not here. */
export async function modelFolder(name: string, folders: ModelFolders): Promise<string | null> {
  const named = (await installedModels(folders)).filter((model) => model.name === name);
  const [best] = await oneOfEach(named, folders.folder);
  return (best ?? named[0])?.folder ?? null;
}
