import { expect, it } from 'vitest';
import { toldQuote } from '../../../testing/told-quote.ts';
import { isSaidBy } from './said-by.ts';

async function isAttribution(language: string, words: string) {
  const quote = await toldQuote({ text: `${words}.`, words, language, dictionary: null });
  return isSaidBy({ start: 0, end: words.length }, quote);
}

it.each([
  ['en', 'said the keeper of lighthouses'],
  ['en', 'The keeper of the lighthouse said'],
  ['en', 'explained the keeper'],
  ['en', 'the keeper told'],
  ['fr', 'a-t-elle expliqué'],
  ['fr', 'ont-ils ajouté'],
  ['fr', 'explique la gardienne'],
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
  ['en', 'the keeper told them to swim'],
  ['en', 'I told nobody about it'],
  ['en', 'and she told the harbour everything'],
  ['en', 'told to leave the lighthouse'],
  ['en', 'none of us was told'],
  ['en', 'what the keeper said'],
  ['en', 'said nothing to the keeper'],
  ['de', 'was der Wärter sagte'],
  ['de', 'und sagte niemandem etwas'],
  ['fr', 'il a dit de nager'],
  ['es', 'nos dijo nadar'],
  ['ru', 'она сказала правду'],
  ['ru', 'сказала нам правду'],
  ['uk', 'сказав йому все'],
  ['de', 'sagte er uns, die Fähre sei in der Nacht verbrannt'],
  ['tr', 'gece vapur yandı'],
  ['tr', 'Fenerci Deniz vapurun yandığını söyledi'],
])('takes for none in %s: %s', async (language, words) => {
  expect(await isAttribution(language, words)).toBe(false);
});
