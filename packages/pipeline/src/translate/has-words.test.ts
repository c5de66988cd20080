import { describe, expect, it } from 'vitest';
import { hasWords } from './has-words.ts';

describe('hasWords', () => {
  it('wants a letter', () => {
    expect(['Wasser', 'за', '水', '12 km'].every(hasWords)).toBe(true);
    expect(['', '  ', '* * *', '12.30', '– … –', '🙂'].some(hasWords)).toBe(false);
  });

  it('takes no data for words, however many letters it has', () => {
    expect(hasWords('QUJDREVG'.repeat(60))).toBe(false);
    expect(hasWords(`${'x'.repeat(500)} ${'y'.repeat(500)}`)).toBe(false);
    expect(hasWords(`Bild: ${'x'.repeat(500)}`)).toBe(true);
    expect(hasWords('Wasserversorgungs'.repeat(5))).toBe(true);
  });

  it('reads scripts without spaces at any length', () => {
    expect(hasWords('水很多火很少'.repeat(100))).toBe(true);
    expect(hasWords('น้ำมาก'.repeat(100))).toBe(true);
  });
});
