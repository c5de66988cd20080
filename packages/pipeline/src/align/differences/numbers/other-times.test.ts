import { describe, expect, it } from 'vitest';
import { toldQuote } from '../../../testing/told-quote.ts';
import { otherTimes } from './other-times.ts';

type Told = readonly [language: string, words: string];

async function times(...sides: readonly [Told, Told]) {
  const [a, b] = await Promise.all(
    sides.map(([language, words]) => toldQuote({ text: `${words}.`, words, language, dictionary: null })),
  );
  if (!a || !b) throw new Error('two quotes were told');
  return otherTimes(a, b).map(([one, other]) => [
    a.report.text.slice(one.start, one.end),
    b.report.text.slice(other.start, other.end),
  ]);
}

describe('otherTimes', () => {
  it.each([
    [
      ['de', 'Um halb vier kam das Boot'],
      ['en', 'At half past four the boat came'],
      ['halb vier', 'half past four'],
    ],
    [
      ['de', 'Um Viertel nach drei kam es'],
      ['en', 'It came at a quarter to three'],
      ['Viertel nach drei', 'quarter to three'],
    ],
    [
      ['en', 'It came at 3 p.m'],
      ['en', 'It came at 3 a.m'],
      ['3 p.m', '3 a.m'],
    ],
    [
      ['fr', 'À trois heures et demie du matin, il coula'],
      ['de', 'Um 15.30 Uhr sank es'],
      ['trois heures et demie', '15.30 Uhr'],
    ],
    [
      ['es', 'A las ocho y media llegó el barco'],
      ['en', 'The boat came at half past seven'],
      ['ocho y media', 'half past seven'],
    ],
    [
      ['ru', 'В восемь часов вечера пришла лодка'],
      ['uk', 'О сьомій годині вечора прийшов човен'],
      ['восемь часов', 'сьомій годині'],
    ],
    [
      ['tr', 'Tekne sabah saat sekizde geldi'],
      ['en', 'The boat came at 8 p.m'],
      ['sekizde', '8 p.m'],
    ],
    [
      ['ar', 'وصل القارب في الساعة الثامنة والنصف'],
      ['fa', 'قایق ساعت نه و نیم رسید'],
      ['الثامنة والنصف', 'نه و نیم'],
    ],
    [
      ['en', 'The boat came at nine'],
      ['de', 'Um acht kam das Boot'],
      ['nine', 'acht'],
    ],
    [
      ['ru', 'В девять пришла лодка'],
      ['es', 'A las ocho y cuarto llegó el barco'],
      ['девять', 'ocho y cuarto'],
    ],
    [
      ['es', 'El barco llegó a las nueve'],
      ['tr', 'Tekne sekizde geldi'],
      ['nueve', 'sekizde'],
    ],
    [
      ['ar', 'وصل القارب في التاسعة'],
      ['uk', 'Човен прийшов о восьмій'],
      ['التاسعة', 'восьмій'],
    ],
  ] as const)('tells times that differ: %s', async (one, other, expected) =>
    expect(await times(one, other)).toEqual([expected]),
  );

  it.each([
    [
      ['de', 'Um halb vier in der Früh kam es'],
      ['en', 'It came at half past three in the morning'],
    ],
    [
      ['de', 'Um halb vier kam es'],
      ['en', 'It came at 3:30 p.m'],
    ],
    [
      ['de', 'Um 15 Uhr kam es'],
      ['en', 'It came at 3 p.m'],
    ],
    [
      ['de', 'Um 15 Uhr kam es'],
      ['en', 'It came at 1 p.m. GMT'],
    ],
    [
      ['en', 'At 3 p.m. one came, one at four'],
      ['de', 'Um drei kam eins, um 16 Uhr das andere'],
    ],
    [
      ['en', 'At half past three it came'],
      ['de', 'Es kam um Viertel nach drei, um vier Uhr sank es'],
    ],
    [
      ['es', 'A las ocho y media de la noche llegó el barco'],
      ['en', 'The boat came at 8:30 p.m'],
    ],
    [
      ['ru', 'В половине девятого пришла лодка'],
      ['uk', 'О пів на дев’яту прийшов човен'],
    ],
    [
      ['tr', 'Tekne sekiz buçukta geldi'],
      ['de', 'Um halb neun kam das Boot'],
    ],
    [
      ['ar', 'وصل القارب في الساعة التاسعة إلا ربعا'],
      ['fa', 'قایق ساعت ۸:۴۵ رسید'],
    ],
    [
      ['ru', 'В восемь часов по московскому времени пришла лодка'],
      ['en', 'At 7 p.m. the boat came'],
    ],
    [
      ['en', 'They shot at two and killed one at half past nine'],
      ['de', 'Sie schossen auf zwei und töteten einen um halb neun'],
    ],
    [
      ['de', 'Es ging um acht verletzte Kinder, um neun kam das Boot'],
      ['en', 'It was about eight hurt children, at eight the boat came'],
    ],
    [
      ['es', 'A las 20.30 llegó'],
      ['fr', 'Il est arrivé à huit heures et demie du soir'],
    ],
  ] as const)('is silent about what may be one time: %s', async (one, other) =>
    expect(await times(one, other)).toEqual([]),
  );
});
