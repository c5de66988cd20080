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
  ] as const)('tells sizes, %s: %s', (language, text, expected) =>
    expect(roughCounts(text, language).map(({ size }) => size)).toEqual(expected),
  );

  it.each([
    ['ru', 'Две тысячи лодок, три сотни сетей и 5 тысячи.'],
    ['ar', 'ثلاثة آلاف قارب'],
    ['fr', 'Une quarantaine stricte, deux dizaines de barques'],
    ['en', 'Two hundred boats, a thousand nets; she scores.'],
    ['es', 'Dos millones de botes'],
    ['en', 'Hundreds of millions fled, tens of millions stayed'],
    ['fr', 'Une centaine de milliers, des centaines de millions'],
  ])('tells none where a number counts, %s: %s', (language, text) =>
    expect(roughCounts(text, language)).toEqual([]),
  );

  it('takes "une centaine" for about one number', () => {
    const [about] = roughCounts('Une centaine de barques', 'fr');
    expect(about).toMatchObject({ size: null, start: 0, end: 12 });
    expect([about?.least, about?.most].map((value) => Math.round(value ?? 0))).toEqual([70, 150]);
  });
});
