import { describe, expect, it } from 'vitest';
import { toldQuote } from '../../testing/told-quote.ts';
import { compareQuotes } from '../judging/compare-quotes.ts';
import { lengthSignal } from '../judging/content-signals.ts';
import type { PartSpan } from '../view/part-span.ts';
import { WEIGHTS } from '../weights/fitted-weights.ts';
import { sumOf } from '../weights/terms.ts';
import { lengthsAlike } from './lengths-alike.ts';

const quote = (words: string, language = 'en', lexicon: Readonly<Record<string, string>> = {}) =>
  toldQuote({ text: `${words} So they said.`, words, language, dictionary: {}, lexicon });

const FIRST: PartSpan = { from: 0, to: 1 };
const ENGLISH = 'The harbour office counted the boats that had come home by the evening.';
const GERMAN = 'Das Hafenamt zählte die Boote, die am Abend wieder heimgekehrt waren, und schwieg.';

/** As many letters, in one word. */
const letters = (count: number) => `${'m'.repeat(count)}.`;

describe('lengthsAlike', () => {
  it('is one for what is as long as is usual between the two languages', async () => {
    const english = await quote(letters(100));
    expect(lengthsAlike(english, FIRST, await quote(letters(120), 'de'), FIRST)).toBeCloseTo(1, 2);
    expect(lengthsAlike(english, FIRST, await quote(letters(90), 'ar'), FIRST)).toBeCloseTo(1, 2);
    const [german, persian] = [await quote(letters(120), 'de'), await quote(letters(93), 'fa')];
    expect(lengthsAlike(german, FIRST, persian, FIRST)).toBeCloseTo(1, 2);
  });

  it('falls as one grows longer, and is the same both ways', async () => {
    const english = await quote(letters(60));
    const [near, far] = [await quote(letters(80), 'nl'), await quote(letters(160), 'nl')];
    expect(lengthsAlike(english, FIRST, far, FIRST)).toBeLessThan(lengthsAlike(english, FIRST, near, FIRST));
    expect(lengthsAlike(english, FIRST, far, FIRST)).toBe(lengthsAlike(far, FIRST, english, FIRST));
  });

  it('makes less of the same share where both are short', async () => {
    const share = async (length: number) =>
      lengthsAlike(await quote(letters(length)), FIRST, await quote(letters(2 * length), 'nl'), FIRST);
    expect(await share(8)).toBeGreaterThan(await share(80));
  });

  it('counts letters and digits of the stretch alone', async () => {
    const long = await quote(`${ENGLISH} ${letters(40)}`, 'nl');
    expect(lengthsAlike(await quote(letters(40)), FIRST, long, { from: 1, to: 2 })).toBe(1);
    const spaced = await quote('m m m, m — m m m 7!');
    expect(lengthsAlike(spaced, FIRST, await quote(letters(8), 'nl'), FIRST)).toBe(1);
  });
});

describe('lengthSignal', () => {
  /** Of an English quote and another; German words mean what the lexicon says. */
  const signalOf = async (one: string, other: string, lexicon = {}, language = 'de') =>
    lengthSignal(compareQuotes(await quote(one, 'en', lexicon), await quote(other, language, lexicon)));
  const oddsOf = async (...asked: Parameters<typeof signalOf>) =>
    sumOf((await signalOf(...asked))?.terms ?? [], WEIGHTS);

  it('speaks for two that are as long, and against two that are not', async () => {
    expect(await oddsOf(ENGLISH, GERMAN)).toBeGreaterThan(0.5);
    expect(await oddsOf('The boats.', GERMAN)).toBeLessThan(-0.5);
  });

  it('counts for less the more their words tell: a piece shares its words with the whole', async () => {
    const [none, one, two] = [
      await oddsOf('All boats returned.', GERMAN),
      await oddsOf('All boats returned.', GERMAN, { boote: 'boats' }),
      await oddsOf('All boats returned.', GERMAN, { boote: 'boats', heimgekehrt: 'returned' }),
    ];
    expect(none).toBeLessThan(one);
    expect(one).toBeLessThan(two);
    expect(two).toBeLessThan(0);
  });

  it('compares the stretch of a long quote that the other one repeats', async () => {
    const long = `Sieben Mühlen stehen seit dem Hochwasser leer. ${ENGLISH} Mein Bruder hält Ziegen in den Bergen.`;
    const signal = await signalOf(ENGLISH, long);
    expect(signal?.value).toBeGreaterThan(0.8);
    expect(signal?.note).toMatch(/between (?:en and de|de and en)$/);
  });

  it('says nothing within one language, without vectors, nor where no word is looked up', async () => {
    expect(await signalOf('The boats.', ENGLISH, {}, 'en')).toBeNull();
    expect(await signalOf('The boats.', ENGLISH, {}, 'nl')).toBeNull();
    const unread = await toldQuote({
      text: GERMAN,
      words: GERMAN,
      language: 'de',
      dictionary: null,
      lexicon: {},
    });
    expect(lengthSignal(compareQuotes(await quote(ENGLISH), unread))).toBeNull();
  });
});
