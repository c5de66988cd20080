import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedWords } from './shared-words.ts';
import { tokensOf } from './tokens.ts';
import { mostShared, wordBag } from './word-bag.ts';

const bagOf = (text: string) => wordBag(tokensOf(text, 'en'));

describe('wordBag', () => {
  it('holds the telling words by stem, heaviest first, and what all of them weigh', () => {
    const bag = bagOf('The ferry burned, and ferries burn again and again');
    expect([...bag.weights.values()].every((some) => some.every((weight) => weight > 0))).toBe(true);
    expect(bag.weights.get('ferri')).toEqual([1, 1]);
    expect(bag.weights.has('the')).toBe(false);
    expect(bag.total).toBe([...bag.weights.values()].flat().reduce((sum, weight) => sum + weight, 0));
  });
});

describe('mostShared', () => {
  it('counts each word at most as often as the other text has it', () => {
    expect(mostShared(bagOf('goats, goats and more goats'), bagOf('two goats'))).toBe(1);
    expect(mostShared(bagOf('two goats'), bagOf('goats, goats and more goats'))).toBe(1);
    expect(mostShared(bagOf('goats'), bagOf('ferries'))).toBe(0);
  });

  it('is never less than what two texts share in any stretch', () => {
    const words = fc.array(
      fc.constantFrom('ferries', 'ferry', 'burn', 'the', 'thing', '76', 'island', 'goats'),
    );
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [a, b] = [one, other].map((some) => tokensOf(some.join(' '), 'en'));
        if (!a || !b) return;
        const most = Math.max(mostShared(wordBag(a), wordBag(b)), mostShared(wordBag(b), wordBag(a)));
        expect(most).toBeGreaterThanOrEqual(sharedWords(a, b).weight);
      }),
    );
  });
});
