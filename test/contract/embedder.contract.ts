/** What every embedder promises, whatever it stands on. */
import type { Embedder } from '@crossquote/pipeline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const TEXTS = ['Das Wasser stieg in der Nacht.', 'The water rose during the night.', 'نعم', '7', 'Ja.'];

export function embedderContract(name: string, open: () => Promise<Embedder>): void {
  describe(`an embedder (${name})`, () => {
    let embedder: Embedder;
    beforeAll(async () => {
      embedder = await open();
    });
    afterAll(() => embedder.close());

    it('names its model', () => {
      expect(embedder.model).toEqual({
        name: expect.any(String),
        revision: expect.any(String),
        dtype: expect.any(String),
      });
    });

    it('gives one vector of its length for each text, in order', async () => {
      const vectors = await embedder.embed(TEXTS);
      expect(vectors.map((vector) => vector.length)).toEqual(TEXTS.map(() => embedder.dimensions));
      expect(vectors.every((vector) => vector instanceof Float32Array)).toBe(true);
    });

    it('gives vectors of length one, even for text without words', async () => {
      const vectors = await embedder.embed([...TEXTS, '', ' \n', '—', '☃', '\u0000']);
      for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
    });

    it('gives equal text an equal vector, whatever is asked beside it', async () => {
      const together = await embedder.embed([...TEXTS, ...TEXTS]);
      const alone = [];
      for (const text of TEXTS) alone.push(...(await embedder.embed([text])));
      expect(together).toEqual([...alone, ...alone]);
    });

    it('hands out vectors that nobody else holds', async () => {
      const [first, second] = await embedder.embed(['Ja.', 'Ja.']);
      first?.fill(0);
      expect(second).toEqual((await embedder.embed(['Ja.']))[0]);
    });

    it('gives different texts different vectors', async () => {
      const [first, second] = await embedder.embed(TEXTS);
      expect(first).not.toEqual(second);
    });

    it('serves several who ask at the same time', async () => {
      const alone = await embedder.embed(TEXTS);
      expect(await Promise.all([1, 2, 3].map(() => embedder.embed(TEXTS)))).toEqual([alone, alone, alone]);
    });

    it('gives nothing for nothing', async () => {
      expect(await embedder.embed([])).toEqual([]);
    });

    it('can be closed twice', async () => {
      const another = await open();
      await another.embed(['Ja.']);
      await another.close();
      await expect(another.close()).resolves.toBeUndefined();
    });
  });
}
