/** What every differ promises. */
import type { Differ, Statement } from '@crossquote/pipeline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

export const said = (language: string, text: string): Statement => ({ language, words: text.split(' ') });

const FLOOD = said('de', 'Der Deich brach am Abend, und 41 Boote sanken im Hafen.');
const DRY = said('en', 'The dyke did not break in the evening, and 41 boats sank in the harbour.');

export function differContract(name: string, open: () => Promise<Differ>): void {
  describe(`differ: ${name}`, () => {
    let differ: Differ;
    beforeAll(async () => {
      differ = await open();
    });
    afterAll(() => differ.close());

    it('gives odds for the pair and for every word of both', async () => {
      const { same, differs: heard } = (await differ.compare(FLOOD, DRY)) ?? {
        same: Number.NaN,
        differs: [],
      };
      expect(Number.isFinite(same)).toBe(true);
      expect(heard.length).toBeGreaterThan(0);
      for (const { odds, left, right } of heard) {
        expect([left.length, right.length]).toEqual([FLOOD.words.length, DRY.words.length]);
        expect([odds, ...left, ...right].every(Number.isFinite)).toBe(true);
      }
    });

    it('says the same of a pair whatever else is asked, at once or before', async () => {
      const alone = await differ.compare(FLOOD, DRY);
      const others = [DRY, FLOOD, said('fr', 'Rien.'), said('en', 'Nobody '.repeat(40).trim())];
      const [again] = await Promise.all([
        differ.compare(FLOOD, DRY),
        ...others.map((other) => differ.compare(other, FLOOD)),
      ]);
      expect(again).toEqual(alone);
    });

    it('gives the same kinds of odds of words in context, or none, whatever else is asked', async () => {
      const alone = await differ.inContext(FLOOD, DRY);
      const others = [DRY, said('fr', 'Rien.'), said('en', 'Nobody '.repeat(40).trim())];
      const [again] = await Promise.all([
        differ.inContext(FLOOD, DRY),
        ...others.map((other) => differ.inContext(other, FLOOD)),
      ]);
      expect(again).toEqual(alone);
      const kinds = (await differ.compare(FLOOD, DRY))?.differs.map(({ what }) => what);
      expect([undefined, kinds]).toContainEqual(alone?.differs.map(({ what }) => what));
      expect(Number.isFinite(alone?.same ?? 0)).toBe(true);
      for (const { odds, left, right } of alone?.differs ?? []) {
        expect([left.length, right.length]).toEqual([FLOOD.words.length, DRY.words.length]);
        expect([odds, ...left, ...right].every(Number.isFinite)).toBe(true);
      }
      expect(await differ.inContext(FLOOD, { language: 'en', words: [] })).toBeNull();
    });

    it('says how a translator would word it only where exactly one side is English', async () => {
      const one = await differ.rendered(FLOOD, DRY);
      expect(one === null || Number.isFinite(one)).toBe(true);
      expect(await differ.rendered(DRY, FLOOD)).toBe(one);
      expect(await differ.rendered(FLOOD, said('fr', 'La digue a cédé.'))).toBeNull();
      expect(await differ.rendered(DRY, said('en', 'The dyke broke.'))).toBeNull();
      expect(await differ.rendered(FLOOD, { language: 'en', words: [] })).toBeNull();
    });

    it('puts nothing into English that is English, and every other statement into the same, whatever else is asked', async () => {
      expect(await differ.inEnglish(DRY)).toBeNull();
      const alone = await differ.inEnglish(FLOOD);
      const [again] = await Promise.all([
        differ.inEnglish(FLOOD),
        differ.inEnglish(said('fr', 'La digue a cédé.')),
      ]);
      expect(again).toEqual(alone);
      expect(alone?.words ?? []).not.toContain('');
    });

    it('says nothing of an empty statement', async () => {
      expect(await differ.compare(FLOOD, { language: 'en', words: [] })).toBeNull();
    });
  });
}
