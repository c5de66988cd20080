import { describe, expect, it } from 'vitest';
import { toldQuote } from '../../../testing/told-quote.ts';
import { compareQuotes } from '../../judging/compare-quotes.ts';
import { noOnOneSide } from './no-on-one-side.ts';

const said = (words: string) =>
  toldQuote({
    text: `“${words},” said Mira Holm.`,
    words,
    mention: 'Mira Holm',
    name: 'Mira Holm',
    lexicon: { millers: 'millers', left: 'left', counted: 'counted', harbour: 'harbour' },
  });

describe('noOnOneSide', () => {
  const LOCKED = 'Nobody had a key. ';

  it('asks no no of a sentence that the other quote is not about', async () => {
    const whole = await said(`${LOCKED}The 76 millers we counted in the harbour mill had not left it`);
    const [part, contrary] = [
      await said('Not one of the 76 millers we counted in the harbour mill had left it'),
      await said('One of the 76 millers we counted in the harbour mill had left it'),
    ];
    expect(noOnOneSide(compareQuotes(whole, part))).toBeNull();
    const sides = noOnOneSide(compareQuotes(whole, contrary))?.flatMap((one) => one ?? []) ?? [];
    expect(sides.map(({ start, end }) => whole.report.text.slice(start, end))).toEqual(['not']);
  });
});
