import { describe, expect, it } from 'vitest';
import { processorTime } from './testing/processor-time.ts';
import { overlapsRange } from './text-range.ts';
import { touchedStarts } from './touched-starts.ts';

const starts = (...places: readonly number[]) => places.map((start) => ({ start }));

describe('touchedStarts', () => {
  it('gives those between whose starts some of the text stands, each once and in order', () => {
    const ranges = [
      { start: 25, end: 31 },
      { start: 5, end: 6 },
      { start: 28, end: 30 },
    ];
    expect(touchedStarts(starts(0, 10, 20, 30, 40), ranges)).toEqual(starts(0, 20, 30));
    expect(touchedStarts(starts(10, 20), [{ start: 0, end: 10 }])).toEqual([]);
  });

  it('gives what a comparison with each of them would', () => {
    const all = starts(2, 5, 5, 9, 12);
    for (let start = 0; start < 14; start += 1)
      for (let end = start; end < 15; end += 1) {
        const plain = all.filter((one, index) =>
          overlapsRange(
            { start, end },
            { start: one.start, end: all[index + 1]?.start ?? Number.POSITIVE_INFINITY },
          ),
        );
        expect(touchedStarts(all, [{ start, end }])).toEqual(plain);
      }
  });

  it('does not go through all of them for each range', () => {
    const all = Array.from({ length: 200_000 }, (_, index) => ({ start: index }));
    const spent = processorTime();
    for (let start = 0; start < 200_000; start += 20) touchedStarts(all, [{ start, end: start + 5 }]);
    // With a look at each it takes a minute.
    expect(spent()).toBeLessThan(5000);
  });
});
