import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../words/tokens.ts';
import { isSetPhrase } from './set-phrases.ts';

const isSet = (words: string, language: string) => isSetPhrase(tokensOf(words, language), language);

describe('isSetPhrase', () => {
  it.each([
    ['en', 'Happy New Year'],
    ['en', 'See you tomorrow'],
    ['en', 'No further questions'],
    ['en', 'Let me be clear'],
    ['en', 'Thank you very much, ladies and gentlemen'],
    ['de', 'Grüß Gott'],
    ['de', 'Keine Ahnung'],
    ['de', 'Herzlich willkommen'],
    ['de', 'Wie geht es Ihnen'],
    ['fr', 'Je suis désolé'],
    ['fr', 'Pas de problème'],
    ['fr', 'À demain'],
    ['fr', 'Aucune idée'],
    ['fr', 'Excusez-moi, s’il vous plaît'],
    ['fr', 'Peut-être'],
    ['es', 'Hasta mañana'],
    ['es', 'No hay problema'],
    ['tr', 'Yorum yok'],
    ['tr', 'Başımız sağ olsun'],
    ['tr', 'Geçmiş olsun'],
    ['tr', 'Allah rahmet eylesin'],
    ['tr', 'Allah razı olsun'],
    ['ru', 'До свидания, всего доброго'],
    ['uk', 'Слава Україні'],
    ['uk', 'Слава Богу'],
    ['ar', 'الله أكبر'],
    ['ar', 'إن شاء الله'],
    ['ar', 'السلام عليكم ورحمة الله وبركاته'],
    ['ar', 'الحمد لله رب العالمين'],
    ['ar', 'لا أدري'],
    ['fa', 'نمی‌دانم'],
  ])('knows what anybody says at any time (%s: %s)', (language, words) => {
    expect(isSet(words, language)).toBe(true);
  });

  it.each([
    ['en', 'I was wrong and I am sorry'],
    ['en', 'I did not understand the question'],
    ['en', 'Every day and every night the same problem'],
    ['en', 'They know what is true and what is wrong'],
    ['en', 'My dear friends were there that night'],
    ['en', 'It is not true'],
    ['en', 'Thank you for the boats'],
    ['de', 'Das war nicht richtig, das tut mir leid'],
    ['de', 'Das ist falsch'],
    ['de', 'Alle sicher'],
    ['es', 'Creo que es verdad'],
    ['es', 'No es verdad'],
    ['ru', 'Я думаю, что это правда'],
    ['fr', 'Plus jamais'],
  ])('takes no statement for one, whatever words it is made of (%s: %s)', (language, words) => {
    expect(isSet(words, language)).toBe(false);
  });

  it('knows no phrase of a language without a list', () => {
    expect(isSet('Takk', 'nb')).toBe(false);
  });
});
