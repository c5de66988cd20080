import { sliceOf } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { toldQuote } from '../../../testing/told-quote.ts';
import { oneToOne, possibleLinks } from '../../../words/linked-words.ts';
import { leftOut } from './left-out.ts';

const WORDS: Readonly<Record<string, string>> = {
  brücke: 'bridge',
  gehalten: 'held',
  ganze: 'whole',
  nacht: 'night',
  morgen: 'morning',
  trugen: 'carried',
  männer: 'men',
  schafe: 'sheep',
  hügel: 'hill',
};
const ENGLISH = Object.fromEntries(Object.values(WORDS).map((word) => [word, word]));

async function missing(english: string, german: string) {
  const a = await toldQuote({ text: `${english}.`, words: english, language: 'en', lexicon: ENGLISH });
  const b = await toldQuote({ text: `${german}.`, words: german, language: 'de', lexicon: WORDS });
  const links = oneToOne(possibleLinks(a.senses, b.senses), a.senses.length, b.senses.length);
  const found = leftOut(a, b, links);
  return found && [found.side, sliceOf((found.side === 'left' ? a : b).report.text, found.range)];
}

const WHOLE = 'The bridge held the whole night, and in the morning men carried sheep to the hill';

describe('leftOut', () => {
  it('finds the clause that the other side lacks', async () => {
    expect(await missing(WHOLE, 'Die Brücke hat die ganze Nacht gehalten')).toEqual([
      'left',
      'morning men carried sheep to the hill',
    ]);
  });

  it('finds it on the other side too', async () => {
    expect(
      await missing(
        'The bridge held the whole night',
        'Die Brücke hat die ganze Nacht gehalten, und am Morgen trugen Männer die Schafe auf den Hügel',
      ),
    ).toEqual(['right', 'Morgen trugen Männer die Schafe auf den Hügel']);
  });

  it('is silent when both say all', async () => {
    const german =
      'Die Brücke hat die ganze Nacht gehalten, und am Morgen trugen Männer Schafe auf den Hügel';
    expect(await missing(WHOLE, german)).toBeNull();
  });

  it('is silent when one is only briefer', async () => {
    expect(
      await missing('The bridge held the whole night through', 'Brücke hat ganze Nacht gehalten'),
    ).toBeNull();
  });

  it('says nothing without words that mean the same', async () => {
    expect(await missing(WHOLE, 'Guten Abend')).toBeNull();
  });
});
