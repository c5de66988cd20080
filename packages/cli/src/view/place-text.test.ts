import { describe, expect, it } from 'vitest';
import { placeText } from './place-text.ts';

describe('placeText', () => {
  it.each([
    [{ page: null, lastPage: null, pageLabel: null }, ''],
    [{ page: 7, lastPage: 7, pageLabel: null }, 'p. 7'],
    [{ page: 7, lastPage: 8, pageLabel: null }, 'pp. 7–8'],
    [{ page: 7, lastPage: 7, pageLabel: 'v' }, 'p. 7 (labelled v)'],
    [{ page: 7, lastPage: 8, pageLabel: 'v-vi' }, 'pp. 7–8 (labelled v-vi)'],
    [{ startTime: null, endTime: null }, ''],
    [{ startTime: 751.2, endTime: 755 }, 'at 12:31–12:35'],
    [{ startTime: 751.2, endTime: 751.9 }, 'at 12:31'],
    [{ page: 7, lastPage: 7, pageLabel: null, startTime: 1, endTime: 2 }, 'p. 7, at 0:01–0:02'],
  ])('makes of %j: %s', (place, text) => expect(placeText(place)).toBe(text));
});
