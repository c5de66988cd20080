import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const mentions = (text: string, language: string) => quotesIn(text, language).map(({ mention }) => mention);

describe('how something was said', () => {
  it.each([
    ['ru', '«Никто не пришёл нам помочь», — дрожащим голосом сказала Анна Дорн.', 'Анна Дорн'],
    ['ru', '«Никто не пришёл нам помочь», — тихо и грустно сказала Анна Дорн.', 'Анна Дорн'],
    ['ru', '«Никто не пришёл нам помочь», — почти шёпотом сказала Анна Дорн.', 'Анна Дорн'],
    ['ru', '— Никто не пришёл нам помочь, — дрожащим голосом сказала Анна Дорн.', 'Анна Дорн'],
    ['ru', '— Никто не пришёл нам помочь, — со слезами сказала Анна Дорн.', 'Анна Дорн'],
    ['uk', '«Ніхто не прийшов нам допомогти», — тремтячим голосом сказала Ганна Дорн.', 'Ганна Дорн'],
    ['pl', '„Nikt nie przyszedł nam pomóc” – drżącym głosem powiedziała Anna Dorn.', 'Anna Dorn'],
    ['pl', '– Nikt nie przyszedł nam pomóc – cicho powiedziała Anna Dorn.', 'Anna Dorn'],
    ['pl', '– Nikt nie przyszedł nam pomóc – ze łzami powiedziała Anna Dorn.', 'Anna Dorn'],
    ['fr', '« Personne n’est venu », a dit d’une voix tremblante Nadia Brun.', 'Nadia Brun'],
  ])('may stand before who said it (%s: %s)', (language, text, mention) => {
    expect(mentions(text, language)).toEqual([mention]);
  });

  it('is no subject with the same ending', () => {
    expect(mentions('«Мост давно стар», — министерство сообщило об этом в среду.', 'ru')).toEqual([
      'министерство',
    ]);
    expect(mentions('«Мы ждали всю ночь», — молодой агроном сказал жителям Орсунда.', 'ru')).toEqual([]);
  });

  it('is a phrase behind a dash only where a mark ends what was said', () => {
    const forms = (text: string) => quotesIn(text, 'ru').map(({ form }) => form);
    expect(forms('— Мы видели огонь, — в слезах сказала Анна Дорн.')).toEqual(['direct']);
    expect(forms('— Он приехал в город — в школе объявили выходной.')).not.toContain('direct');
    expect(forms('— Мы видели — в доме сказали правду.')).toEqual([]);
  });
});
