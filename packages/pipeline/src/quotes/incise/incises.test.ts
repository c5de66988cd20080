import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const read = (text: string, language: string) =>
  quotesIn(text, language).map(({ said, cue, mention }) => [said.join(' | '), cue, mention]);

describe('what is told of the speaker inside the marks', () => {
  it.each([
    '« Nous avons tout perdu, raconte Mary Young, grutière, qui dînait chez elle ce soir-là. Tout. »',
    '« Nous avons tout perdu, raconte Mary Young, dont la maison a brûlé. Tout. »',
    '« Nous avons tout perdu, se souvient Jean Torp, installé à Orsund depuis dix ans. Tout. »',
    '« Nous avons tout perdu, se souvient Jean Torp, assis sur le quai, une main sur le genou. Tout. »',
  ])('is no word of it: %s', (text) => {
    expect(quotesIn(text, 'fr').map(({ said }) => said)).toEqual([['Nous avons tout perdu', 'Tout.']]);
  });

  it.each([
    [
      '« Il y avait un homme, raconte Anna Brun, dont la maison brûlait, et personne ne venait. »',
      'dont la maison brûlait, et personne ne venait.',
    ],
    ['« J’ai vu la barque, raconte Anna Brun, couchée sur le flanc. »', 'couchée sur le flanc.'],
    ['« On montait au clocher, raconte Anna Brun, où dormait le guet. »', 'où dormait le guet.'],
  ])('is said where it can be told of what stands before: %s', (text, rest) => {
    expect(quotesIn(text, 'fr').map(({ said }) => said)).toEqual([[expect.any(String), rest]]);
  });

  it('ends where somebody speaks of himself', () => {
    const text = '« J’ai vu le maire, raconte Mary Young, qui nous a laissés seuls. »';
    expect(quotesIn(text, 'fr').map(({ said }) => said)).toEqual([
      ['J’ai vu le maire', 'qui nous a laissés seuls.'],
    ]);
  });
});

describe('an incise inside the marks', () => {
  it.each([
    [
      '« Tout est perdu, dit-elle, et personne n’est venu. »',
      'Tout est perdu | et personne n’est venu.',
      'dit',
      'elle',
    ],
    [
      '« Je ne sais pas, a confié hier la mère de Noé, ce qui vient. »',
      'Je ne sais pas | ce qui vient.',
      'a confié',
      'la mère de Noé',
    ],
    ['« Partez, leur ai-je dit. »', 'Partez', 'dit', 'je'],
    ['« Nous partons, explique-t-il. »', 'Nous partons', 'explique', 'il'],
    ['« On part, raconte la maire. Tout brûle. »', 'On part | Tout brûle.', 'raconte', 'la maire'],
    [
      '« On part, a raconté une grutière d’Orsund. Oui. »',
      'On part | Oui.',
      'a raconté',
      'une grutière d’Orsund',
    ],
    ['« On part ce soir, se souvient-elle. »', 'On part ce soir', 'se souvient', 'elle'],
    ['« On part, s’agace-t-elle, sinon rien. »', 'On part | sinon rien.', 's’agace', 'elle'],
    ['« Tout est fermé, a-t-on appris, depuis hier. »', 'Tout est fermé | depuis hier.', 'appris', 'on'],
    ['« Il m’a dit, raconte-t-elle, de partir. »', 'Il m’a dit | de partir.', 'raconte', 'elle'],
    [
      '« On part, a dit Jean Torp, le maire, avant la nuit. »',
      'On part | avant la nuit.',
      'a dit',
      'Jean Torp',
    ],
    [
      '« On part, a dit Mira Holm, étudiante en droit. Tout brûle. »',
      'On part | Tout brûle.',
      'a dit',
      'Mira Holm',
    ],
    [
      '« On part, a dit le ministre, Jean Torp, avant la nuit. »',
      'On part | avant la nuit.',
      'a dit',
      'le ministre, Jean Torp',
    ],
    ['« On part, dit-elle, la voix brisée, mais on revient. »', 'On part | mais on revient.', 'dit', 'elle'],
    [
      '« Où est le pont ? demande Mira Holm. Personne ne sait. »',
      'Où est le pont ? | Personne ne sait.',
      'demande',
      'Mira Holm',
    ],
    ['« Sauvez-nous ! a crié une femme. »', 'Sauvez-nous !', 'a crié', 'une femme'],
    ['« On part, a dit à l’AFP Jean Torp. Tout brûle. »', 'On part | Tout brûle.', 'a dit', 'Jean Torp'],
    ['“On part, raconte à Radio Orsund la maire d’Orsund.”', 'On part', 'raconte', 'la maire d’Orsund'],
    [
      '« On part, a dit Jean Torp, la route est coupée, tout brûle. »',
      'On part | la route est coupée, tout brûle.',
      'a dit',
      'Jean Torp',
    ],
  ])('is cut out of French words: %s', (text, said, cue, mention) => {
    expect(read(text, 'fr')).toEqual([[said, cue, mention]]);
  });

  it.each([
    ['es', '«Nos vamos —dijo—, no queda nada.»', 'Nos vamos | no queda nada.', 'dijo', null],
    [
      'es',
      '«Nos vamos —le dijo Ana Ruiz—. No queda nada.»',
      'Nos vamos | No queda nada.',
      'dijo',
      'Ana Ruiz',
    ],
    ['es', '—Nos vamos —dijo Ana Ruiz—. No queda nada.', 'Nos vamos | No queda nada.', 'dijo', 'Ana Ruiz'],
    [
      'it',
      '«Andiamo – ha detto Mira Holm – non resta nulla».',
      'Andiamo | non resta nulla',
      'ha detto',
      'Mira Holm',
    ],
    ['ru', '«Мы уходим, — тихо сказала она. — Всё сгорело».', 'Мы уходим | Всё сгорело', 'сказала', 'она'],
    [
      'ru',
      '— Мы уходим, — сказала она. — Ничего не осталось.',
      'Мы уходим, | Ничего не осталось.',
      'сказала',
      'она',
    ],
    [
      'ru',
      '— Мы уходим, — сказала Мира Холм, — всё сгорело.',
      'Мы уходим, | всё сгорело.',
      'сказала',
      'Мира Холм',
    ],
    [
      'uk',
      '«Ми йдемо, — сказала Міра Голм, — усе згоріло».',
      'Ми йдемо | усе згоріло',
      'сказала',
      'Міра Голм',
    ],
    ['uk', '— Ми йдемо, — сказала вона. — Усе згоріло.', 'Ми йдемо, | Усе згоріло.', 'сказала', 'вона'],
  ])('between dashes is cut out of words in %s: %s', (language, text, said, cue, mention) => {
    expect(read(text, language)).toEqual([[said, cue, mention]]);
  });

  it.each([
    ['fr', 'Elle m’a regardé, a dit non, et est partie.'],
    ['fr', 'Elle est entrée, a raconté sa vie, et est repartie.'],
    ['fr', 'Il arrive, appelle la police, et repart avec eux.'],
    ['fr', 'Alors, dit-il la vérité ? Personne ne le sait.'],
    ['fr', 'Il est parti, semble-t-il, hier soir.'],
    ['fr', 'Si vous partez, inscrivez-vous avant lundi.'],
    ['fr', 'Jean, dit le Grand, est parti hier avec nous tous.'],
    ['fr', 'Un homme a crié : “On part, dit-il, ce soir.” Il est parti.'],
    ['fr', 'Mes enfants, ont-ils survécu, personne ne le dit.'],
    ['fr', 'Le chien dort, mange-t-il assez, je ne sais pas.'],
    ['fr', 'À peine étions-nous partis, tire-t-on, et tout brûle.'],
    ['fr', 'Le maire est venu. Partez, dit-il. Nous sommes partis.'],
    ['fr', 'Partez, nous a dit le policier. Nous sommes partis.'],
    ['es', 'El alcalde —dijo que vendría— nunca vino.'],
    ['es', 'La casa —que cuenta con un jardín— está vacía.'],
    ['ru', 'Наш дом — так было всегда — стоит пустой.'],
  ])('is not what the words say themselves (%s: %s)', (language, words) => {
    expect(quotesIn(`« ${words} »`, language).map(({ said }) => said)).toEqual([[words]]);
  });

  it.each([
    '« Il m’a vue. Reste ici, a-t-il dit, on revient », raconte Mira Holm.',
    'Mira Holm raconte : « Il m’a vue. Reste ici, a-t-il dit, on revient. »',
    'Selon Mira Holm, « le pont, a dit le maire, tiendra ».',
    'Mira Holm affirme que « le pont, a dit le maire, tiendra ».',
  ])('is the speaker’s own where they are named outside: %s', (text) => {
    const [quote, ...more] = quotesIn(text, 'fr');
    expect([quote?.name, quote?.said.length, more.length]).toEqual(['Mira Holm', 1, 0]);
  });

  it('gives each of two speakers between one pair of marks their words', () => {
    const text = '« On part, a dit Jean Torp, on reste, a dit Mira Holm. »';
    expect(read(text, 'fr')).toEqual([
      ['On part', 'a dit', 'Jean Torp'],
      ['on reste', 'a dit', 'Mira Holm'],
    ]);
  });

  it('resolves its pronoun by what stands before', () => {
    const quotes = quotesIn('Jean Torp est venu. « On part, dit-il. Rien ne reste. »', 'fr');
    expect(quotes.map(({ name, said }) => [name, said])).toEqual([
      ['Jean Torp', ['On part', 'Rien ne reste.']],
    ]);
  });
});

describe('an interpreter inside the marks', () => {
  it.each([
    ['ru', '«Они пришли ночью, — рассказала через переводчика Анна Торп. — Муж спал».', 'Анна Торп'],
    ['uk', '«Вони прийшли вночі, — розповіла через перекладача Анна Торп. — Чоловік спав».', 'Анна Торп'],
    ['es', '«Vinieron de noche —contó por medio de un intérprete Ana Soto—. Él dormía».', 'Ana Soto'],
  ])('says nothing (%s: %s)', (language, text, mention) => {
    const found = quotesIn(text, language);
    expect(found.map((quote) => [quote.mention, quote.said.length])).toEqual([[mention, 2]]);
  });
});
