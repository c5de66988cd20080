import { describe, expect, it } from 'vitest';
import { type Telling, toldQuote } from '../../testing/told-quote.ts';
import { meaningOf } from './meaning.ts';

const quote = (words: string, before = '', rest: Partial<Telling> = {}) =>
  toldQuote({ text: `${before}${words} So they said.`, words, ...rest });

const HARBOUR = 'The harbour is full of ice.';
const MILL = 'Seven mills stand empty since the flood.';
const GOATS = 'My brother keeps goats in the hills.';

describe('meaningOf', () => {
  it('compares a short quote with the stretch of a long one that it repeats', async () => {
    const meaning = meaningOf(await quote(MILL), await quote(`${HARBOUR} ${MILL} ${GOATS}`));
    expect(meaning).toMatchObject({ how: 'stretch', left: { from: 0, to: 1 }, right: { from: 1, to: 2 } });
  });

  it('finds two sentences that two long quotes share, in order', async () => {
    const left = await quote(`${HARBOUR} ${MILL} ${GOATS}`);
    const right = await quote(`${MILL} ${GOATS} We shall eat turnips until the spring comes back to us.`);
    expect(meaningOf(left, right)).toMatchObject({
      how: 'chain',
      left: { from: 1, to: 3 },
      right: { from: 0, to: 2 },
    });
  });

  it('takes a match for less when the rest of the reports is as near', async () => {
    const alone = meaningOf(await quote(MILL), await quote('Seven mills stand empty.'));
    const crowded = meaningOf(
      await quote(MILL),
      await quote('Seven mills stand empty.', 'Seven mills stood empty since the flood. '),
    );
    expect(crowded?.cosine).toBe(alone?.cosine);
    expect(crowded?.value).toBeLessThan(alone?.value ?? 0);
  });

  it('has nothing to say without vectors', async () => {
    expect(meaningOf(await quote(MILL), await quote(MILL, '', { dictionary: null }))).toBeNull();
  });
});
