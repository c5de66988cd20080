import { describe, expect, it } from 'vitest';
import { otherParts } from './other-parts.ts';
import { processorTime } from './testing/processor-time.ts';

const omits = (whole: string, part: string, start: number, end: number) => {
  const side = { start, end, text: 'words' };
  const isLeft = whole < part;
  return {
    quotes: isLeft ? ([whole, part] as const) : ([part, whole] as const),
    differences: [{ what: 'omission' as const, left: isLeft ? side : null, right: isLeft ? null : side }],
  };
};
const MEMBERS = ['q_a', 'q_b', 'q_c'];

describe('otherParts', () => {
  it('finds two that tell other parts of a third', () => {
    expect(otherParts(MEMBERS, [omits('q_c', 'q_a', 20, 40), omits('q_c', 'q_b', 0, 20)])).toEqual([
      { whole: 'q_c', parts: ['q_a', 'q_b'] },
    ]);
  });

  it('finds none where both leave out the same words, or a tie joins them', () => {
    const [a, b] = [omits('q_c', 'q_a', 20, 40), omits('q_c', 'q_b', 0, 20)];
    expect(otherParts(MEMBERS, [a, omits('q_c', 'q_b', 25, 40)])).toEqual([]);
    expect(otherParts(MEMBERS, [a, b, { quotes: ['q_a', 'q_b'], differences: [] }])).toEqual([]);
  });

  it('finds none where both tell what stands between', () => {
    expect(otherParts(MEMBERS, [omits('q_c', 'q_a', 95, 100), omits('q_c', 'q_b', 0, 5)])).toEqual([]);
  });

  it('finds none where one tells the whole', () => {
    expect(
      otherParts(MEMBERS, [omits('q_c', 'q_a', 20, 40), { quotes: ['q_b', 'q_c'], differences: [] }]),
    ).toEqual([]);
  });

  it('names each two once, in the order of the members, with the first whole of several', () => {
    const ties = ['q_z', 'q_c'].flatMap((whole) => [omits(whole, 'q_a', 20, 40), omits(whole, 'q_b', 0, 20)]);
    expect(otherParts(['q_b', 'q_c', 'q_a', 'q_z'], ties)).toEqual([{ whole: 'q_c', parts: ['q_b', 'q_a'] }]);
  });

  it('finds them among hundreds in no time', () => {
    const named = (kind: string) => Array.from({ length: 130 }, (_, i) => `q_${kind}${i}`);
    const [firsts, lasts, wholes] = [named('f'), named('l'), named('w')];
    const ties = wholes.flatMap((whole) => [
      ...firsts.map((part) => omits(whole, part, 20, 40)),
      ...lasts.map((part) => omits(whole, part, 0, 20)),
    ]);
    const spent = processorTime();
    expect(otherParts([...wholes, ...firsts, ...lasts], ties)).toHaveLength(130 * 130);
    // Tried in every three of them it took ten seconds.
    expect(spent()).toBeLessThan(5000);
  });
});
