import { describe, expect, it } from 'vitest';
import { toldQuote } from '../../../testing/told-quote.ts';
import { roughFigures } from './rough-figures.ts';

type Told = readonly [language: string, words: string];

async function rough(one: Told, other: Told) {
  const [a, b] = await Promise.all(
    [one, other].map(([language, words]) =>
      toldQuote({ text: `${words}.`, words, language, dictionary: null }),
    ),
  );
  if (!a || !b) throw new Error('two quotes were told');
  const { differing, isAnswered } = roughFigures(a, b, []);
  const words = differing.map(([left, right]) => [
    a.report.text.slice(left.start, left.end),
    b.report.text.slice(right.start, right.end),
  ]);
  return { words, answered: [...a.figures, ...b.figures].filter(isAnswered).map(({ value }) => value) };
}

describe('roughFigures', () => {
  it.each([
    [
      ['en', 'Dozens of boats sank'],
      ['en', 'Hundreds of boats sank'],
      ['Dozens', 'Hundreds'],
    ],
    [
      ['en', 'A baker in her 30s fled'],
      ['de', 'Eine Bäckerin von 52 Jahren floh'],
      ['in her 30s', '52'],
    ],
    [
      ['de', 'Hunderte Boote sanken'],
      ['de', '40 Boote sanken'],
      ['Hunderte', '40'],
    ],
    [
      ['ru', 'Утонули десятки лодок'],
      ['uk', 'Потонули сотні човнів'],
      ['десятки', 'сотні'],
    ],
    [
      ['ar', 'غرقت مئات القوارب'],
      ['tr', 'Onlarca tekne battı'],
      ['مئات', 'Onlarca'],
    ],
    [
      ['es', 'Cientos de botes y tres redes'],
      ['es', 'Tres redes y decenas de botes'],
      ['Cientos', 'decenas'],
    ],
    [
      ['fr', 'Une centaine de barques'],
      ['fr', 'Des dizaines de milliers de barques'],
      ['Une centaine', 'dizaines de milliers'],
    ],
  ] as const)('tells amounts of two sizes: %s / %s', async (one, other, expected) =>
    expect((await rough(one, other)).words).toEqual([expected]),
  );

  it.each([
    [['en', 'Dozens of boats sank'], ['de', 'Etwa 40 Boote sanken'], [40]],
    [['en', 'Hundreds of boats sank'], ['fr', 'Trois cents barques ont coulé'], [300]],
    [['de', 'Dutzende Boote'], ['es', 'Decenas de botes'], []],
    [['fa', 'ده‌ها قایق'], ['ru', 'Десятки лодок'], []],
    [['en', 'Several hundred boats'], ['en', 'Boats'], []],
    [['en', 'A baker in her 30s fled'], ['tr', '30 yaşlarında bir fırıncı kaçtı'], [30]],
    [['en', 'A baker in her 30s fled'], ['uk', 'Втекла пекарка років 38'], [38]],
    // Not in one place.
    [['en', 'Hundreds of boats sank'], ['en', 'The boats sank with 3 nets and five oars'], []],
    [['en', 'A dozen boats'], ['en', 'Dozens of boats'], [12]],
  ] as const)('is silent about what may be one, or is not said: %s / %s', async (one, other, answered) =>
    expect(await rough(one, other)).toEqual({ words: [], answered }),
  );
});
