import { describe, expect, it } from 'vitest';
import { pageText } from './page-text.ts';

describe('pageText', () => {
  it.each([
    [{ page: null, lastPage: null, pageLabel: null }, ''],
    [{ page: 7, lastPage: 7, pageLabel: null }, 'p. 7'],
    [{ page: 7, lastPage: 8, pageLabel: null }, 'pp. 7–8'],
    [{ page: 7, lastPage: 7, pageLabel: 'v' }, 'p. 7 (labelled v)'],
    [{ page: 7, lastPage: 8, pageLabel: 'v-vi' }, 'pp. 7–8 (labelled v-vi)'],
  ])('makes of %j: %s', (place, text) => expect(pageText(place)).toBe(text));
});
