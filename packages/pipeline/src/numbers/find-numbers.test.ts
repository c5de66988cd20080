import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers } from './find-numbers.ts';

const values = (text: string, language: string) => findNumbers(text, language).map(({ value }) => value);

describe('findNumbers', () => {
  it.each([
    ['en', 'Sixty-three people and forty-one boats', [63, 41]],
    ['en', 'two hundred and twelve of 9,000', [212, 9000]],
    ['en', 'three thousand houses, 1.5 million bricks', [3000, 1_500_000]],
    ['de', 'einundvierzig Menschen, siebzehn davon Kinder', [41, 17]],
    ['de', 'zweihundertdreizehn von dreitausend, 9.000 waren es', [213, 3000, 9000]],
    ['nl', 'eenenveertig huizen, tweehonderd schapen', [41, 200]],
    ['nl', 'tweeënveertig huizen', [42]],
    ['fr', 'quatre-vingt-dix maisons, quarante et une barques', [90, 41]],
    ['fr', 'soixante-dix moutons, neuf cent quatre-vingt-dix-neuf barques', [70, 999]],
    ['es', 'treinta y dos casas, 140 vecinos', [32, 140]],
    ['es', 'diez mil millones, 14,7 mil millones, mil millones', [10e9, 14.7e9, 1e9]],
    ['es', 'ciento dos mil millones, tres millones dos mil', [102e9, 3_002_000]],
    ['es', 'tres mil, dos millones', [3000, 2_000_000]],
    ['pt', 'dois mil milhões, três bilhões', [2e9, 3e9]],
    ['en', 'two thousand million; three million two thousand', [2e9, 3_002_000]],
    ['de', 'zwei Millionen dreitausend, fünf Milliarden', [2_003_000, 5e9]],
    ['ru', 'пять миллиардов лодок', [5e9]],
    ['uk', 'п’ять мільярдів', [5e9]],
    ['ar', 'خمسة مليارات', [5e9]],
    ['it', 'due miliardi', [2e9]],
    ['fr', '9\u2009000 barques', [9000]],
    ['tr', 'on beşinin, yirmi dördü, yüz ellisi, on altıda', [15, 24, 150, 16]],
    ['tr', 'on kişinin altında, yüzünden, onun', [10]],
    ['tr', 'İki bina yıkıldı, yüzde beş, yüzde on, saat iki, yüzü kanlı', [2, 5, 10]],
    ['tr', 'elli, birini vurdular; iki yüzüne vurdu', [50, 2]],
    ['en', 'between two thousand and three million', [2000, 3e6]],
    ['en', 'He paid ten thousand. Two million fled', [10_000, 2e6]],
    ['es', 'entre cien mil y un millón; dos mil millones, diez mil millones', [1e5, 1e6, 2e9, 10e9]],
    ['ar', 'بين مئة ألف ومليون', [1e5, 1e6]],
    ['de', 'zweitausend Millionen', [2e9]],
    ['ru', '5 тысяч миллионеров', [5000]],
    ['it', 'venti barche', [20]],
    ['pt', 'trinta e dois barcos', [32]],
    ['pl', 'czterdzieści dwa domy, sześćset owiec', [42, 600]],
    ['pl', 'dwustu pięćdziesięciu trzech ludzi', [253]],
    ['ru', 'двадцать два дома', [22]],
    ['uk', 'тридцять два човни', [32]],
    ['ar', '٨٢ منزلا وخمسون قاربا', [82, 50]],
    ['tr', 'kırk iki ev', [42]],
    ['fa', '۷٫۵ متر، ۷۷٬۰۰۰ خانه و سی‌صد قایق، چهل و دو نفر', [7.5, 77_000, 300, 42]],
    ['ar', 'القارب السابع والأربعون وخمسة وعشرون صيادا وسبعة عشر طفلا', [47, 25, 17]],
    ['ru', '11 млн кирпичей, 1,7 миллионами лодок, 25 000 овец', [11_000_000, 1_700_000, 25_000]],
    ['uk', '3 мільярди цеглин', [3_000_000_000]],
    ['fr', 'une barque de 2 m, 25 000 moutons', [2, 25_000]],
    ['en', 'twenty five boats and twenty-one oars, a hundred and five nets', [25, 21, 105]],
    ['en', 'two thousand three hundred and six bricks', [2306]],
    ['tr', 'on bir kez, yirmi beş ev, yüz kırk koyun', [11, 25, 140]],
    ['tr', 'bin iki yüz elli üç tuğla, otuz bin kişi', [1253, 30_000]],
    ['tr', 'onbir kez, yirmibeş ev', [11, 25]],
    ['fr', 'vingt et un bateaux, trente deux filets, cent quarante moutons', [21, 32, 140]],
    ['fr', 'dix-sept bateaux, soixante et onze filets, quatre-vingt-dix-sept moutons', [17, 71, 97]],
    ['es', 'ciento cuarenta casas, treinta y un vecinos', [140, 31]],
    ['pt', 'cento e quarenta casas, vinte e cinco vizinhos', [140, 25]],
    ['it', 'ventuno barche, trentadue reti, centoquaranta pecore, venticinque uova', [21, 32, 140, 25]],
    ['ru', 'двадцать пять домов, сто сорок овец, двадцати пяти человек', [25, 140, 25]],
    ['ru', 'две тысячи триста шесть кирпичей, одиннадцати лодок', [2306, 11]],
    ['uk', 'двадцять пять будинків, сто сорок овець, двадцяти п’яти людей', [25, 140, 25]],
    ['uk', 'Вдома були двоє, втекли триста сорок одна родина', [2, 341]],
    ['uk', 'близько шістнадцяти човнів, трьохсот двадцяти однієї вівці', [16, 321]],
    ['uk', 'чверть від двох мільйонів овець, дев’ятисот будинків', [2_000_000, 900]],
    ['ru', 'около шестисот овец, девятисот пяти лодок', [600, 905]],
    ['ar', 'خمسة وعشرون بيتا ومئة وأربعون خروفا', [25, 140]],
    ['ar', 'إحدى عشرة مرة وواحد وعشرون قاربا', [11, 21]],
    ['fa', 'بیست و پنج خانه، صد و چهل گوسفند، یازده بار', [25, 140, 11]],
    ['pl', 'dwadzieścia pięć domów, sto czterdzieści owiec', [25, 140]],
    ['nl', 'vijfentwintig huizen, honderdveertig schapen', [25, 140]],
    ['de', 'hundertvierzig Schafe, fünfundzwanzig Häuser, elfmal', [140, 25, 11]],
    ['de', 'um 1,5 Prozentpunkte, um 15 Prozentpunkte, um 12 %, um 15 Uhr, um 15', [1.5, 15, 12]],
    ['en', 'It rose by 1.5 percentage points, and stood at 15 per cent', [1.5, 15]],
    ['fr', 'Monté de 1,5 point de pourcentage, à 15 %, à 15', [1.5, 15]],
    ['xx', '82 domoj', [82]],
  ] as const)('reads %s: %s', (language, text, expected) => {
    expect(values(text, language)).toEqual(expected);
  });

  it('leaves clock times, years, dates and a bare one out', () => {
    expect(values('At 4 p.m. on 3 March 2026, one boat; at 2:40 another. April 5', 'en')).toEqual([]);
    expect(values('Um 2.40 Uhr am 3. März sank ein Boot', 'de')).toEqual([]);
    expect(values('À 07h55, le 12 juin 1953-54', 'fr')).toEqual([]);
    expect(values('Saat 7 gibi, 30 Eylül günü', 'tr')).toEqual([]);
    expect(values('La barca llegó antes de las 7', 'es')).toEqual([]);
    expect(values('ساعت ۹:۳۰', 'fa')).toEqual([]);
  });

  it.each([
    [
      'en',
      '4 settlements, 12 marines, 5 enemies, 3 decks, 2 marches and 10 may have drowned',
      [4, 12, 5, 3, 2, 10],
    ],
    ['de', '12 Decken, 3 Maisfelder, 4 Märzveilchen, zwei Junikäfer', [12, 3, 4, 2]],
    ['fr', '5 maisons, 4 marsouins', [5, 4]],
    ['es', '7 marineros, 12 abrigos', [7, 12]],
    ['ru', '10 грузовиков, 5 вертолётов, 3 майора, 12 серий', [10, 5, 3, 12]],
    ['uk', '5 вертольотів, 3 трактори, 8 берегів', [5, 3, 8]],
    ['en', 'On 3 May, 5 December and Jan 9 they met', []],
    ['de', 'Am 3. März, 5. Dez. und 9. Jänner', []],
    ['ru', 'Пришли 29-го сентября, 3 мая и 5 ноября', []],
    ['uk', 'Прийшли 29 вересня, 3 травня й 5-го листопада', []],
    ['tr', '30 Eylül’de ve 5 Ocak günü', []],
    ['ar', 'في 5 كانون الثاني و3 آذار و9 مايو', []],
    ['fr', 'Le 1er mai, le 3 août', []],
    ['fa', '۲۹ سپتامبر و ۵ مه', []],
    ['fa', 'جنگ 53-1950', []],
    ['en', '10-2000 boats', [10]],
    ['de', 'Seit Oktober 30 Häuser, im Mai 12 Menschen, für Jan 12 Boote', [30, 12, 12]],
    ['es', 'En Viña del Mar 12 casas', [12]],
    ['en', 'From Jan to Mar they came', []],
    ['nl', 'Op 17 december en 5 okt. kwamen zij', []],
    ['es', 'El 17 de sept. y el 5 feb.', []],
    ['fr', 'Le 12 sept. et le 5 nov.', []],
    ['ru', '17 мар. и 5 июн.', []],
    ['uk', '17 лют. і 5 серп.', []],
    ['tr', '17 Ocakta, 5 MAYIS, 9 NİSAN', []],
    ['fa', 'پنج آب انبار، دو بهمن، ۵ بهمن', [5, 2]],
    ['uk', 'Програли з рахунком 31:27, о 12:40', [31, 27]],
  ] as const)(
    'takes a day of a month for no count, and no word for a month that begins like one, %s: %s',
    (language, text, expected) => {
      expect(values(text, language)).toEqual(expected);
    },
  );

  it.each([
    ['es', 'El 99 por ciento un buen techo, el uno por ciento paja', [99]],
    ['fr', 'Dix pour cent une barque', [10]],
    ['it', 'Il dieci per cento', [10]],
    ['pt', 'Dez por cento', [10]],
    ['ar', 'بنسبة 99 بالمائة و16 في المئة', [99, 16]],
    ['es', 'Por ciento veinte casas', [120]],
    ['es', 'El diez y medio por ciento de casas', [10]],
    ['ar', 'خمسون بالمئة وخمسة وعشرون بالمئة', [50, 25]],
    ['ar', 'في مئة قرية', [100]],
  ] as const)('takes no per cent for a hundred, %s: %s', (language, text, expected) => {
    expect(values(text, language)).toEqual(expected);
  });

  it('takes the Persian no for no nine', () => {
    expect(values('نه، نه، نه! نه تنها قایق، نه قایق', 'fa')).toEqual([9]);
  });

  it('leaves numbers that are called out', () => {
    expect(values('Ring 0700 123 456 before noon', 'en')).toEqual([]);
  });

  it.each([
    ['en', 'They saw around 82 boats', 'around 82'],
    ['en', 'as many as 82 boats', 'as many as 82'],
    ['de', 'Rund 140 Boote', 'Rund 140'],
    ['fr', 'près de 140 barques', 'près de 140'],
    ['es', 'unas 140 barcas', 'unas 140'],
    ['ar', 'نحو 140 قاربا', 'نحو 140'],
  ] as const)('takes the hedge with the figure, %s: %s', (language, text, expected) => {
    const [figure] = findNumbers(text, language);
    expect(text.slice(figure?.start, figure?.end)).toBe(expected);
    expect(figure?.hedge).not.toBeNull();
  });

  it('takes no hedge from inside another word', () => {
    expect(findNumbers('Turnabout 82', 'en')[0]).toMatchObject({ start: 10, hedge: null });
  });

  it('points into the text, in order and without overlap', () => {
    const word = fc.constantFrom(
      '82',
      'forty',
      'one',
      'and',
      'hundred',
      'boats',
      'around',
      '9,000',
      'two',
      '4',
      'p.m.',
    );
    fc.assert(
      fc.property(fc.array(word), (list) => {
        const text = list.join(' ');
        const figures = findNumbers(text, 'en');
        for (const [i, { start, end }] of figures.entries()) {
          expect(start).toBeGreaterThanOrEqual(i === 0 ? 0 : (figures[i - 1]?.end ?? 0));
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
