import { describe, expect, it } from 'vitest';
import { type Telling, toldQuote } from '../../testing/told-quote.ts';
import { SUGGEST_MIN } from '../../thresholds.ts';
import { alignPair } from '../judging/align-pair.ts';

const said = (words: string, rest: Partial<Telling> & { readonly around?: string } = {}): Telling => {
  const { around = 'The quay was full.', name = 'Mira Holm', ...other } = rest;
  return { text: `${around} “${words},” ${name} said.`, words, name, mention: name, ...other };
};
const again = (words: string, rest: Partial<Telling> = {}) => said(words, { around: 'It rained.', ...rest });
const align = async (one: Telling, other: Telling) => alignPair(await toldQuote(one), await toldQuote(other));
const numbersOf = async (one: Telling, other: Telling) =>
  (await align(one, other)).differences
    .filter(({ what }) => what === 'number')
    .map(({ left, right }) => [left?.text, right?.text].sort((a = '', b = '') => (a < b ? -1 : 1)));

describe('the same words of one person about two places', () => {
  const around = {
    one: 'Near Elmsau a bus met a car. They lie in Korvel.',
    other: 'A house in Varnham burnt down, near Orsund all was dark.',
    same: 'The bus left in Varnham, they say in Korvel and near Elmsau.',
    vague: 'A bus met a car in Bavaria.',
  };
  it('are no proof of one statement where a number differs', async () => {
    const score = async (theirs: string) => {
      const one = said('There are two dead', { around: around.one });
      return (await align(one, said('There are three dead', { around: theirs }))).score;
    };
    expect(await score(around.other)).toBeLessThan(SUGGEST_MIN);
    expect(await score(around.same)).toBeGreaterThanOrEqual(SUGGEST_MIN);
    expect(await score(around.vague)).toBeGreaterThanOrEqual(SUGGEST_MIN);
  });
});

describe('the same words of one person', () => {
  it.each([
    ['en', 'We called three times', 'We called four times', ['four', 'three']],
    ['en', 'We called once', 'We called twice', ['once', 'twice']],
    ['en', 'The guards left at seven', 'The guards left at eight', ['eight', 'seven']],
    ['en', 'We saw about 40 boats', 'We saw 60 boats', ['60', 'about 40']],
    ['de', 'Wir haben dreimal angerufen', 'Wir haben zweimal angerufen', ['dreimal', 'zweimal']],
    ['de', 'Wir haben einmal angerufen', 'Wir haben zweimal angerufen', ['einmal', 'zweimal']],
    ['fr', 'Nous avons appelé trois fois', 'Nous avons appelé deux fois', ['deux', 'trois']],
    ['ru', 'Мы звонили три раза', 'Мы звонили два раза', ['два', 'три']],
  ])(
    'are one statement though a number differs, which is said (%s: %s)',
    async (language, one, other, numbers) => {
      const [left, right] = [said(one, { language }), again(other, { language })];
      expect((await align(left, right)).score).toBeGreaterThanOrEqual(SUGGEST_MIN);
      expect(await numbersOf(left, right)).toEqual([numbers]);
    },
  );

  it.each([
    ['en', 'Never again'],
    ['de', 'Nie wieder'],
    ['fr', 'Plus jamais'],
    ['es', 'Nunca más'],
    ['en', 'We were hungry'],
  ])('are one statement however few they are (%s: %s)', async (language, words) => {
    const { score, relation, differences } = await align(
      said(words, { language }),
      again(words, { language }),
    );
    expect(score).toBeGreaterThanOrEqual(SUGGEST_MIN);
    expect([relation, differences]).toEqual(['same', []]);
  });

  it.each([
    ['en', 'Thank you very much'],
    ['en', 'Yes, of course'],
    ['en', 'I don’t know'],
    ['en', 'No comment'],
    ['en', 'Terrible'],
    ['de', 'Guten Abend, vielen Dank'],
    ['de', 'Das weiß ich nicht'],
    ['fr', 'Merci beaucoup, bonsoir'],
    ['es', 'Muchas gracias a todos'],
    ['ar', 'نعم شكرا جزيلا'],
    ['ru', 'Спасибо большое'],
  ])('are no statement where they are a set phrase or one word (%s: %s)', async (language, words) => {
    expect((await align(said(words, { language }), again(words, { language }))).score).toBeLessThan(
      SUGGEST_MIN,
    );
  });

  it('say nothing of two people, or of somebody without a name', async () => {
    const one = said('Never again');
    expect((await align(one, again('Never again', { name: 'Jan Torp' }))).score).toBeLessThan(SUGGEST_MIN);
    const nobody: Telling = { text: 'It rained. “Never again,” she said.', words: 'Never again' };
    expect((await align(one, nobody)).score).toBeLessThan(SUGGEST_MIN);
  });

  it('are one statement of one day only: a newer number is another statement', async () => {
    const score = async (one: Telling, other: Telling, days: string) =>
      (await align({ ...one, publishedAt: '2031-05-01' }, { ...other, publishedAt: days })).score;
    const [three, four] = [said('We called three times'), again('We called four times')];
    expect(await score(three, four, '2031-05-01')).toBeGreaterThanOrEqual(SUGGEST_MIN);
    expect(await score(three, four, '2031-05-02')).toBeLessThan(SUGGEST_MIN);
    const [one, other] = [said('Never again'), again('Never again')];
    expect(await score(one, other, '2031-05-02')).toBeGreaterThanOrEqual(SUGGEST_MIN);
    expect(await score(one, other, '2031-05-03')).toBeLessThan(SUGGEST_MIN);
  });

  it('are two statements where another word differs', async () => {
    const { score } = await align(said('We lost three boats'), again('We lost two cars'));
    expect(score).toBeLessThan(SUGGEST_MIN);
  });

  it('say nothing where there is little else than the number', async () => {
    expect((await align(said('Three dead'), again('Four dead'))).score).toBeLessThan(SUGGEST_MIN);
  });

  it.each([
    ['en', 'We left in 1942', 'We left in 1951'],
    ['en', 'Route 4 was closed', 'Route 7 was closed'],
    ['en', 'Room twelve burned', 'Room nine burned'],
    ['de', 'Zimmer 12 brannte', 'Zimmer 9 brannte'],
    ['ru', 'Квартира 12 сгорела', 'Квартира 9 сгорела'],
    ['en', 'We heard an F-16', 'We heard an F-35'],
  ])('are two statements where the number names a year or a thing (%s: %s)', async (language, one, other) => {
    const { score } = await align(said(one, { language }), again(other, { language }));
    expect(score).toBeLessThan(SUGGEST_MIN);
  });

  it.each(['Orsund Harbour Authority', 'City Hall', 'Stadtverwaltung Orsund', 'Spokesperson'])(
    'are no proof where a body, an office or a role speaks (%s)',
    async (name) => {
      const [three, four] = [
        said('We called three times', { name }),
        again('We called four times', { name }),
      ];
      expect((await align(three, four)).score).toBeLessThan(SUGGEST_MIN);
      expect((await align(said('Never again', { name }), again('Never again', { name }))).score).toBeLessThan(
        SUGGEST_MIN,
      );
    },
  );

  it.each([
    ['en', 'I was wrong and I am sorry'],
    ['en', 'I did not understand the question'],
    ['en', 'Every day and every night the same problem'],
    ['en', 'They know what is true and what is wrong'],
    ['en', 'My dear friends were there that night'],
    ['en', 'It is not true'],
    ['de', 'Das war nicht richtig, das tut mir leid'],
    ['de', 'Das ist falsch'],
    ['es', 'Creo que es verdad'],
    ['es', 'No es verdad'],
    ['ru', 'Я думаю, что это правда'],
  ])('are one statement though all its words stand in set phrases too (%s: %s)', async (language, words) => {
    const { score } = await align(said(words, { language }), again(words, { language }));
    expect(score).toBeGreaterThanOrEqual(SUGGEST_MIN);
  });

  it.each([
    ['tr', 'Geçmiş olsun'],
    ['ar', 'إن شاء الله'],
    ['uk', 'Слава Україні'],
    ['fr', 'Je suis désolé'],
    ['fa', 'نمی‌دانم'],
    ['en', 'So terrible'],
  ])('are none where anybody says so (%s: %s)', async (language, words) => {
    const { score } = await align(said(words, { language }), again(words, { language }));
    expect(score).toBeLessThan(SUGGEST_MIN);
  });
});
