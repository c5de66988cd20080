import type { TextRange } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { pairMarks } from './pair-marks.ts';
import { scanMarks } from './scan-marks.ts';

/** The marks of a text with `<` for opening and `>` for closing. */
function sides(text: string): string {
  const range = { start: 0, end: text.length };
  const { sides: found } = pairMarks(text, range, scanMarks(text, range).pairs);
  return [...found.values()].map((side) => (side === 'open' ? '<' : '>')).join('');
}

function brackets(text: string): readonly TextRange[] {
  const range = { start: 0, end: text.length };
  return pairMarks(text, range, scanMarks(text, range).pairs).brackets;
}

describe('pairMarks', () => {
  it.each([
    ['„Wir gehen“, sagte er.', '<>'],
    ['“We go,” he said.', '<>'],
    ['« Nous partons », dit-il.', '<>'],
    ['«Мы уходим», сказал он.', '<>'],
    ['»Wir gehen«, sagte er.', '<>'],
    ['He said "we go" and "no".', '<><>'],
    ['"Thank you. "', '<>'],
    ['„Er sagte ‚nein‘ dazu“, so Holm.', '<<>>'],
    ["the rebels' way and it's all 'fine' here", '<>'],
    ['「はい」と言った', '<>'],
    ['one (two [three] four) five', '<<>>'],
    ['‹eins› „ zwei “', '<><>'],
  ])('tells opening from closing marks in %s', (text, expected) => {
    expect(sides(text)).toBe(expected);
  });

  it('keeps the outermost brackets, and none that is left open or too long', () => {
    expect(brackets('a (b (c) d) e [f]')).toEqual([
      { start: 2, end: 11 },
      { start: 14, end: 17 },
    ]);
    expect(brackets('a (b [c) d')).toEqual([]);
    expect(brackets(`(${'x'.repeat(700)})`)).toEqual([]);
  });
});
