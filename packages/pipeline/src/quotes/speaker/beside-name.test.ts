/** Which words before a name tell of who bears it; all sentences are invented. */
import { expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const names = (text: string, language: string) => quotesIn(text, language).map(({ name }) => name);

it.each([
  ['en', 'The guard Jan Torp beat Mira Holm. “It was dark,” the guard said.'],
  ['en', 'The guard Jan Torp beat Mira Holm, a seamstress. “It was dark,” the guard said.'],
  ['fr', 'Le gardien Jan Torp a frappé Mira Holm. « Il faisait noir », a dit le gardien.'],
])('leaves a role to the name right behind it (%s: %s)', (language, text) => {
  expect(names(text, language)).toEqual(['Jan Torp']);
});

it.each([
  ['en', 'The Orsund police guard Mira Holm fled. “It was dark,” the guard said.'],
  ['en', 'The guard and Amnesty member Mira Holm fled. “It was dark,” the guard said.'],
  ['fr', 'Le gardien Jan Torp a fui. « Il faisait noir », a dit le gardien.'],
])('keeps a role with words of its own before the name (%s: %s)', (language, text) => {
  expect(names(text, language)).toHaveLength(1);
  expect(names(text, language)[0]).toMatch(/ (?:Holm|Torp)$/u);
});
