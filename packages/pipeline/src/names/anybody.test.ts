import { describe, expect, it } from 'vitest';
import { isAnybody } from './anybody.ts';

describe('isAnybody', () => {
  it.each([
    'Man',
    'Source',
    'Чоловік',
    'Источник',
    'Kadın',
    'الرجل',
    'مرد',
    'Anwohner',
    'Bewohnerin',
    'Residents',
  ])('knows that %s names nobody', (word) => {
    expect(isAnybody(word)).toBe(true);
  });

  it.each(['Mira', 'Thomas Mann', 'Mann', 'Fuentes', 'Person', 'Kaynak', 'Homme', 'Adam', 'Frau Holm', ''])(
    'leaves %s alone',
    (word) => {
      expect(isAnybody(word)).toBe(false);
    },
  );
});
