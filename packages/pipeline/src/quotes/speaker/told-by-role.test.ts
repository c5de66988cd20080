/** Whose words they are where one name stands beside another's role, and what is no statement at all. All sentences are invented. */
import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const names = (text: string, language: string) => quotesIn(text, language).map(({ name }) => name);

describe('a relative clause of another gender than the name before it', () => {
  it.each([
    ['ru', 'На суде выступила жена Патрика Венна, которая сказала, что дверь была заперта.'],
    ['ru', 'Суд услышал слова жены Виктора Дорна, которая назвала нападение «адом».'],
    ['uk', 'Суд почув слова дружини Патрика Венна, яка назвала напад «пеклом».'],
    ['pl', 'W sądzie wystąpiła żona Patryka Venna, która powiedziała, że drzwi były zamknięte.'],
  ])('is not told of him (%s: %s)', (language, text) => {
    expect(names(text, language)).toEqual([null]);
  });

  it.each([
    ['ru', 'На суде выступила соседка Анна Крук, которая сказала, что дверь была заперта.', 'Анна Крук'],
    ['uk', 'На суді виступив сусід Віктор Дорн, який сказав, що двері були замкнені.', 'Віктор Дорн'],
  ])('is told of whom it agrees with (%s)', (language, text, name) => {
    expect(names(text, language)).toEqual([name]);
  });
});

describe('what somebody calls so', () => {
  it.each([
    [
      'it',
      'Il sindaco Odo Marrick ha parlato del piano di Ruth Salder, che ha definito «una vergogna».',
      'Odo Marrick',
    ],
    [
      'es',
      'El alcalde Odo Marrick criticó el plan de Ruth Salder, que calificó de «vergüenza».',
      'Odo Marrick',
    ],
    ['it', 'La decisione ha sorpreso Ruth Salder, che ha definito il piano «una vergogna».', 'Ruth Salder'],
    ['it', 'La madre, Ruth Salder, che ha definito «un incubo» la notte, è tornata.', 'Ruth Salder'],
    ['es', 'Odo Marrick elogió a Ruth Salder, que lo calificó de «mentiroso».', 'Ruth Salder'],
  ])('speaks only where it calls something so itself (%s: %s)', (language, text, name) => {
    expect(names(text, language)).toEqual([name]);
  });
});

describe('somebody of whom no more is said', () => {
  it.each([
    ['en', 'The note came from someone close to Odo Marrick, who said the road was shut.'],
    ['en', 'The note came from a friend of Odo Marrick, who said the road was shut.'],
    ['de', 'Jemand aus dem Umfeld von Odo Marrick sagte, die Straße sei gesperrt.'],
  ])('is not whoever is named beside them (%s: %s)', (language, text) => {
    expect(quotesIn(text, language)).toHaveLength(1);
    expect(names(text, language)).not.toContain('Odo Marrick');
  });
});

describe('a role and what it is of, in Arabic', () => {
  it.each([
    ['قال قائد فرقة الإطفاء توماس براندل إن النار انتشرت بسرعة.', ['توماس براندل']],
    ['قال محامي المتهم سمير خليل إن موكله بريء.', ['محامي المتهم سمير خليل']],
    ['وطالبت المحامية دينا صالح بتحقيق مستقل، مشيرة إلى أن الكاميرات كانت مطفأة.', ['دينا صالح']],
    ['واتهم النائب سامر عيسى الحكومة بأنها «تخاف من الأغاني».', ['سامر عيسى']],
    ['لكن الطبيب نزار كمال، الذي استقبل الجرحى، أكد أنه استخرج رصاصات.', ['نزار كمال']],
    ['نفى عمر ناصر التهمة، مضيفا أن الطريق مفتوح.', ['عمر ناصر']],
  ])('is no part of a name: %s', (text, expected) => {
    expect(names(text, 'ar')).toEqual(expected);
  });

  it('is whole before its own comma', () => {
    const text =
      'ونفى المتحدث باسم وزارة الداخلية، العقيد فارس حداد، استخدام الرصاص. وقال إن القوات «تعاملت مع مندسين».';
    expect(names(text, 'ar').at(-1)).toBe('المتحدث باسم وزارة الداخلية');
  });
});

describe('a word in a case', () => {
  it('names nobody in Turkish', () => {
    const text = 'Savunmasında, kazının ruhsata uygun yapıldığını öne sürdü.';
    expect(names(text, 'tr')).toEqual([null]);
  });

  it('names the one behind the comma that ends a clause about another', () => {
    const text = 'Edda Kranz, evinde ölü bulundu, komşusu Sami Derviş kapının açık olduğunu söyledi.';
    expect(names(text, 'tr')).toEqual(['Sami Derviş']);
  });

  it('is a name that no list has behind what somebody does, in Persian', () => {
    expect(names('نگهبان شب، پاول اورش، گفت که در باز بود.', 'fa')).toEqual(['پاول اورش']);
    expect(names('نگهبان شب، سه روز بعد، گفت که در باز بود.', 'fa')).not.toContain('سه روز بعد');
  });

  it('is a spokesman of somebody’s, and not a pronoun, in Persian', () => {
    expect(names('سخنگوی او گفت که سدها باز هستند.', 'fa')).toEqual(['سخنگوی او']);
  });
});

describe('what is only pointed at or rejected', () => {
  it.each([
    ['en', 'Odo Marrick rejected that account.'],
    ['es', 'Las mujeres denuncian las condiciones en las que trabajaban.'],
  ])('is no statement (%s: %s)', (language, text) => {
    expect(quotesIn(text, language)).toEqual([]);
  });

  it('is nobody’s statement in German', () => {
    const text = 'Odo Marrick wies Vorwürfe zurück, die Wartung sei vernachlässigt worden.';
    expect(names(text, 'de')).toEqual([null]);
  });

  it('is somebody’s whose reproach it is', () => {
    const text = 'Odo Marrick erhob den Vorwurf, die Wartung sei vernachlässigt worden.';
    expect(names(text, 'de')).toEqual(['Odo Marrick']);
  });
});
