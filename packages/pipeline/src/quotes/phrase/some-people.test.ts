import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const read = (text: string) => quotesIn(text).map(({ mention, name }) => [mention, name]);

describe('so many people', () => {
  it.each([
    ['Nearly a third say they do not know.', 'Nearly a third'],
    ['One in five say it is no better.', 'One in five'],
    ['About four in 10 said they were angry with the town.', 'About four in 10'],
    ['Some say they hear the water at night.', 'Some'],
    ['Many said they were angry.', 'Many'],
    ['Another said the bridge was gone.', 'Another'],
    ['Eight told the court the guards had beaten them.', 'Eight'],
    ['TWELVE said they had seen the bridge fall.', 'TWELVE'],
  ])('tell something and are nobody by name: %s', (text, mention) => {
    expect(read(text)).toEqual([[mention, null]]);
  });

  it('are a name where somebody is called so', () => {
    const text = 'Ida Seven lives in the port. Seven said the bridge was gone.';
    expect(quotesIn(text).map(({ name }) => name)).toEqual(['Ida Seven']);
  });

  it.each([
    ['uk', 'Двоє сказали, що мосту вже не було.', 'Двоє'],
    ['uk', 'П’ятеро сказали, що мосту вже не було.', 'П’ятеро'],
    ['ru', 'Семеро сказали, что моста уже не было.', 'Семеро'],
    ['it', 'Otto hanno detto che il ponte era chiuso.', 'Otto'],
    ['it', 'Otto dissero che il ponte era chiuso.', 'Otto'],
  ])('are nobody by name in other languages (%s: %s)', (language, text, mention) => {
    const [found] = quotesIn(text, language);
    expect([found?.mention, found?.name]).toEqual([mention, null]);
  });

  it.each([
    'Otto ha detto che il ponte era chiuso.',
    'Otto disse che il ponte era chiuso.',
    '«Il ponte era chiuso ieri», ha detto Otto.',
  ])('are a man where the Italian verb tells of one: %s', (text) => {
    expect(quotesIn(text, 'it').map(({ name }) => name)).toEqual(['Otto']);
  });

  it('are those that a relative clause tells of', () => {
    expect(read('Among those who said they were angry was the mayor.')).toEqual([['those', 'those']]);
  });

  it.each([
    ['Among those who said they were beaten was a boy.', 'they were beaten'],
    ['Among those who said the bridge was gone were two boys.', 'the bridge was gone'],
    ['Among those who said they were angry, Mira Holm was the oldest.', 'they were angry'],
  ])('tell what ends before the verb of their sentence: %s', (text, said) => {
    expect(quotesIn(text).map((quote) => quote.said)).toEqual([[said]]);
  });

  it.each([
    ['Around 200 villagers said the bridge was gone.', 'Around 200 villagers', '200 villagers'],
    ['Nearly 200 villagers said the bridge was gone.', 'Nearly 200 villagers', '200 villagers'],
    ['About 40 percent said the bridge was gone.', 'About 40 percent', null],
  ])('are no body by the capital of a rough count: %s', (text, mention, name) => {
    const [found] = quotesIn(text);
    expect([found?.mention, found?.name, found?.reason.startsWith('body')]).toEqual([mention, name, false]);
  });

  it.each([
    ['en', 'More than 200 villagers said the boats were gone.', 'More than 200 villagers', '200 villagers'],
    ['en', 'At least 40 families said the boats were gone.', 'At least 40 families', '40 families'],
    [
      'en',
      '“The boats are gone,” said more than a dozen fishers.',
      'more than a dozen fishers',
      'dozen fishers',
    ],
    ['en', 'According to up to 30 nurses, the boats were gone.', 'up to 30 nurses', '30 nurses'],
    ['fr', 'Plus de 200 habitants ont dit que la mer montait.', 'Plus de 200 habitants', '200 habitants'],
    ['fr', 'Selon au moins 40 familles, la mer montait.', 'au moins 40 familles', '40 familles'],
    ['es', 'Más de 200 vecinos dijeron que el mar subía.', 'Más de 200 vecinos', '200 vecinos'],
    ['es', 'Al menos 40 familias dijeron que el mar subía.', 'Al menos 40 familias', '40 familias'],
    ['de', 'Mindestens 40 Familien sagten, das Meer steige.', 'Mindestens 40 Familien', '40 Familien'],
    [
      'de',
      'Laut mehr als einem Dutzend Zeugen stieg das Meer.',
      'mehr als einem Dutzend Zeugen',
      'Dutzend Zeugen',
    ],
    ['ru', 'Более 200 жителей сказали, что море поднялось.', 'Более 200 жителей', '200 жителей'],
    ['uk', 'Понад 200 мешканців сказали, що море піднялося.', 'Понад 200 мешканців', '200 мешканців'],
    ['ar', 'قال أكثر من 200 من السكان إن البحر ارتفع.', 'أكثر من 200 من السكان', '200 من السكان'],
    ['ar', 'أكد ما لا يقل عن 30 شاهدا أن البحر ارتفع.', 'ما لا يقل عن 30 شاهدا', '30 شاهدا'],
    ['fa', 'بیش از ۲۰۰ روستایی گفتند که دریا بالا آمد.', 'بیش از ۲۰۰ روستایی', '۲۰۰ روستایی'],
    ['en', 'Dozens of fishers said the boats were gone.', 'Dozens of fishers', 'Dozens of fishers'],
    [
      'es',
      'Decenas de pescadores dijeron que el mar subía.',
      'Decenas de pescadores',
      'Decenas de pescadores',
    ],
    ['ru', 'Сотни рыбаков сказали, что море поднялось.', 'Сотни рыбаков', 'Сотни рыбаков'],
    ['ar', 'قال مئات الصيادين إن البحر ارتفع.', 'مئات الصيادين', 'مئات الصيادين'],
    ['fr', 'Des habitants ont dit que la mer montait.', 'Des habitants', 'habitants'],
    [
      'fr',
      'De nombreux témoins, dont un enfant, disent que la mer montait.',
      'De nombreux témoins',
      'témoins',
    ],
    [
      'fr',
      '« La mer montait », racontent des habitants du port.',
      'des habitants du port',
      'habitants du port',
    ],
  ])('speak together and bear no name (%s: %s)', (language, text, mention, name) => {
    const [found] = quotesIn(text, language);
    expect([found?.mention, found?.name]).toEqual([mention, name]);
    expect(found?.reason).toBe('role: no name given');
  });

  it.each([
    ['en', 'More than 20 years later the mayor said the bridge was old.', 'the mayor'],
    ['en', 'Over two days more than a dozen nurses said the bridge was old.', 'a dozen nurses'],
    ['fr', 'Le village se souvient de la nuit. Elle raconte des horreurs : « La mer montait ».', 'Elle'],
  ])('are no time, and no story, that is told (%s: %s)', (language, text, mention) => {
    expect(quotesIn(text, language).map((quote) => quote.mention)).toEqual([mention]);
  });

  it('are not whom "he" means', () => {
    const text = 'Des habitants ont dit que la mer montait. Il a ajouté que la digue était vieille.';
    expect(quotesIn(text, 'fr').map(({ name }) => name)).toEqual(['habitants', null]);
  });

  it('are who they are where a noun says so', () => {
    expect(read('Some pilots say they hear the water at night.')).toEqual([['Some pilots', 'pilots']]);
  });
});

describe('an English subject', () => {
  it.each([
    ['The Post quoted Mira Holm as saying that the dam was old.', 'Mira Holm', 'that the dam was old'],
    ['Reuters cited a nurse as saying the ward was empty.', 'a nurse', 'the ward was empty'],
    [
      'State media quoted the president as saying: “The dam will hold.”',
      'the president',
      'The dam will hold.',
    ],
    ['Mira Holm was quoted as saying that the dam was old.', 'Mira Holm', 'that the dam was old'],
    ['“We were late,” the Daily Bell quoted Mira Holm as saying.', 'Mira Holm', 'We were late,'],
    ['“We were late,” the Daily Bell quoted a letter.', 'Daily Bell', 'We were late,'],
  ])('is whose words a paper passes on: %s', (text, mention, said) => {
    expect(quotesIn(text).map((quote) => [quote.mention, ...quote.said])).toEqual([[mention, said]]);
  });

  it.each([
    ['The villagers signed a letter saying the bridge was unsafe.', 'The villagers'],
    ['The ministry posted a statement on Monday warning that the dam was old.', 'The ministry'],
    ['A leaked letter saying the bridge was unsafe was burnt.', 'A leaked letter'],
    ['A newly leaked letter saying the bridge was unsafe was burnt.', 'A newly leaked letter'],
    ['The family signed a letter saying the bridge was unsafe.', 'The family'],
  ])('ends before what somebody did to say it: %s', (text, mention) => {
    expect(quotesIn(text).map((quote) => quote.mention)).toEqual([mention]);
  });

  it('is a plural without an ending as well', () => {
    expect(read('Both women recalled hearing shots before dawn.')).toEqual([['women', 'women']]);
  });

  it('stands before two dashes that part it from its verb', () => {
    expect(read('Mira Holm — after a while — told us the bridge was gone.')).toEqual([
      ['Mira Holm', 'Mira Holm'],
    ]);
  });

  it('may be a role and a name behind the clause that is told', () => {
    expect(read('The talks go on until Friday, his top aide, Odo Marrick, told the Bell.')).toEqual([
      ['Odo Marrick', 'Odo Marrick'],
    ]);
  });
});
