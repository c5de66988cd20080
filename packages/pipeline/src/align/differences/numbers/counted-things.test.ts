import { sliceOf } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { toldQuote } from '../../../testing/told-quote.ts';
import { compareQuotes } from '../../judging/compare-quotes.ts';
import { otherNumbers } from './other-numbers.ts';

const MEANT = {
  waited: 'waited',
  ward: 'ward',
  beds: 'beds',
  guards: 'guards',
  families: 'families',
  camp: 'camp',
  warteten: 'waited',
  saal: 'ward',
  betten: 'beds',
  wärter: 'guards',
  familien: 'families',
  lager: 'camp',
  esperamos: 'waited',
  camas: 'beds',
  guardias: 'guards',
  охранников: 'guards',
  коек: 'beds',
  лагере: 'camp',
};

type Told = readonly [language: string, words: string];

async function numbers(one: Told, other: Told) {
  const [left, right] = await Promise.all(
    [one, other].map(([language, words]) =>
      toldQuote({ text: `${words}.`, words, language, dictionary: null, lexicon: MEANT }),
    ),
  );
  if (!left || !right) throw new Error('two quotes were told');
  const pair = compareQuotes(left, right);
  const told = otherNumbers(pair, false).map(([mine, theirs]) => [
    mine ? sliceOf(pair.a.report.text, mine) : null,
    theirs ? sliceOf(pair.b.report.text, theirs) : null,
  ]);
  return pair.a === left ? told : told.map((sides) => sides.toReversed());
}

describe('numbers of two things', () => {
  it.each<[Told, Told]>([
    [
      ['en', 'We waited three weeks in the ward'],
      ['de', 'Wir warteten im Saal mit zwölf Betten'],
    ],
    [
      ['es', 'Esperamos tres semanas'],
      ['ru', 'В лагере было двенадцать коек'],
    ],
    [
      ['en', 'Three guards waited in the camp with beds'],
      ['de', 'Im Lager warteten Wärter, es gab zwölf Betten'],
    ],
  ])('are not told in place of one another: %s, %s', async (one, other) => {
    expect(await numbers(one, other)).toEqual([]);
  });

  it.each<[Told, Told, readonly (readonly [string, string])[]]>([
    [['en', 'We waited three weeks'], ['de', 'Wir warteten vier Wochen'], [['three', 'vier']]],
    [['en', 'Three guards waited'], ['ru', 'Пять охранников в лагере'], [['Three', 'Пять']]],
    [['en', 'There were three of us'], ['de', 'Wir warteten zu fünft, es waren fünf'], [['three', 'fünf']]],
    [
      ['en', 'Three guards, then twelve beds'],
      ['de', 'Elf Betten, dann zwei Wärter'],
      [
        ['Three', 'zwei'],
        ['twelve', 'Elf'],
      ],
    ],
  ])('of one thing, or of what nobody knows, are: %s, %s', async (one, other, told) => {
    expect(await numbers(one, other)).toEqual(told);
  });
});
