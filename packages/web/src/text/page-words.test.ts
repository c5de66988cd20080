import { describe, expect, it } from 'vitest';
import { pageWords } from './page-words.ts';
import { wordsIn } from './words.ts';

describe('pageWords', () => {
  it.each([
    ['en', { page: 7, lastPage: 7, pageLabel: null }, 'p. 7'],
    ['en', { page: 7, lastPage: 8, pageLabel: 'v-vi' }, 'pp. 7–8 (labelled v-vi)'],
    ['de', { page: 7, lastPage: 8, pageLabel: null }, 'S. 7–8'],
    ['de', { page: 7, lastPage: 7, pageLabel: 'v' }, 'S. 7 (bezeichnet als v)'],
    ['de', { page: 1234, lastPage: 1235, pageLabel: null }, 'S. 1234–1235'],
    ['ar', { page: 7, lastPage: 7, pageLabel: null }, `ص ${wordsIn('ar').number(7)}`],
  ])('cites in %s: %j', (language, place, cited) => expect(pageWords(place, wordsIn(language))).toBe(cited));
});
