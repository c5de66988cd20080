import { describe, expect, it } from 'vitest';
import { InvalidInput } from './errors.ts';
import { canonicalLanguage, directionOf, knownLanguage, primaryLanguage } from './language.ts';

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

  it('reads what was kept once, though nobody may give it any more', () =>
    expect(canonicalLanguage('Klingon')).toBe('klingon'));
});

describe('knownLanguage', () => {
  it.each([
    ['klingon', 'such as de'],
    ['German', 'de is German'],
    ['français', 'fr is French'],
    ['cz', 'cs is Czech'],
    ['GR', 'el is Greek'],
    ['german-CH', 'such as de'],
    ['zz', 'such as de'],
    ['elbish', 'such as de'],
  ])('refuses %s, which has the form of a tag and is no language: %s', (tag, fix) => {
    expect(() => knownLanguage(tag)).toThrow(`"${tag}" is no language tag; give a BCP 47 one`);
    expect(() => knownLanguage(tag)).toThrow(fix);
  });

  it.each(['sdh', 'apc', 'tlh', 'und', 'ckb-Latn'])(
    'takes %s, as languages of three letters are many',
    (tag) => expect(knownLanguage(tag)).toBe(tag),
  );

  it.each(['', 'not a tag', '12'])('refuses "%s" as well', (tag) =>
    expect(() => knownLanguage(tag)).toThrow(/BCP 47/),
  );
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
