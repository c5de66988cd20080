import { describe, expect, it } from 'vitest';
import { type FakeHearing, fakeDiffer } from '../../testing/fake-differ.ts';
import { toldQuote } from '../../testing/told-quote.ts';
import { alignPair } from '../judging/align-pair.ts';
import { hearDifferences } from './hear-differences.ts';

const NOBODY = 'The ferries did not leave “in the night”, and 41 boats sank off Karsund';
const SAID = 'The ferries did leave in the night, and 63 boats sank off Karsund';

async function heard(
  hearing: readonly FakeHearing[] | null,
  [one, other]: readonly string[] = [NOBODY, SAID],
  lexicon?: Readonly<Record<string, string>>,
  languages: readonly [string, string] = ['en', 'en'],
) {
  const [a, b] = await Promise.all(
    [one, other].map((words = '', i) =>
      toldQuote({
        text: `Report ${i}: ${words}. He left.`,
        words,
        language: languages[i] ?? 'en',
        ...(lexicon && { lexicon }),
      }),
    ),
  );
  if (!a || !b) throw new Error('two quotes were told');
  const ruled = alignPair(a, b);
  const differ = fakeDiffer(() => hearing);
  const alignment = await hearDifferences(ruled, a, b, differ);
  expect(await hearDifferences(ruled, b, a, differ)).toEqual(alignment);
  expect({ ...alignment, differences: [] }).toEqual({ ...ruled, differences: [] });
  const isFlipped = ruled.quotes[0] !== a.quote.id;
  return alignment.differences.map(({ what, left, right, by }) => {
    const sides = [left?.text ?? null, right?.text ?? null];
    return [what, ...(isFlipped ? sides.toReversed() : sides), ...(by ? [by] : [])];
  });
}

const RULED = [
  ['number', '41', '63'],
  ['negation', 'not', null],
];

describe('hearDifferences', () => {
  it('adds what the rules do not say, with the words around the surest one, without the marks beside them', async () => {
    const words = ['“in', 'the', 'night”,'];
    expect(await heard([{ what: 'omission', odds: 9, words }])).toEqual([
      ...RULED,
      ['omission', 'in the night', 'the', 'model'],
    ]);
  });

  it('says nothing twice, nothing in doubt, and nothing that it has no words for', async () => {
    expect(await heard([{ what: 'negation', odds: 9, words: ['did'] }])).toEqual(RULED);
    expect(await heard([{ what: 'name', odds: -1, words: ['Karsund'] }])).toEqual(RULED);
    expect(await heard([{ what: 'name', odds: 9 }])).toEqual(RULED);
  });

  it('must be surer of another name where either quote is in Arabic, unless both are', async () => {
    const hearing = [{ what: 'name', odds: 2.5, words: ['ferries', 'boats'] }] as const;
    const words = ['The ferries left by night', 'The boats left by night'];
    const told = async (languages: readonly [string, string]) =>
      (await heard(hearing, words, undefined, languages)).some((each) => each.includes('model'));
    expect(await told(['en', 'de'])).toBe(true);
    expect(await told(['en', 'ar'])).toBe(false);
    expect(await told(['ar', 'en'])).toBe(false);
    expect(await told(['ar', 'ar'])).toBe(true);
  });

  it('gives no other name to opposites that the rules tell', async () => {
    const words = ['The road north of the river burnt', 'The road south of the river burnt'];
    const lexicon = Object.fromEntries('road north south river burnt'.split(' ').map((word) => [word, word]));
    expect(await heard([{ what: 'name', odds: 9, words: ['north', 'south'] }], words, lexicon)).toEqual([
      ['opposite', 'north', 'south'],
    ]);
  });

  it('hears no no that the other report answers by denying', async () => {
    const hearing = [{ what: 'negation', odds: 9, words: ['nothing'] }] as const;
    const about = 'of the cracked pipe below the old market before spring came';
    const none = `The city knew nothing ${about}`;
    expect(await heard(hearing, [`It is not true that the city knew ${about}`, none])).toEqual([]);
    expect(await heard(hearing, [`It was said there that the city knew ${about}`, none])).toContainEqual([
      'negation',
      null,
      'nothing',
    ]);
  });

  it('hears no no that the other quote says in a way of its own', async () => {
    const hearing = [{ what: 'negation', odds: 9, words: ['not'] }] as const;
    const told = (german: string) =>
      heard(hearing, ['The ferry did not sail on that day because of the storm', german], undefined, [
        'en',
        'de',
      ]);
    expect(await told('Die Fähre weigerte sich an dem Tag auszulaufen, des Sturmes wegen')).toEqual([]);
    expect(await told('Die Fähre lief an dem Tag aus, trotz des Sturmes und der Wellen')).not.toEqual([]);
  });

  it('hears no no in a clause that the other side leaves out', async () => {
    const lexicon = Object.fromEntries(
      'most them girls under twenty midnight bandages left'.split(' ').map((word) => [word, word]),
    );
    const hearing = [{ what: 'negation', odds: 9, words: ['no'] }] as const;
    const whole = 'Most of them were girls under twenty. By midnight we had no bandages left';
    const told = await heard(hearing, [whole, 'Most of them were girls under twenty'], lexicon);
    expect(told).toEqual([['omission', 'By midnight we had no bandages left', null]]);
    expect(
      await heard(
        hearing,
        ['Most of them were no girls under twenty', 'Most of them were girls under twenty'],
        lexicon,
      ),
    ).toContainEqual(['negation', 'no', null]);
  });

  it('hears no no that the other quote has inside a word', async () => {
    const lexicon = {
      ferry: 'ferry',
      fähre: 'ferry',
      tolerated: 'tolerated',
      unerträglich: 'tolerated',
      boats: 'boats',
      boote: 'boats',
    };
    const hearing = [{ what: 'negation', odds: 9, words: ['not'] }] as const;
    const told = (german: string) =>
      heard(hearing, ['The ferry is not tolerated by boats', german], lexicon, ['en', 'de']);
    expect(await told('Die Fähre ist unerträglich, sagen Boote')).toEqual([]);
    expect(await told('Die Fähre ist beliebt, sagen Boote')).toContainEqual(['negation', 'not', null]);
  });

  it('hears no no in a short statement where both say one', async () => {
    const hearing = [{ what: 'negation', odds: 9, words: ['not'] }] as const;
    const told = (english: string, persian: string) => heard(hearing, [english, persian], {}, ['en', 'fa']);
    expect(await told('They did not come back', 'آنها برنگشتند')).toEqual([]);
    const long = 'They did not come back from the islands that night';
    expect(await told(long, 'آنها برنگشتند')).toContainEqual(['negation', 'not', null, 'model']);
  });

  it('takes back what it is sure of that it does not differ', async () => {
    expect(await heard([{ what: 'negation', odds: -20 }])).toEqual([['number', '41', '63']]);
  });

  it('must be surer of a name where there are more words, of which more may be mistaken for others', async () => {
    const short = [NOBODY, SAID.replace('Karsund', 'there')];
    const long = short.map((words) => `${words}, ${'as the harbour master told us then, '.repeat(6)}`);
    const hearing = [{ what: 'name', odds: 4, words: ['Karsund', 'there', 'Karsund,', 'there,'] }] as const;
    const told = ['name', 'Karsund', 'there', 'model'];
    expect(await heard(hearing, short)).toContainEqual(told);
    expect(await heard(hearing, long)).not.toContainEqual(told);
  });

  it('is not asked of the same words, of which nothing differs', async () => {
    expect(await heard([{ what: 'name', odds: 9, words: ['Karsund'] }], [SAID, SAID])).toEqual([]);
  });

  it('is not asked of a part half as long as the other, of which it would say that the rest is missing', async () => {
    const part = [NOBODY, 'The ferries did not leave'];
    expect(await heard([{ what: 'name', odds: 9, words: ['Karsund'] }], part)).toEqual(
      await heard(null, part),
    );
  });

  it('takes no word inside a time of day for a number', async () => {
    const times = [
      'At half past three the 2 boats left Karsund',
      'At half past three in the morning 2 boats left',
    ];
    const hours = ['At 3 o’clock we left Karsund', 'At three o’clock in the morning we left'];
    const words = ['three', '3'];
    expect(await heard([{ what: 'number', odds: 9, words }], times)).toEqual([]);
    expect(await heard([{ what: 'number', odds: 9, words }], hours)).toEqual([]);
  });

  it('takes no miles for other kilometres', async () => {
    const hearing = [{ what: 'number', odds: 9, words: ['50', '80', '40'] }] as const;
    const miles = 'They walked 50 miles to Karsund in the night';
    expect(await heard(hearing, [miles, 'They walked 80 kilometres to Karsund in the night'])).toEqual([]);
    expect(await heard(hearing, [miles, 'They walked 40 miles to Karsund in the night'])).toEqual([
      ['number', '50', '40'],
    ]);
  });

  it('takes no number that both sides have for another, one in words', async () => {
    const hearing = [{ what: 'number', odds: 9, words: ['two', '20', '30'] }] as const;
    const decades = 'In two decades nobody came to Karsund';
    expect(await heard(hearing, [decades, 'In 20 years nobody came to Karsund'])).toEqual([]);
    expect(await heard(hearing, [decades, 'In 30 years nobody came to Karsund'])).toEqual([
      ['number', 'two decades', '30'],
    ]);
  });

  it('misses no number that the other side has, written in another way', async () => {
    const hearing = [{ what: 'number', odds: 9, words: ['hundred'] }] as const;
    const words = 'We saw four hundred boats near Karsund';
    expect(await heard(hearing, [words, 'We saw 400 boats near Karsund'])).toEqual([]);
    expect(await heard(hearing, [words, 'We saw the boats near Karsund'])).toEqual([
      ['number', 'hundred', null, 'model'],
    ]);
  });

  it('hears a no in "no doubt" beside doubts, and none in what denies nothing', async () => {
    const hearing = [{ what: 'negation', odds: 9, words: ['no'] }] as const;
    const sure = 'There is no doubt that the ferry burnt in Karsund';
    expect(await heard(hearing, [sure, 'There is a doubt that the ferry burnt in Karsund'])).toEqual([
      ['negation', 'no', null, 'model'],
    ]);
    const late = 'The ferry burnt no later than noon in Karsund';
    expect(await heard(hearing, [late, 'The ferry burnt before it was noon in Karsund'])).toEqual([]);
  });

  it('takes no name for another that sounds like it in another alphabet, nor a body for its abbreviation', async () => {
    const name = (words: string[]) => [{ what: 'name', odds: 9, words }] as const;
    const [arabic, english] = ['انتظرنا لفيتيل أمام الباب طويلا', 'We waited long for Vettel at the door'];
    expect(await heard(name(['لفيتيل', 'Vettel']), [arabic, english], undefined, ['ar', 'en'])).toEqual([]);
    const other = english.replace('Vettel', 'Ochoa');
    expect(await heard(name(['لفيتيل', 'Ochoa']), [arabic, other], undefined, ['ar', 'en'])).toEqual([
      ['name', 'لفيتيل', 'Ochoa', 'model'],
    ]);
    const [long, short] = [
      'رأينا ضباط مكتب التحقيقات الفيدرالي عند الباب',
      'Nous avons vu des agents du FBI à la porte',
    ];
    expect(await heard(name(['الفيدرالي', 'FBI']), [long, short], undefined, ['ar', 'fr'])).toEqual([]);
    const another = short.replace('FBI', 'CIA');
    expect(await heard(name(['الفيدرالي', 'CIA']), [long, another], undefined, ['ar', 'fr'])).toEqual([
      ['name', 'الفيدرالي', 'CIA', 'model'],
    ]);
  });

  it('hears a clause left out the sooner, the longer one of the two is', async () => {
    const lexicon = Object.fromEntries(
      'the fishers waited behind mill for boats that came late with bread and water'
        .split(' ')
        .map((word) => [word, word]),
    );
    const long = 'The fishers waited behind the mill for the boats that came late with bread and water';
    const [alike, short] = [long.replace('late', 'soon'), 'The fishers waited behind the mill for the boats'];
    const omission = (odds: number) => [{ what: 'omission', odds, words: ['bread', 'late'] }] as const;
    const kinds = async (odds: number, other: string) =>
      (await heard(omission(odds), [long, other], lexicon)).map(([what]) => what);
    expect(await kinds(2, alike)).not.toContain('omission');
    expect(await kinds(9, alike)).toContain('omission');
    expect(await kinds(-1, short)).toContain('omission');
    expect(await kinds(-9, short)).not.toContain('omission');
  });

  it('takes no name for another that the other quote has in another place, beside a word that is none', async () => {
    const name = (words: string[]) => [{ what: 'name', odds: 9, words }] as const;
    const [english, arabic] = ['We sold the boat to Vettel for ten', 'بعنا لفيتيل القارب مقابل عشرة جنيه'];
    const languages = ['en', 'ar'] as const;
    expect(await heard(name(['Vettel', 'جنيه']), [english, arabic], undefined, languages)).toEqual([]);
    const other = arabic.replace('لفيتيل', 'لكريم');
    expect(await heard(name(['Vettel', 'جنيه']), [english, other], undefined, languages)).toEqual([
      ['name', 'Vettel', 'جنيه', 'model'],
    ]);
    const turned = ['Then Vettel beat Ochoa at the door', 'Потом Очоа побил Феттеля у двери'];
    expect(await heard(name(['Vettel', 'Очоа']), turned, undefined, ['en', 'ru'])).toEqual([
      ['name', 'Vettel', 'Очоа', 'model'],
    ]);
  });

  it('takes two who share one name for two, and a body that is spoken of elsewhere for another', async () => {
    const name = (words: string[]) => [{ what: 'name', odds: 9, words }] as const;
    const [one, other] = ['يقف كريم حداد أمام الباب طويلا', 'There stood Karim Torvald at the door for long'];
    const hearing = name(['كريم', 'حداد', 'Karim', 'Torvald']);
    expect((await heard(hearing, [one, other], undefined, ['ar', 'en'])).map(([what]) => what)).toEqual([
      'name',
    ]);
    const [convoy, their] = [
      'The UN convoy left the town at night',
      'Le convoi de l’OTAN a quitté la ville la nuit, comme le voulait l’ONU',
    ];
    expect(await heard(name(['UN', 'l’OTAN']), [convoy, their], undefined, ['en', 'fr'])).toContainEqual(
      expect.arrayContaining(['name']),
    );
  });

  it('hears no no in a phrase that denies nothing', async () => {
    const hearing = [{ what: 'negation', odds: 9, words: ['не'] }] as const;
    const german = 'Sie kamen spätestens am Freitag nach Karsund';
    const late = 'Вони приїхали не пізніше пʼятниці до Карсунда';
    expect(await heard(hearing, [german, late], undefined, ['de', 'uk'])).toEqual([]);
    const [onlyThen, notOnly] = [
      'They came only on Friday to Karsund',
      'They came not only on Friday to Karsund',
    ];
    expect(await heard([{ ...hearing[0], words: ['not'] }], [onlyThen, notOnly])).toEqual([
      ['negation', null, 'not', 'model'],
    ]);
    const never = 'Вони не приїхали у пʼятницю до Карсунда';
    expect((await heard(hearing, [german, never], undefined, ['de', 'uk'])).map(([what]) => what)).toEqual([
      'negation',
    ]);
  });

  it('leaves the rules alone where it cannot read the two', async () => {
    expect(await heard(null)).toEqual(RULED);
  });
});
