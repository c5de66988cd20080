import { describe, expect, it } from 'vitest';
import { clockOf, timePlace } from './recording-time.ts';

const TIMES = [
  { start: 0, from: 1000, to: 2500 },
  { start: 20, from: 2500, to: 4040 },
  { start: 50, from: 65_000, to: 67_000 },
];

describe('timePlace', () => {
  it.each([
    ['inside a subtitle', [5, 10], 1, 2.5],
    ['up to where the next one starts', [5, 20], 1, 2.5],
    ['from where it starts', [20, 30], 2.5, 4.04],
    ['over several', [10, 55], 1, 67],
    ['in the last one', [60, 70], 65, 67],
  ])('says when words are said: %s', (_, [start = 0, end = 0], startTime, endTime) => {
    expect(timePlace(TIMES, [{ start, end }])).toEqual({ startTime, endTime });
  });

  it('goes from the first part to the last, also where a later subtitle is shown earlier', () => {
    const parts = [
      { start: 25, end: 30 },
      { start: 55, end: 60 },
    ];
    expect(timePlace(TIMES, parts)).toEqual({ startTime: 2.5, endTime: 67 });
    const overlapping = [
      { start: 0, from: 5000, to: 9000 },
      { start: 10, from: 4000, to: 6000 },
    ];
    expect(timePlace(overlapping, [{ start: 0, end: 20 }])).toEqual({ startTime: 4, endTime: 9 });
  });

  it('knows none where the report is of no recording, or the words stand before the first subtitle', () => {
    expect(timePlace([], [{ start: 0, end: 5 }])).toBeNull();
    expect(timePlace(TIMES.slice(1), [{ start: 0, end: 5 }])).toBeNull();
  });
});

describe('clockOf', () => {
  it.each([
    [0, '0:00'],
    [59.999, '0:59'],
    [751.2, '12:31'],
    [3600, '1:00:00'],
    [36_605, '10:10:05'],
  ])('shows %d seconds as %s', (seconds, clock) => expect(clockOf(seconds)).toBe(clock));
});
