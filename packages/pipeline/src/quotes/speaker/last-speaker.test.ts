/** Whom a pronoun without a gender, a verb without a subject and a role without an article mean: who spoke last. */
import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const names = (text: string, language: string) => quotesIn(text, language).map(({ name }) => name);

describe('who spoke last', () => {
  it.each([
    ['fa', 'توماس برین گفت کلید دست نگهبان بود. او گفت: «صدایش زدیم».', 'توماس برین'],
    ['tr', 'Ruth Salder, kapının açık olduğunu savundu. “Oradan kendim geçtim” diye konuştu.', 'Ruth Salder'],
    ['ru', 'Мэр Рут Зальдер заявила, что ворота были открыты. «Я прошла», — подчеркнула мэр.', 'Рут Зальдер'],
    [
      'uk',
      'Мер Рут Зальдер заявила, що ворота були відчинені. «Я пройшла», — наголосила мер.',
      'Рут Зальдер',
    ],
  ])('goes on (%s: %s)', (language, text, name) => {
    expect(names(text, language)).toEqual([name, name]);
  });

  it.each([
    ['fa', 'دولت گفت کلید دست نگهبان بود. او گفت: «صدایش زدیم».'],
    ['fa', 'توماس برین گفت کلید دست نگهبان بود.\n\nاو گفت: «صدایش زدیم».'],
    ['ru', 'Мэр Рут Зальдер ушла. Анна Хольм сказала, что бежала. «Я прошла», — подчеркнула мэр.'],
    [
      'ru',
      'Анна Хольм ушла. Мэр Рут Зальдер и мэр Ян Торп сказали, что бежали. «Я прошёл», — подчеркнул мэр.',
    ],
  ])('is not meant where it is a body, a paragraph away or somebody else (%s: %s)', (language, text) => {
    expect(String(names(text, language).at(-1))).not.toMatch(/دولت|توماس|Хольм|Зальдер|Торп/u);
  });
});

it.each([
  ['tr', 'Tanık kapının kapalı olduğunu söyledi. Sanık bunu reddetti. “Kapı açıktı” dedi.'],
  ['tr', 'Ruth Salder kapının kapalı olduğunu söyledi. Gardiyan bunu reddetti. “Kapı açıktı” dedi.'],
  ['es', 'Ruth Salder dijo que la puerta estaba cerrada. El acusado lo negó. «Estaba abierta», dijo.'],
])(
  'is not meant by a verb without a subject where somebody unnamed came up since (%s: %s)',
  (language, text) => {
    expect(String(names(text, language).at(-1))).not.toMatch(/Tanık|Salder/u);
  },
);

describe('whom the sentence before is about', () => {
  it.each([
    ['es', 'Mira Holm, costurera de 40 años, saltó por la ventana.\n\n«Nadie nos avisó», cuenta.'],
    ['it', 'Mira Holm, sarta di 40 anni, si è salvata dalla finestra. «Nessuno ci ha avvertito», racconta.'],
    ['it', 'Mira Holm è stata ferita alla gamba. «Nessuno mi ha aiutato», racconta.'],
    ['pl', 'Mira Holm, krawcowa, uratowała się przez okno. „Nikt nas nie ostrzegł”, opowiada.'],
  ])('is meant by a verb without a subject (%s)', (language, text) => {
    expect(names(text, language)).toEqual(['Mira Holm']);
  });

  it.each([
    ['somebody without a name is with her', 'Mira Holm llegó con el guardia.'],
    ['two are named', 'Mira Holm conoció a Ana Torp en la escuela.'],
    ['another sentence stands between', 'Mira Holm vive en Orsund. Nadie sabe cuántos murieron.'],
  ])('is not where %s', (_, before) => {
    expect(names(`${before} «Nadie nos avisó», cuenta.`, 'es')).toEqual([null]);
  });

  it.each([
    ['es', 'Mira Holm murió el lunes en Orsund. «Era muy alegre», cuenta.'],
    ['es', 'Mira Holm desapareció el lunes. «La buscamos cada noche», cuenta.'],
    ['es', 'Mira Holm fue trasladada a Orsund. «Está grave», explicó.'],
    ['it', 'Mira Holm è stata portata via. «È grave», ha spiegato.'],
    ['es', 'Jan Holm fue detenido por la policía. «Llevaba un arma», informó.'],
    ['it', 'La polizia ha arrestato Mira Holm davanti alla scuola. «Aveva un’arma», ha detto.'],
    ['pl', 'Policja zatrzymała Marka Dorna przed domem. „Miał broń” – powiedział.'],
    ['pl', 'Sąd uniewinnił Annę Dorn. „Nie ma dowodów” – powiedział.'],
    ['pl', 'Matka Anny Dorn czeka na korytarzu. „Nie chcą mnie wpuścić” – powiedziała.'],
    ['pl', 'Anna Dorn czeka na korytarzu. „Nie chcą mnie wpuścić” – powiedział.'],
    ['tr', 'Elif Dorn’un evi yandı. “Kapı kilitliydi” dedi.'],
    ['tr', 'Elif Dorn evinde ölü bulundu. “Çok iyiydi” dedi.'],
    ['es', 'Puerto Velm amaneció sin luz. «No hay agua», dijo.'],
    ['it', 'Piazza Grande era piena. «Non passa nessuno», ha detto.'],
    ['tr', 'Velm Barajı taştı. “Kimse uyarmadı” dedi.'],
  ])(
    'is not who is dead, or no person, who is no subject, or whose something is (%s: %s)',
    (language, text) => {
      expect(names(text, language)).toEqual([null]);
    },
  );
});

it('German words for a fire are nobody’s calling', () => {
  const text =
    'Im Prozess um den Fabrikbrand von Velm hat der Wächter Jan Torp am Freitag widerrufen. „Ich hatte Angst“, sagte er.';
  expect(names(text, 'de')).toEqual(['Jan Torp']);
});

describe('what a headline is about', () => {
  it.each([
    ['fr', 'Procès de l’incendie de Velm : « Personne n’est venu »'],
    ['fr', 'Descente au refuge : « Ils frappaient des gens qui dormaient »'],
    ['es', 'Redada en el refugio: «Pegaban a gente dormida en el suelo»'],
    ['ru', 'Рейд в приюте: «Они били спящих прямо на полу»'],
    ['tr', 'Fabrika yangınında 31 ölü: “Kapı hep kilitliydi”'],
  ])('says nothing before its colon (%s: %s)', (language, title) => {
    const text = `${title}\n\nIl y a un an.`;
    const blocks = [
      { start: 0, end: title.length, role: 'title' as const, note: null },
      { start: title.length, end: text.length, role: 'text' as const, note: null },
    ];
    expect(quotesIn(text, language, { blocks })).toEqual([]);
  });
});

it('What a headline is about is nobody whom a verb further on means', () => {
  const title = 'مداهمة الملجأ: «كانوا يضربون النائمين»';
  const text = `${title}\n\nوصلت الشرطة إلى الملجأ ليلا. وقال إن بابا واحدا تضرر.`;
  const blocks = [
    { start: 0, end: title.length, role: 'title' as const, note: null },
    { start: title.length, end: text.length, role: 'text' as const, note: null },
  ];
  expect(quotesIn(text, 'ar', { blocks }).map(({ name }) => name)).toEqual([null]);
});

it('German people who are counted are no name that a pronoun means', () => {
  const text =
    'Die Ärztin Ilva Kestner behandelte elf Verletzte. Die meisten hätten Rauch eingeatmet, sagte sie.';
  expect(names(text, 'de')).toEqual(['Ilva Kestner']);
});

it('What stands in brackets behind a name is none of what is told of it', () => {
  expect(names('نادیا (نام مستعار)، کارگر ریسندگی، گفت: «در بسته بود».', 'fa')).toEqual(['نادیا']);
});

it('Behind her wish stands who she is in Turkish', () => {
  expect(names('Adının açıklanmasını istemeyen bir hemşire, “Gece kaçtık” dedi.', 'tr')).toEqual(['hemşire']);
});

describe('who is named behind the words for them', () => {
  it.each([
    ['es', 'La madre de la niña, Rosa Soto, trabaja en el mercado. «No pude llegar», explica.', 'Rosa Soto'],
    ['it', 'La madre della bambina, Rosa Soto, lavora al mercato. «Non sono arrivata», spiega.', 'Rosa Soto'],
    ['es', 'El padre del joven, Pedro Ruiz, murió. «No pude llegar», explicó.', null],
    ['es', 'El padre de la niña, Rosa Soto, trabaja en el mercado. «No pude llegar», explica.', null],
    ['es', 'El abogado de la costurera, Rosa Soto, vive en el pueblo. «No pude llegar», explica.', null],
    ['it', 'Il padre della bambina, Rosa Soto, lavora al mercato. «Non sono arrivato», spiega.', null],
    ['es', 'La madre de la niña, Rosa Soto, llamó a la maestra. «No pude llegar», explica.', null],
  ])(
    'is whom the sentence is about, if they live and nobody else is in it (%s): %s',
    (language, text, name) => {
      expect(quotesIn(text, language).map((quote) => quote.name)).toEqual([name]);
    },
  );
});
