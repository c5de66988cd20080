import { describe, expect, it } from 'vitest';
import { roughCounts } from './rough-counts.ts';

describe('roughCounts', () => {
  it.each([
    ['en', 'Dozens fled, hundreds of boats, tens of thousands, several hundred.', [10, 100, 1e4, 100]],
    ['de', 'Dutzende flohen, Hunderte Boote, Zehntausende, mehrere hundert.', [10, 100, 1e4, 100]],
    ['fr', 'Des dizaines ont fui, des centaines de barques, des dizaines de milliers.', [10, 100, 1e4]],
    ['es', 'Decenas huyeron, cientos de botes, decenas de miles, varios cientos.', [10, 100, 1e4, 100]],
    ['ru', 'Десятки бежали, сотни лодок, десятки тысяч, несколько сотен.', [10, 100, 1e4, 100]],
    ['uk', 'Десятки втекли, сотні човнів, десятки тисяч, кілька сотень.', [10, 100, 1e4, 100]],
    ['tr', 'Onlarca kişi kaçtı, yüzlerce tekne, on binlerce, birkaç yüz.', [10, 100, 1e4, 100]],
    ['ar', 'هرب العشرات ومئات القوارب وعشرات الآلاف.', [10, 100, 1e4]],
    ['fa', 'ده‌ها نفر گریختند، صدها قایق، ده‌ها هزار نفر، هزاران.', [10, 100, 1e4, 1000]],
    ['en', 'Hundreds of millions fled, tens of millions stayed', [1e8, 1e7]],
    ['fr', 'Des centaines de millions', [1e8]],
    ['de', 'Hunderte Millionen, das Leben Hunderter Kinder', [1e8, 100]],
    ['ar', 'مئات الملايين من الدولارات وعشرات الملايين', [1e8, 1e7]],
    ['ru', 'Сотни миллионов', [1e8]],
    ['tr', 'Yüz milyonlarca lira', [1e8]],
  ] as const)('tells sizes, %s: %s', (language, text, expected) =>
    expect(roughCounts(text, language).map(({ size }) => size)).toEqual(expected),
  );

  it.each([
    ['ru', 'Две тысячи лодок, три сотни сетей и 5 тысячи.'],
    ['ar', 'ثلاثة آلاف قارب'],
    ['fr', 'Une quarantaine stricte, deux dizaines de barques'],
    ['en', 'Two hundred boats, a thousand nets; she scores.'],
    ['es', 'Dos millones de botes'],
    ['fr', 'Une centaine de milliers'],
    ['de', 'Er gab mir einen Hunderter, die Tausender behielt er'],
    ['fr', 'Une quinzaine de jours'],
  ])('tells none where a number counts, %s: %s', (language, text) =>
    expect(roughCounts(text, language)).toEqual([]),
  );

  it('takes "une quinzaine" of anything but days for about fifteen', () => {
    expect(roughCounts('Une quinzaine de barques', 'fr')).toMatchObject([{ least: 10.5, most: 22.5 }]);
  });

  it('takes "une centaine" for about one number', () => {
    const [about] = roughCounts('Une centaine de barques', 'fr');
    expect(about).toMatchObject({ size: null, start: 0, end: 12 });
    expect([about?.least, about?.most].map((value) => Math.round(value ?? 0))).toEqual([70, 150]);
  });
});
