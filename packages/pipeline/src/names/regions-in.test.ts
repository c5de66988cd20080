import { describe, expect, it } from 'vitest';
import { regionsIn } from './regions-in.ts';

describe('regionsIn', () => {
  it.each([
    ['en', 'germany', 'DE'],
    ['fr', 'allemande', 'DE'],
    ['de', 'nordkorea', 'KP'],
    ['es', 'corea', 'KP'],
    ['ru', 'кореи', 'KR'],
    ['tr', 'yunanistan', 'GR'],
    ['ar', 'فرنسا', 'FR'],
  ])('knows countries by the beginning of their names, %s: %s', (language, word, code) => {
    expect(regionsIn(word, language)).toContain(code);
  });

  it('knows no country in other words', () => {
    expect(regionsIn('harbour', 'en')).toEqual([]);
    expect(regionsIn('oma', 'de')).toEqual([]);
  });
});
