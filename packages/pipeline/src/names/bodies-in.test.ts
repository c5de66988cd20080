import { describe, expect, it } from 'vitest';
import { bodiesIn } from './bodies-in.ts';

describe('bodiesIn', () => {
  it.each([
    ['not to believe in the UN', ['united nations']],
    ["the U.N.'s envoy", ['united nations']],
    ['an die Vereinten Nationen', ['united nations']],
    ['WHO and EU', ['european union', 'world health organization']],
    ['those who knew', []],
    ['la rue', []],
  ])('reads %s', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies);
  });
});
