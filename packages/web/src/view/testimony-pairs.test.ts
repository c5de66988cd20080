import type { Review } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import type { PairView } from './pair-view.ts';
import { inOrder, pairsToOpen, pairsToShow } from './testimony-pairs.ts';

const number = { what: 'number' as const, by: null, maybeSame: false, elsewhere: null };

function aPair(id: string, more: Partial<PairView> = {}): PairView {
  const known = { collection: 'default', state: 'suggested' as const, relation: 'same' as const };
  const none = { sides: [], reasons: [], differences: [], reviews: [], latest: null };
  return { id, score: 0.9, ...known, ...none, ...more };
}

function between(id: string, ...quotes: readonly string[]): PairView {
  return aPair(id, { sides: quotes.map((quoteId) => ({ quoteId })) as unknown as PairView['sides'] });
}

function decided(verdict: Review['verdict'], after?: 'suggested'): Pick<PairView, 'latest'> {
  return { latest: { verdict, ...(after && { after }) } as PairView['latest'] };
}

describe('pairs of a testimony', () => {
  it('stand in the order of its tellings, the earlier one first, each with its own words', () => {
    const late = {
      ...between('late', 'q3', 'q1'),
      differences: [{ ...number, left: 'eight', right: 'seven' }],
    };
    const found = inOrder([aPair('gone'), late, between('early', 'q1', 'q2')], ['q1', 'q2', 'q3']);
    expect(found.map(({ id }) => id)).toEqual(['early', 'late', 'gone']);
    expect(found[1]?.sides.map(({ quoteId }) => quoteId)).toEqual(['q1', 'q3']);
    expect(found[1]?.differences).toMatchObject([{ left: 'seven', right: 'eight' }]);
  });

  it('are open where one is next to decide: what is told otherwise first, then what is least certain', () => {
    const unlike = [{ ...number, left: 'eight', right: 'seven' }];
    const sure = aPair('sure', { score: 0.99, differences: unlike });
    const pairs = [aPair('low', { score: 0.71 }), aPair('high'), sure];
    expect([...pairsToOpen(pairs, null)]).toEqual(['sure']);
    expect([...pairsToOpen(pairs.slice(0, 2), null)]).toEqual(['low']);
  });

  it('are not open where people decided, but for what a second one is to agree to', () => {
    const done = (['same', 'different', 'unsure'] as const).map((said) => aPair(said, decided(said)));
    expect(pairsToOpen(done, null).size).toBe(0);
    const half = aPair('half', decided('same', 'suggested'));
    expect([...pairsToOpen([...done, half], null)]).toEqual(['half']);
    expect([...pairsToOpen([...done, aPair('undone', decided('undo'))], null)]).toEqual(['undone']);
  });

  it('are shown where there is room: what a link leads to, then what is to be decided, told otherwise or least certain first', () => {
    const unlike = [{ ...number, left: 'eight', right: 'seven' }];
    const done = aPair('done', { score: 0.5, ...decided('same') });
    const pairs = [
      done,
      aPair('high'),
      aPair('low', { score: 0.71 }),
      aPair('sure', { differences: unlike }),
    ];
    expect(pairsToShow(pairs, null, 3)).toEqual(['sure', 'low', 'high']);
    expect(pairsToShow(pairs, 'done', 2)).toEqual(['done', 'sure']);
  });

  it('are open where a link leads, then nothing else', () => {
    const pairs = ['one', 'two'].map((id) => aPair(id));
    expect([...pairsToOpen(pairs, 'two')]).toEqual(['two']);
    expect([...pairsToOpen(pairs, 'none')]).toEqual(['one']);
  });
});
