import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardCell, unguardCell } from './guard-cell.ts';

const cells = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^'{0,3}[=+@\t\r\n＝-]?\w*$/u));

describe('guardCell', () => {
  it.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r', '\n', '＝1', "'=1"])('makes %j harmless', (cell) => {
    expect(guardCell(cell)).toBe(`'${cell}`);
  });

  it.each(['', 'a=1', "'tis", "''", ' =1'])('leaves %j as it is', (cell) => {
    expect(guardCell(cell)).toBe(cell);
  });

  it('is undone by unguardCell, whatever the cell', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        expect(unguardCell(guardCell(cell))).toBe(cell);
      }),
    );
  });
});
