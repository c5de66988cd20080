import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './members-of.ts';
import type { OppositeClass } from './opposite-class.ts';
import { OPPOSITES } from './opposite-words.ts';
import { oppositesIn } from './opposites-in.ts';
import * as things from './thing-words.ts';

const CLASSES: readonly [string, OppositeClass][] = Object.entries(things);

/** Which members of a class a text names, in text order. */
function named(one: OppositeClass, text: string, language: string): readonly number[] {
  return (oppositesIn(text, language)[OPPOSITES.indexOf(one)] ?? []).map(({ member }) => member);
}

describe('words of things, deeds and callings', () => {
  it.each(CLASSES)('takes no word of %s for two members in any language', (_, one) => {
    const told = LANGUAGES.filter((language) => one.members.filter(({ words }) => words[language]).length > 1);
    for (const language of told)
      for (const [at, { words }] of one.members.entries())
        for (const word of (words[language] ?? '')
          .split(', ')
          .filter((each) => each !== '' && !each.includes('~')))
          expect([
            word,
            ...new Set(named(one, word.replaceAll('_', ' ').replace('*', ''), language)),
          ]).toEqual([word, at]);
  });

  it.each(CLASSES)('is among the classes that are looked for: %s', (_, one) => {
    expect(OPPOSITES).toContain(one);
  });

  it.each<[string, OppositeClass, string, readonly number[]]>([
    ['de', things.CUSTODY, 'Sie ließen ihn am Ende frei', [1]],
    ['de', things.CUSTODY, 'Sie ließen ihn im Stich', []],
    ['de', things.COLOURS, 'Weißes Papier, schwarze Tinte', [1, 0]],
    ['ar', things.PLACES, 'من المستشفى إلى المدرسة', [0, 1]],
    ['ar', things.WEAPONS, 'سارت المسيرة في الشارع', []],
    ['tr', things.PLACES, 'Pazar günü HASTANEDE', [0]],
    ['fr', things.PLACES, 'Il a marché jusqu’à l’école', [1]],
    ['ru', things.VEHICLES, 'Решение суда о стиральной машине', []],
    ['es', things.DAYS, 'ayer, esta mañana', []],
  ])('reads in %s', (language, one, text, members) => {
    expect(named(one, text, language)).toEqual(members);
  });
});
