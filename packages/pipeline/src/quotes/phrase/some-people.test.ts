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

  it('are who they are where a noun says so', () => {
    expect(read('Some pilots say they hear the water at night.')).toEqual([['Some pilots', 'pilots']]);
  });
});

describe('an English subject', () => {
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
