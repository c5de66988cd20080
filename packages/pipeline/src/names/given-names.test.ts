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
  ])('of %s are known: %s', (name, spelling) => {
    expect(givenNameSpellings(name)).toContain(spelling);
  });

  it('of a romanisation that is not listed are those of the name that it reads as', () => {
    expect(givenNameSpellings('Oleksiy')).toContain('алексей');
  });

  it.each(['Klara', 'Weiß', 'Holm', 'Поле', 'Sanna'])('of %s are none', (word) => {
    expect(givenNameSpellings(word)).toEqual([]);
  });
});
