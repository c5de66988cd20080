import { describe, expect, it } from 'vitest';
import { countsIn } from './counts-in.ts';

const bound = (language: string, text: string) => countsIn(text, language)[0]?.bound?.kind ?? null;

describe('boundOf', () => {
  it.each([
    ['en', 'At least 40 boats sank'],
    ['en', 'No fewer than 40 boats sank'],
    ['en', '40 boats at least, and a house'],
    ['en', 'More than a hundred boats sank'],
    ['en', 'They wanted over $40 each'],
    ['de', 'Mehr als vierzig Boote sanken'],
    ['de', 'Nicht weniger als 40 Boote sanken'],
    ['fr', 'Plus de vingt barques ont coulé'],
    ['fr', 'Au moins quarante barques ont coulé'],
    ['es', 'Se hundieron no menos de 40 barcas'],
    ['ru', 'Не менее 40 лодок утонули'],
    ['ru', 'Утонули более чем 40 лодок'],
    ['uk', 'Більш ніж 40 човнів потонули'],
    ['tr', "40'tan fazla tekne battı"],
    ['tr', '40 tekneden fazla battı'],
    ['tr', 'En az 40 tekne battı'],
    ['ar', 'غرق ما لا يقل عن 40 قاربا'],
    ['fa', 'بیش از ۴۰ قایق غرق شد'],
  ])('reads the least in %s "%s"', (language, text) => {
    expect(bound(language, text)).toBe('least');
  });

  it.each([
    ['en', 'No more than 40 boats sank'],
    ['en', 'Less than a hundred boats sank'],
    ['en', 'At most 40 boats sank'],
    ['de', 'Höchstens 40 Boote sanken'],
    ['de', 'Nicht mehr als 40 Boote sanken'],
    ['fr', 'Pas plus de 40 barques ont coulé'],
    ['fr', 'Moins de 40 barques ont coulé'],
    ['es', 'Se hundieron no más de 40 barcas'],
    ['ru', 'Не более 40 лодок утонули'],
    ['uk', 'Не більше ніж 40 човнів потонули'],
    ['tr', "40'tan az tekne battı"],
    ['tr', 'En fazla 40 tekne battı'],
    ['ar', 'غرق أقل من 40 قاربا'],
    ['fa', 'حداکثر ۴۰ قایق غرق شد'],
  ])('reads the most in %s "%s"', (language, text) => {
    expect(bound(language, text)).toBe('most');
  });

  it.each([
    ['en', 'About 40 boats sank'],
    ['en', 'More boats than the other 40'],
    ['de', 'Etwa 40 Boote sanken'],
    ['ru', 'Около 40 лодок утонули'],
    ['fr', 'Quelque 40 barques, au moins trois villages'],
    ['tr', '40 tekne, fazla hızlı'],
  ])('reads none in %s "%s"', (language, text) => {
    expect(bound(language, text)).toBe(null);
  });
});
