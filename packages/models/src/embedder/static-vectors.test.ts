import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../loading/load-library.ts';
import { readManifest } from '../manifest/model-manifest.ts';
import { openEmbedder } from './open-embedder.ts';
import { loadStaticModel } from './static-vectors.ts';
import { unitVector } from './unit-vector.ts';

const folder = join(import.meta.dirname, '../../../../data/models/crossquote-static-v1');
const TEXTS = [
  'The ferry left at 6:40 with 82 people on board, she said.',
  '„Wir haben niemanden gesehen“, sagte der Fährmann.',
  'قال إن العبّارة غادرت في السادسة',
  'один',
  `${'Long. '.repeat(600)}end`,
];

describe('the static sentence model', async () => {
  const manifest = await readManifest(folder);
  const model = manifest && (await loadStaticModel(folder, manifest));

  it('gives the vectors that the library gives', async () => {
    const library = await loadLibrary();
    const pipeline = await library.pipeline('feature-extraction', folder, { dtype: 'q8' });
    const ours = await model?.embed(TEXTS);
    for (const [i, text] of TEXTS.entries()) {
      const { data } = await pipeline(text, { pooling: 'mean' });
      const theirs = unitVector(Float32Array.from(data, Number));
      const apart = theirs.map((value, k) => Math.abs(value - (ours?.[i]?.[k] ?? Number.NaN)));
      expect({ text, same: Math.max(...apart) < 1e-5 }).toEqual({ text, same: true });
    }
    await pipeline.dispose();
  });

  it('gives a text the same vector whatever stands beside it', async () => {
    const together = await model?.embed(TEXTS);
    for (const [i, text] of TEXTS.entries()) expect(await model?.embed([text])).toEqual([together?.[i]]);
  });

  it('looks at no more of a text than holds the tokens that count, so that a megabyte without a space takes no hour', async () => {
    const [whole, start] = (await model?.embed(['aB1'.repeat(1_000_000), 'aB1'.repeat(20_000)])) ?? [];
    expect(whole).toEqual(start);
  });

  it('has a vector for a text without any word it knows, and another for a blank one', async () => {
    const embedder = await openEmbedder({ folder });
    const [signs, blank] = await embedder.embed(['漢字', ' ']);
    await embedder.close();
    for (const vector of [signs, blank]) {
      expect(vector).toHaveLength(256);
      expect(Math.hypot(...(vector ?? []))).toBeCloseTo(1, 5);
    }
    expect(signs).not.toEqual(blank);
  });
});
