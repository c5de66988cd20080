import { sliceOf } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { toldQuote } from '../../../testing/told-quote.ts';
import { oneToOne, possibleLinks } from '../../../words/linked-words.ts';
import { aroundTold } from './around-told.ts';
import { leftOut } from './left-out.ts';

const WORDS: Readonly<Record<string, string>> = {
  wasser: 'water',
  schuld: 'blame',
  tor: 'gate',
  klemmte: 'stuck',
  kinder: 'children',
  sangen: 'sang',
  nacht: 'night',
  boote: 'boats',
  kamen: 'came',
  morgen: 'morning',
};
const ENGLISH = Object.fromEntries(Object.values(WORDS).map((word) => [word, word]));
const LONG =
  'Die Kinder sangen die ganze Nacht. Das Tor klemmte seit Jahren. Das Wasser allein trägt keine Schuld. Am Morgen kamen die Boote';

async function missing(english: string, german = LONG) {
  const a = await toldQuote({ text: `${english}.`, words: english, language: 'en', lexicon: ENGLISH });
  const b = await toldQuote({ text: `${german}.`, words: german, language: 'de', lexicon: WORDS });
  const links = oneToOne(possibleLinks(a.senses, b.senses), a.senses.length, b.senses.length);
  const found = leftOut(a, b, links);
  const quote = found?.side === 'left' ? a : b;
  return found && aroundTold(found, quote, links).map((range) => sliceOf(quote.report.text, range));
}

describe('aroundTold', () => {
  it('leaves out of an omission the sentence that the brief quote tells', async () => {
    expect(await missing('not to put all the blame on the water')).toEqual([
      'Die Kinder sangen die ganze Nacht. Das Tor klemmte seit Jahren',
      'Am Morgen kamen die Boote',
    ]);
  });

  it('has one piece where that sentence is the last', async () => {
    expect(await missing('the boats came in the morning')).toEqual([
      'Die Kinder sangen die ganze Nacht. Das Tor klemmte seit Jahren. Das Wasser allein trägt keine Schuld',
    ]);
  });

  it('leaves the range where no one sentence tells most of it', async () => {
    const [spread] = (await missing('the night, the gate and the water')) ?? [];
    expect(spread).toContain('Tor klemmte');
  });

  it('does so in a quote of two sentences, and leaves the clause of one', async () => {
    const two = 'Das Wasser allein trägt keine Schuld. Am Morgen kamen die Boote';
    expect(await missing('blame the water', two)).toEqual(['Am Morgen kamen die Boote']);
    const one = 'Das Wasser trägt Schuld, und am Morgen kamen die Boote mit den Kindern in der Nacht';
    expect(await missing('blame the water', one)).toEqual([expect.stringMatching(/^Morgen kamen die Boote/)]);
  });
});
