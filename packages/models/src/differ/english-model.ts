/** Puts statements into English for the differ to read: on our engine, a lane of its own, one statement a call. */
import { damaged } from '../manifest/check-files.ts';
import type { ModelManifest } from '../manifest/model-manifest.ts';
import { weightFiles, weightType } from '../manifest/weight-type.ts';
import { engineModel } from '../translator/engine-model.ts';
import { hasInside, translatorFolder } from './inside-translator.ts';

export interface EnglishModel {
  /** Words with one space between them; null where it says nothing, or does not come to an end. */
  english(text: string): Promise<string | null>;
  dispose(): Promise<void>;
}

/** Earlier revisions have no decoder. */
export function canPutIntoEnglish(manifest: ModelManifest): boolean {
  return hasInside(manifest, weightFiles('translation', weightType(manifest)));
}

/** @throws InvalidInput when the files cannot be loaded; that they are those of the manifest was looked at before. */
export async function loadEnglishModel(folder: string, manifest: ModelManifest): Promise<EnglishModel> {
  const model = await engineModel(translatorFolder(folder), manifest, { lanes: 1 }).catch(() => null);
  if (!model) throw damaged(manifest, 'its translator cannot be loaded');
  return {
    english: async (text) => {
      const [said] = await model.translate([text]);
      const words = said?.text.trim().split(/\s+/u).join(' ') ?? '';
      return words === '' || said?.signals?.end !== 'stop' ? null : words;
    },
    dispose: () => model.dispose(),
  };
}
