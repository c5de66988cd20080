import { describe, expect, it } from 'vitest';
import { showTurns, turnCode } from './show-turns.ts';

const shown = (text: string) => showTurns(text, turnCode);

describe('showTurns', () => {
  it('shows every override, also one that is ended', () => {
    expect(shown('Paid \u202e0001 to Ana.')).toBe('Paid \\u202e0001 to Ana.');
    expect(shown('\u202d12\u202c')).toBe('\\u202d12\u202c');
  });

  it('shows embeddings and isolates that the line does not end', () => {
    expect(shown('a \u202bb')).toBe('a \\u202bb');
    expect(shown('a \u2067b\nc\u2069')).toBe('a \\u2067b\nc\u2069');
    expect(shown('\u202ab\u202c \u202ac')).toBe('\u202ab\u202c \\u202ac');
  });

  it('leaves those that are ended, first strong isolates and marks of direction', () => {
    for (const text of [
      '\u202bقال\u202c 12',
      '\u2067a\u2066b\u2069\u2069',
      '\u2068Ana',
      '\u2066a \u202bb\u2069 c',
      'a\u200f b\u200e',
      'x\u2069\u202c',
    ])
      expect(shown(text)).toBe(text);
  });

  it('leaves the text itself where the character is written back, so that offsets stay', () => {
    const text = 'a\u202eb\u202bc';
    expect(showTurns(text, (character) => character)).toBe(text);
  });
});
