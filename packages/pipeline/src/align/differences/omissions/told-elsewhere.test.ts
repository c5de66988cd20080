import { describe, expect, it } from 'vitest';
import { type Telling, toldQuote } from '../../../testing/told-quote.ts';
import { alignPair } from '../../judging/align-pair.ts';
import { quoteTraits } from '../../traits/quote-traits.ts';
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
    ['another place is told', 'In Varn forty millers drowned in their beds'],
    ['another word is told', 'In the village forty farmers drowned in their beds'],
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

  it.each([
    [
      'Everybody knows that Jan Torp burned the ferries of the village',
      'Odo Marrick burned the ferries of the village',
    ],
    ['They killed my brother on the ferry at night', 'They killed my father on the ferry at night'],
    ['They saved my brother on the ferry at night', 'They killed my brother on the ferry at night'],
    ['Soldiers in Varn shot at the ferries', 'Soldiers in Orsund shot at the ferries'],
    [
      'On Monday they shot at the ferries of the village',
      'On Friday they shot at the ferries of the village',
    ],
  ])('says nothing where other facts are told (%s: %s)', async (omitted, words) => {
    expect(await toldOf(omitted, words)).toBeNull();
    expect(await toldOf(omitted, omitted)).toBe(omitted);
  });
});

describe('a no that only one of the two says', () => {
  const NO = 'the bakers of the harbour were never warned';
  it.each([
    ['The bakers of the harbour were never warned', 'The ferries are burning in the east', true],
    ['The bakers of the harbour were warned', 'The ferries are burning in the east', false],
    ['The millers of the village were never warned', 'The ferries are burning in the east', false],
    // This quote says it too, and without the no.
    [
      'The bakers of the harbour were never warned',
      'The ferries are burning, the bakers of the harbour were warned',
      false,
    ],
  ])('is not listed where its report tells it elsewhere: %s / %s', async (words, own, isGone) => {
    const said = `The ferries are burning in the east, ${NO}`;
    const whole = await toldQuote({ text: `“${said},” said Mira Holm.`, words: said, name: 'Mira Holm' });
    const text = `“${own},” Mira Holm said. “${words},” she added.`;
    const other = await toldQuote({ text, words, name: 'Mira Holm' });
    const short = quoteTraits(await toldQuote({ text, words: own, name: 'Mira Holm' }), null, () => [other]);
    const ruled = alignPair(whole, short);
    const start = whole.report.text.indexOf('never');
    const range = { start, end: start + 5, text: 'never' };
    const isLeft = ruled.quotes[0] === whole.quote.id;
    const difference = {
      what: 'negation' as const,
      left: isLeft ? range : null,
      right: isLeft ? null : range,
    };
    const told = withElsewhere({ ...ruled, differences: [difference] }, short, whole);
    expect(told.differences).toEqual(isGone ? [] : [difference]);
  });
});

/** What a report with these words besides its brief quote tells of the omitted ones. */
async function toldOf(omitted: string, words: string): Promise<string | null> {
  const said = `The ferries are burning. ${omitted}. Nobody warned the harbour`;
  const whole = await toldQuote({ text: `“${said},” said Mira Holm.`, words: said, name: 'Mira Holm' });
  const rest = `“${words},” she added.`;
  const other = await toldQuote({ ...brief(rest), words });
  const short = quoteTraits(await toldQuote(brief(rest)), null, () => [other]);
  const ruled = alignPair(whole, short);
  const start = whole.report.text.indexOf(omitted);
  const range = { start, end: start + omitted.length, text: omitted };
  const isLeft = ruled.quotes[0] === whole.quote.id;
  const difference = {
    what: 'omission' as const,
    left: isLeft ? range : null,
    right: isLeft ? null : range,
  };
  const told = withElsewhere({ ...ruled, differences: [difference] }, whole, short);
  return told.differences[0]?.elsewhere?.text ?? null;
}
