import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const read = (text: string, language: string) =>
  quotesIn(text, language).map(({ said, name }) => [said.join(' | '), name]);

describe('an interview without quotation marks', () => {
  it('quotes what is answered, not what is asked', () => {
    const text =
      'It rained that day.\nReporter: Where were you?\nEdda Kranz: At home. I heard it.\nReporter: And then?\nEdda Kranz: We ran.\nAll of us ran.\nReporter: Thank you. Where to?';
    expect(read(text, 'en')).toEqual([
      ['At home. I heard it.', 'Edda Kranz'],
      ['We ran. | All of us ran.', 'Edda Kranz'],
    ]);
  });

  it('ends an answer where somebody else’s has marks', () => {
    const text =
      'Reporter: Where were you?\nEdda Kranz: At home.\nJost Ebel: I cried “Fire” in the lane.\nThen we carried the children out.\nReporter: And then?\nEdda Kranz: We ran.\nReporter: Where to?';
    expect(read(text, 'en').filter(([, who]) => who === 'Edda Kranz')).toEqual([
      ['At home.', 'Edda Kranz'],
      ['We ran.', 'Edda Kranz'],
    ]);
  });

  it.each([
    [
      'de',
      '**J.E.:** Wo waren Sie?\n**E.K.:** Zu Hause, wie alle.\n**J.E.:** Und dann?\n**E.K.:** Wir liefen los.\n**J.E.:** Kommen Sie zurück?',
      'E.K.',
    ],
    [
      'ru',
      'Корреспондент: Где вы были?\nАнна Дорн: Дома.\nКорреспондент: Что потом?\nАнна Дорн: Мы побежали.\nКорреспондент: А теперь?',
      'Анна Дорн',
    ],
  ])('takes initials and names in other scripts for speakers (%s)', (language, text, name) => {
    expect(read(text, language).map(([, who]) => who)).toEqual([name, name]);
  });

  it.each([
    'Place: Orsund\nTime: 8 a.m.\nQuestion: Who will come?\nPrice: 5 crowns',
    'Edda Kranz: The bridge is gone.\nJost Ebel: The ferry is gone.\nEdda Kranz: All is gone.',
    'Q: Where were you?\nA: At home. I heard it.\nQ: And then?\nA: We ran to the harbour.',
    'Reporter: Where were you?\nReporter: And then?\nReporter: And now?',
  ])('finds none in lists, nor where nobody asks, or nobody with a name answers: %s', (text) => {
    expect(read(text, 'en')).toEqual([]);
  });
});
