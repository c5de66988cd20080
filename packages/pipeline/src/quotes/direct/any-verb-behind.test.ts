import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const read = (text: string, language: string) =>
  quotesIn(text, language).map(({ said, cue, mention }) => [said.join(' | '), cue, mention]);

describe('a verb of no list behind quoted words', () => {
  it.each([
    ['fr', '« Personne n’est venu ici », s’est époumonée Nadia Brun.', 's’est époumonée', 'Nadia Brun'],
    ['fr', '« Personne n’est venu ici », a fulminé la maire.', 'a fulminé', 'la maire'],
    ['fr', '« Personne n’est venu ici ! » fulminait hier Nadia Brun.', 'fulminait', 'Nadia Brun'],
    ['fr', '« Personne n’est venu ici », s’époumonait la grutière.', 's’époumonait', 'la grutière'],
    ['es', '«Nadie vino a ayudarnos», se sulfuró Ana Brun.', 'se sulfuró', 'Ana Brun'],
    ['es', '«Nadie vino a ayudarnos», ha fulminado el alcalde.', 'ha fulminado', 'el alcalde'],
    ['de', '„Niemand ist gekommen“, wetterte Edda Kranz.', 'wetterte', 'Edda Kranz'],
    [
      'de',
      '„Niemand ist gekommen“, grämte sich gestern der Lotse Jost Ebel.',
      'grämte',
      'der Lotse Jost Ebel',
    ],
    ['nl', '„Niemand is gekomen”, beklaagde zich Anna Torp.', 'beklaagde', 'Anna Torp'],
    ['it', '«Nessuno è venuto qui», si è infuriata Anna Torp.', 'si è infuriata', 'Anna Torp'],
    ['it', '«Nessuno è venuto qui» – sbotta il sindaco.', 'sbotta', 'il sindaco'],
    ['pl', '„Nikt nie przyszedł”, – wściekała się Anna Torp.', 'wściekała', 'Anna Torp'],
    ['ru', '«Никто не пришёл нам помочь», — вспылила Анна Дорн.', 'вспылила', 'Анна Дорн'],
    ['ru', '«Никто не пришёл нам помочь», — вскипел мэр Иван Дорн.', 'вскипел', 'Иван Дорн'],
    ['uk', '«Ніхто не прийшов нам допомогти», — розлютилася Ганна Дорн.', 'розлютилася', 'Ганна Дорн'],
  ])('gives them to whoever stands behind it (%s: %s)', (language, text, cue, mention) => {
    expect(read(text, language)).toEqual([[expect.any(String), cue, mention]]);
  });

  it.each([
    ['fr', '« Le Grand Pont de la nuit », raconte la nuit de Nadia Brun.'],
    ['fr', '« La Nuit du grand pont », toute une époque du festival de Nadia.'],
    ['de', '„Die Nacht am großen Hafen“, kostete der Eintritt.'],
    ['de', '„Die Nacht am großen Hafen“, genannt nach Edda Kranz.'],
    ['es', '«La noche del gran puente», nueva novela de Ana Brun.'],
    ['ru', '«Ночь на большом мосту» — новый фильм Анны Дорн.'],
  ])('leaves them where it is none, or nobody stands there (%s: %s)', (language, text) => {
    expect(quotesIn(text, language).filter(({ mention }) => mention !== null)).toEqual([]);
  });
});

describe('a verb of no list between dashes', () => {
  it.each([
    [
      'es',
      '—Todo ardió —bramó Ana Brun—. No quedó nada.',
      'Todo ardió | No quedó nada.',
      'bramó',
      'Ana Brun',
    ],
    [
      'es',
      '«Todo ardió —bramó Ana Brun—, hasta la escuela».',
      'Todo ardió | hasta la escuela',
      'bramó',
      'Ana Brun',
    ],
    [
      'ru',
      '— Всё сгорело, — вспылила Анна Дорн. — Мы одни.',
      'Всё сгорело, | Мы одни.',
      'вспылила',
      'Анна Дорн',
    ],
    [
      'ru',
      '«Всё сгорело, — вспылила Анна Дорн. — Мы одни».',
      'Всё сгорело | Мы одни',
      'вспылила',
      'Анна Дорн',
    ],
    [
      'pl',
      '– Wszystko spłonęło – złościła się Anna Torp. – Nikt nie przyszedł.',
      'Wszystko spłonęło | Nikt nie przyszedł.',
      'złościła',
      'Anna Torp',
    ],
  ])('is read as well (%s: %s)', (language, text, said, cue, mention) => {
    expect(read(text, language)).toEqual([[said, cue, mention]]);
  });

  it.each([
    ['es', '—Pan —otra cosa—\n—Agua'],
    ['ru', '— Хлеб — пища Анны Дорн\n— Вода'],
    ['ru', '«Хлеб — пища Анны Дорн».'],
    ['es', '«Vi el barco —nave capitana de Ana Brun— en llamas».'],
  ])('is no noun in a list (%s: %s)', (language, text) => {
    expect(read(text, language).filter(([, , mention]) => mention !== null)).toEqual([]);
  });
});

describe('reflexive verbs of saying', () => {
  it.each([
    ['« Personne n’est venu », s’est exclamée Nadia Brun.', 's’est exclamée'],
    ['« Personne n’est venu », s’était indignée Nadia Brun.', 's’était indignée'],
    ['« Personne n’est venu », se plaignait Nadia Brun.', 'se plaignait'],
    ['Nadia Brun s’est écriée : « Personne n’est venu. »', 's’est écriée'],
    ['« Personne n’est venu, s’est étranglée Nadia Brun. »', 's’est étranglée'],
    ['« Personne n’est venu, s’étrangle Nadia Brun. »', 's’étrangle'],
  ])('are read in all tenses, behind, before and inside: %s', (text, cue) => {
    expect(read(text, 'fr')).toEqual([[expect.stringMatching(/^Personne n’est venu.?$/), cue, 'Nadia Brun']]);
  });

  it('are read with the pronoun behind them, whatever the verb', () => {
    expect(read('« Ils ont coupé l’eau, s’époumone-t-elle. »', 'fr')).toEqual([
      ['Ils ont coupé l’eau', 's’époumone', 'elle'],
    ]);
  });

  it('report clauses, too', () => {
    expect(read('Nadia Brun s’est plainte que personne ne soit venu.', 'fr')).toEqual([
      ['que personne ne soit venu', 's’est plainte', 'Nadia Brun'],
    ]);
  });
});

describe('a French pronoun between auxiliary and participle', () => {
  it.each([
    ['« Je n’ai rien vu », a-t-elle répété à la barre.', 'répété', 'elle'],
    ['« Je n’ai rien vu », a-t-il longuement fulminé.', 'fulminé', 'il'],
    ['« Je n’ai rien vu », s’est-elle époumonée.', 'époumonée', 'elle'],
  ])('attributes the words before, whatever the verb (%s)', (text, cue, mention) => {
    expect(read(text, 'fr')).toEqual([['Je n’ai rien vu', cue, mention]]);
  });

  it('attributes nothing further on', () => {
    expect(read('« La Nuit du pont », film que la salle a-t-elle boudé ?', 'fr')).toEqual([]);
  });
});
