import { describe, expect, it } from 'vitest';
import { OPPOSITES } from './opposite-words.ts';
import { oppositesIn } from './opposites-in.ts';
import { FAITHS, FORCES, PEOPLE } from './people-words.ts';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'ru', 'uk', 'tr', 'ar', 'fa'];
const PEOPLES_AT = OPPOSITES.indexOf(PEOPLE);

/** Places of the peoples that a text names, each once. */
const peoples = (text: string, language: string) => [
  ...new Set((oppositesIn(text, language)[PEOPLES_AT] ?? []).map(({ member }) => member)),
];

describe('words of peoples, faiths and forces', () => {
  it.each([
    ['peoples', PEOPLE],
    ['faiths', FAITHS],
    ['forces', FORCES],
  ])('has each of the %s in every language', (_, { members }) => {
    for (const { words } of members) expect(Object.keys(words).toSorted()).toEqual(LANGUAGES.toSorted());
  });

  it.each(LANGUAGES)('calls no two peoples by one word in %s', (language) => {
    const wrong = PEOPLE.members.flatMap(({ words }, member) =>
      (words[language] ?? '').split(', ').filter((word) => {
        const said = word.replaceAll('_', ' ').replace('*', '').replaceAll('[.]', '.');
        return !oppositesIn(said, language)[PEOPLES_AT]?.every((found) => found.member === member);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('knows a people by its country, its men and its tongue, in any case', () => {
    const [ukraine] = peoples('in Ukraine', 'en');
    expect(ukraine).toBeDefined();
    const said = (
      [
        ['en', 'a Ukrainian officer'],
        ['de', 'ukrainische Soldaten'],
        ['de', 'aus der Ukraine'],
        ['fr', 'des Ukrainiens'],
        ['es', 'los ucranianos'],
        ['ru', 'с украинской стороны'],
        ['uk', 'українською мовою'],
        ['tr', 'UKRAYNALI askerler'],
        ['ar', 'والجنود الأوكرانيون'],
        ['fa', 'نیروهای اوکراینی'],
      ] as const
    ).map(([language, text]) => [text, peoples(text, language)]);
    expect(said).toEqual(said.map(([text]) => [text, [ukraine]]));
  });

  it('knows a country from a pronoun', () => {
    expect(peoples('US troops searched us', 'en')).toEqual(peoples('American troops', 'en'));
    expect(peoples('the U.S. and U.K. troops', 'en')).toEqual(peoples('die USA und Großbritannien', 'de'));
    expect(peoples('they told us to wait', 'en')).toEqual([]);
  });

  it.each([
    ['fa', 'او این کار را کرد و خانه را ترک کرد'],
    ['ar', 'وفي مصرع الصياد، يمنع الدخول، ردا على ذلك'],
    ['uk', 'Він дійшов до узбережжя по росі'],
    ['tr', 'Onu almanız için çekti'],
    ['de', 'Er sprach deutlich, die Tür war zu'],
    ['es', 'El chinche y la jordanera, dijo Georgina'],
    ['tr', 'Bizi sudan çıkardılar'],
    ['ar', 'كان فيمن جرحت يده اليمنى'],
    ['ru', 'Чехов ел гречку в косоворотке'],
    ['fr', 'La musique australe'],
    ['de', 'Georgios trug Türkis'],
    ['en', 'HELP US NOW'],
  ])('reads no people in %s: %s', (language, text) => {
    expect(peoples(text, language)).toEqual([]);
  });
});
