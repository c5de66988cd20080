import { expect, it } from 'vitest';
import { countsIn } from './counts-in.ts';

const values = (text: string, language: string) => countsIn(text, language).map(({ value }) => value);

it.each([
  ['en', 'They mended between 340 and 500 million nets', [340e6, 500e6]],
  ['en', 'We sold 12–15 thousand crates', [12_000, 15_000]],
  ['en', 'It cost $3 to $5 billion', [3e9, 5e9]],
  ['en', 'Three or four thousand gulls, two to three hundred crates', [3000, 4000, 200, 300]],
  ['en', 'It takes 3 to about 5 million', [3e6, 5e6]],
  ['de', '340 bis 500 Millionen Netze, zwischen drei und vier Tausend Körbe', [340e6, 500e6, 3000, 4000]],
  ['fr', 'De 340 à 500 millions de filets, entre 3 et 5 mille', [340e6, 500e6, 3000, 5000]],
  ['es', 'De 340 a 500 millones de redes, entre 3 y 5 mil millones', [340e6, 500e6, 3e9, 5e9]],
  ['es', 'Desde 30 hasta 50 mil cajas', [30_000, 50_000]],
  [
    'ru',
    'От 340 до 500 миллионов сетей, между 3 и 5 тысячами, две или три тысячи',
    [340e6, 500e6, 3000, 5000, 2000, 3000],
  ],
  ['uk', 'Від 340 до 500 мільйонів сіток, між 3 та 5 тисячами', [340e6, 500e6, 3000, 5000]],
  ['ar', 'بين 340 و500 مليون شبكة، من 30 إلى 50 ألف صندوق', [340e6, 500e6, 30_000, 50_000]],
  ['fa', '۳۴۰ تا ۵۰۰ میلیون تور، بین ۳ و ۵ هزار جعبه', [340e6, 500e6, 3000, 5000]],
  ['tr', '340 ila 500 milyon ağ, 3 ile 5 bin arasında kasa', [340e6, 500e6, 3000, 5000]],
])('reads what is multiplied once as said of both ends (%s: %s)', (language, text, told) => {
  expect(values(text, language)).toEqual(told);
});

it.each([
  ['en', 'Between 5 and 2 million nets', [5, 2e6]],
  ['en', 'It rose from 800 to 3 thousand', [800, 3000]],
  ['en', 'It rose from 5 to 600 thousand', [5, 600_000]],
  ['en', 'We had 3 boats and 5 thousand nets', [3, 5000]],
  ['en', 'For the 3 and 5 thousand others', [3, 5000]],
  ['en', 'From 2 thousand to 5 million', [2000, 5e6]],
  ['en', 'Between 340 and 500 nets', [340, 500]],
  ['es', 'De 3 barcas a 5 mil', [3, 5000]],
  ['tr', '3 tekne ile 5 bin ağ', [3, 5000]],
  ['ru', 'Мы видели 3 и 5 тысяч сетей', [3, 5000]],
])('and no other number (%s: %s)', (language, text, told) => {
  expect(values(text, language)).toEqual(told);
});
