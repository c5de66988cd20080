/** Reports of people who tell what happened to them: mostly without names. */
import { describe, expect, it } from 'vitest';
import { quotesIn } from './testing/quotes-in.ts';

describe('witnesses without a name', () => {
  it('are "the man" of the next sentence, whoever is named before them', () => {
    const text =
      'Harun Mil schlief. Ein Anwohner berichtete, er habe Schüsse gehört. „Wir mussten auf den Boden schauen“, so der Mann.';
    expect(quotesIn(text, 'de').map(({ name }) => name)).toEqual(['Anwohner', 'Anwohner']);
  });

  it('are not "the man" where somebody is named behind them', () => {
    const text =
      'Ein Anwohner berichtete, er habe Schüsse gehört. Harun Mil lief weg. „Wir mussten auf den Boden schauen“, so der Mann.';
    expect(quotesIn(text, 'de').at(-1)?.name).toBe('Harun Mil');
  });

  it.each([
    [
      'en',
      'A soldier said the house was empty. He shot an old man in the yard. “They shot me for nothing,” the man said.',
    ],
    [
      'de',
      'Ein Anwohner berichtete, er habe Schüsse gehört. Ein Soldat schoss auf einen Mann. „Ich sterbe hier am Fluss“, sagte der Mann.',
    ],
  ])('are not "the man" where another one stands between (%s)', (language, text) => {
    expect(quotesIn(text, language).at(-1)?.name?.toLowerCase()).toMatch(/^man+$/);
  });

  it.each([
    'قالت المرأة ليلى حداد إن رجالا أمروا الجميع بالخروج من المدرسة.',
    'قالت الأم ليلى حداد إن رجالا أمروا الجميع بالخروج من المدرسة.',
  ])('bear names that begin like "of" in Arabic: %s', (text) => {
    expect(quotesIn(text, 'ar').map(({ name }) => name)).toEqual(['ليلى حداد']);
  });

  it('are called by what they are in Arabic', () => {
    const text = 'وقالت أم لطفلين تبلغ من العمر 34 عاما إن رجالا أمروا الجميع بالخروج من المدرسة.';
    expect(quotesIn(text, 'ar').map(({ name }) => name)).toEqual(['أم لطفلين']);
  });

  it.each([
    [
      'uk',
      'Місцевий житель, який попросив не називати його імені, розповів, що солдати пішли.',
      'Місцевий житель',
    ],
    [
      'uk',
      'Організація «Ленна Вотч» повідомила, що уряд не пустив її працівників.',
      'Організація «Ленна Вотч»',
    ],
    [
      'ru',
      'Организация «Ленна Вотч» сообщила, что правительство молчит о погибших.',
      'Организация «Ленна Вотч»',
    ],
    [
      'en',
      'Residents of a nearby village reported seeing smoke that evening.',
      'Residents of a nearby village',
    ],
    [
      'uk',
      'Мер заявив у відповідь на слова депутата, який назвав це злочином, що місто вільне вже другий день.',
      'Мер',
    ],
    ['ru', 'Мать рассказала сыну, который спросил о ночи, что солдаты пришли.', 'Мать'],
    ['en', 'Mira Holm denied having met the mayor that night.', 'Mira Holm'],
  ])('say what stands behind their own verb (%s: %s)', (language, text, name) => {
    expect(quotesIn(text, language).map((quote) => quote.name)).toEqual([name]);
  });

  it('say all of what they went through', () => {
    expect(quotesIn('Another witness recalled hearing two shots that night.')[0]?.said).toEqual([
      'hearing two shots that night',
    ]);
    expect(quotesIn('Mira Holm denied having met the mayor that night.')[0]?.said).toEqual([
      'having met the mayor that night',
    ]);
  });
});

it('A headline’s noun behind quoted words is nobody', () => {
  expect(quotesIn('„Niemand hat uns geholfen“: Vertreibungen im Bezirk Varn', 'de')[0]?.name ?? null).toBe(
    null,
  );
});

describe('words that are nouns mostly', () => {
  it.each([
    'The rain fell in states that Mira Holm had never seen.',
    'The rain came to the early states: Varn, Halder and Orsund.',
    'The rain fell in the southern states that Mira Holm had won.',
    'The rain fell in the member states that had signed the paper.',
    'In those days, states that had signed the paper kept to it.',
    'The United States that Mira Holm knew was a quiet place.',
    'The towns counted 40 reported deaths along the river.',
    'The towns counted 40 reported missing along the river.',
  ])('report nothing: %s', (text) => {
    expect(quotesIn(text)).toEqual([]);
  });

  it.each([
    ['The letter states that the bridge was closed.', 'that the bridge was closed'],
    ['She states that the bridge was closed.', 'that the bridge was closed'],
    ['The witness states that soldiers took the boys.', 'that soldiers took the boys'],
    ['Her lawyer states that soldiers took the boys.', 'that soldiers took the boys'],
    ['A police spokesman states that soldiers took the boys.', 'that soldiers took the boys'],
    ['Anna Holm, 43, states that soldiers took the boys.', 'that soldiers took the boys'],
    ['Anna Holm, who survived, states that soldiers took the boys.', 'that soldiers took the boys'],
    ['Anna Holm also states that soldiers took the boys.', 'that soldiers took the boys'],
    ['The family states that soldiers took the boys.', 'that soldiers took the boys'],
    ['The witness states, “I saw how they took the boys.”', 'I saw how they took the boys.'],
    ['Of the 30 women, 23 reported that soldiers had beaten them.', 'that soldiers had beaten them'],
    ['All 30 denied that they had fled.', 'that they had fled'],
    ['At least 12 claimed that soldiers had beaten them.', 'that soldiers had beaten them'],
    ['Nearly 200 alleged that soldiers had beaten them.', 'that soldiers had beaten them'],
    ['All 12 confirmed they had seen the boys.', 'they had seen the boys'],
    ['Of the 30 women, 23 reported seeing the boys.', 'seeing the boys'],
  ])('report what follows behind a conjunction: %s', (text, said) => {
    expect(quotesIn(text)[0]?.said).toEqual([said]);
  });
});
