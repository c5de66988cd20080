import { describe, expect, it } from 'vitest';
import { otherLanguageEar } from '../foreign/hear-other-language.ts';
import { fakeLexicon } from '../testing/fake-lexicon.ts';
import { type Telling, toldQuote } from '../testing/told-quote.ts';
import { linkedRanges } from './linked-ranges.ts';

const MEANS = { fähren: 'ferries', brennen: 'burning', insel: 'island' };

async function links(one: Telling, other: Telling) {
  const senseOf = await fakeLexicon(MEANS).load();
  const [left, right] = [await toldQuote(one), await toldQuote(other)];
  return linkedRanges(left, right, senseOf, await otherLanguageEar()).map((link) => [
    left.report.text.slice(link.left.start, link.left.end),
    right.report.text.slice(link.right.start, link.right.end),
  ]);
}

describe('linkedRanges', () => {
  it('places words that mean the same in both reports, in the order of the left one', async () => {
    const english = 'The ferries are burning off the island';
    const german = 'Vor der Insel brennen die Fähren';
    const found = await links(
      { text: `“${english},” said Mira Holm.`, words: english },
      { text: `Mira Holm: „${german}.“`, words: german, language: 'de' },
    );
    expect(found).toEqual([
      ['ferries', 'Fähren'],
      ['burning', 'brennen'],
      ['island', 'Insel'],
    ]);
  });

  it('links each word at most once, within one language too', async () => {
    const found = await links(
      { text: 'He said: “Water, water and bread.”', words: 'Water, water and bread' },
      { text: 'She said: “Bread and water.”', words: 'Bread and water' },
    );
    expect(found).toEqual([
      ['Water', 'water'],
      ['bread', 'Bread'],
    ]);
  });

  it('reads a statement that a report leaves in another language by that language', async () => {
    const english = 'We saw that the ferries were burning off the island all night long';
    const german = 'Vor der Insel brennen die Fähren';
    const found = await links(
      { text: `Mira Holm zei: “${english}.”`, words: english, language: 'nl' },
      { text: `Mira Holm: „${german}.“`, words: german, language: 'de' },
    );
    expect(found.map(([, right]) => right)).toEqual(['Fähren', 'brennen', 'Insel']);
  });

  it('links nothing of two speeches, which would keep a page waiting', async () => {
    const speech = Array.from({ length: 210 }, (_, i) => `harbour${i}`).join(' ');
    expect(await links({ text: speech, words: speech }, { text: speech, words: speech })).toEqual([]);
  });
});
