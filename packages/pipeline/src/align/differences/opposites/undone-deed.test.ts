import { sliceOf } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { toldQuote } from '../../../testing/told-quote.ts';
import { compareQuotes } from '../../judging/compare-quotes.ts';

const same = (words: string) => Object.fromEntries(words.split(' ').map((word) => [word, word]));
const LEXICONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: same(
    'ferrymen take fishers took nets island bridge cross crossed crossing leave stay opened closed open',
  ),
  de: {
    fährleute: 'ferrymen',
    fischer: 'fishers',
    bringen: 'take',
    insel: 'island',
    brücke: 'bridge',
  },
  fr: {
    passeurs: 'ferrymen',
    pêcheurs: 'fishers',
    "d'emmener": 'take',
    île: 'island',
    pont: 'bridge',
    traverser: 'cross',
  },
  es: { barqueros: 'ferrymen', pescadores: 'fishers', llevar: 'take', isla: 'island', puente: 'bridge' },
  ru: { паромщики: 'ferrymen', рыбаков: 'fishers', везти: 'take', остров: 'island' },
  uk: { поромники: 'ferrymen', рибалок: 'fishers', везти: 'take', острів: 'island' },
  tr: { kayıkçılar: 'ferrymen', balıkçıları: 'fishers', almayı: 'take', adaya: 'island' },
  ar: { الملاحون: 'ferrymen', الصيادين: 'fishers', ينقلوا: 'take', الجزيرة: 'island', نقل: 'take' },
  sv: { färjekarlarna: 'ferrymen', fiskarna: 'fishers', ön: 'island' },
  fa: { قایقرانان: 'ferrymen', بردن: 'take', ماهیگیران: 'fishers', جزیره: 'island' },
};

type Told = readonly [language: string, words: string];

async function undone(one: Told, other: Told) {
  const [a, b] = await Promise.all(
    [one, other].map(([language, words]) => {
      const lexicon = LEXICONS[language];
      return toldQuote({ text: `${words}.`, words, language, dictionary: null, ...(lexicon && { lexicon }) });
    }),
  );
  if (!a || !b) throw new Error('two quotes were told');
  const pair = compareQuotes(a, b);
  return pair.opposites.map(([left, right]) => {
    const words = [sliceOf(pair.a.report.text, left), sliceOf(pair.b.report.text, right)];
    return pair.a === a ? words : words.toReversed();
  });
}

const TOOK: Told = ['en', 'The ferrymen take the fishers to the island'];

describe('undoneDeed', () => {
  it.each([
    [['en', 'The ferrymen refused to take the fishers to the island'], 'refused to take'],
    [['en', 'The ferrymen were unable to take the fishers to the island'], 'unable to take'],
    [
      ['de', 'Die Fährleute weigerten sich, Fischer zur Insel zu bringen'],
      'weigerten sich, Fischer zur Insel zu bringen',
    ],
    [['fr', "Les passeurs ont refusé d'emmener les pêcheurs sur une île"], "refusé d'emmener"],
    [['es', 'Los barqueros se negaron a llevar a los pescadores a la isla'], 'se negaron a llevar'],
    [['ru', 'Паромщики отказались везти рыбаков на остров'], 'отказались везти'],
    [['uk', 'Поромники відмовилися везти рибалок на острів'], 'відмовилися везти'],
    [['tr', 'Kayıkçılar balıkçıları adaya almayı reddetti'], 'almayı reddetti'],
    [['ar', 'رفض الملاحون أن ينقلوا الصيادين إلى الجزيرة'], 'رفض الملاحون أن ينقلوا'],
    [['ar', 'فشل الملاحون في نقل الصيادين إلى الجزيرة'], 'فشل الملاحون في نقل'],
    [['fa', 'قایقرانان از بردن ماهیگیران به جزیره خودداری کردند'], 'از بردن ماهیگیران به جزیره خودداری'],
  ] as const)('tells a deed that one quote undoes: %s', async (telling, words) => {
    const [told] = await undone(telling, TOOK);
    expect(told?.[0]).toBe(words);
    expect((await undone(TOOK, telling))[0]?.[1]).toBe(words);
  });

  it('tells the word in its place where the lexicon does not link the deed', async () => {
    const took: Told = ['ru', 'Паромщики перевезли рыбаков на остров'];
    expect(await undone(['en', 'The ferrymen refused to take the fishers to the island'], took)).toEqual([
      ['refused to take', 'перевезли'],
    ]);
  });

  it('tells what was prevented', async () => {
    const prevented: Told = ['en', 'The ferrymen prevented the fishers from crossing the bridge'];
    expect(await undone(prevented, ['en', 'The ferrymen and fishers are crossing the bridge'])).toEqual([
      ['prevented the fishers from crossing', 'crossing'],
    ]);
  });

  it.each([
    ['a no', ['en', 'The ferrymen did not take the fishers to the island']],
    ['half a no', ['de', 'Die Fährleute lehnten es ab, Fischer auf die Insel zu bringen']],
    ['the same', ['ru', 'Паромщики отказались везти рыбаков на остров']],
    ['the same of its own', ['de', 'Die Fährleute versäumten, Fischer zur Insel zu bringen']],
    ['the same in other words', ['de', 'Die Fährleute hielten Fischer davon ab, auf die Insel zu kommen']],
    ['the same as another verb', ['tr', 'Kayıkçılar balıkçıları adaya almaktan vazgeçti']],
    ['other things', ['fr', 'Les pêcheurs ont traversé un pont de nuit et chanté']],
    ['a language whose nos are not known', ['sv', 'Färjekarlarna tog fiskarna till ön']],
  ] as const)('is silent where the other quote says %s', async (_, other) => {
    expect(await undone(['en', 'The ferrymen refused to take the fishers to the island'], other)).toEqual([]);
  });

  it.each([
    [['es', 'Los barqueros y los pescadores se quedaron en la isla'], 'quedaron'],
    [['uk', 'Поромники лишились, острів'], 'лишились'],
  ] as const)(
    'is silent where who refused to leave stayed, and not where he refused to stay: %s',
    async (other, stayed) => {
      expect(await undone(['en', 'The ferrymen and fishers refused to leave the island'], other)).toEqual([]);
      expect(await undone(['en', 'The ferrymen and fishers refused to stay on the island'], other)).toEqual([
        ['refused to stay', stayed],
      ]);
    },
  );

  it('takes a deed that is undone for what its opposite tells', async () => {
    const closed: Told = ['en', 'The ferrymen closed the bridge to the fishers'];
    expect(await undone(['en', 'The ferrymen refused to open the bridge to the fishers'], closed)).toEqual(
      [],
    );
    expect(await undone(['en', 'The ferrymen opened the bridge to the fishers'], closed)).toEqual([
      ['opened', 'closed'],
    ]);
  });

  it.each([
    ['en', 'The ferrymen refused the fishers of the island'],
    ['en', 'The ferrymen did not refuse to take the fishers to the island'],
    ['ru', 'Паромщики отказались от рыбаков на остров'],
  ] as const)('takes no thing for a deed, and none that a no gives back, %s: %s', async (language, words) => {
    expect(await undone([language, words], TOOK)).toEqual([]);
  });
});
