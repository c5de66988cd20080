import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { chosenLanguage, LANGUAGES, wordsIn } from './words.ts';

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));
const textsOf = (language: string) =>
  JSON.parse(readFileSync(join(PACKAGE, 'locales', `${language}.json`), 'utf8')) as Record<string, string>;
const sources = readdirSync(join(PACKAGE, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
  .map((file) => readFileSync(join(PACKAGE, 'src', file), 'utf8'))
  .join('\n');

const PLURAL = /_(?:zero|one|two|few|many|other)$/;
/** Keys as the pages name them: whole, or a beginning that a value is put behind. */
const whole = new Set([...sources.matchAll(/'([a-z-]+(?:\.[a-z -]+)?)'/g)].map(([, key]) => key));
const beginnings = [...sources.matchAll(/`([a-z-]+\.)\$\{/g)].map(([, key]) => key ?? '');
const isUsed = (key: string) => whole.has(key) || beginnings.some((start) => key.startsWith(start));

describe('the words of the desk', () => {
  it.each(LANGUAGES)('has every word in %s, in every plural, and no other', (language) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const expected = Object.keys(textsOf('en')).flatMap((key) => {
      if (!PLURAL.test(key)) return [key];
      return key.endsWith('_other') ? forms.map((form) => key.replace(PLURAL, `_${form}`)) : [];
    });
    expect(Object.keys(textsOf(language)).sort()).toEqual([...expected].sort());
  });

  it.each(LANGUAGES)('puts the same values into %s', (language) => {
    const holes = (text = '') => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();
    const english = textsOf('en');
    const wrong = Object.entries(textsOf(language)).filter(([key, text]) => {
      const own = english[PLURAL.test(key) ? key.replace(PLURAL, '_other') : key];
      // "One" and "two" may be words of their own.
      return holes(text).length > 0 && holes(text).join() !== holes(own).join();
    });
    expect(wrong).toEqual([]);
  });

  it('uses every word, and has every word that is used', () => {
    const keys = new Set(Object.keys(textsOf('en')).map((key) => key.replace(PLURAL, '')));
    expect([...keys].filter((key) => !isUsed(key))).toEqual([]);
    const named = [...sources.matchAll(/\bt\('([^']+)'/g)].map(([, key]) => key ?? '');
    expect(named.filter((key) => !keys.has(key))).toEqual([]);
  });

  it('writes numbers, days and counts as each language does', () => {
    expect(wordsIn('de').number(1234.5)).toBe('1.234,5');
    expect(wordsIn('en').t('testimony.tellings', { count: 1, shown: '1' })).toBe('1 telling');
    expect(wordsIn('ar').t('testimony.tellings', { count: 2, shown: '2' })).toBe('روايتان');
    expect(wordsIn('de').day('2026-03-02')).toBe('02.03.2026');
    expect([
      wordsIn('de').duration(125_000),
      wordsIn('en').duration(0),
      wordsIn('ar').duration(7_200_000),
    ]).toEqual(['2 Minuten', '0 seconds', 'ساعتان']);
    expect(wordsIn('en').day('early March')).toBe('early March');
  });

  it('falls back to English', () => {
    expect(chosenLanguage([undefined, 'xx', 'AR-eg'])).toBe('ar');
    expect(chosenLanguage(['xx'])).toBe('en');
  });
});
