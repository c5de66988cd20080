import { processorTime } from '@crossquote/domain/testing';
import { describe, expect, it } from 'vitest';
import { printedTimes } from './printed-times.ts';

const seconds = (text: string) => printedTimes(text).times.map(({ from, to }) => [from / 1000, to / 1000]);

describe('printedTimes', () => {
  it('are those before what is said, each until the next, and no part of the words', () => {
    const text =
      'A hearing\n\n[00:00:05] Kim: When?\n[00:01:23] Mara Olm: In May.\n[00:02:00.5]\nAt night.\n';
    const { times, stamps } = printedTimes(text);
    expect(seconds(text)).toEqual([
      [5, 83],
      [83, 120],
      [120, 120],
    ]);
    expect(stamps.map(({ start, end }) => text.slice(start, end))).toEqual([
      '[00:00:05] ',
      '[00:01:23] ',
      '[00:02:00.5]\n',
    ]);
    expect(times.map(({ start }) => start)).toEqual(stamps.map(({ start }) => start));
  });

  it.each([
    ['00:00:05 We left.\n00:00:09 – 00:00:11 At night.\n1:00:00 All.\n'],
    ['(00:05) We left.\n**(0:09-0:11)** At night.\n(1:00:00) All.\n'],
    ['00:00:05:12 We left.\n00:00:09:00 --> 00:00:11:00 At night.\n01:00:00:00\tAll.\n'],
  ])('are written in several ways: %j', (text) => {
    expect(seconds(text)).toEqual([
      [5, 9],
      [9, 11],
      [3600, 3600],
    ]);
  });

  it('end in their own line, whatever is said behind a dash in the next', () => {
    expect(seconds('00:00:05\n– 00:00:09 it stopped.\n00:00:12\nAt night.\n1:00:00\nAll.\n')).toEqual([
      [5, 12],
      [12, 3600],
      [3600, 3600],
    ]);
  });

  it.each([
    ['of the day', '00:05 We left.\n00:09 At night.\n00:15 All.\n'],
    ['of the day in a log', '[14:32:10] We left.\n[14:33:00] At night.\n[14:35:00] All.\n'],
    ['of nothing in order', '[00:05] We left.\n[00:15] At night.\n[00:09] All.\n'],
    ['too few', '[00:05] We left.\n[00:15] At night.\n'],
    ['inside the words', 'At [00:05] we left.\nAt [00:06] we ran.\nAt [00:07] all.\n'],
    ['scores', '[1:05:3] We left.\n[2:75] At night.\n[3:0] All.\n'],
  ])('are none where they are %s', (_, text) => {
    expect(printedTimes(text)).toEqual({ times: [], stamps: [] });
  });

  it('are found without going over the text again and again', () => {
    const spent = processorTime();
    printedTimes(`${'1:'.repeat(100_000)}\n${' '.repeat(200_000)}\n${'[00:00:01 '.repeat(50_000)}`);
    expect(spent()).toBeLessThan(5_000);
  });
});
