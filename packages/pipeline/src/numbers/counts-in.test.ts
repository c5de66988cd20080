import { expect, it } from 'vitest';
import { countsIn } from './counts-in.ts';

it.each([
  ['de', 'Um halb neun kamen zwei Boote, gegen dreiviertel acht drei.', [2, 3]],
  ['de', 'Um acht Uhr dreißig.', []],
  ['en', 'At half past eight two boats came, and at ten past nine three.', [2, 3]],
  ['en', 'We rang twice, and three times, for twice as many.', [2, 3]],
  ['en', 'They voted ten to three.', [10, 3]],
  ['fr', 'À huit heures et demie, vingt barques sont venues.', [20]],
  ['de', 'Ein Dutzend Boote, zwei Dutzend Netze, 3 Dutzend Ruder', [12, 24, 36]],
  ['en', 'A dozen boats, about two dozen nets', [12, 24]],
  ['fr', 'Une douzaine de barques, deux douzaines de filets', [12, 24]],
  ['de', 'Anderthalb Stunden, eineinhalb Meter, zweieinhalb Millionen', [1.5, 1.5, 2_500_000]],
  ['en', 'One and a half hours, an hour and a half, two and a half million', [1.5, 1.5, 2_500_000]],
  ['fr', 'Nous avons attendu deux ans et demi, deux millions et demi de fois.', [2.5, 2_500_000]],
  ['de', 'Es stieg um fünf Prozent, um sieben kamen sie.', [5]],
  ['fr', 'Monté à 15 pour cent, de cent mètres', [15, 100]],
  ['en', 'We stood at seven degrees, then at 9 degrees; at seven we left.', [7, 9]],
  ['de', 'Es stieg um sieben Grad, um 9 °C, gegen zehn ging sie.', [7, 9]],
  ['fr', 'On était à vingt-deux degrés, puis à 7 degrés.', [22, 7]],
  ['es', 'A las ocho y media vinieron dos botes, dos veces.', [2, 2]],
  ['ru', 'В восемь часов погибли четверо, мы звонили дважды, потом трижды.', [4, 2, 3]],
  ['ru', 'Двум людям, двум тысячам и двадцати двум.', [2, 20]],
  ['uk', 'О восьмій годині ми дзвонили двічі, бачили двоє людей.', [2, 2]],
  ['tr', 'Saat sekiz buçukta üç tekne geldi, beşi battı, iki kez aradık.', [3, 5, 2]],
  ['ar', 'في الساعة الثامنة والنصف اتصلنا مرتين وجاء خمسمئة شخص.', [2, 500]],
  ['fa', 'ساعت هشت و نیم سه قایق آمد، دو بار زنگ زدیم.', [3, 2]],
  ['de', 'Halb so viele Boote, neun Ruder', [9]],
  ['en', 'Half a dozen boats, two and a half dozen nets, half a million', [6, 30, 500_000]],
  ['de', 'Ein halbes Dutzend Boote, anderthalb Dutzend Netze, eine halbe Million', [6, 18, 500_000]],
  ['fr', 'Une demi-douzaine de barques, un demi-million de filets', [6, 500_000]],
  ['es', 'Media docena de botes, docena y media de redes, medio millón', [6, 18, 500_000]],
  ['ru', 'Полдюжины лодок, полмиллиона сетей', [6, 500_000]],
  ['tr', 'Yarım düzine tekne, yarım milyon ağ', [6, 500_000]],
  ['ar', 'نصف مليون شبكة', [500_000]],
  ['fr', 'Au Pont-Neuf, à Neuf-Marché, avec un canot neuf, neuf barques', [9]],
  ['fr', 'Dix-neuf barques, ils étaient neuf', [19, 9]],
  ['fr', 'Dans les années 30, pendant 30 années, les années trente', [30]],
  ['es', 'En los años treinta, treinta años', [30]],
  ['ru', 'В 30-х годах 30 лодок, в 20-м веке', [30]],
  ['de', 'In den 30er Jahren, im 20. Jahrhundert, 30 Jahre', [30]],
  ['en', 'In the 30s, in the 20th century, 30 boats', [30]],
  ['fr', 'Ce matin neuf sur dix, pendant des années vingt hommes', [9, 10, 20]],
  ['es', 'Hace años 20 hombres, en los años 20', [20]],
  [
    'de',
    'Zwei und eine halbe Million, drei und eine halbe Stunde, eine halbe Million',
    [2_500_000, 3.5, 500_000],
  ],
  ['ar', 'ثلاثمئة وخمسة وأربعون رجلا و ثلاثة عشر ألفا', [345, 13_000]],
  ['ar', 'ألفا جندي قابلوا مائتي شخص', [2000, 200]],
  ['ar', 'مليون ونصف، ثلاثة ملايين ونصف', [1_500_000, 3_500_000]],
  ['fa', 'سی و پنج نفر به بی‌بی‌سی و سی ان ان گفتند، دو میلیون و نیم، سیم', [35, 2_500_000]],
  ['ar', 'في ثلاثينيات القرن العشرين جاء ثلاثون', [30]],
  ['fa', 'سی بیمار و سی پیرمرد در سی‌سی‌یو', [30, 30]],
  ['fa', 'یک سی دی از سی ان ان، سی سیب', [30]],
] as const)('reads what two quotes are compared by, %s: %s', (language, text, expected) =>
  expect(countsIn(text, language).map(({ value }) => value)).toEqual(expected),
);

it('takes the hedge with the figure and keeps its place', () => {
  const text = 'Um halb neun rund ein Dutzend Boote und gut zwei Dutzend Netze';
  const places = countsIn(text, 'de').map(({ start, end }) => text.slice(start, end));
  expect(places).toEqual(['rund ein Dutzend', 'gut zwei Dutzend']);
});
