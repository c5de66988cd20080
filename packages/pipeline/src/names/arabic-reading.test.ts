import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arabicKey, arabicReading, arabicSound, areOneInArabic } from './arabic-reading.ts';

const fits = (latin: string, arabic: string) => arabicReading(latin).fits(arabicSound(arabic), 'rare');

describe('a name in Latin letters', () => {
  it.each([
    ['Hughes', 'هيوز', 'هیوز'],
    ['Weiß', 'فايس', 'وایس'],
    ['Kovari', 'كوفاري', 'کوواری'],
    ['Pfeiffer', 'فايفر', 'پفایفر'],
    ['Zimmermann', 'تسيمرمان', 'زیمرمان'],
    ['Schneider', 'شنايدر', 'اشنایدر'],
    ['Moreau', 'مورو', 'مورو'],
    ['Fournier', 'فورنييه', 'فورنیه'],
    ['Guillaume', 'غيوم', 'گیوم'],
    ['Jiménez', 'خيمينيز', 'خیمنس'],
    ['Castillo', 'كاستيو', 'کاستیو'],
    ['Bianchi', 'بيانكي', 'بیانکی'],
    ['Szymański', 'شيمانسكي', 'شیمانسکی'],
    ['Horváth', 'هورفات', 'هوروات'],
    ['Petrović', 'بيتروفيتش', 'پتروویچ'],
    ['Özdemir', 'أوزدمير', 'اوزدمیر'],
    ['Wright', 'رايت', 'رایت'],
    ['George', 'جورج', 'جرج'],
    ['Shcherbakova', 'شيرباكوفا', 'شچرباکووا'],
    ['Okafor', 'أوكافور', 'اوکافور'],
  ])('%s may be written %s and %s', (latin, ...written) => {
    for (const arabic of written) {
      expect(fits(latin, arabic)).toBe(true);
      expect(arabicReading(latin).keys).toContain(arabicKey(arabicSound(arabic)));
    }
  });

  it.each([
    ['Hughes', 'هولم'],
    ['Weiß', 'لايس'],
    ['Moreau', 'ماريا'],
    ['Holm', 'حرم'],
    ['Petrović', 'بيترسن'],
    ['Brandl', 'براندت'],
    ['Castillo', 'كاسترو'],
    ['Ala', 'علی'],
    ['Karim', 'كرم'],
    ['Samira', 'سمير'],
    ['Samir', 'سميرة'],
    ['Rana', 'رانيا'],
  ])('%s is not written %s', (latin, arabic) => {
    expect(fits(latin, arabic)).toBe(false);
  });

  it('is known by its key however it is written', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzéöçñ')),
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(letters, (word) => {
        const { keys } = arabicReading(word);
        expect(keys.length).toBeGreaterThan(0);
        expect(keys.length).toBeLessThanOrEqual(64);
      }),
    );
  });
});

describe('areOneInArabic', () => {
  const token = (word: string, latin = word) => ({ word, latin });

  it('knows a name in Latin or Cyrillic letters, on either side', () => {
    expect(areOneInArabic(token('hughes'), token('هيوز'), 'plain')).toBe(true);
    expect(areOneInArabic(token('هيوز'), token('hughes'), 'plain')).toBe(true);
    expect(areOneInArabic(token('хименес', 'khimenes'), token('خيمينيز'), 'plain')).toBe(true);
  });

  it('says nothing of two words of one script, and of what is too short', () => {
    expect(areOneInArabic(token('هيوز'), token('هیوز'), 'plain')).toBe(false);
    expect(areOneInArabic(token('hughes'), token('hughes'), 'plain')).toBe(false);
    expect(areOneInArabic(token('lee'), token('لي'), 'plain')).toBe(false);
  });
});
