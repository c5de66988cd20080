import { describe, expect, it } from 'vitest';
import { type FakeHearing, fakeDiffer } from '../../testing/fake-differ.ts';
import { toldQuote } from '../../testing/told-quote.ts';
import { alignPair } from '../judging/align-pair.ts';
import { hearPair } from './hear-pair.ts';

async function heard(hearing: readonly FakeHearing[]) {
  const [a, b] = await Promise.all(
    ['The ferry took Marta Vint to Karsund', 'The ferry took Marta Wint to Karsund'].map((words) =>
      toldQuote({ text: `${words}. She left.`, words }),
    ),
  );
  if (!a || !b) throw new Error('two quotes were told');
  const { differences } = await hearPair(
    alignPair(a, b),
    a,
    b,
    fakeDiffer(() => hearing),
  );
  return differences.map(({ what, left, right, by, maybeSame }) => [
    what,
    new Set([left?.text, right?.text]),
    by ?? maybeSame,
  ]);
}

const NEAR = ['name', new Set(['Vint', 'Wint']), true];

describe('hearPair', () => {
  it('leaves names that are near one another to people, whatever the model says of them', async () => {
    expect(await heard([{ what: 'name', odds: -20 }])).toEqual([NEAR]);
    expect(await heard([{ what: 'name', odds: 9, words: ['Vint', 'Wint'] }])).toEqual([NEAR]);
  });

  it('hears the model on all else', async () => {
    expect(await heard([{ what: 'negation', odds: 9, words: ['took'] }])).toEqual([
      ['negation', new Set(['took']), 'model'],
      NEAR,
    ]);
  });
});
