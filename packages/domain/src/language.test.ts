import { describe, expect, it } from 'vitest';
import { InvalidInput } from './errors.ts';
import { canonicalLanguage, directionOf, primaryLanguage } from './language.ts';

describe('canonicalLanguage', () => {
  it.each([
    ['DE', 'de'],
    ['pt_br', 'pt-BR'],
    [' en ', 'en'],
    ['zh-hant', 'zh-Hant'],
  ])('writes %s as %s', (tag, canonical) => expect(canonicalLanguage(tag)).toBe(canonical));

  it.each(['', 'not a tag', '12'])('refuses "%s" and tells what to give', (tag) => {
    expect(() => canonicalLanguage(tag)).toThrow(InvalidInput);
    expect(() => canonicalLanguage(tag)).toThrow(/BCP 47/);
  });
});

describe('primaryLanguage', () => {
  it('leaves region and script out', () => expect(primaryLanguage('zh-Hant-TW')).toBe('zh'));
});

describe('directionOf', () => {
  it('knows what runs from right to left', () => {
    expect(['ar', 'fa-AF', 'he', 'de', 'en-GB'].map(directionOf)).toEqual([
      'rtl',
      'rtl',
      'rtl',
      'ltr',
      'ltr',
    ]);
  });
});
