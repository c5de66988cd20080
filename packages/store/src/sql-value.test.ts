import { describe, expect, it } from 'vitest';
import { sqlValue } from './sql-value.ts';

describe('sqlValue', () => {
  it('writes lists as array literals, whatever is in them', () => {
    expect(sqlValue(['a', 'b "c" \\ d', null, 1, true])).toBe('{"a","b \\"c\\" \\\\ d",null,"1","true"}');
    expect(
      sqlValue([
        [1, 2],
        [3, 4],
      ]),
    ).toBe('{{"1","2"},{"3","4"}}');
    expect(sqlValue([{ a: 1 }, new Date(0)])).toBe('{"{\\"a\\":1}","1970-01-01T00:00:00.000Z"}');
    expect(sqlValue([])).toBe('{}');
  });

  it('writes objects as JSON, and leaves the rest', () => {
    expect(sqlValue({ a: [1] })).toBe('{"a":[1]}');
    expect(sqlValue(undefined)).toBeNull();
    for (const value of ['text', 5, true, null, new Date(0), new Uint8Array(2)])
      expect(sqlValue(value)).toBe(value);
  });
});
