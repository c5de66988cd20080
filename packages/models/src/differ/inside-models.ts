/** What a differ asks of the translator inside: an encoder, and the graphs that read what it makes of a text. They come and go together. */
import type { ModelManifest } from '../manifest/model-manifest.ts';
import { canReadInContext, type InContextModel, loadInContextModel } from './in-context-model.ts';
import { loadInsideEncoder } from './inside-encoder.ts';
import { canRender, loadRenderingModel, type RenderingModel } from './rendering-model.ts';

export interface InsideModels {
  /** null: this revision has none. */
  readonly rendering: RenderingModel | null;
  readonly inContext: InContextModel | null;
  dispose(): Promise<void>;
}

/** @throws InvalidInput when a file cannot be loaded; that they are those of the manifest was looked at before. */
export async function loadInsideModels(folder: string, manifest: ModelManifest): Promise<InsideModels> {
  const encoder = await loadInsideEncoder(folder, manifest);
  const rendering = canRender(manifest) ? await loadRenderingModel(folder, manifest, encoder) : null;
  const inContext = canReadInContext(manifest) ? await loadInContextModel(folder, manifest, encoder) : null;
  return {
    rendering,
    inContext,
    dispose: async () => {
      await Promise.all([encoder.dispose(), rendering?.dispose(), inContext?.dispose()]);
    },
  };
}
