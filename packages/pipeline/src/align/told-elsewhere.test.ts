import { describe, expect, it } from 'vitest';
import { type Telling, toldQuote } from '../testing/told-quote.ts';
import { alignPair } from './align-pair.ts';
import { quoteTraits } from './quote-traits.ts';
import { withElsewhere } from './told-elsewhere.ts';

const LONG =
  'The ferries are burning. In the village forty millers drowned in their beds. Nobody warned the harbour';
const WHOLE: Telling = { text: `“${LONG},” said Mira Holm.`, words: LONG, name: 'Mira Holm' };
const BRIEF = 'The ferries are burning. Nobody warned the harbour';
const brief = (rest: string): Telling => ({
  text: `It rained. “${BRIEF},” Mira Holm said. ${rest}`,
  words: BRIEF,
  name: 'Mira Holm',
});
const omission = {
  what: 'omission' as const,
  words: 'In the village forty millers drowned in their beds',
};

/** What the briefer report tells elsewhere of the sentence that its quote lacks. */
async function elsewhere(rest: string, words: string): Promise<string | undefined> {
  const whole = await toldQuote(WHOLE);
  const other = words === '' ? [] : [await toldQuote({ ...brief(rest), words })];
  const own = await toldQuote(brief(rest));
  const short = quoteTraits(own, null, () => other);
  const ruled = alignPair(whole, short);
  const start = whole.report.text.indexOf(omission.words);
  const range = { start, end: start + omission.words.length, text: omission.words };
  const isLeft = ruled.quotes[0] === whole.quote.id;
  const difference = { what: omission.what, left: isLeft ? range : null, right: isLeft ? null : range };
  const alignment = { ...ruled, differences: [difference] };
  const told = withElsewhere(alignment, whole, short);
  expect(withElsewhere(alignment, short, whole)).toEqual(told);
  const found = told.differences[0]?.elsewhere;
  expect(found && short.report.text.slice(found.start, found.end)).toBe(found?.text);
  return found?.text;
}

describe('withElsewhere', () => {
  it('says where the report tells in another quote what this one leaves out', async () => {
    const words = 'Forty millers of the village drowned in their beds';
    expect(await elsewhere(`“${words},” she added.`, words)).toBe(words);
  });

  it.each([
    ['something else is told', 'My brother keeps goats in the hills of the village'],
    ['another number is told', 'In the village nine millers drowned in their beds'],
    ['no number is told', 'In the village millers drowned in their beds'],
    ['the contrary is told', 'In the village forty millers were never drowned in their beds'],
  ])('says nothing where %s', async (_, words) => {
    expect(await elsewhere(`“${words},” she added.`, words)).toBeUndefined();
  });

  it('says nothing where the speaker says no more', async () => {
    expect(await elsewhere('', '')).toBeUndefined();
  });

  it('leaves alone what is no omission', async () => {
    const [one, other] = [await toldQuote(WHOLE), await toldQuote(brief('It rained again.'))];
    const alignment = {
      ...alignPair(one, other),
      differences: [{ what: 'number' as const, left: null, right: null }],
    };
    expect(withElsewhere(alignment, one, other)).toBe(alignment);
  });
});
