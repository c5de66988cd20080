import { sliceOf } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { toldQuote } from '../../../testing/told-quote.ts';
import { compareQuotes } from '../../judging/compare-quotes.ts';
import * as mannerWords from './manner-words.ts';
import { OPPOSITES } from './opposite-words.ts';
import { oppositesIn } from './opposites-in.ts';
import * as peopleWords from './people-words.ts';
import * as thingWords from './thing-words.ts';

const ENGLISH = Object.fromEntries(
  'ferry came island evening morning safe missing soldiers fisher storm crane village father mother road burnt river'
    .split(' ')
    .map((word) => [word, word]),
);
const GERMAN = {
  fischern: 'fisher',
  soldaten: 'soldiers',
  fähre: 'ferry',
  kam: 'came',
  insel: 'island',
  fischer: 'fisher',
  sturm: 'storm',
  dorf: 'village',
  straße: 'road',
  brannte: 'burnt',
  fluss: 'river',
};
const FRENCH = {
  soldats: 'soldiers',
  route: 'road',
  village: 'village',
  rivière: 'river',
  bac: 'ferry',
  venu: 'came',
  île: 'island',
};
const TURKISH = {
  askerler: 'soldiers',
  köye: 'village',
  vapur: 'ferry',
  geldi: 'came',
  fırtınadan: 'storm',
  adaya: 'island',
};
const LEXICONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  tr: TURKISH,
};

/** Language and words of each. */
type Said = readonly [string, string];

async function told([language, words]: Said, publishedAt?: string) {
  const day = publishedAt ? { publishedAt } : {};
  return toldQuote({ text: `${words}.`, words, language, lexicon: LEXICONS[language] ?? {}, ...day });
}

/** The words of the first, then of the second. */
async function opposites(one: Said, other: Said, days: readonly string[] = []) {
  const [a, b] = [await told(one, days[0]), await told(other, days[1])];
  const pair = compareQuotes(a, b);
  const isFlipped = pair.a !== a;
  return pair.opposites.map(([left, right]) => {
    const words = [sliceOf(pair.a.report.text, left), sliceOf(pair.b.report.text, right)];
    return isFlipped ? words.toReversed() : words;
  });
}

describe('otherOpposites', () => {
  it('tells whose soldiers came, which tongue was spoken and what burnt', async () => {
    const came = ['en', 'Polish soldiers came to the village'] as const;
    expect(await opposites(came, ['de', 'Dänische Soldaten kamen ins Dorf'])).toEqual([
      ['Polish', 'Dänische'],
    ]);
    expect(await opposites(came, ['de', 'Polnische Soldaten kamen ins Dorf'])).toEqual([]);
    expect(await opposites(came, ['fr', 'Des soldats polonais sont venus au village'])).toEqual([]);
    expect(
      await opposites(['en', 'the church of the village burnt'], ['de', 'die Moschee im Dorf brannte']),
    ).toEqual([['church', 'Moschee']]);
  });

  it('tells where somebody was hit, and takes a part for the limb', async () => {
    const shot = ['en', 'The soldiers shot my brother in the leg at the bridge'] as const;
    expect(
      await opposites(shot, ['de', 'Die Soldaten schossen meinem Bruder an der Brücke in den Arm']),
    ).toEqual([['leg', 'Arm']]);
    expect(await opposites(shot, ['ru', 'Солдаты выстрелили брату в колено у моста'])).toEqual([]);
    expect(
      await opposites(
        ['en', 'They hit him in the back and in the leg'],
        ['de', 'Sie schlugen ihm auf das Bein'],
      ),
    ).toEqual([]);
  });

  it('puts aside whom both name, and who may be called by the other’s name', async () => {
    const both = ['en', 'Polish and Czech soldiers came to the village'] as const;
    expect(await opposites(both, ['de', 'Tschechische und dänische Soldaten kamen ins Dorf'])).toEqual([
      ['Polish', 'dänische'],
    ]);
    expect(await opposites(both, ['de', 'Tschechische Soldaten kamen ins Dorf'])).toEqual([]);
    expect(
      await opposites(
        ['en', 'Chechen soldiers came to the village'],
        ['de', 'Russische Soldaten kamen ins Dorf'],
      ),
    ).toEqual([]);
    expect(
      await opposites(
        ['en', 'Muslim soldiers came to the village'],
        ['fr', 'Des soldats sunnites sont venus au village'],
      ),
    ).toEqual([]);
  });

  it.each<[string, Said, Said, [string, string]]>([
    [
      'times of day',
      ['de', 'Am Morgen kam die Fähre zur Insel'],
      ['en', 'The ferry came to the island in the evening'],
      ['Morgen', 'evening'],
    ],
    [
      'what became of people',
      ['en', 'The fisher is missing since the storm'],
      ['de', 'Der Fischer ist seit dem Sturm tot'],
      ['missing', 'tot'],
    ],
    [
      'both are without something, and not the same',
      ['de', 'Ohne legale Papiere kam die Fähre ins Dorf'],
      ['en', 'Without illegal papers the ferry came to the village'],
      ['legale', 'illegal'],
    ],
    [
      'danger said without a no',
      ['en', 'The road to the village is safe'],
      ['fr', 'La route du village est peu sûre'],
      ['safe', 'peu sûre'],
    ],
    [
      'before and after one thing',
      ['en', 'The ferry came before the storm'],
      ['tr', 'Vapur fırtınadan sonra geldi'],
      ['before', 'sonra'],
    ],
    [
      'quarters inside a compound',
      ['en', 'The fisher came to the north gate of the village'],
      ['de', 'Der Fischer kam zum Südtor im Dorf'],
      ['north', 'Südtor'],
    ],
    [
      'armed or unarmed people',
      ['en', 'Armed soldiers came to the village'],
      ['de', 'Unbewaffnete Soldaten kamen ins Dorf'],
      ['Armed', 'Unbewaffnete'],
    ],
    [
      'force or free will',
      ['en', 'The fisher came to the village voluntarily'],
      ['de', 'Der Fischer kam unter Zwang ins Dorf'],
      ['voluntarily', 'unter Zwang'],
    ],
    [
      'all or some of one thing',
      ['en', 'All soldiers came to the village'],
      ['de', 'Einige Soldaten kamen ins Dorf'],
      ['All', 'Einige'],
    ],
    [
      'some of one thing in Turkish, before it',
      ['en', 'All soldiers came to the village'],
      ['tr', 'Köye bazı askerler geldi'],
      ['All', 'bazı'],
    ],
    [
      'what was lawful',
      ['en', 'The road to the village is legal'],
      ['fr', 'La route du village est illégale'],
      ['legal', 'illégale'],
    ],
    [
      'with and without one person',
      ['en', 'Soldiers came without the fisher to the village'],
      ['de', 'Soldaten kamen mit Fischern ins Dorf'],
      ['without', 'mit'],
    ],
    [
      'out of and into one thing',
      ['en', 'The fisher came out of the village'],
      ['de', 'Der Fischer kam ins Dorf'],
      ['out of', 'ins'],
    ],
    [
      'most and few of one thing',
      ['en', 'Most of the soldiers came to the village'],
      ['de', 'Nur wenige Soldaten kamen ins Dorf'],
      ['Most of the', 'wenige'],
    ],
    [
      'the best and the worst',
      ['fr', 'La pire route du village'],
      ['en', 'The best road of the village'],
      ['pire', 'best'],
    ],
    [
      'one language',
      ['en', 'The road north of the river burnt'],
      ['en', 'The road south of the river burnt'],
      ['north', 'south'],
    ],
  ])('tells %s', async (_, one, other, expected) => {
    expect(await opposites(one, other)).toEqual([expected]);
    expect(await opposites(other, one)).toEqual([expected.toReversed()]);
  });

  it.each<[string, Said, Said]>([
    ['one side says both', ['en', 'The ferry came morning and evening'], ['de', 'Die Fähre kam am Abend']],
    [
      'one says a no',
      ['en', 'The road to the village is not safe'],
      ['fr', 'La route du village est peu sûre'],
    ],
    [
      'the words around are others',
      ['en', 'The ferry came to the island in the evening'],
      ['de', 'Am Morgen brannte das Dorf'],
    ],
    [
      'they are said of different things',
      ['en', 'The ferry came before the storm to the island'],
      ['de', 'Die Fähre kam nach der Insel in den Sturm'],
    ],
    [
      'survivors are looked for',
      ['en', 'The storm left survivors in the village'],
      ['de', 'Der Sturm ließ Vermisste im Dorf'],
    ],
    [
      'the living are hurt',
      ['en', 'The fisher is alive since the storm'],
      ['de', 'Der Fischer ist seit dem Sturm verletzt'],
    ],
    [
      'a no stands right before one alone',
      ['en', 'Nobody came, and the road to the village is not illegal'],
      ['de', 'Niemand kam, und die Straße ins Dorf ist nie gesperrt, sie ist legal'],
    ],
    [
      'all are of another thing than some',
      ['en', 'All soldiers came to the village by ferry'],
      ['de', 'Soldaten kamen mit einigen Fähren ins Dorf'],
    ],
    [
      'one is without what the other is against',
      ['de', 'Illegal kam die Fähre ins Dorf'],
      ['en', 'Without legal papers the ferry came to the village'],
    ],
    [
      'a road is "non légale"',
      ['fr', 'Des soldats non légaux sont venus au village'],
      ['en', 'Illegal soldiers came to the village'],
    ],
    [
      'somebody did what could be done',
      ['en', 'The soldiers did their best in the village'],
      ['fr', 'Des soldats dans la pire route du village'],
    ],
    ['both say one', ['en', 'The ferry came this morning'], ['de', 'Die Fähre kam am Morgen']],
  ])('tells nothing where %s', async (_, one, other) => {
    expect(await opposites(one, other)).toEqual([]);
  });
});

it('tells today from yesterday between reports of one day alone', async () => {
  const [today, yesterday] = [
    ['en', 'The ferry came to the island today'],
    ['de', 'Die Fähre kam gestern zur Insel'],
  ] as const;
  expect(await opposites(today, yesterday, ['2026-03-02', '2026-03-02'])).toEqual([['today', 'gestern']]);
  expect(await opposites(today, yesterday, ['2026-03-01', '2026-03-02'])).toEqual([]);
  expect(await opposites(today, yesterday)).toEqual([]);
});

/** Of the classes of opposite-words.ts alone: those of people and things have tests of their own. */
const AT_HOME = OPPOSITES.map(
  (one) =>
    ![...Object.values(peopleWords), ...Object.values(thingWords), ...Object.values(mannerWords)].includes(
      one,
    ),
);

describe('oppositesIn', () => {
  const found = (text: string, language: string) =>
    oppositesIn(text, language)
      .filter((_, i) => AT_HOME[i])
      .flat();
  const words = (text: string, language: string) =>
    found(text, language)
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => text.slice(start, end));

  it('takes whole words, and nothing of a longer one', () => {
    expect(words('El muro de abril, la vivienda del este', 'es')).toEqual(['del este']);
    expect(words('Er wird es morgen verstehen, anstatt am Morgen', 'de')).toEqual(['Morgen']);
    expect(words('Le beau-père du maire, au nord-est', 'fr')).toEqual([]);
  });

  it('finds what German parts', () => {
    expect(words('Er gab den Raub des Bootes zu, doch nahm die Angst um das Dorf ab', 'de')).toEqual([
      'gab',
      'nahm',
    ]);
    expect(words('Sie gab uns Brot. Er ging zu ihr', 'de')).toEqual([]);
  });

  it('knows a side from a right and from somebody who left', () => {
    expect(words('They left and had the right to do so, his left hand broken', 'en')).toEqual(['left']);
  });

  it('reads Arabic with what is written onto a word, and Turkish capitals', () => {
    expect(words('وفي الصباح وللشمال', 'ar')).toEqual(['الصباح', 'وللشمال']);
    // "Blew up", which is written as "dawn".
    expect(words('فجر الجنود الجسر', 'ar')).not.toContain('فجر');
    expect(words('فجراً، عند الفجر، فجر اليوم', 'ar')).toEqual(['فجرا', 'الفجر', 'فجر اليوم']);
    expect(words('SABAHIN İLK IŞIĞINDA', 'tr')).toEqual(['SABAHIN']);
  });

  /** Which members a text says, in text order. */
  const members = (text: string, language: string) =>
    found(text, language)
      .sort((a, b) => a.start - b.start)
      .map(({ member }) => member);

  it.each<[string, readonly number[], [string, string][]]>([
    [
      'out of danger is safe',
      [0],
      [
        ['en', 'The boat was out of danger'],
        ['en', 'The path was free of danger'],
        ['en', 'We passed without danger'],
        ['en', 'The new path was less dangerous'],
        ['de', 'Das Boot war außer Gefahr'],
        ['de', 'Wir kamen ohne Gefahr vorbei'],
        ['de', 'Der neue Pfad war weniger gefährlich'],
        ['fr', 'La barque était hors de danger'],
        ['es', 'La barca estaba fuera de peligro'],
        ['ru', 'Лодка была вне опасности'],
        ['uk', 'Човен був поза небезпекою'],
        ['tr', 'Yeni yol tehlikesizdi'],
        ['ar', 'كان القارب خارج الخطر'],
        ['fa', 'راه تازه بی‌خطر بود'],
      ],
    ],
    [
      'danger is danger',
      [1],
      [
        ['en', 'The boat was in danger'],
        ['de', 'Das Boot war in Gefahr'],
        ['ru', 'Лодка была в опасности'],
        ['tr', 'Yol tehlikeliydi'],
      ],
    ],
    [
      'free of guilt is innocent',
      [1],
      [
        ['en', 'He was free of guilt'],
        ['de', 'Er war frei von Schuld'],
        ['de', 'Er stand ohne Schuld da'],
        ['es', 'Quedó libre de culpa'],
      ],
    ],
  ])('reads that %s', (_, expected, texts) => {
    const said = texts.map(([language, text]) => [text, members(text, language)]);
    expect(said).toEqual(texts.map(([, text]) => [text, expected]));
  });

  it.each<[string, string]>([
    ['ru', 'Он шёл до деревни'],
    ['uk', 'Він ішов до села'],
    ['fr', "D'après le pêcheur, d’après sa barque"],
    ['fr', 'Le disparu, un double filet'],
    ['fa', 'قایق افتاد'],
    ['fa', 'سقوط شهر'],
    ['uk', 'Захід почався біля заходу'],
    ['de', 'Junge Leute fiel das Boot auf'],
    ['de', 'Am Hafen fielen Schüsse'],
    ['de', 'Die Schwester gab ihm Wasser'],
    ['de', 'Er kam aus dem Dorf'],
    ['ar', 'كتبت من قبل الصياد'],
    ['en', 'They burnt the old miller alive'],
    ['de', 'Sie haben ihn lebendig begraben'],
    ['es', 'Lo enterraron vivo'],
  ])('reads nothing in %s: %s', (language, text) => {
    expect(members(text, language)).toEqual([]);
  });

  it('still reads what those words are elsewhere', () => {
    expect(words('Après la tempête, le prix a doublé', 'fr')).toEqual(['Après', 'doublé']);
    expect(words('Der Junge rief, seine Schwester kam', 'de')).toEqual(['Junge', 'seine Schwester']);
    expect(words('قبل العاصفة', 'ar')).toEqual(['قبل']);
    expect(words('Deux pêcheurs sont portés disparus', 'fr')).toEqual(['portés disparus']);
  });
});
