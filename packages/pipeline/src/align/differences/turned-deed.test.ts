import { sliceOf } from '@crossquote/domain';
import { expect, it } from 'vitest';
import { toldQuote } from '../../testing/told-quote.ts';
import { compareQuotes } from '../compare-quotes.ts';

type Said = readonly [language: string, words: string];

const LEXICONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { fishers: 'fishers', miller: 'miller', guards: 'guards', harbour: 'harbour', girl: 'girl' },
  de: {
    fischer: 'fishers',
    fischern: 'fishers',
    wachen: 'guards',
    wache: 'guards',
    müller: 'miller',
    müllerin: 'miller',
    hafen: 'harbour',
    mädchen: 'girl',
  },
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
    ['en', 'The guards attacked the miller'],
    ['de', 'Der Müller überfiel die Wachen'],
    ['guards', 'Müller'],
  ],
  [
    ['en', 'The miller helped the fishers'],
    ['de', 'Die Fischer halfen dem Müller'],
    ['miller', 'Fischer'],
  ],
  [
    ['en', 'The girl robbed the guards'],
    ['de', 'Die Wachen beraubten das Mädchen'],
    ['girl', 'Wachen'],
  ],
  [
    ['en', 'The guards shot at the fishers by the harbour'],
    ['fr', 'Les pêcheurs ont tiré sur les gardes'],
    ['guards', 'pêcheurs'],
  ],
  [
    ['es', 'Los guardias atacaron a los pescadores'],
    ['fr', 'Des pêcheurs qui attaquaient les gardes'],
    ['guardias', 'pêcheurs'],
  ],
  [
    ['es', 'Los guardias que atacaron a los pescadores'],
    ['en', 'The fishers attacked the guards'],
    ['guardias', 'fishers'],
  ],
  [
    ['en', 'The fishers beat up the guards'],
    ['fr', 'Les gardes ont tabassé les pêcheurs'],
    ['fishers', 'gardes'],
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
  ['both say the same', ['en', 'The guards beat the miller'], ['de', 'Die Wachen schlugen den Müller']],
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
  ...(
    [
      ['es', 'Los pescadores que atacaron los guardias'],
      ['es', 'Los pescadores a los que ayer atacaron los guardias'],
      ['es', 'A los pescadores los atacaron los guardias'],
      ['es', 'Los pescadores que atacaron a tiros los guardias'],
      ['fr', "Les pêcheurs qu'attaquaient les gardes"],
      ['fr', 'Les pêcheurs que les vents et les gardes ont attaqués'],
      ['fr', 'Les pêcheurs qu’ont attaqués les gardes'],
    ] satisfies Said[]
  ).map((said): [string, Said, Said] => [
    'the doer stands behind in a clause of the victim’s',
    said,
    ['en', 'The guards attacked the fishers'],
  ]),
  ...(
    [
      'The fishers killed in the guards raid',
      'Fishers killed during the raid of guards',
      'Fishers killed the guards said',
      'Fishers killed, the guards announced',
      'Fishers killed near the guards',
      'Fishers killed when guards came',
    ] as const
  ).map((words): [string, Said, Said] => [
    'a participle says what became of them',
    ['en', words],
    ['fr', 'Les gardes ont tué les pêcheurs'],
  ]),
  ...(
    [
      ['The miller killed the girl', 'Das Mädchen tötete der Müller'],
      ['The miller killed the girl', 'Das Mädchen tötete ein Müller'],
      ['The guards killed the fishers', 'Die Fischer töteten die Wachen'],
      ['The guards killed the girl', 'Das Mädchen töteten die Wachen'],
      ['The guards helped the miller', 'Dem Müller halfen die Wachen'],
      ['The guards helped the fishers', 'Fischern halfen die Wachen'],
      ['The guards helped the girl', 'Dem Mädchen halfen die Wachen'],
      ['The guards helped the miller', 'Der Müllerin half die Wache'],
      ['The guards arrested the fishers', 'Die Fischer der Insel verhafteten die Wachen'],
      ['The guards rescued the fishers', 'Das Boot der Fischer rettete die Wachen'],
    ] as const
  ).map(([english, german]): [string, Said, Said] => [
    'German may have put either first',
    ['en', english],
    ['de', german],
  ]),
  ['the speaker hid', ['en', 'I hid at the harbour'], ['de', 'Man versteckte mich am Hafen']],
  ['a thing was hit', ['en', 'We hit a mine at the harbour'], ['ru', 'Нас ударила мина']],
  ['something was proposed', ['de', 'Ich schlug den Hafen vor'], ['en', 'They hit me at the harbour']],
  ['a door was shut', ['de', 'Wir schlugen am Hafen die Tür zu'], ['en', 'They beat us at the harbour']],
  ['no order says who', ['ru', 'Рыбаков избила охрана'], ['en', 'The fishers beat the guards']],
  ['it is another deed', ['en', 'The guards beat the fishers'], ['de', 'Die Fischer retteten die Wachen']],
])('tells nobody where %s: %s / %s', async (_, one, other) => {
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
