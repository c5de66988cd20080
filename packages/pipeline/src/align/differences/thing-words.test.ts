import { describe, expect, it } from 'vitest';
import * as manners from './manner-words.ts';
import { LANGUAGES } from './members-of.ts';
import type { OppositeClass } from './opposite-class.ts';
import { OPPOSITES } from './opposite-words.ts';
import { oppositesIn } from './opposites-in.ts';
import * as peoples from './people-words.ts';
import * as things from './thing-words.ts';

const CLASSES: readonly [string, OppositeClass][] = Object.entries({ ...things, ...manners });

/** Which members of a class a text names, in text order. */
function named(one: OppositeClass, text: string, language: string): readonly (string | undefined)[] {
  return (oppositesIn(text, language)[OPPOSITES.indexOf(one)] ?? []).map(
    ({ member }) => one.members[member]?.name,
  );
}

describe('words of things, deeds and callings', () => {
  it.each(CLASSES)('takes no word of %s for two members in any language', (_, one) => {
    const told = LANGUAGES.filter(
      (language) => one.members.filter(({ words }) => words[language]).length > 1,
    );
    for (const language of told)
      for (const { name, words } of one.members)
        for (const word of (words[language] ?? '')
          .split(', ')
          .filter((each) => each !== '' && !/[~\\]/u.test(each)))
          expect([
            word,
            ...new Set(named(one, word.replaceAll('_', ' ').replaceAll('*', ''), language)),
          ]).toEqual([word, name]);
  });

  it.each(CLASSES)('is among the classes that are looked for: %s', (_, one) => {
    expect(OPPOSITES).toContain(one);
  });

  it.each<[string, OppositeClass, string, readonly string[]]>([
    ['de', things.CUSTODY, 'Sie ließen ihn am Ende frei', ['releas']],
    ['de', things.CUSTODY, 'Sie ließen ihn im Stich', []],
    ['de', things.COLOURS, 'Weißes Papier, schwarze Tinte', ['white', 'black']],
    ['ar', things.PLACES, 'من المستشفى إلى المدرسة', ['hospital', 'school']],
    ['ar', things.WEAPONS, 'سارت المسيرة في الشارع', []],
    ['tr', things.PLACES, 'Pazar günü HASTANEDE', ['hospital']],
    ['fr', things.PLACES, 'Il a marché jusqu’à l’école', ['school']],
    ['ru', things.VEHICLES, 'Решение суда о стиральной машине', []],
    ['ru', things.VEHICLES, 'Машина скорой помощи догнала грузовую машину', ['ambulance', 'truck']],
    ['ar', things.CUSTODY, 'اعتُقل الصياد', ['arrest']],
    ['ar', peoples.PEOPLE, 'عاد الصياد للمكسيك', ['mexico']],
    ['uk', things.PLACES, "у в'язниці", ['prison']],
    ['uk', things.PLACES, 'у в’язниці', ['prison']],
    ['ar', manners.ARMED, 'الرجال غير المسلحين', ['unarmed']],
    ['fr', manners.PEACE, 'une marche pacifique vers le Pacifique', ['peaceful']],
    ['en', manners.ARMED, 'the armed forces and unarmed fishers', ['unarmed']],
    ['es', things.DAYS, 'ayer, esta mañana', ['yesterday']],
  ])('reads in %s', (language, one, text, members) => {
    expect(named(one, text, language)).toEqual(members);
  });
});
