import { expect, it } from 'vitest';
import { toldQuote } from '../../testing/told-quote.ts';
import { isSaidBy } from './said-by.ts';

async function isAttribution(language: string, words: string) {
  const quote = await toldQuote({ text: `${words}.`, words, language, dictionary: null });
  return isSaidBy({ start: 0, end: words.length }, quote);
}

it.each([
  ['en', 'said the keeper of lighthouses'],
  ['en', 'The keeper of the lighthouse said'],
  ['fr', 'a-t-elle expliqué'],
  ['de', 'Die Leuchtturmwärterin Holm sagte'],
  ['tr', 'Fenerci Deniz konuyla ilgili olarak şunları söyledi'],
  ['uk', 'повідомила доглядачка маяка'],
  ['ar', 'قال حارس المنارة'],
  ['fa', 'نگهبان فانوس گفت'],
])('takes for an attribution in %s: %s', async (language, words) => {
  expect(await isAttribution(language, words)).toBe(true);
});

it.each([
  ['en', 'he said that the ferry had burnt at night'],
  ['en', 'and the ferry burnt at night'],
  ['de', 'sagte er uns, die Fähre sei in der Nacht verbrannt'],
  ['tr', 'gece vapur yandı'],
  ['tr', 'Fenerci Deniz vapurun yandığını söyledi'],
])('takes for none in %s: %s', async (language, words) => {
  expect(await isAttribution(language, words)).toBe(false);
});
