import { processorTime } from '@crossquote/domain/testing';
import { describe, expect, it } from 'vitest';
import { datesIn } from './dates-in.ts';

const told = (text: string, language: string) =>
  datesIn(text, language).map(({ month, day, start, end }) => [text.slice(start, end), month, day]);

describe('datesIn', () => {
  it.each([
    ['en', 'on 3 March', [['3 March', 3, 3]]],
    [
      'en',
      'on March 3rd, and on the 5th of May',
      [
        ['March 3rd', 3, 3],
        ['5th of May', 5, 5],
      ],
    ],
    ['en', 'Jan. 9 was cold', [['Jan. 9', 1, 9]]],
    ['en', 'in May they came', [['May', 5, null]]],
    ['en', 'in late August', [['August', 8, null]]],
    ['en', 'gone by June', [['June', 6, null]]],
    ['fr', 'partis d’ici juin', [['juin', 6, null]]],
    ['es', 'nos vamos para junio', [['junio', 6, null]]],
    ['tr', 'hazirana kadar gidiyoruz', [['haziran', 6, null]]],
    ['ar', 'نغادر بحلول يونيو', [['يونيو', 6, null]]],
    ['uk', 'після червня', [['червня', 6, null]]],
    ['fa', 'در مه رفتیم', [['مه', 5, null]]],
    ['de', 'am 3. März', [['3. März', 3, 3]]],
    ['de', 'seit Anfang April', [['April', 4, null]]],
    ['de', 'am 03.04.2014', [['03.04.2014', 4, 3]]],
    [
      'fr',
      'le 1er mars, puis en août',
      [
        ['1er mars', 3, 1],
        ['août', 8, null],
      ],
    ],
    [
      'es',
      'el 2 de mayo y en junio',
      [
        ['2 de mayo', 5, 2],
        ['junio', 6, null],
      ],
    ],
    [
      'ru',
      '29-го сентября, а в марте',
      [
        ['29-го сентября', 9, 29],
        ['марте', 3, null],
      ],
    ],
    [
      'uk',
      '3 березня, у квітні',
      [
        ['3 березня', 3, 3],
        ['квітні', 4, null],
      ],
    ],
    [
      'tr',
      "3 Mart'ta, Nisanda",
      [
        ["3 Mart'ta", 3, 3],
        ['Nisan', 4, null],
      ],
    ],
    [
      'ar',
      'في ٣ مارس وفي شهر آب',
      [
        ['٣ مارس', 3, 3],
        ['آب', 8, null],
      ],
    ],
    ['ar', '3 كانون الأول', [['3 كانون الأول', 12, 3]]],
    [
      'fa',
      'در ۳ مه و در آوریل',
      [
        ['۳ مه', 5, 3],
        ['آوریل', 4, null],
      ],
    ],
    [
      'pl',
      '3 marca, w maju',
      [
        ['3 marca', 3, 3],
        ['maju', 5, null],
      ],
    ],
    ['en', 'The twenty-first of March was cold', [['twenty-first of March', 3, 21]]],
    ['de', 'am einundzwanzigsten April', [['einundzwanzigsten April', 4, 21]]],
    ['fr', 'le vingt et un mars', [['vingt et un mars', 3, 21]]],
    ['es', 'el veintidós de mayo', [['veintidós de mayo', 5, 22]]],
    ['ru', 'тридцать первого марта', [['тридцать первого марта', 3, 31]]],
    ['en', 'written 2014-03-04', [['2014-03-04', 3, 4]]],
    [
      'ru',
      'с ноября по апрель',
      [
        ['ноября', 11, null],
        ['апрель', 4, null],
      ],
    ],
    [
      'tr',
      'temmuz ve ağustos aylarında',
      [
        ['temmuz', 7, null],
        ['ağustos', 8, null],
      ],
    ],
  ] as const)('reads, in %s, %s', (language, text, dates) => {
    expect(told(text, language)).toEqual(dates);
  });

  it.each([
    ['uk', 'третього березня, двадцять першого п’ятого', [[3, 3]]],
    ['uk', 'дев’ятнадцятого травня', [[5, 19]]],
    [
      'pl',
      'trzeciego marca i dwudziestego pierwszego maja',
      [
        [3, 3],
        [5, 21],
      ],
    ],
    [
      'it',
      'il primo maggio, il ventitré marzo, il trentuno luglio',
      [
        [5, 1],
        [3, 23],
        [7, 31],
      ],
    ],
    [
      'ar',
      'في الثالث من مارس وفي الحادي والعشرين من أيار',
      [
        [3, 3],
        [5, 21],
      ],
    ],
    ['ar', 'الثالث عشر من تشرين الأول', [[10, 13]]],
    [
      'fa',
      'سوم مارس، بیست و یکم ژوئن، سی\u200cام اوت',
      [
        [3, 3],
        [6, 21],
        [8, 30],
      ],
    ],
  ] as const)('reads days in words, in %s: %s', (language, text, expected) => {
    expect(datesIn(text, language).map(({ month, day }) => [month, day])).toEqual(expected);
  });

  it.each([
    ['en', 'on March 3 and 4', 'March 3'],
    ['en', 'on the 3rd and 4th of March', '4th of March'],
    ['en', 'March 3-5', 'March 3'],
    ['en', 'on March 3 and 4 they came', 'March 3'],
    ['en', 'on 3, 4 March', '4 March'],
    ['de', 'vom 3. bis zum 5. März', '5. März'],
    ['fr', 'du 3 au 5 mars', '5 mars'],
    ['es', 'los días 3 y 4 de mayo', '4 de mayo'],
    ['ru', 'с 3 по 5 марта', '5 марта'],
    ['uk', '3–5 березня', '5 березня'],
    ['ar', 'من ٣ إلى ٥ مارس', '٥ مارس'],
  ])('says no day where it is one of several, in %s: %s', (language, text, words) => {
    expect(told(text, language)).toEqual([[words, expect.any(Number), null]]);
  });

  it.each([
    ['en', 'they killed 3 on 5 March', 5],
    ['en', 'on March 3 and 40 men', 3],
    ['en', 'on March 3, 12 men came', 3],
    ['de', 'am 3. März und 5 Männer', 3],
    ['de', 'es kamen 12, am 3. März', 3],
  ])('says the day beside another number, in %s: %s', (language, text, day) => {
    expect(told(text, language)).toEqual([[expect.any(String), 3, day]]);
  });

  it('reads a text that is full of days in the time of one that is not', () => {
    const spent = processorTime();
    expect(datesIn('in May '.repeat(7000), 'en')).toHaveLength(7000);
    expect(spent()).toBeLessThan(2000);
  });

  it.each([
    ['en', 'May God protect them; they march home, and 10 may have drowned'],
    ['en', 'April said so'],
    ['en', 'the 3 bridges in Marchfeld'],
    ['fr', 'une photo de Mars'],
    ['tr', 'Ocak yandı'],
    ['ar', 'مارس عمله'],
    ['en', '45 March'],
    ['sw', '3 March'],
  ])('takes for no date, in %s, %s', (language, text) => {
    expect(told(text, language)).toEqual([]);
  });
});
