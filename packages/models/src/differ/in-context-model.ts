/** The graph that reads two statements whose words a translator has read in their sentences; it says what the first graph says. */
import { join } from 'node:path';
import type { Reading } from '@crossquote/pipeline';
import { damaged } from '../manifest/check-files.ts';
import type { ModelManifest } from '../manifest/model-manifest.ts';
import { canEncode, type InsideEncoder, openGraph } from './inside-encoder.ts';
import { contextOf, feedsOf, heardOf, numbersIn, type Sides } from './read-sides.ts';
import { readerInContext } from './words-in-context.ts';

export interface InContextModel {
  /**
   * @param languages places in the manifest's list.
   * @param said the words of either side.
   * @returns null where one is longer than what the encoder learnt from.
   */
  read(
    sides: Sides,
    languages: readonly number[],
    said: readonly [readonly string[], readonly string[]],
  ): Promise<Reading | null>;
  dispose(): Promise<void>;
}

const FILE = 'onnx/in_context_quantized.onnx';

/** Earlier revisions have no such graph. */
export function canReadInContext(manifest: ModelManifest): boolean {
  return canEncode(manifest) && manifest.files.some(({ path }) => path === FILE);
}

/**
 * @param encoder the translator's; it is not let go of here.
 * @throws InvalidInput when the file cannot be loaded; that it is the manifest's was looked at before.
 */
export async function loadInContextModel(
  folder: string,
  manifest: ModelManifest,
  encoder: InsideEncoder,
): Promise<InContextModel> {
  const session = await openGraph(join(folder, FILE), manifest);
  if (!session.inputNames.includes('context')) throw damaged(manifest, 'it reads no words in context');
  const contexts = readerInContext(encoder);
  return {
    read: async (sides, languages, [left, right]) => {
      const [ours, theirs] = [await contexts(left), await contexts(right)];
      if (!ours || !theirs) return null;
      const context = contextOf(sides, [ours, theirs]);
      const { pair, tags, same } = await session.run({ ...feedsOf(sides, languages), context });
      return {
        same: numbersIn(same)[0] ?? null,
        differs: heardOf(sides, numbersIn(pair), numbersIn(tags)),
      };
    },
    dispose: () => session.release(),
  };
}
