import { describe, expect, it } from 'vitest';
import { wordKeys } from './word-keys.ts';

const shared = (a: string, b: string) => wordKeys(a).filter((key) => wordKeys(b).includes(key));

describe('wordKeys', () => {
  it('finds a number written the way of another language', () => {
    expect(shared('12.500 Menschen', '12,500 people')).toEqual(['12500']);
  });

  it('finds a name in another script', () => {
    expect(shared('in Ташкент', 'Tashkent')).toContain('tashkent');
  });

  it('finds words of one root', () => {
    expect(shared('die Katastrophe', 'la catastrophe')).toEqual([]);
    expect(shared('eine Expedition', 'une expédition')).toEqual(['expedition', 'exped-']);
    expect(shared('organisiert', 'organisation')).toEqual(['organ-']);
  });

  it('takes scripts without spaces letter by letter', () => {
    expect(wordKeys('河水')).toEqual(['河', '水', '河水']);
  });

  it('has none for marks alone', () => {
    expect(wordKeys(' … !')).toEqual([]);
  });
});
