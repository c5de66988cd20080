import { describe, expect, it } from 'vitest';
import { toldQuote } from '../../testing/told-quote.ts';
import { compareQuotes } from '../judging/compare-quotes.ts';
import { denialBetween, isDeniedWhole } from './denial-between.ts';

async function between(one: string, other: string) {
  const [a, b] = await Promise.all(
    [one, other].map((words) => toldQuote({ text: `${words}. It rained on the quay.`, words })),
  );
  if (!a || !b) throw new Error('two quotes were told');
  const pair = compareQuotes(a, b);
  return [denialBetween(pair.a, pair.b, pair.meaning), isDeniedWhole(a, b)];
}

const GOATS = 'Fourteen goats drowned in the mill pond';
const PUMP = 'We opened the pump at noon because the water rose over the lower wall and the steps';

describe('denialBetween', () => {
  it('is a denial where all that is told alike is denied', async () => {
    expect(await between(`It is not true that ${GOATS}`, GOATS)).toEqual(['denied', true]);
  });

  it('is no denial of another sentence than the one in common', async () => {
    expect(await between(`It is not true that ${GOATS}. ${PUMP}`, PUMP)).toEqual(['none', false]);
  });

  it('is partly one where the lesser part of what both say is denied', async () => {
    expect(await between(`It is not true that ${GOATS}. ${PUMP}`, `${GOATS}. ${PUMP}`)).toEqual([
      'partly',
      false,
    ]);
  });

  it('is answered by a no', async () => {
    expect(
      await between(`It is not true that ${GOATS}`, 'Fourteen goats did not drown in the mill pond'),
    ).toEqual(['answered', false]);
  });
});
