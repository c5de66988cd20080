import { describe, expect, it } from 'vitest';
import { placeWords } from './place-words.ts';
import { wordsIn } from './words.ts';

describe('placeWords', () => {
  it.each([
    ['en', { page: 7, lastPage: 7, pageLabel: null }, 'p. 7'],
    ['en', { page: 7, lastPage: 8, pageLabel: 'v-vi' }, 'pp. 7–8 (labelled v-vi)'],
    ['de', { page: 7, lastPage: 8, pageLabel: null }, 'S. 7–8'],
    ['de', { page: 7, lastPage: 7, pageLabel: 'v' }, 'S. 7 (bezeichnet als v)'],
    ['de', { page: 1234, lastPage: 1235, pageLabel: null }, 'S. 1234–1235'],
    ['ar', { page: 7, lastPage: 7, pageLabel: null }, `ص ${wordsIn('ar').number(7)}`],
  ])('cites in %s: %j', (language, place, cited) =>
    expect(placeWords({ pages: place, times: null }, wordsIn(language))).toBe(cited),
  );

  it.each([
    ['en', { startTime: 751.2, endTime: 755 }, 'at 12:31–12:35'],
    ['en', { startTime: 751.2, endTime: 751.9 }, 'at 12:31'],
    ['de', { startTime: 3600, endTime: 3605 }, 'bei 1:00:00–1:00:05'],
    [
      'ar',
      { startTime: 65, endTime: 65 },
      `عند ${'1:05'.replace(/\d/g, (digit) => wordsIn('ar').number(Number(digit)))}`,
    ],
  ])('says when in %s: %j', (language, times, said) =>
    expect(placeWords({ pages: null, times }, wordsIn(language))).toBe(said),
  );

  it('says both, and nothing where neither is known', () => {
    const pages = { page: 7, lastPage: 7, pageLabel: null };
    expect(placeWords({ pages, times: { startTime: 1, endTime: 2 } }, wordsIn('en'))).toBe(
      'p. 7 · at 0:01–0:02',
    );
    expect(placeWords({ pages: null, times: null }, wordsIn('en'))).toBe('');
  });
});
