/** Whom a pronoun means behind a sentence about somebody of theirs who is named. All sentences are invented. */
import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const last = (text: string, language: string) => quotesIn(text, language).at(-1)?.name;

describe('a pronoun behind a sentence about somebody’s own people', () => {
  it.each([
    [
      'en',
      '“We ran,” said Jan Holm.\n\nThe brother of Jan Holm came. “I told him to wait,” he said.',
      'brother',
    ],
    ['en', '“We ran,” said Jan Holm.\n\nHolm’s cousin came later. “I told him to wait,” he said.', 'cousin'],
    [
      'de',
      '„Wir liefen“, sagte Jan Holm.\n\nDer Bruder von Jan Holm kam. „Ich bat ihn“, sagte er.',
      'Bruder',
    ],
    [
      'fr',
      '« On a couru », a dit Jean Holm.\n\nLe frère de Jean Holm est venu. « Je l’ai supplié », a-t-il dit.',
      'frère',
    ],
    [
      'es',
      '«Corrimos», dijo Juan Holm.\n\nEl hermano de Juan Holm llegó. «Le pedí que esperara», dijo él.',
      'hermano',
    ],
    [
      'nl',
      '“We renden”, zei Jan Holm.\n\nDe broer van Jan Holm kwam. “Ik vroeg hem te wachten”, zei hij.',
      'broer',
    ],
    [
      'ru',
      '«Мы бежали», — сказал Самир Баракат.\n\nДвоюродный брат Бараката приехал. «Я просил его», — сказал он.',
      'брат',
    ],
    [
      'uk',
      '«Ми тікали», — сказав Самір Баракат.\n\nБрат Бараката приїхав. «Я просив його», — сказав він.',
      'Брат',
    ],
    ['ar', 'قال يوسف نادر: «هربنا ليلا».\n\nوصل شقيق يوسف نادر. وقال: «قلت له انتظر».', 'شقيق'],
  ])('means these, and not whose they are (%s: %s)', (language, text, name) => {
    expect(last(text, language)).toBe(name);
  });

  it.each([
    ['en', 'Mira Torp’s daughter was taken by soldiers. “I have not seen her since,” she said.'],
    ['en', 'Mira Torp’s mother is missing. “I look for her every day,” she said.'],
    ['de', 'Die Schwester von Mira Torp wurde verschleppt. „Ich suche sie“, sagte sie.'],
    ['fr', 'La fille de Mira Torp a été emmenée. « Je ne l’ai plus revue », a-t-elle dit.'],
    ['es', 'La hija de Mira Torp fue llevada al norte. «No la he vuelto a ver», dijo ella.'],
    ['en', 'Jan Holm’s doctor examined him. “My arm was broken,” he said.'],
  ])('means either where these only suffered (%s: %s)', (language, text) => {
    expect(quotesIn(text, language).at(-1)).toMatchObject({ name: null });
  });

  it.each([
    ['es', '«Corrimos», dijo Juan Holm.\n\nEl hermano de Juan Holm llegó. «Le pedí que esperara», dijo.'],
    [
      'it',
      '«Siamo scappati», ha detto Ivo Holm.\n\nIl fratello di Ivo Holm è arrivato. «L’ho pregato», ha detto.',
    ],
    ['tr', "Jan Holm “Onu içtik” dedi.\n\nJan Holm'un kardeşi geldi. “Bekle dedim” dedi."],
  ])('goes on with nobody where the verb has no subject (%s)', (language, text) => {
    expect(last(text, language)).toBeNull();
  });

  it.each([
    [
      'en',
      '“We ran,” said Jan Holm.\n\nThe son of Jan Holm drowned. “I could not reach him,” he said.',
      'Jan Holm',
    ],
    [
      'en',
      '“We ran,” said Jan Holm.\n\nThe wife of Jan Holm came. “I told her to wait,” he said.',
      'Jan Holm',
    ],
    [
      'ru',
      '«Мы бежали», — сказал мэр Виктор Дорн. Указ мэра Виктора Дорна отменили. «Я устал», — сказал он.',
      'Виктор Дорн',
    ],
  ])('means who is named where nobody else fits or lives (%s: %s)', (language, text, name) => {
    expect(last(text, language)).toBe(name);
  });

  it('tells nothing of a man by the gender of his sister in Russian', () => {
    const text = 'Самир Баракат приехал. Сестра Бараката уехала. «Я просил её», — сказал он.';
    expect(last(text, 'ru')).toBe('Самир Баракат');
  });
});
