import { describe, expect, it } from 'vitest';
import { quoteKeys } from './quote-keys.ts';

const shared = (a: readonly string[], b: readonly string[]) => {
  const others = new Set(quoteKeys(b));
  return quoteKeys(a).filter((key) => others.has(key)).length;
};

describe('quoteKeys', () => {
  it('brings together who shares three telling terms, or a large figure and one more', () => {
    expect(shared(['@orsund', 'burn', 'mill'], ['@orsund', 'burn', 'mill', 'smok'])).toBe(1);
    expect(shared(['@orsund', 'burn', 'mill'], ['@orsund', 'burn', 'smok'])).toBe(0);
    expect(shared(['#76', '@orsund', 'mill'], ['#76', 'mill', 'smok'])).toBe(1);
    expect(shared(['#2', '@orsund', 'mill'], ['#2', 'mill', 'smok'])).toBe(0);
  });

  it('gives the same keys for the same terms in any order, each once', () => {
    const terms = ['#76', '@holm', 'burn', 'mill'];
    expect(quoteKeys(terms.toReversed()).toSorted()).toEqual(quoteKeys(terms).toSorted());
    expect(new Set(quoteKeys(terms)).size).toBe(quoteKeys(terms).length);
    expect(quoteKeys([...terms, ...terms])).toEqual(quoteKeys(terms));
  });

  it('takes figures and names before words, and long words before short ones', () => {
    const words = Array.from({ length: 20 }, (_, i) => `w${'o'.repeat(i)}`);
    const keys = quoteKeys(['#4000', '@holm', '#3', ...words]);
    expect(keys).toContain(JSON.stringify(['#4000', '@holm']));
    expect(keys.join()).toContain(`"${words.at(-1)}"`);
    expect(keys.join()).not.toContain('"w"');
    expect(keys.join()).not.toContain('"#3"');
  });

  it('makes no more keys for a long statement than for one of six telling words', () => {
    const long = Array.from({ length: 300 }, (_, i) => `word${i}`);
    expect(quoteKeys(long)).toHaveLength(20);
    expect(quoteKeys(long.map((_, i) => `#${1000 + i}`))).toHaveLength(20 + 15);
  });

  it('gives none for fewer than two terms', () => {
    expect(quoteKeys([])).toEqual([]);
    expect(quoteKeys(['#76'])).toEqual([]);
  });
});
