/** What every translator promises, whatever it stands on. */
import { type Language, Unavailable } from '@crossquote/domain';
import type { Translator } from '@crossquote/pipeline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

export interface TranslatorFixture {
  /** Opened twice in a run. */
  readonly open: () => Translator;
  /** A pair that it has a model for, and texts that the model can translate, of several lengths. */
  readonly pair: readonly [Language, Language];
  readonly texts: readonly string[];
  /** A pair that it has none for. */
  readonly missing: readonly [Language, Language];
}

export function translatorContract(name: string, { open, pair, texts, missing }: TranslatorFixture): void {
  describe(`a translator (${name})`, () => {
    let translator: Translator;
    beforeAll(() => {
      translator = open();
    });
    afterAll(() => translator.close());

    it('names the model of a pair', async () => {
      const model = await translator.modelFor(...pair);
      expect(model).toEqual({
        name: expect.any(String),
        revision: expect.any(String),
        dtype: expect.any(String),
      });
      expect(await translator.modelFor(...pair)).toEqual(model);
    });

    it('has one model for a language with and without its region', async () => {
      const [source, target] = pair;
      expect(await translator.modelFor(`${source}-CH`, target)).toEqual(
        await translator.modelFor(source, target),
      );
    });

    it('gives one translation for each text, in order', async () => {
      const made = await translator.translate(texts, ...pair);
      expect(made).toHaveLength(texts.length);
      expect(made.every(({ text }) => text.trim() !== '')).toBe(true);
      const [first] = await translator.translate(texts.slice(-1), ...pair);
      expect(made.at(-1)).toEqual(first);
    });

    it('gives the same for a text, whatever is asked beside it and in whatever order', async () => {
      const together = await translator.translate(texts, ...pair);
      const reversed = await translator.translate([...texts].reverse(), ...pair);
      const alone = [];
      for (const text of texts) alone.push(...(await translator.translate([text], ...pair)));
      expect(together).toEqual(alone);
      expect([...reversed].reverse()).toEqual(alone);
    });

    it('serves several who ask at the same time', async () => {
      const alone = await translator.translate(texts, ...pair);
      const all = await Promise.all([1, 2, 3].map(() => translator.translate(texts, ...pair)));
      expect(all).toEqual([alone, alone, alone]);
    });

    it('gives nothing for nothing', async () => {
      expect(await translator.translate([], ...pair)).toEqual([]);
    });

    it('has no model for a pair that nobody got one for, and says so in one line', async () => {
      expect(await translator.modelFor(...missing)).toBeNull();
      await expect(translator.translate(['x'], ...missing)).rejects.toBeInstanceOf(Unavailable);
      const { cause, nextAction } = await translator.lack(...missing);
      expect(cause).toBe(`no model for ${missing.join(' -> ')} is here`);
      expect(nextAction).toMatch(/^[^\n]{10,}$/);
    });

    it('can be closed twice', async () => {
      const another = open();
      await another.translate(texts.slice(0, 1), ...pair);
      await another.close();
      await expect(another.close()).resolves.toBeUndefined();
    });
  });
}
