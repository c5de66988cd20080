import { describe, expect, it } from 'vitest';
import { inventedDoubts } from './invented-doubts.ts';

const doubts = (source: string, invented: readonly string[]) =>
  inventedDoubts(source, { logProbability: -0.3, unsure: false, coverage: null, end: 'stop', invented });

describe('inventedDoubts', () => {
  it('names the words that the model made up, together', () => {
    expect(doubts('Die Behandlung am Fluss.', ['untreatment', 'Riverly'])).toEqual([
      { check: 'invented', detail: 'untreatment, Riverly is no word that the model knows' },
    ]);
  });

  it('says only what the source has where a name may be meant, which may be protected', () => {
    expect(doubts('Das sagte Dorkrit Patave.', ['Dorcret', 'Batava', 'seened'])).toEqual([
      { check: 'name', detail: 'Dorkrit is spelt otherwise' },
      { check: 'name', detail: 'Patave is spelt otherwise' },
      { check: 'invented', detail: 'seened is no word that the model knows' },
    ]);
  });

  it('says nothing where nothing was made up', () => {
    expect(doubts('Das sagte Dorkrit.', [])).toEqual([]);
    expect(inventedDoubts('Das sagte Dorkrit.', null)).toEqual([]);
  });
});
