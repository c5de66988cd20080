import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const read = (text: string) => quotesIn(text, 'de').map(({ mention, said }) => [mention, ...said]);

describe('what somebody “soll gesagt haben”', () => {
  it.each([
    ['Der Lotse soll gesagt haben, das Dorf müsse brennen.', 'das Dorf müsse brennen'],
    ['Der Lotse soll gesagt haben: „Holt sie alle.“', 'Holt sie alle.'],
    ['Der Lotse soll in der Nacht gesagt haben, das Dorf müsse brennen.', 'das Dorf müsse brennen'],
  ])('is a quote: %s', (text, said) => {
    expect(read(text)).toEqual([['Der Lotse', said]]);
  });

  it('is less sure than what somebody said', () => {
    const [passedOn, said] = ['soll gesagt haben', 'hat gesagt'].map(
      (verb) => quotesIn(`Der Lotse ${verb}, das Dorf müsse brennen.`, 'de')[0]?.confidence ?? 0,
    );
    expect(passedOn).toBeGreaterThan(0);
    expect(passedOn).toBeLessThan((said ?? 0) * 0.8);
  });

  it.each([
    'Es soll gesagt werden, dass der Damm alt ist.',
    'Dem Lotsen soll gesagt worden sein, das Dorf sei leer.',
    'Der Lotse soll nicht gesagt haben, dass das Dorf brennen müsse.',
  ])('is none where it is asked for, told to him or denied: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
