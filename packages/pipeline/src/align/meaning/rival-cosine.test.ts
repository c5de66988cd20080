import { cosine, overlapsRange } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { toldQuote } from '../../testing/told-quote.ts';
import type { QuoteView } from '../view/quote-view.ts';
import { MEASURES } from '../weights/weights.ts';
import { rivalCosine } from './rival-cosine.ts';

const THINGS = 'boats lamps goats ropes mills coats keys carts drums bells'.split(' ');
const lines = (count: number, place: string) =>
  THINGS.slice(0, count).map((thing) => `The ${thing} of ${place} are gone.`);

const told = (words: string, around: string) =>
  toldQuote({ text: `${around} ${words} So they said.`, words });
const spanOf = ({ parts }: QuoteView) => ({ from: 0, to: parts.length });
const rivalOf = (quote: QuoteView, other: QuoteView) =>
  rivalCosine(quote, spanOf(quote), other, spanOf(other));

/** Sentence by sentence. */
function highest(quote: QuoteView, other: QuoteView): number {
  const rivals = other.around.filter((sentence) =>
    other.parts.every((part) => !overlapsRange(part, sentence)),
  );
  return Math.max(...rivals.map(({ vector }) => (vector && quote.vector ? cosine(quote.vector, vector) : 0)));
}

describe('rivalCosine', () => {
  it('is what the nearest other sentence reaches, of whatever report the quote is compared with', async () => {
    const quote = await told('The boats of Torp are gone.', 'It rained.');
    const some = await told('The boats of Venn are gone.', lines(5, 'Torp').join(' '));
    const others = await told('The boats of Venn are gone.', 'The boats are old. Nobody knows.');
    for (const other of [some, others, some]) {
      expect(rivalOf(quote, other)).toBe(highest(quote, other));
      expect(rivalOf(quote, other)).toBeGreaterThan(MEASURES.rivalMin);
    }
    expect(rivalOf(quote, some)).not.toBe(rivalOf(quote, others));
  });

  it('finds it also where a quote of many sentences is nearer with all of these', async () => {
    const words = lines(10, 'Torp').join(' ');
    const [quote, other] = [await told(words, 'It rained.'), await told(words, 'The boats stayed here.')];
    expect(rivalOf(quote, other)).toBe(highest(quote, other));
    expect(rivalOf(quote, other)).toBeGreaterThan(MEASURES.rivalMin);
  });
});
