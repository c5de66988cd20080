import { describe, expect, it } from 'vitest';
import { findDate, publicationTime } from './publication-time.ts';

describe('findDate', () => {
  it.each([
    ['Published May 3rd, 2021 - 12:12 GMT', '2021-05-03T12:12:00Z'],
    ['Monday, May 3, 2021 - 15:43', '2021-05-03T15:43'],
    ['date 2021-05', '2021-05'],
    ['2021-05-03T07:30:15Z', '2021-05-03T07:30:15Z'],
    ['3 May 2021, 3:05 pm', '2021-05-03T15:05'],
    ['May 3, 2021 at 12:05 a.m. EST', '2021-05-03T00:05:00-05:00'],
    ['Stand: 3. Mai 2021, 15.43 Uhr', '2021-05-03T15:43'],
    ['03.05.2021 15:43 MESZ', '2021-05-03T15:43:00+02:00'],
    ['Publié le 3 mai 2021 à 9h05', '2021-05-03T09:05'],
    ['1er mars 2021', '2021-03-01'],
    ['3 de mayo de 2021', '2021-05-03'],
    ['3 maggio 2021', '2021-05-03'],
    ['3 mei 2021', '2021-05-03'],
    ['3 мая 2021 г.', '2021-05-03'],
    ['Opublikowano: 3 maja 2021, 15:43', '2021-05-03T15:43'],
    ['12 października 2021 r.', '2021-10-12'],
    ['3 мая 2021 года, 15:43', '2021-05-03T15:43'],
    ['3 травня 2021', '2021-05-03'],
    ['3 Mayıs 2021', '2021-05-03'],
    ['3 مايو 2021', '2021-05-03'],
    ['٣ أيار ٢٠٢١', '2021-05-03'],
    ['12 كانون الأول 2021', '2021-12-12'],
    ['3 مه 2021', '2021-05-03'],
    ['۳ مه ۲۰۲۱', '2021-05-03'],
    ['2021-05-03T07:30:00+0300', '2021-05-03T07:30:00+03:00'],
    ['3 May 2021 25:99', '2021-05-03'],
    ['3 May 2021, 10:00 XYZ', '2021-05-03T10:00'],
  ])('reads %s', (text, iso) => {
    expect(findDate(text)?.iso).toBe(iso);
  });

  it.each(['no date', '31 February 2021', '3 Foo 2021', '2021-13-01', '12345-01-012'])(
    'finds none in %s',
    (text) => {
      expect(findDate(text)).toBeNull();
    },
  );

  it('says where the date stands', () => {
    expect(findDate('On 3 May 2021, 10:00 it rained')).toMatchObject({ start: 3, end: 20, hasTime: true });
  });
});

describe('publicationTime', () => {
  it.each([
    ['2021-05-03T07:30:00.123Z', '2021-05-03T07:30:00.123Z'],
    [' 2021-05-03 ', '2021-05-03'],
    ['2021', '2021'],
    ['Mon, 3 May 2021', '2021-05-03'],
    ['3 мая 2021 года', '2021-05-03'],
    ['12 października 2021 r.', '2021-10-12'],
  ])('keeps %s as exact as it is', (value, iso) => {
    expect(publicationTime(value)).toBe(iso);
  });
  it.each(['yesterday', '2021-05-03 and more', '2021-99-99T10:00', ''])('is null for %s', (value) => {
    expect(publicationTime(value)).toBeNull();
  });
});
