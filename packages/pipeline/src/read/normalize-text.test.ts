import { describe, expect, it } from 'vitest';
import { normalizeText } from './normalize-text.ts';

describe('normalizeText', () => {
  it('writes line ends as LF', () => {
    expect(normalizeText('a\r\nb\rc\n')).toBe('a\nb\nc\n');
  });
  it('composes letters (NFC) and drops marks and NULs', () => {
    expect(normalizeText('\uFEFFBru\u0308cke\0 \uFEFFweg')).toBe('Brücke weg');
  });
  it('replaces half a surrogate pair, and keeps a whole one', () => {
    expect(normalizeText('a\uD800b🌊')).toBe('a\uFFFDb🌊');
  });
  it('changes nothing when run twice', () => {
    const once = normalizeText('Z\u030c\r\n\uD800');
    expect(normalizeText(once)).toBe(once);
  });
});
