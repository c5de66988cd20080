import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../manifest/model-manifest.ts';
import { inventedWords, wordsShown } from './invented-words.ts';

const SHIPPED = fileURLToPath(new URL('../../../../data/models/crossquote-mul-en', import.meta.url));
const SHOWN = new Set('the river was deep ms saw it near s'.split(' '));

describe('inventedWords', () => {
  it('finds what the model was never shown, as it stands, each once', () => {
    const text = 'The Rivverly was deep, Rivverly and unriverment.';
    expect(inventedWords(text, 'Der Fluss war tief.', SHOWN)).toEqual(['Rivverly', 'and', 'unriverment']);
  });

  it('takes no word of the source for one, nor its genitive, nor the beginning of a compound', () => {
    const source = 'Frau Hjelmqvist sah Norrbakks Haus an der Orsundgruppe.';
    const text = "Ms. Hjelmqvist saw Norrbakk's near the Orsund";
    expect(inventedWords(text, source, SHOWN)).toEqual([]);
  });

  it('finds a name that lost a letter or its end', () => {
    const source = 'Frau Hjelmqvist sah Orsunde.';
    expect(inventedWords('Ms. Hjelmquist saw Orsun', source, SHOWN)).toEqual(['Hjelmquist', 'Orsun']);
  });
});

describe('wordsShown', () => {
  it('reads what the model that ships was shown', async () => {
    const manifest = await readManifest(SHIPPED);
    const shown = manifest && (await wordsShown(SHIPPED, manifest));
    expect(shown?.size).toBeGreaterThan(100_000);
    expect(['house', 'witnesses', 'refugee', 'untreatenment'].map((word) => shown?.has(word))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('is null for a model that does not say', async () => {
    const manifest = await readManifest(SHIPPED);
    expect(manifest && (await wordsShown(SHIPPED, { ...manifest, files: [] }))).toBeNull();
  });
});
