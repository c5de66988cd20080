/** Worked out by hand from the definitions; `crossquote eval mt --published` holds them against sacreBLEU itself. */
import { describe, expect, it } from 'vitest';
import { bleu } from './bleu.ts';
import { chrf } from './chrf.ts';
import { tokenize13a } from './tokenize-13a.ts';

describe('tokenize13a', () => {
  it.each([
    ["Well, that's 3.5% of it (net).", "Well , that's 3.5 % of it ( net ) ."],
    ['1,000 of U.S. origin', '1,000 of U . S . origin'],
    ['from 2-3 to well-known', 'from 2 - 3 to well-known'],
    ['he said &quot;no&quot; &amp; left', 'he said " no " & left'],
    ['„Ja“ – sagte\u00a0er', '„Ja“ – sagte er'],
    ['a/b\nc: d;e', 'a / b c : d ; e'],
    [' \t ', ''],
  ])('reads %j', (line, tokens) => expect(tokenize13a(line).join(' ')).toBe(tokens));
});

describe('bleu', () => {
  it('is 100 for the reference itself', () => {
    expect(bleu(['The boat came in late today.'], ['The boat came in late today.'])).toBeCloseTo(100);
  });

  it('punishes a translation that is too short', () => {
    expect(bleu(['a b c d'], ['a b c d e'])).toBeCloseTo(100 * Math.exp(1 - 5 / 4));
  });

  it('halves a hit for the first order without one, and again for the next', () => {
    // 3 of 4, 1 of 3, 0 of 2 as 1/2, 0 of 1 as 1/4.
    expect(bleu(['a b x c'], ['a b y c'])).toBeCloseTo((75 * (100 / 3) * 25 * 25) ** (1 / 4));
  });

  it('counts a word as often as the reference has it, over all rows together', () => {
    // The second row has "e" twice and "f" of 4 words, "e f" of 3 pairs, and nothing longer.
    const product = (7 / 8) * (4 / 6) * (2 / 4) * (1 / 2);
    expect(bleu(['a b c d', 'e e e f'], ['a b c d', 'e f g e'])).toBeCloseTo(100 * product ** (1 / 4));
  });

  it('is 0 where nothing is right, nothing is there, or no row has four words', () => {
    expect(bleu(['a b c d'], ['e f g h'])).toBe(0);
    expect(bleu([''], ['e f g h'])).toBe(0);
    expect(bleu(['a b c'], ['a b c'])).toBe(0);
  });
});

describe('chrf', () => {
  it('weighs recall twice, over the orders that both sides have', () => {
    // Order 1: 2 of 2, 2 of 3; order 2: 1 of 1, 1 of 2; the translation has no three characters.
    const recall = (2 / 3 + 1 / 2) / 2;
    expect(chrf(['ab'], ['abc'])).toBeCloseTo((100 * 5 * recall) / (4 + recall));
  });

  it('does not see white space, but case and every character as one', () => {
    expect(chrf(['a b\u00a0👍c'], ['ab 👍 c'])).toBeCloseTo(100);
    expect(chrf(['A'], ['a'])).toBe(0);
    expect(chrf(['👍'], ['👎'])).toBe(0);
  });

  it('sums over rows, and is 0 for nothing', () => {
    // Order 1: 3 of 4 and 3 of 4; order 2: 1 of 2 and 1 of 2.
    expect(chrf(['ab', 'xc'], ['ab', 'yc'])).toBeCloseTo((100 * (3 / 4 + 1 / 2)) / 2);
    expect(chrf([''], ['abc'])).toBe(0);
    expect(chrf([], [])).toBe(0);
  });
});
