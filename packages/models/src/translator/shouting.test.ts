import { describe, expect, it } from 'vitest';
import { isShouted, saidQuietly } from './shouting.ts';

describe('shouting', () => {
  it('is a sentence in capitals', () => {
    expect(isShouted('NIEMAND HAT UNS GEWARNT!')).toBe(true);
    expect(isShouted('DIE STRAßE IST WEG!')).toBe(true);
    expect(isShouted('82 TOTE NACH DEM DAMMBRUCH')).toBe(true);
    expect(isShouted('НИКТО НАС НЕ ПРЕДУПРЕДИЛ')).toBe(true);
  });

  it('is no abbreviation, no sentence with small letters, and nothing in a script without them', () => {
    for (const text of [
      'UNO, WHO, EU',
      'HILFE!',
      'Niemand hat UNS GEWARNT.',
      'لم يحذرنا أحد من الفيضان.',
      '',
    ])
      expect(isShouted(text)).toBe(false);
  });

  it('is said quietly with one capital, behind quotation marks and numbers too', () => {
    expect(saidQuietly('„NIEMAND HAT UNS GEWARNT!“')).toBe('„Niemand hat uns gewarnt!“');
    expect(saidQuietly('82 TOTE NACH DEM DAMMBRUCH')).toBe('82 Tote nach dem dammbruch');
  });
});
