/** The graph that reads two statements: one pair a call, on one thread, so that what it says of a pair depends on that pair alone. */
import { join } from 'node:path';
import type { Reading } from '@crossquote/pipeline';
import { checkFiles, damaged } from '../manifest/check-files.ts';
import type { ModelManifest } from '../manifest/model-manifest.ts';
import { weightFiles, weightType } from '../manifest/weight-type.ts';
import { openGraph } from './inside-encoder.ts';
import { feedsOf, heardOf, numbersIn, type Sides } from './read-sides.ts';

export interface DifferModel {
  /** @param languages places in the manifest's list. */
  compare(sides: Sides, languages: readonly number[]): Promise<Reading>;
  dispose(): Promise<void>;
}

/** @throws InvalidInput when the files are not those of the manifest, or cannot be loaded. */
export async function loadDifferModel(folder: string, manifest: ModelManifest): Promise<DifferModel> {
  await checkFiles(folder, manifest);
  const [file = ''] = weightFiles(manifest.task, weightType(manifest));
  const session = await openGraph(join(folder, file), manifest);
  if (!session.outputNames.includes('same'))
    throw damaged(manifest, 'it does not say whether two texts are one statement');
  return {
    compare: async (sides, languages) => {
      const { pair, tags, same } = await session.run(feedsOf(sides, languages));
      return { same: numbersIn(same)[0] ?? 0, differs: heardOf(sides, numbersIn(pair), numbersIn(tags)) };
    },
    dispose: () => session.release(),
  };
}
