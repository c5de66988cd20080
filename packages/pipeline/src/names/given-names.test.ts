import { describe, expect, it } from 'vitest';
import { givenNameSpellings } from './given-names.ts';

describe('spellings of a given name', () => {
  it.each([
    ['Sergey', 'serhii'],
    ['Сергій', 'сергей'],
    ['Mykola', 'николай'],
    ['Yuliya', 'julia'],
    ['Ahmed', 'achmed'],
    ['Iryna', 'ирина'],
    ['Oleksiy', 'алексей'],
  ])('of %s are known: %s', (name, spelling) => {
    expect(givenNameSpellings(name)).toContain(spelling);
  });

  it.each(['Klara', 'Weiß', 'Holm', 'Поле', 'Sanna', 'Peter', 'Andreas', 'Juri', 'Hanna', 'Sergio'])(
    'of %s are none',
    (word) => {
      expect(givenNameSpellings(word)).toEqual([]);
    },
  );
});
