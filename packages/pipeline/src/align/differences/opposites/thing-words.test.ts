import { describe, expect, it } from 'vitest';
import * as bodies from './body-words.ts';
import * as manners from './manner-words.ts';
import { LANGUAGES } from './members-of.ts';
import type { OppositeClass } from './opposite-class.ts';
import { OPPOSITES } from './opposite-words.ts';
import { oppositesIn } from './opposites-in.ts';
import * as peoples from './people-words.ts';
import * as things from './thing-words.ts';

const CLASSES: readonly [string, OppositeClass][] = Object.entries({ ...things, ...bodies, ...manners });

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
    ['fr', things.HARM, 'Un obus a frappé la boulangerie', []],
    ['fr', things.HARM, "L'école a été frappée par un missile", []],
    ['fr', things.HARM, 'Le gardien a frappé le boulanger', ['beat']],
    ['de', things.HARM, 'Die Granate schlug neben dem Brunnen ein', []],
    ['de', things.HARM, 'Der Wächter schlug den Bäcker', ['beat']],
    ['fa', things.HARM, 'گلوله توپ به نانوایی خورد', []],
    ['fa', things.HARM, 'نانوا را با گلوله کشتند', ['shot']],
    ['ar', peoples.PEOPLE, 'عاد الصياد للمكسيك', ['mexico']],
    ['uk', things.PLACES, "у в'язниці", ['prison']],
    ['uk', things.PLACES, 'у в’язниці', ['prison']],
    ['ar', manners.ARMED, 'الرجال غير المسلحين', ['unarmed']],
    ['fr', manners.PEACE, 'une marche pacifique vers le Pacifique', ['peaceful']],
    ['en', manners.ARMED, 'the armed forces and unarmed fishers', ['unarmed']],
    ['es', things.DAYS, 'ayer, esta mañana', ['yesterday']],
    ['ru', manners.FRIENDS_AND_ENEMIES, 'Вражеские солдаты стреляли друг в друга', ['enemy']],
    ['ru', manners.FRIENDS_AND_ENEMIES, 'Они видели друг друга, мой друг', ['friend']],
    ['uk', manners.FRIENDS_AND_ENEMIES, 'Друга ворожа ракета впала біля порту', ['enemy']],
    ['de', manners.FRIENDS_AND_ENEMIES, 'Die feindlichen Boote, sein Freund', ['enemy', 'friend']],
    ['uk', manners.PEACE, 'жорстокий напад на мирних мешканців', []],
    ['uk', manners.PEACE, 'напад на мирне сільське населення', []],
    ['uk', manners.PEACE, 'насильницький напад на мирних.', ['violent']],
    ['ru', manners.PEACE, 'насильственные действия против мирных жителей', ['violent']],
    ['ru', manners.PEACE, 'Мирный протест рыбаков', ['peaceful']],
    ['en', manners.BEGAN_AND_STOPPED, 'The soldiers stopped our boat and opened fire', []],
    ['en', manners.BEGAN_AND_STOPPED, 'They ended up in a cellar', []],
    ['en', manners.BEGAN_AND_STOPPED, 'They stopped shooting', ['stopped']],
    ['en', manners.BEGAN_AND_STOPPED, 'The shooting stopped, and the rain ended', ['stopped', 'stopped']],
    ['es', manners.BEGAN_AND_STOPPED, 'Los soldados pararon nuestra barca', []],
    ['es', manners.BEGAN_AND_STOPPED, 'Terminaron huyendo, terminó en un sótano', []],
    ['es', manners.BEGAN_AND_STOPPED, 'La lluvia paró', ['stopped']],
    ['ru', manners.AGREED_AND_REFUSED, 'Мне отказали ноги, отказали тормоза', []],
    ['ru', manners.AGREED_AND_REFUSED, 'У него ноги отказали', []],
    ['ru', manners.AGREED_AND_REFUSED, 'Мне отказали в лодке', ['refused']],
    ['uk', manners.AGREED_AND_REFUSED, 'Мені відмовили ноги', []],
    ['en', things.ENTRY, 'They left the door open and entered the house', ['left', 'entered']],
    ['en', things.ENTRY, 'Two were left, they entered into an agreement', []],
    ['es', things.ENTRY, 'La ley entró en vigor, salieron de la aldea', ['left']],
    ['tr', things.ENTRY, 'Yasa yürürlüğe girdi, köylüler evden ayrıldı', ['left']],
    ['ar', things.ENTRY, 'دخلت الهدنة حيز التنفيذ، ودخل القرار حيز التنفيذ', []],
    // On an Arabic keyboard.
    ['fa', things.ENTRY, 'آنها روستا را ترك كردند', ['left']],
    ['ru', things.ENTRY, 'Паром вышел из строя, рыбаки вошли в дом', ['entered']],
    ['es', manners.OLDER_AND_YOUNGER, 'La hermana mayor y la mayor parte', ['older']],
    ['en', manners.POSSIBLE_AND_IMPOSSIBLE, 'As soon as possible; it was impossible', ['impossible']],
    ['ru', manners.POSSIBLE_AND_IMPOSSIBLE, 'Можно было уйти, возможно, ночью', ['possible']],
    ['ru', things.VEHICLES, 'Мусорная машина и грузовик', ['машина', 'truck']],
  ])('reads in %s', (language, one, text, members) => {
    expect(named(one, text, language)).toEqual(members);
  });
});
