import { sliceOf } from '@crossquote/domain';
import { expect, it } from 'vitest';
import { toldQuote } from '../../../testing/told-quote.ts';
import { compareQuotes } from '../../judging/compare-quotes.ts';

type Said = readonly [language: string, words: string];

/** Words of one pair alone, each its own meaning. */
const WORDS = Object.fromEntries(
  'authorities port night villages yesterday kyiv baku berlin troops boats mother friends commander soldier villager gang morning police workers forces'
    .split(' ')
    .map((word) => [word, word]),
);

const LEXICONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { fishers: 'fishers', miller: 'miller', guards: 'guards', harbour: 'harbour', girl: 'girl', ...WORDS },
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
  ru: {
    рыбаки: 'fishers',
    рыбаков: 'fishers',
    рыбакам: 'fishers',
    охранники: 'guards',
    охранников: 'guards',
    охрана: 'guards',
    охрану: 'guards',
    охраны: 'guards',
    мельник: 'miller',
    мельника: 'miller',
    девочка: 'girl',
    девочку: 'girl',
    власти: 'authorities',
    порт: 'port',
    ночью: 'night',
    вчера: 'yesterday',
    деревни: 'villages',
    войска: 'troops',
    лодок: 'boats',
    киев: 'kyiv',
    баку: 'baku',
    берлин: 'berlin',
    матери: 'mother',
    друзья: 'friends',
  },
  uk: {
    рибалки: 'fishers',
    рибалок: 'fishers',
    охоронці: 'guards',
    охоронців: 'guards',
    мірошник: 'miller',
    київ: 'kyiv',
    берлін: 'berlin',
    хати: 'villages',
  },
  tr: {
    balıkçılar: 'fishers',
    balıkçıları: 'fishers',
    balıkçılara: 'fishers',
    nöbetçiler: 'guards',
    nöbetçileri: 'guards',
    nöbetçilere: 'guards',
    komutanı: 'commander',
    asker: 'soldier',
    köylü: 'villager',
    çete: 'gang',
    sabah: 'morning',
  },
  ar: { الصيادون: 'fishers', الصيادين: 'fishers', الحراس: 'guards', الشرطة: 'guards', العمال: 'workers' },
  fa: { ماهیگیران: 'fishers', نگهبانان: 'guards', نیروهای: 'forces' },
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
    ['en', 'The guards were attacked by the fishers'],
    ['fr', 'Les gardes ont attaqué les pêcheurs'],
    ['fishers', 'gardes'],
  ],
  [
    ['en', 'The fishers had been badly beaten by guards at the harbour'],
    ['ru', 'Рыбаки избили охранников'],
    ['guards', 'Рыбаки'],
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
  ...(
    [
      [['ru', 'Рыбаков избила охрана'], 'The fishers beat the guards', ['охрана', 'fishers']],
      [['ru', 'Рыбаки избили охрану'], 'The guards beat the fishers', ['Рыбаки', 'guards']],
      [['ru', 'Мельник напал на рыбаков'], 'The fishers attacked the miller', ['Мельник', 'fishers']],
      [['ru', 'Рыбаки избили мельника'], 'The miller beat the fishers', ['Рыбаки', 'miller']],
      [['ru', 'Мельник спас девочку'], 'The girl rescued the miller', ['Мельник', 'girl']],
      [['ru', 'Охрана помогла рыбакам'], 'The fishers helped the guards', ['Охрана', 'fishers']],
      [['uk', 'Рибалки напали на охоронців'], 'The guards attacked the fishers', ['Рибалки', 'guards']],
      [['uk', 'Рибалок обстріляли охоронці'], 'The fishers shot at the guards', ['охоронці', 'fishers']],
      [['tr', 'Balıkçılar nöbetçileri dövdü'], 'The guards beat the fishers', ['Balıkçılar', 'guards']],
      [
        ['tr', 'Nöbetçilere balıkçılar saldırdı'],
        'The guards attacked the fishers',
        ['balıkçılar', 'guards'],
      ],
      [['ar', 'ضرب الصيادون الحراس'], 'The guards beat the fishers', ['الصيادون', 'guards']],
      [['ar', 'الصيادون هاجموا الحراس'], 'The guards attacked the fishers', ['الصيادون', 'guards']],
      [['ar', 'أطلق الحراس النار على الصيادين'], 'The fishers shot at the guards', ['الحراس', 'fishers']],
      [['fa', 'ماهیگیران نگهبانان را کتک زدند'], 'The guards beat the fishers', ['ماهیگیران', 'guards']],
      [
        ['fa', 'ماهیگیران به نگهبانان حمله کردند'],
        'The guards attacked the fishers',
        ['ماهیگیران', 'guards'],
      ],
      [
        ['tr', 'Nöbetçiler bizi kablolarla dövdüler'],
        'We beat them',
        ['bizi kablolarla dövdüler', 'We beat'],
      ],
      [['tr', 'Onları kablolarla dövdük'], 'They beat us', ['dövdük', 'beat us']],
      [['ar', 'ضربونا في المرفأ'], 'We beat them', ['ضربونا', 'We beat']],
      [['ar', 'ضربناهم في المرفأ'], 'They beat us', ['ضربناهم', 'beat us']],
      [['ar', 'أطلقوا النار علينا'], 'We shot at them', ['النار علينا', 'We shot at']],
      [['fa', 'ما را با کابل کتک زدند'], 'We beat them', ['ما را با کابل کتک زدند', 'We beat']],
      [['fa', 'آنها را کتک زدیم'], 'They beat us', ['کتک زدیم', 'beat us']],
    ] satisfies [Said, string, [string, string]][]
  ).map(([said, english, told]): [Said, Said, [string, string]] => [said, ['en', english], told]),
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
  [
    'it was done to both',
    ['en', 'The fishers were attacked with the guards at the harbour'],
    ['fr', 'Les pêcheurs ont attaqué les gardes'],
  ],
  [
    'a participle says no order',
    ['en', 'The fishers beaten guards'],
    ['fr', 'Les gardes ont battu les pêcheurs'],
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
  [
    'order has another word for the victim',
    ['en', 'The guards accused the miller'],
    ['es', 'El molinero acusó a mediodía'],
  ],
  ['the speaker hid', ['en', 'I hid at the harbour'], ['de', 'Man versteckte mich am Hafen']],
  ['a thing was hit', ['en', 'We hit a mine at the harbour'], ['ru', 'Нас ударила мина']],
  ['something was proposed', ['de', 'Ich schlug den Hafen vor'], ['en', 'They hit me at the harbour']],
  ['a door was shut', ['de', 'Wir schlugen am Hafen die Tür zu'], ['en', 'They beat us at the harbour']],
  ...(
    [
      ['ru', 'Рыбаков избила охрана'],
      ['ru', 'Охраной рыбаков избили рыбаков'],
      ['uk', 'Рибалок побили охоронці'],
      ['tr', 'Balıkçıları nöbetçiler dövdü'],
      ['ar', 'ضرب الحراس الصيادين'],
      ['ar', 'الشرطة ضربت الصيادين'],
      ['fa', 'نگهبانان ماهیگیران را کتک زدند'],
    ] satisfies Said[]
  ).map((said): [string, Said, Said] => [
    'both say the same in any order',
    said,
    ['en', 'The guards beat the fishers'],
  ]),
  ...(
    [
      ['ru', 'Рыбаки, которых избила охрана'],
      ['ru', 'Рыбаки охраны избили охранники'],
      ['tr', 'Balıkçıları nöbetçileri dövdü'],
      ['ar', 'ضرب الحراس'],
      ['ar', 'الصيادين ضربت الشرطة'],
      ['fa', 'ماهیگیران و نگهبانان را کتک زدند'],
    ] satisfies Said[]
  ).map((said): [string, Said, Said] => [
    'the form leaves it open',
    said,
    ['en', 'The fishers beat the guards'],
  ]),
  ...(
    [
      ['tr', 'Nöbetçiler bizi dövdü'],
      ['ar', 'ضربونا في المرفأ'],
      ['fa', 'ما را کتک زدند'],
    ] satisfies Said[]
  ).map((said): [string, Said, Said] => ['it was done to the speaker in both', said, ['en', 'They beat us']]),
  ...(
    [
      [['ru', 'Тысячи рыбаков обвинили власти'], 'The fishers accused the authorities'],
      [['ru', 'Отряд рыбаков атаковал порт'], 'The fishers attacked the port'],
      [['ru', 'Рыбаки ночью атаковали деревни'], 'The fishers at night attacked the villages'],
      [['ru', 'Ночью атаковали деревни'], 'At night attacked the villages'],
      [['ru', 'Вчера атаковали деревни'], 'Yesterday attacked the villages'],
      [['ru', 'Киев обвинил Берлин'], 'Kyiv accused Berlin'],
      [['ru', 'Баку обвинил Берлин'], 'Baku accused Berlin'],
      [['ru', 'Берлин обвинил Киев'], 'Kyiv accused Berlin'],
      [['ru', 'Деревни атаковали войска'], 'The troops attacked the villages'],
      [['ru', 'Деревни атаковали с лодок'], 'The boats attacked the villages'],
      [['ru', 'Матери помогли друзья'], 'The friends helped the mother'],
      [['uk', 'Київ звинуватив Берлін'], 'Kyiv accused Berlin'],
      [['uk', 'Сотні рибалок атакували хати'], 'The fishers attacked the villages'],
      [['tr', 'Komutanı asker dövdü'], 'The commander beat the soldier'],
      [['tr', 'Köylü asker dövdü'], 'The villager beat the soldier'],
      [['tr', 'Çete sabah saldırdı'], 'The gang attacked morning'],
      [['ar', 'ضرب العمال بالعصي'], 'The fishers beat the workers'],
      [['fa', 'نیروهای نگهبانان را کتک زدند'], 'The guards beat the forces'],
    ] satisfies [Said, string][]
  ).map(([said, english]): [string, Said, Said] => [
    'a word may not be what it ends like',
    said,
    ['en', english],
  ]),
  [
    'they did it',
    ['en', 'At the harbour they attacked the guards'],
    ['fr', 'Les gardes attaquaient le port'],
  ],
  ['he did it', ['fr', 'Au port il a attaqué les gardes'], ['en', 'The guards attacked the harbour']],
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
