import { expect, it } from 'vitest';
import { toldQuote } from '../../../testing/told-quote.ts';
import { isSaidInOne } from './said-in-one.ts';

async function isSaid(one: readonly [string, string], other: readonly [string, string]) {
  const [a, b] = await Promise.all(
    [one, other].map(([language, words]) =>
      toldQuote({ text: `${words}.`, words, language, dictionary: null }),
    ),
  );
  const [figure] = a?.figures ?? [];
  if (!figure || !b) throw new Error('two quotes were told');
  return isSaidInOne(figure, b);
}

it.each([
  [
    ['en', 'We waited for 24 hours'],
    ['de', 'Wir warteten einen Tag'],
  ],
  [
    ['fr', 'Attendre 30 minutes'],
    ['es', 'Esperar media hora'],
  ],
  [
    ['es', 'Llovió doce meses'],
    ['ar', 'أمطرت سنة كاملة'],
  ],
  [
    ['uk', 'Ми чекали сім днів'],
    ['tr', 'Bir hafta bekledik'],
  ],
  [
    ['ru', 'Мы ждали шесть месяцев'],
    ['fa', 'نیم سال منتظر ماندیم'],
  ],
  [
    ['en', 'It stood 1000 metres away'],
    ['ru', 'Он стоял в 1 км отсюда'],
  ],
] as const)('knows %s in %s', async (one, other) => {
  expect(await isSaid(one, other)).toBe(true);
});

it.each([
  [
    ['en', 'We waited for 20 hours'],
    ['de', 'Wir warteten einen Tag'],
  ],
  [
    ['en', 'We waited for 24 men'],
    ['de', 'Wir warteten einen Tag'],
  ],
  [
    ['en', 'We waited for 24 hours'],
    ['de', 'Wir warteten lange'],
  ],
  [
    ['en', 'It weighed 1000 kilos'],
    ['de', 'Es war einen Kilometer weit'],
  ],
] as const)('does not find %s in %s', async (one, other) => {
  expect(await isSaid(one, other)).toBe(false);
});
