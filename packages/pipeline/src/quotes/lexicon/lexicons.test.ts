import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';
import { lexiconFor, QUOTE_LANGUAGES } from './lexicon-for.ts';

describe('the lexicons', () => {
  it.each([
    ['en', '“The bridge is gone,” said Mira Holm.', 'Mira Holm'],
    ['en', 'Mira Holm said: “The bridge is gone.”', 'Mira Holm'],
    ['de', '„Die Brücke ist weg“, sagte Mira Holm.', 'Mira Holm'],
    ['de', 'Mira Holm hat erklärt: „Die Brücke ist weg.“', 'Mira Holm'],
    ['fr', '« Le pont est parti », a déclaré Mira Holm.', 'Mira Holm'],
    ['fr', 'Mira Holm a dit : « Le pont est parti cette nuit »', 'Mira Holm'],
    ['fr', 'Mira Holm est venue. « Le pont est parti », a-t-elle dit.', 'Mira Holm'],
    ['es', '«El puente ya no está», dijo Mira Holm.', 'Mira Holm'],
    ['it', '«Il ponte non c’è più», ha detto Mira Holm.', 'Mira Holm'],
    ['nl', '“De brug is weg”, zei Mira Holm.', 'Mira Holm'],
    ['pl', '„Mostu już nie ma” – powiedziała Mira Holm.', 'Mira Holm'],
    ['pl', '– Mostu już nie ma – powiedziała Mira Holm.', 'Mira Holm'],
    ['ru', '«Моста больше нет», — сказала Мира Хольм.', 'Мира Хольм'],
    ['uk', '«Моста більше немає», — сказала Міра Гольм.', 'Міра Гольм'],
    ['tr', 'Mira Holm, “Köprü artık yok” dedi.', 'Mira Holm'],
    ['ar', 'وقالت ميرا هولم: «الجسر لم يعد هناك».', 'ميرا هولم'],
    ['fa', 'میرا هولم گفت: «پل دیگر نیست».', 'میرا هولم'],
  ])('attribute direct speech in %s: %s', (language, text, name) => {
    expect(quotesIn(text, language)).toMatchObject([{ form: 'direct', name }]);
  });

  it.each([
    ['fr', 'Mira Holm a ajouté que le pont était parti.', 'que le pont était parti', 'Mira Holm'],
    ['fr', 'Mira Holm a raconté avoir vu le pont céder.', 'avoir vu le pont céder', 'Mira Holm'],
    ['fr', 'Selon la mairie, quarante voitures sont perdues.', 'quarante voitures sont perdues', 'mairie'],
    [
      'es',
      'Mira Holm contó en un vídeo que el puente ya no estaba.',
      'que el puente ya no estaba',
      'Mira Holm',
    ],
    [
      'es',
      'Hay cuarenta coches perdidos, según la Oficina del Puerto.',
      'Hay cuarenta coches perdidos',
      'Oficina del Puerto',
    ],
    ['it', 'Mira Holm ha detto che il ponte non c’è più.', 'che il ponte non c’è più', 'Mira Holm'],
    ['nl', 'Mira Holm zei dat de brug weg was.', 'dat de brug weg was', 'Mira Holm'],
    ['pl', 'Mira Holm powiedziała, że mostu już nie ma.', 'że mostu już nie ma', 'Mira Holm'],
    ['ru', 'Мира Хольм сказала, что моста больше нет.', 'что моста больше нет', 'Мира Хольм'],
    ['uk', 'Міра Гольм сказала, що моста більше немає.', 'що моста більше немає', 'Міра Гольм'],
    [
      'ar',
      'وأوضحت الطبيبة ميرا هولم، مديرة المستشفى، أن الجسر لم يعد هناك.',
      'أن الجسر لم يعد هناك',
      'ميرا هولم',
    ],
    ['ru', 'Суд установил, что мост рухнул.', 'что мост рухнул', 'Суд'],
    ['uk', 'Суд встановив, що міст упав.', 'що міст упав', 'Суд'],
    ['fa', 'میرا هولم گفت که پل دیگر نیست.', 'که پل دیگر نیست', 'میرا هولم'],
  ])('attribute reported speech in %s: %s', (language, text, words, name) => {
    expect(quotesIn(text, language)).toMatchObject([{ form: 'indirect', said: [words], name }]);
  });

  it.each([
    ['uk', 'Мерка Ільзе Брандт сказала, що міст упав.', 'Ільзе Брандт'],
    ['it', 'Il parroco Odo Tarsi ha detto che il ponte è crollato.', 'Odo Tarsi'],
    ['it', 'La Guardia Costiera ha detto che il ponte è crollato.', 'Guardia Costiera'],
    ['it', 'Capitano Odo Tarsi ha detto che il ponte è crollato.', 'Odo Tarsi'],
  ])('take a role for no part of a name in %s: %s', (language, text, name) => {
    expect(quotesIn(text, language)).toMatchObject([{ name }]);
  });

  it.each(['charged', 'determined'])('take nobody for the speaker who was %s', (what) => {
    expect(quotesIn(`Odo Tarsi was ${what}. “Nobody came last night.”`)).toMatchObject([{ name: null }]);
  });

  it('include the auxiliary in Romance cues', () => {
    expect(quotesIn('Mira Holm a ajouté que le pont était parti.', 'fr')[0]?.cue).toBe('a ajouté');
    expect(quotesIn('Mira Holm had added that the bridge was gone.')[0]?.cue).toBe('added');
  });

  it.each([
    ['fr', 'Mira Holm n’a pas dit que le pont était parti.'],
    ['es', 'Mira Holm no dijo que el puente ya no estaba.'],
    ['pl', 'Mira Holm nie powiedziała, że mostu już nie ma.'],
    ['ru', 'Мира Хольм не сказала, что моста больше нет.'],
    ['ar', 'لم تقل ميرا هولم إن الجسر لم يعد هناك.'],
    ['fr', 'Mira Holm ne dit pas que le pont était parti.'],
  ])('find nothing said behind a negation in %s: %s', (language, text) => {
    expect(quotesIn(text, language)).toEqual([]);
  });

  it('are there for the languages promised, and English stands in for others', () => {
    expect([...QUOTE_LANGUAGES].sort()).toEqual([
      'ar',
      'de',
      'en',
      'es',
      'fa',
      'fr',
      'it',
      'ja',
      'nl',
      'pl',
      'ru',
      'tr',
      'uk',
      'zh',
    ]);
    expect(lexiconFor('de-AT').data.language).toBe('de');
    expect(lexiconFor('fi').data.language).toBe('en');
  });
});
