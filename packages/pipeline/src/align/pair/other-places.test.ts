import { expect, it } from 'vitest';
import { toldQuote } from '../../testing/told-quote.ts';
import { areOfOtherPlaces } from './other-places.ts';

async function areApart(language: string, ...texts: readonly [string, string]) {
  const [a, b] = await Promise.all(
    texts.map((around) => {
      const words = 'Orsund';
      const text = `${around} “${words},” Mira Holm.`;
      return toldQuote({ text, words, language, name: 'Mira Holm', mention: 'Mira Holm' });
    }),
  );
  if (!a || !b) throw new Error('two quotes were told');
  return areOfOtherPlaces(a, b);
}

it.each([
  ['en', 'It burnt in Varnham, near Elmsau.', 'A bus fell in Korvel, outside Tarnik.'],
  ['ru', 'Горело в Варнеме, под Эльмском.', 'Автобус упал в Корвеле, возле Тарника.'],
  ['fr', 'Ça brûlait à Varnham, près de Elmsau.', 'Un bus est tombé à Korvel, près de Tarnik.'],
] as const)('sees two places, %s: %s / %s', async (language, one, other) =>
  expect(await areApart(language, one, other)).toBe(true),
);

it.each([
  ['only one is named', 'en', 'It burnt in Varnham.', 'A bus fell in Korvel, outside Tarnik.'],
  ['one stands in both', 'en', 'It burnt in Varnham, near Elmsau.', 'In Korvel, near Tarnik, like Varnham.'],
  ['it is declined', 'ru', 'Горело в Варнеме, под Эльмском.', 'Варнем горит, в Корвеле и возле Тарника.'],
  ['one of two is their region', 'en', 'In Hesk County, in Varnham.', 'In Korvel, outside Tarnik.'],
  ['one of two is declined as a region', 'ru', 'В Хесской области, в Варнеме.', 'В Корвеле, возле Тарника.'],
  ['they are days and the speaker', 'en', 'In May, in Holm, near Elmsau.', 'In March, in Korvel.'],
  ['the script has no capitals', 'ar', 'احترق في فارن قرب إلمساو.', 'سقط في كورفل قرب تارنيك.'],
] as const)('sees none where %s', async (_, language, one, other) =>
  expect(await areApart(language, one, other)).toBe(false),
);
