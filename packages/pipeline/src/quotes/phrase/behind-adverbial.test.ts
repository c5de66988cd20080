import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const read = (text: string, language: string) =>
  quotesIn(text, language).map(({ said, mention }) => [said.join(' | '), mention]);

describe('what stands beside a verb and its subject', () => {
  it.each([
    ['fr', '« Tout a brûlé », a déclaré à l’AFP Nadia Brun, 54 ans.', 'Nadia Brun'],
    ['fr', '« Tout a brûlé », a déclaré samedi à la presse la maire d’Orsund.', 'la maire d’Orsund'],
    ['fr', '« Tout a brûlé », raconte avec peine Nadia Brun.', 'Nadia Brun'],
    ['es', '«Todo ardió», aseguró a EFE Ana Brun, vecina del puerto.', 'Ana Brun'],
    ['es', '«Todo ardió», dice entre lágrimas Ana Brun.', 'Ana Brun'],
    ['es', '«Todo ardió», dijo una y otra vez Ana Brun.', 'Ana Brun'],
    ['fr', '« Tout a brûlé », répète sans cesse Nadia Brun, mère de trois enfants.', 'Nadia Brun'],
    ['es', '«Todo ardió», declaró este lunes ante la prensa el alcalde.', 'el alcalde'],
    ['es', '«Todo ardió», contó a la policía un intérprete.', 'un intérprete'],
    ['es', '«Todo ardió», contó a la prensa una detenida.', 'una detenida'],
    ['es', '«Todo ardió», contó a través de su intérprete la vecina.', 'la vecina'],
    ['es', '«Todo ardió», dijo a su intérprete Ana Mar.', null],
    ['it', '«Tutto è bruciato», ha detto tramite un interprete Anna Torp.', 'Anna Torp'],
    ['it', '«Tutto è bruciato», ha detto tramite l’interprete Anna Torp.', 'Anna Torp'],
    ['fr', '« Tout a brûlé », a raconté à la presse un détenu.', 'un détenu'],
    ['it', '«Tutto è bruciato», ha detto all’Ansa Anna Torp.', 'Anna Torp'],
    ['ru', '«Всё сгорело», — сказала ТАСС Анна Дорн.', 'Анна Дорн'],
    ['ru', '«Всё сгорело», — рассказала РИА Новости Анна Дорн.', 'Анна Дорн'],
    ['ru', '«Всё сгорело», — сказал мне мой брат.', 'мой брат'],
    ['ru', 'Всё сгорело ночью, рассказала нам моя соседка.', 'моя соседка'],
    ['ru', '«Всё сгорело», — снова и снова повторяет Анна Дорн.', 'Анна Дорн'],
    ['ru', '«Всё сгорело», — рассказала через переводчика жительница порта.', 'жительница порта'],
    ['uk', '«Усе згоріло», — знову і знову повторює Ганна Дорн.', 'Ганна Дорн'],
    ['uk', '«Усе згоріло», — сказав мені мій брат.', 'мій брат'],
    ['pl', '„Wszystko spłonęło” – powiedział mi mój brat.', 'mój brat'],
    ['uk', '«Усе згоріло», — сказала Укрінформу Ганна Дорн.', 'Ганна Дорн'],
  ])('is no speaker (%s: %s)', (language, text, mention) => {
    expect(read(text, language)).toEqual([[expect.any(String), mention]]);
  });

  it.each([
    ['fr', '« Tout a brûlé », a dit à Nadia Brun la nuit.'],
    ['fr', '« Tout a brûlé », a annoncé à la presse la fermeture du pont.'],
    ['es', '«Todo ardió», contó a Ana Brun.'],
    ['ru', '«Всё сгорело», — сказал мне вчера.'],
  ])('nor is who was told, or what (%s: %s)', (language, text) => {
    expect(read(text, language).map(([, mention]) => mention)).toEqual([null]);
  });
});

describe('verb and subject that close a Romance sentence', () => {
  it.each([
    [
      'fr',
      'Le pont aurait été miné, a affirmé le porte-parole du port.',
      'Le pont aurait été miné',
      'le porte-parole du port',
    ],
    ['fr', '1 800 maisons ont brûlé, a dit mardi Nadia Brun.', '1 800 maisons ont brûlé', 'Nadia Brun'],
    ['es', 'El puente estaba minado, ha afirmado la alcaldesa.', 'El puente estaba minado', 'la alcaldesa'],
    [
      'it',
      'Il ponte è crollato di notte, ha raccontato Anna Torp.',
      'Il ponte è crollato di notte',
      'Anna Torp',
    ],
  ])('say whose it is (%s: %s)', (language, text, said, mention) => {
    expect(read(text, language)).toEqual([[said, mention]]);
  });

  it('unless it goes on behind them', () => {
    expect(read('Paul Rive, a dit Nadia Brun, est venu.', 'fr')).not.toEqual([['Paul Rive', 'Nadia Brun']]);
  });
});

describe('those of one’s own family', () => {
  it.each([
    ['fr', '« Tout a brûlé », m’a dit ma grand-mère.', 'ma grand-mère', 'grand-mère'],
    ['es', '—Todo ardió —dijo mi madre—. No quedó nada.', 'mi madre', 'madre'],
    ['de', '„Alles ist verbrannt“, sagte meine Mutter.', 'meine Mutter', 'Mutter'],
    ['en', '“Everything burned,” said my mother.', 'my mother', 'mother'],
    ['it', '«Tutto è bruciato», disse mia madre.', 'mia madre', 'madre'],
    ['ru', '«Всё сгорело», — сказала моя мать.', 'моя мать', 'мать'],
    ['ru', 'Тетка моя говорила: «Всё сгорело».', 'Тетка моя', 'Тетка моя'],
    ['uk', '«Усе згоріло», — сказала моя мати.', 'моя мати', 'мати'],
    ['pl', '„Wszystko spłonęło” – powiedziała moja matka.', 'moja matka', 'matka'],
    ['nl', '„Alles is verbrand”, zei mijn moeder.', 'mijn moeder', 'moeder'],
  ])('are named by what they are (%s: %s)', (language, text, mention, name) => {
    expect(quotesIn(text, language)[0]).toMatchObject({ mention, name });
  });
});
