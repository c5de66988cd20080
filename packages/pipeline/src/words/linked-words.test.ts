import { describe, expect, it } from 'vitest';
import { fakeLexicon } from '../testing/fake-lexicon.ts';
import { linkedPart } from './linked-part.ts';
import { linkedWords, oneToOne, possibleLinks } from './linked-words.ts';
import { type SenseToken, senseTokens } from './sense-tokens.ts';
import { tokensOf } from './tokens.ts';

/** German words of these tests -> what they mean. */
const WORDS = {
  brücke: 'bridge',
  brennt: 'burns',
  mühle: 'mill',
  gestern: 'yesterday',
  fähre: 'ferry',
  sank: 'sank',
};
const wordsIn = async (text: string, language: string): Promise<readonly SenseToken[]> =>
  senseTokens(text, tokensOf(text, language), language, await fakeLexicon(WORDS).load());
const linked = async (de: string, en: string) => {
  const [a, b] = [await wordsIn(de, 'de'), await wordsIn(en, 'en')];
  return { a, b, ...linkedWords(possibleLinks(a, b), a, b) };
};

describe('linkedWords', () => {
  it('links words that mean the same, wherever they stand', async () => {
    const { links, contained, rest } = await linked('Brücke brennt', 'burns bridge');
    expect(links.map(({ left, right }) => [left, right])).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect([contained, rest]).toEqual([1, 1]);
  });

  it('gives a word one partner, however often the other text says it', async () => {
    const { links, rest } = await linked('Brücke brennt', 'bridge bridge bridge');
    expect(links).toHaveLength(1);
    expect(rest).toBeCloseTo(1 / 3);
  });

  it('measures the briefer text against a stretch of the longer one', async () => {
    const { contained, weight } = await linked('Brücke brennt Mühle', 'bridge burns');
    expect([contained, weight]).toEqual([1, 2]);
  });

  it('does not gather words that are strewn over a long text', async () => {
    const far = Array.from({ length: 20 }, (_, i) => `other${i} filler${i}`).join(' ');
    const near = await linked('Brücke brennt', `bridge burns ${far}`);
    const strewn = await linked('Brücke brennt', `bridge ${far} burns`);
    expect(near.contained).toBe(1);
    expect(strewn.contained).toBe(0.5);
  });

  it('links names by how they sound where the lexicon does not know them', async () => {
    const en = await wordsIn('they told Korvell everything', 'en');
    const ru = await wordsIn('всё рассказали Корвелл', 'ru');
    const link = possibleLinks(en, ru).find(({ sure }) => sure > 0.5);
    expect(link && [en[link.left], ru[link.right]].map((token) => token?.name?.latin)).toEqual([
      'korvell',
      'korvell',
    ]);
  });

  it('takes no two small words for a name because they sound alike', async () => {
    const en = await wordsIn('said marina', 'en');
    const ru = await wordsIn('сказал марина', 'ru');
    expect(possibleLinks(en, ru).filter(({ sure }) => sure >= 0.9)).toEqual([]);
  });

  it('looks at no more words than a long speech has', async () => {
    const endless = Array.from({ length: 2000 }, (_, i) => `word${i}`).join(' ');
    expect(await wordsIn(endless, 'en')).toHaveLength(800);
  });

  it('says nothing of texts without telling words', async () => {
    expect(await linked('so am', 'to be')).toMatchObject({ contained: 0, weight: 0, rest: 0, links: [] });
  });
});

describe('oneToOne', () => {
  it('keeps the surest of links that share a word', () => {
    const links = [
      { left: 0, right: 1, sure: 0.9 },
      { left: 0, right: 0, sure: 0.8 },
      { left: 1, right: 1, sure: 0.7 },
    ];
    expect(oneToOne(links, 2, 2)).toEqual([links[0]]);
    expect(oneToOne(links, 2, 2, 0, 1)).toEqual([links[1]]);
  });
});

describe('linkedPart', () => {
  it('finds the one sentence that two long quotes have in common', async () => {
    const de = 'Brücke brennt gestern Fähre';
    const en = 'mill sank ferry bridge burns yesterday';
    const { a, b } = await linked(de, en);
    const parts = (cut: number, end: number) => [
      { start: 0, end: cut },
      { start: cut, end },
    ];
    const common = linkedPart(
      possibleLinks(a, b),
      [a, b],
      [parts(de.indexOf('Fähre'), de.length), parts(en.indexOf('bridge'), en.length)],
    );
    expect(common).toBe(3);
  });
});
