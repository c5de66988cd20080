import { expect, it } from 'vitest';
import { toldQuote } from '../../../testing/told-quote.ts';
import { otherYears } from './other-years.ts';

async function years(one: readonly [string, string], other: readonly [string, string]) {
  const [a, b] = await Promise.all(
    [one, other].map(([language, words]) =>
      toldQuote({ text: `${words}.`, words, language, dictionary: null }),
    ),
  );
  if (!a || !b) throw new Error('two quotes were told');
  return otherYears(a, b).map(([left, right]) => [
    a.report.text.slice(left.start, left.end),
    b.report.text.slice(right.start, right.end),
  ]);
}

it('tells another year, in any digits', async () => {
  expect(await years(['en', 'It burnt in 1998'], ['ar', 'احترق عام ١٩٩٩'])).toEqual([['1998', '١٩٩٩']]);
  expect(await years(['en', 'In 1940 our village burnt'], ['de', 'Es brannte 1944'])).toEqual([
    ['1940', '1944'],
  ]);
  expect(await years(['de', 'Im Jahr 1980 brannte es'], ['fr', 'En 1990 brûla le moulin'])).toEqual([
    ['1980', '1990'],
  ]);
  expect(await years(['en', 'In 2014 they came'], ['de', '2015 kamen sie'])).toEqual([['2014', '2015']]);
  expect(await years(['de', 'Es brannte 1998'], ['ru', 'Горело в 1999 году'])).toEqual([['1998', '1999']]);
});

it.each([
  [
    ['en', 'It burnt in 1998'],
    ['de', 'Es brannte 1998'],
  ],
  [
    ['en', 'It burnt in 1998'],
    ['de', 'Es brannte'],
  ],
  [
    ['en', 'It burnt in 1998, and in 2003'],
    ['de', 'Es brannte 1999'],
  ],
  [
    ['en', 'It burnt from 1998-2003'],
    ['de', 'Es brannte 2001'],
  ],
  [
    ['en', 'In 1944 our village burnt'],
    ['de', '1800 Häuser brannten'],
  ],
  [
    ['en', 'Since 1991 we lived there'],
    ['en', '1800 of us died'],
  ],
  [
    ['fr', 'Ils dormaient en 1800 maisons'],
    ['de', 'Im Jahr 1944 brannte es'],
  ],
  [
    ['en', 'They slept in 1800 houses'],
    ['de', 'Im Jahr 1944 brannte es'],
  ],
  [
    ['en', 'The 1,998 boats'],
    ['de', 'Die Boote von 1999'],
  ],
] as const)('is silent about one year, and where it cannot be told which: %s', async (one, other) =>
  expect(await years(one, other)).toEqual([]),
);
