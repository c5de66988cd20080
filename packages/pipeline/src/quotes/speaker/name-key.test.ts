import { describe, expect, it } from 'vitest';
import { nameKey } from './name-key.ts';

describe('nameKey', () => {
  it.each([
    ['Dr. Ilma Weiß', 'ilma weiss'],
    ['the Harbour Office', 'harbour office'],
    ['die Hafenbehörde', 'hafenbehorde'],
    ['Mme Nora Achterberg', 'nora achterberg'],
    ['@Nora_A', '@nora_a'],
    ['Nora’s', 'nora'],
    ['Le', 'le'],
    ['Mme Weiß', 'mrs weiss'],
    ['Herr Weiß', 'mr weiss'],
  ])('turns %s into %s', (name, key) => {
    expect(nameKey(name, 'de')).toBe(key);
  });

  it.each([
    ['M. Weiß', 'fr', 'mr weiss'],
    ['M. Weiß', 'en', 'weiss'],
    ['Sig Holm', 'it', 'mr holm'],
    ['Sig Holm', 'en', 'holm'],
  ])('takes %s in %s for %s', (name, language, key) => {
    expect(nameKey(name, language)).toBe(key);
  });

  it('is ASCII whatever the script', () => {
    expect(nameKey('نورا أحمد', 'ar')).toMatch(/^[a-z ]+$/);
    expect(nameKey('Нора Ахмед', 'ru')).toMatch(/^[a-z ]+$/);
  });
});
