import { sliceOf } from '@crossquote/domain';
import { expect, it } from 'vitest';
import { toldQuote } from '../../testing/told-quote.ts';
import { compareQuotes } from '../compare-quotes.ts';

type Said = readonly [language: string, words: string];

const LEXICONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { fishers: 'fishers', miller: 'miller', guards: 'guards', harbour: 'harbour' },
  de: { fischer: 'fishers', wachen: 'guards', wache: 'guards', müller: 'miller', hafen: 'harbour' },
  fr: { pêcheurs: 'fishers', gardes: 'guards', meunier: 'miller', port: 'harbour' },
  es: { pescadores: 'fishers', guardias: 'guards', molinero: 'miller', puerto: 'harbour' },
};

async function doers(...both: readonly [Said, Said]) {
  const [one, other] = await Promise.all(
    both.map(([language, words]) =>
      toldQuote({ text: `${words}.`, words, language, lexicon: LEXICONS[language] ?? {} }),
    ),
  );
  if (!one || !other) throw new Error('two quotes were told');
  const pair = compareQuotes(one, other);
  const said = pair.opposites.map(([left, right]) => [
    sliceOf(pair.a.report.text, left),
    sliceOf(pair.b.report.text, right),
  ]);
  return pair.a === one ? said : said.map((sides) => sides.toReversed());
}

it.each<[Said, Said, [string, string]]>([
  [
    ['en', 'The guards beat the fishers'],
    ['de', 'Die Fischer schlugen die Wachen'],
    ['guards', 'Fischer'],
  ],
  [
    ['en', 'The guards shot at the fishers'],
    ['fr', 'Les pêcheurs ont tiré sur les gardes'],
    ['guards', 'pêcheurs'],
  ],
  [
    ['es', 'Los guardias atacaron a los pescadores'],
    ['de', 'Die Fischer griffen die Wachen an'],
    ['guardias', 'Fischer'],
  ],
  [
    ['en', 'At the harbour they shot at us'],
    ['de', 'Wir schossen auf sie am Hafen'],
    ['shot at us', 'Wir schossen auf'],
  ],
  [
    ['en', 'We attacked them at the harbour'],
    ['fr', 'Ils nous ont attaqués au port'],
    ['We attacked', 'nous ont attaqués'],
  ],
  [
    ['ru', 'Они нас избили'],
    ['en', 'We beat them'],
    ['нас избили', 'We beat'],
  ],
])('tells who did it: %s, %s', async (one, other, expected) => {
  expect(await doers(one, other)).toEqual([expected]);
  expect(await doers(other, one)).toEqual([expected.toReversed()]);
});

it.each<[string, Said, Said]>([
  ['both say the same', ['en', 'The guards beat the fishers'], ['de', 'Die Wachen schlugen die Fischer']],
  [
    'one says it in the passive',
    ['en', 'The fishers were attacked by the guards'],
    ['fr', 'Les gardes ont attaqué les pêcheurs'],
  ],
  ['a case says who', ['en', 'The guards beat the miller'], ['de', 'Den Müller schlugen die Wachen']],
  [
    'a word before its object says who',
    ['en', 'The guards attacked the fishers'],
    ['es', 'A los pescadores atacaron los guardias'],
  ],
  ['it was done to the speaker', ['en', 'They shot at us'], ['de', 'Sie schossen auf uns']],
  ['the speaker did both', ['en', 'They beat us'], ['de', 'Wir schlugen uns durch']],
  ['a country is attacked', ['en', 'They attacked US guards'], ['de', 'Wir überfielen die Wachen']],
  ['no order says who', ['ru', 'Рыбаков избила охрана'], ['en', 'The fishers beat the guards']],
  ['it is another deed', ['en', 'The guards beat the fishers'], ['de', 'Die Fischer retteten die Wachen']],
])('tells nobody where %s', async (_, one, other) => {
  expect(await doers(one, other)).toEqual([]);
});

it('tells nobody of two speakers, of whom each may be right', async () => {
  const said = (name: string, language: string, words: string) =>
    toldQuote({
      text: `${words}. ${name}`,
      words,
      language,
      mention: name,
      name,
      lexicon: LEXICONS[language] ?? {},
    });
  const opposites = async (name: string) => {
    const [one, other] = [
      await said('Mira Holm', 'en', 'They shot at us at the harbour'),
      await said(name, 'de', 'Wir schossen auf sie am Hafen'),
    ];
    return compareQuotes(one, other).opposites.length;
  };
  expect(await opposites('Mira Holm')).toBe(1);
  expect(await opposites('Jan Petersen')).toBe(0);
});
