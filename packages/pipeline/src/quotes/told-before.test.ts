import { describe, expect, it } from 'vitest';
import { quotesIn } from './testing/quotes-in.ts';

const read = (text: string, language: string) =>
  quotesIn(text, language).map(({ said, name, cue }) => [said.join(' | '), name, cue]);

describe('a sentence that gives the one before to somebody', () => {
  it.each([
    ['de', '„Niemand hat uns gewarnt.“ Das sagte die Lotsin Edda Kranz am Montag.', 'Edda Kranz', 'sagte'],
    [
      'de',
      '„Niemand hat uns gewarnt.“ Das musste Edda Kranz zu Beginn der langen Sitzung einräumen.',
      'Edda Kranz',
      'einräumen',
    ],
    ['en', '“Nobody warned us in the night.” That is what Edda Kranz said.', 'Edda Kranz', 'said'],
    ['en', '“Nobody warned us in the night.” That is what Denys Kranz said.', 'Denys Kranz', 'said'],
    ['es', '«Nadie vino a ayudarnos». Así lo dijo Ana Brun el lunes.', 'Ana Brun', 'dijo'],
    ['it', '«Nessuno è venuto ad aiutarci». Lo ha detto Anna Torp.', 'Anna Torp', 'ha detto'],
    ['nl', '“Niemand heeft ons gewaarschuwd.” Dat zei Anna Torp maandag.', 'Anna Torp', 'zei'],
    ['pl', '„Nikt nas nie ostrzegł w nocy”. Tak powiedziała Anna Torp.', 'Anna Torp', 'powiedziała'],
    ['ru', '«Нас никто не предупредил ночью». Так сказала Анна Дорн.', 'Анна Дорн', 'сказала'],
    ['tr', '“Gece bizi kimse uyarmadı.” Bunu Edda Kranz söyledi.', 'Edda Kranz', 'söyledi'],
    ['fa', '«ما هیچ قایقی ندیدیم.» این را میرا هولم گفت.', 'میرا هولم', 'گفت'],
  ])('does so for quoted words (%s: %s)', (language, text, name, cue) => {
    expect(read(text, language)).toEqual([[expect.any(String), name, cue]]);
  });

  it('does so for words without marks in German', () => {
    expect(read('Die Brücke wird heute gesperrt. Dies teilte die Stadt mit.', 'de')).toMatchObject([
      ['Die Brücke wird heute gesperrt', 'Stadt', 'teilte'],
    ]);
  });

  it.each([
    [
      'ru',
      'Семь человек погибли при взрыве. Об этом сообщила врач Анна Дорн.',
      'Семь человек погибли при взрыве',
      'Анна Дорн',
    ],
    [
      'ru',
      'Семь человек погибли при взрыве. Об этом журналистам сообщил мэр Иван Морозов.',
      'Семь человек погибли при взрыве',
      'Иван Морозов',
    ],
    [
      'ru',
      'Семь человек погибли при взрыве, об этом сообщил мэр Иван Морозов.',
      'Семь человек погибли при взрыве',
      'Иван Морозов',
    ],
    [
      'uk',
      'Семеро людей загинули під час вибуху. Про це повідомив мер Іван Мороз.',
      'Семеро людей загинули під час вибуху',
      'Іван Мороз',
    ],
    [
      'pl',
      'Siedem osób zginęło w wybuchu. O tym poinformował burmistrz Jan Mróz.',
      'Siedem osób zginęło w wybuchu',
      'Jan Mróz',
    ],
  ])('does so for words without marks (%s): %s', (language, text, said, name) => {
    expect(quotesIn(text, language)).toMatchObject([{ said: [said], name }]);
  });

  it('leaves a sentence that is denied, or has a speaker of its own', () => {
    expect(quotesIn('Семь человек погибли при взрыве. Об этом не сообщил мэр Иван Морозов.', 'ru')).toEqual(
      [],
    );
    const own = quotesIn(
      'Анна Дорн сказала, что семь человек погибли. Об этом сообщил мэр Иван Морозов.',
      'ru',
    );
    expect(own.map(({ name }) => name)).toEqual(['Анна Дорн']);
  });

  it.each([
    '„Niemand hat uns gewarnt“, sagte Jost Ebel. Das sagte auch Edda Kranz.',
    '„Niemand hat uns gewarnt.“ Das brach Edda Kranz das Herz.',
    '„Niemand hat uns gewarnt.“ Das Boot, sagte Edda Kranz, sei gesunken.',
  ])('leaves what has a speaker, and what no verb of saying takes up: %s', (text) => {
    const [first] = quotesIn(text, 'de');
    expect(first?.name).not.toBe('Edda Kranz');
  });
});

describe('a sentence that denies the one before', () => {
  it.each([
    ['en', '“Nobody warned us in the night.” That is what Anna Holm denied.'],
    ['en', '“Nobody warned us in the night.” That is what Anna Holm never said.'],
    ['de', '„Niemand hat uns gewarnt.“ Das bestritt Anna Holm.'],
    ['de', '„Niemand hat uns gewarnt.“ Das sagte Anna Holm nicht.'],
    ['de', '„Niemand hat uns gewarnt.“ Das wies Anna Holm zurück.'],
    ['de', 'Die Brücke wird heute gesperrt. Das dementierte Anna Holm.'],
    ['fr', '«Personne ne nous a prévenus.» C’est ce que Nadia Brun a démenti.'],
    ['es', '«Nadie vino a ayudarnos». Eso negó Ana Brun el lunes.'],
    ['it', '«Nessuno è venuto ad aiutarci». Lo ha negato Anna Torp.'],
    ['nl', '“Niemand heeft ons gewaarschuwd.” Dat ontkende Anna Torp.'],
    ['pl', '„Nikt nas nie ostrzegł w nocy”. Tak nie powiedziała Anna Torp.'],
    ['ru', '«Нас никто не предупредил ночью». Так Анна Дорн не сказала.'],
    ['uk', '«Нас ніхто не попередив уночі». Так не сказала Анна Дорн.'],
    ['tr', '“Gece bizi kimse uyarmadı.” Bunu Anna Holm yalanladı.'],
    ['fa', '«ما هیچ قایقی ندیدیم.» این را میرا هولم تکذیب کرد.'],
  ])('gives it to nobody (%s: %s)', (language, text) => {
    expect(quotesIn(text, language).filter(({ name }) => name !== null)).toEqual([]);
  });
});

it('takes what stands before the Persian mark of an object for none of the speaker', () => {
  expect(read('«ما هیچ قایقی ندیدیم»، این را میرا هولم، مدیر بندر، گفت.', 'fa')).toMatchObject([
    ['ما هیچ قایقی ندیدیم', 'میرا هولم', 'گفت'],
  ]);
});
