import { describe, expect, it } from 'vitest';
import { toldQuote } from '../../../testing/told-quote.ts';
import { numbersInPlace } from './numbers-in-place.ts';

async function inPlace(language: string, ...sides: readonly [string, string]) {
  const [a, b] = await Promise.all(
    sides.map((words) => toldQuote({ text: `${words}.`, words, language, dictionary: null })),
  );
  if (!a || !b) throw new Error('two quotes were told');
  return numbersInPlace(a, b).map(([one, other]) => [
    a.report.text.slice(one.start, one.end),
    b.report.text.slice(other.start, other.end),
  ]);
}

describe('numbersInPlace', () => {
  it.each([
    ['en', 'In 1998 the boats came back', 'In 1999 the boats came back, she said', ['1998', '1999']],
    ['de', 'Am 3. Mai kamen die Boote', 'Am 5. Mai kamen die Boote alle', ['3', '5']],
    ['en', 'They came once across the river', 'They came twice across the river again', ['once', 'twice']],
    ['en', 'One boat came to us', 'Two boats came to us then', ['One', 'Two']],
    ['en', 'Three boats and three men came', 'Three boats and four men came too', ['three', 'four']],
    ['en', 'We left at 8 p.m. in the boat', 'We left at 9 p.m. in the boat too', ['8', '9']],
  ] as const)('tells what stands between the same words, %s: %s', async (language, one, other, expected) =>
    expect(await inPlace(language, one, other)).toEqual([expected]),
  );

  it.each([
    ['en', 'We walked five kilometres that night', 'We walked three miles that night'],
    ['en', 'We saw three boats and three boats came', 'And we saw three boats and three boats came'],
    ['de', 'Wir sahen um 8 Uhr abends Boote', 'Wir sahen um 20 Uhr abends Boote'],
    ['en', 'Two boats', 'Three boats'],
    ['en', 'One of the boats sank there', '1 of the boats sank there too'],
  ])('is silent about other words, and about one number, %s: %s', async (language, one, other) =>
    expect(await inPlace(language, one, other)).toEqual([]),
  );

  it('compares no two languages', async () => {
    const [a, b] = await Promise.all(
      ['en', 'de'].map((language) =>
        toldQuote({
          text: `In ${language === 'en' ? 3 : 4} Varn Orsund.`,
          words: `In ${language === 'en' ? 3 : 4} Varn Orsund`,
          language,
          dictionary: null,
        }),
      ),
    );
    expect(a && b && numbersInPlace(a, b)).toEqual([]);
  });
});
