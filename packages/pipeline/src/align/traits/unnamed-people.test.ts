import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../words/tokens.ts';
import { unnamedPeople } from './unnamed-people.ts';

const read = (text: string, language: string, saysNo = true) => {
  const { somebody, nobody } = unnamedPeople(tokensOf(text, language), language, saysNo);
  return [somebody, nobody].map((token) => token && text.slice(token.start, token.end));
};

describe('unnamedPeople', () => {
  it.each([
    ['en', 'Someone rang the bell', 'Someone', null],
    ['en', 'No one rang the bell', null, 'No'],
    ['de', 'Jemand läutete', 'Jemand', null],
    ['de', 'Kaum jemand läutete', null, null],
    ['de', 'Geläutet hat niemand', null, 'niemand'],
    ['fr', "Quelqu'un a sonné", "Quelqu'un", null],
    ['fr', "Personne n'a sonné", null, 'Personne'],
    ['es', 'Alguien llamó, nadie abrió', 'Alguien', 'nadie'],
    ['ru', 'Кто-то звонил', 'Кто', null],
    ['ru', 'Никто не звонил', null, 'Никто'],
    ['tr', 'Kimse çalmadı', null, 'Kimse'],
    ['ar', 'لم يقرع أحد الجرس', null, 'أحد'],
    ['xx', 'someone nobody', null, null],
  ])('knows somebody and nobody in %s: %s', (language, text, somebody, nobody) => {
    expect(read(text, language)).toEqual([somebody, nobody]);
  });

  it('takes no word for nobody where nothing is denied', () => {
    expect(read('Chaque personne a sonné', 'fr', false)).toEqual([null, null]);
  });
});
