import { describe, expect, it } from 'vitest';
import type { InstalledModel } from './installed/installed-models.ts';
import type { ModelManifest } from './manifest/model-manifest.ts';
import { olderCopies, olderCopyText } from './older-copies.ts';

const SCORER = ['translator/onnx/encoder_model_quantized.onnx', 'translator/onnx/scorer_quantized.onnx'];

function model(
  where: InstalledModel['where'],
  revision: string,
  { languages = ['de', 'en'], files = [] as readonly string[], folder = `/models/${where}` } = {},
): InstalledModel {
  const manifest = {
    name: 'house-differ',
    task: 'differences',
    revision,
    dtype: 'q8',
    languages,
    files: files.map((path) => ({ path, bytes: 1, sha256: '' })),
  } as Partial<ModelManifest> as ModelManifest;
  return { folder, where, name: 'house-differ', manifest };
}

describe('olderCopies', () => {
  it.each([
    ['3', '4', true],
    ['4', '4', false],
    ['5', '4', false],
    ['9', '10', true],
    ['3', '3.1', true],
    ['3.9', '3.10', true],
    // A commit says nothing of what came first.
    ['0da166568f', '4', false],
    ['main', '4', false],
  ])('finds revision %s beside a shipped %s: %s', (copy, shipped, isOlder) => {
    const found = olderCopies([model('downloaded', copy), model('bundled', shipped)]);
    expect(found).toHaveLength(isOlder ? 1 : 0);
  });

  it('finds none where only one is here, or its manifest cannot be read', () => {
    expect(olderCopies([model('bundled', '4')])).toEqual([]);
    expect(olderCopies([model('downloaded', '3')])).toEqual([]);
    expect(olderCopies([{ ...model('downloaded', '3'), manifest: null }, model('bundled', '4')])).toEqual([]);
  });

  it('says what the newer one has besides, and the command that takes it', () => {
    const shipped = model('bundled', '4', { languages: ['de', 'en', 'fa'], files: SCORER });
    const copy = model('downloaded', '3', { folder: '/my home/house-differ' });
    const [found] = olderCopies([copy, shipped]);
    expect(found?.lacks).toEqual(['knows fa', 'hears which English is a translation']);
    expect(found && olderCopyText(found)).toBe(
      "house-differ is used in revision 3, from the models folder; the newer 4, which comes with Crossquote, also knows fa and hears which English is a translation. To take that: rm -r '/my home/house-differ' && crossquote resume",
    );
  });
});
