/** A translator that is here, by the name that its texts carry: only the engine searches, for models whose settings it knows. */
import { type ModelRef, searchedWith } from '@crossquote/domain';
import { generationSettings } from '../engine/generation-settings.ts';
import { modelRefOf } from '../manifest/model-manifest.ts';
import type { TranslatorHere } from './translator-here.ts';

/** @param beams how many translations are to be kept in view. */
export async function searchedHere({ folder, manifest }: TranslatorHere, beams: number): Promise<ModelRef> {
  const model = modelRefOf(manifest);
  return beams > 1 && (await generationSettings(folder)) ? searchedWith(model, beams) : model;
}
