import { expect, it } from 'vitest';
import { toldQuote } from '../../../testing/told-quote.ts';
import { matchFigures } from '../../pair/figure-match.ts';
import { withOpenBounds } from './open-bounds.ts';

type Said = readonly [language: string, text: string];

async function bounds(...said: readonly [Said, Said]) {
  const [a, b] = await Promise.all(
    said.map(([language, words]) => toldQuote({ text: `${words}.`, words, language, dictionary: null })),
  );
  if (!a || !b) throw new Error('two quotes were told');
  const { shared } = matchFigures(a.figures, b.figures);
  return withOpenBounds(shared, a, b).map((sides) => sides.map(({ bound }) => bound?.kind));
}

it('takes the bounds for one where one side alone says no', async () => {
  expect(
    await bounds(['en', 'Nobody got more than 10 loaves'], ['de', 'Alle bekamen höchstens 10 Brote']),
  ).toEqual([['least', 'least']]);
  expect(
    await bounds(['ru', 'Мы не получили больше 10 буханок'], ['fr', 'On a reçu au plus 10 pains']),
  ).toEqual([['least', 'least']]);
});

it('keeps them where none does, both do, or the no is their own', async () => {
  expect(
    await bounds(['en', 'They got more than 10 loaves'], ['de', 'Alle bekamen höchstens 10 Brote']),
  ).toEqual([['least', 'most']]);
  expect(
    await bounds(['en', 'They did not get more than 10 loaves'], ['es', 'No recibieron más de 10 panes']),
  ).toEqual([['least', 'least']]);
  expect(
    await bounds(['en', 'They got no more than 10 loaves'], ['de', 'Sie bekamen mehr als 10 Brote']),
  ).toEqual([['most', 'least']]);
});
