import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Telling, toldQuote } from '../../testing/told-quote.ts';
import { STORE_MIN } from '../../thresholds.ts';
import { START_WEIGHTS } from '../weights/start-weights.ts';
import type { Weights } from '../weights/weights.ts';
import { alignAbove, alignPair, comparedAbove } from './align-pair.ts';
import { canReach, canReachWhenRead } from './can-reach.ts';
import { compareQuotes } from './compare-quotes.ts';

const CONTENTS = [
  'The ferries are burning and nobody can reach the island tonight',
  'The ferries are burning',
  'Nobody reaches the island. The ferries are burning. We wait at the quay for 76 people',
  'In two villages 76 millers drowned',
  'As many as 75 millers of Orsund drowned in the Harbour Office',
  'My brother keeps goats in the hills of Orsund',
  'It was a “slow ruin of harvests and hopes” for 76 millers',
  'There had been a “slow ruin of harvests and hopes” inland',
  'Yes',
  'Never again',
  'We called three times',
  'We called twice times',
  'We never burned the ferries',
  'It is not true that the ferries are burning. In two villages 76 millers drowned',
  'Somebody told us about the 76 millers',
  'Nobody told us about the 76 millers',
];
const SPEAKERS: readonly (readonly [string, string | null])[] = [
  ['Mira Holm', 'Mira Holm'],
  ['Ms. Holm', 'Holm'],
  ['Jan Torp', 'Jan Torp'],
  ['the harbour office', 'harbour office'],
  ['a spokesman', null],
];

const told = fc
  .record({
    content: fc.constantFrom(...CONTENTS),
    speaker: fc.constantFrom(...SPEAKERS),
    verb: fc.constantFrom('said', 'denied'),
    form: fc.constantFrom('direct', 'indirect', 'mixed'),
    medium: fc.constantFrom(null, 'video', 'statement'),
    publishedAt: fc.constantFrom('2031-05-01', '2031-05-20', '2033'),
    language: fc.constantFrom('en', 'nl', 'de'),
    isVectored: fc.boolean(),
    isTranslated: fc.boolean(),
    isKnown: fc.boolean(),
    title: fc.integer({ min: 0, max: 3 }),
  })
  .map(
    ({
      content,
      speaker: [mention, name],
      verb,
      isVectored,
      isTranslated,
      isKnown,
      title,
      ...rest
    }): Telling => ({
      ...rest,
      text: `Report ${title} of the day. “${content},” ${mention} ${verb}. It rained on the quay.`,
      words: content,
      mention,
      cue: verb,
      ...(name && { name }),
      ...(isTranslated && { english: content }),
      dictionary: isVectored ? {} : null,
      ...(isKnown && { lexicon: {} }),
    }),
  );

const READ: Weights = {
  ...START_WEIGHTS,
  reading: [-5, -4, -2, -1, 0, 1, 2, 3],
  rendering: [-4, -3, -2, -1, 0, 1, 2, 3, 4],
};

describe('canReach', () => {
  it('never refuses a pair that scores as much', async () => {
    await fc.assert(
      fc.asyncProperty(told, told, fc.constantFrom(STORE_MIN, 0.05, 0.5, 0.9), async (one, other, score) => {
        const [a, b] = [await toldQuote(one), await toldQuote(other)];
        // One text is one report, whatever its language, and a quote is never paired with itself.
        fc.pre(a.quote.id !== b.quote.id);
        const alignment = alignPair(a, b);
        expect(canReach(compareQuotes(a, b), score) || alignment.score < score).toBe(true);
        expect(alignAbove(score, b, a)).toEqual(alignment.score < score ? null : alignment);
      }),
      { numRuns: 500 },
    );
  });

  it('never refuses a pair that scores as much once somebody read it', async () => {
    const odds = fc.double({ min: -9, max: 9, noNaN: true });
    const reading = fc.record({ same: odds, rendered: fc.option(odds) });
    await fc.assert(
      fc.asyncProperty(told, told, reading, fc.constantFrom(STORE_MIN, 0.05, 0.5, 0.9), async (...asked) => {
        const [one, other, said, score] = asked;
        const [a, b] = [await toldQuote(one), await toldQuote(other)];
        fc.pre(a.quote.id !== b.quote.id && a.language !== b.language);
        const alignment = alignPair(a, b, READ, said);
        const pair = compareQuotes(a, b);
        const isRefused =
          !canReach(pair, score, READ, said) ||
          !canReachWhenRead(pair, score, READ) ||
          !canReachWhenRead(pair, score, READ, said.same);
        expect(isRefused && alignment.score >= score).toBe(false);
        expect(comparedAbove(score, compareQuotes(b, a), READ, said)).toEqual(
          alignment.score < score ? null : alignment,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('refuses statements that have neither words nor meaning in common', async () => {
    const goats = await toldQuote({
      text: '“My brother keeps goats,” Jan Torp said.',
      words: 'My brother keeps goats,',
    });
    const ferries = await toldQuote({
      text: '“The ferries burn tonight,” Mira Holm said.',
      words: 'The ferries burn tonight,',
    });
    expect(canReach(compareQuotes(goats, ferries), STORE_MIN)).toBe(false);
  });

  it('refuses the same words of two speakers who have nothing in common, when a high score is asked for', async () => {
    const say = (name: string) =>
      toldQuote({
        text: `“The ferries burn,” ${name} said.`,
        words: 'The ferries burn,',
        mention: name,
        name,
      });
    const [holm, torp] = [await say('Mira Holm'), await say('Jan Torp')];
    expect(canReach(compareQuotes(holm, torp), 0.99)).toBe(false);
    expect(canReach(compareQuotes(holm, await say('Mira Holm')), STORE_MIN)).toBe(true);
  });
});
