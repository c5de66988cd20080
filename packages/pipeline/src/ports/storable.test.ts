import { InvalidInput } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { storableJson } from './storable.ts';

describe('storableJson', () => {
  it('gives the value as JSON', () => {
    expect(storableJson({ a: ['“ä”', '\u{1F309}', null, 1.5] })).toBe('{"a":["“ä”","\u{1F309}",null,1.5]}');
  });

  it.each([
    ['U+0000', 'a\u0000b'],
    ['a high surrogate', 'a\ud800'],
    ['a low surrogate', '\udfffb'],
  ])('refuses %s, wherever it stands, without quoting the text', (_name, text) => {
    for (const value of [text, { deep: [{ text }] }, { [text]: 1 }, { text: `\\${text}` }]) {
      expect(() => storableJson(value)).toThrow(InvalidInput);
    }
    expect(() => storableJson(`Mira ${text}`)).not.toThrow(/Mira/);
  });

  it('takes a text that only spells such a character', () => {
    for (const text of ['\\u0000', '\\\\u0000', 'C:\\ud800', '\\\\\\ud800']) {
      expect(JSON.parse(storableJson({ text }))).toEqual({ text });
    }
  });
});
