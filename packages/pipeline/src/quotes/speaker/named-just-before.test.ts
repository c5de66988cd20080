import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const lastName = (text: string, language: string) => quotesIn(text, language).at(-1)?.name;

describe('a role that nobody is known to bear', () => {
  it.each([
    ['en', 'Elena Holm was beaten by a neighbour. The neighbour said she had earned it.', 'neighbour'],
    ['en', 'Elena Holm met the mayor. The mayor said the bridge was closed.', 'mayor'],
    ['de', 'Elena Holm wurde von einer Lehrerin gesehen. Die Lehrerin sagte, sie sei gelaufen.', 'Lehrerin'],
  ])(
    'is not theirs who was named just before, where such a one is told of (%s): %s',
    (language, text, name) => {
      expect(lastName(text, language)).toBe(name);
    },
  );

  it.each([
    ['en', 'Elena Holm brought her son home. The teacher said the school was closed.', 'teacher'],
    ['en', 'Elena Holm called Mira Torp twice. The teacher said the school was closed.', 'teacher'],
    ['de', 'Elena Holm holte ihren Sohn ab. Die Lehrerin sagte, die Schule sei zu.', 'Lehrerin'],
  ])('nor where somebody else may be meant as well (%s): %s', (language, text, name) => {
    expect(lastName(text, language)).toBe(name);
  });

  it.each([
    ['en', 'Elena Holm ran. “Stop or I shoot,” the soldier said.', 'soldier'],
    ['en', 'Elena Holm waited. “There is no medicine,” the doctor said.', 'doctor'],
    ['de', 'Elena Holm wartete. „Sie haben gelogen“, sagte die Richterin.', 'Richterin'],
    ['fr', 'Nadia Brun attendait. « Vous avez menti », a dit la juge.', 'juge'],
    ['es', 'Ana Soto corrió. «Alto o disparo», dijo el soldado.', 'soldado'],
    ['it', 'Mira Conti correva. «Ferma o sparo», ha detto il soldato.', 'soldato'],
    ['ru', 'Мира Хольм побежала. «Стой, стрелять буду», — сказал солдат.', 'солдат'],
    ['uk', 'Мира Хольм побігла. «Стій, стрілятиму», — сказав солдат.', 'солдат'],
    ['ar', 'وصلت مريم كورفان إلى المستشفى. وقالت الطبيبة: «لا يوجد دواء».', 'الطبيبة'],
  ])('nor where people of that work come out of nowhere (%s): %s', (language, text, name) => {
    expect(lastName(text, language)).toBe(name);
  });

  it('nor that of a place', () => {
    const text = 'Am Orsunder Platz war es laut. Die Lehrerin sagte, die Schule sei zu.';
    expect(lastName(text, 'de')).toBe('Lehrerin');
  });

  it('is theirs whom a title has told of', () => {
    const text =
      'What a teacher saw in Orsund\n\nElena Holm opens the door. “We have no water,” the teacher says.';
    expect(lastName(text, 'en')).toBe('Elena Holm');
  });

  it.each([
    ['en', 'Elena Holm is a doctor at the harbour. “There is no medicine,” the doctor said.'],
    ['en', 'Elena Holm works as a doctor at the harbour. “There is no medicine,” the doctor said.'],
    ['de', 'Elena Holm ist Ärztin am Hafen. „Es gibt keine Medikamente“, sagte die Ärztin.'],
    ['fr', 'Elena Holm est juge à Orsund. « Vous avez menti », a dit la juge.'],
  ])('is theirs who is said to be one (%s): %s', (language, text) => {
    expect(lastName(text, language)).toBe('Elena Holm');
  });

  it('is theirs where nobody else is in sight', () => {
    expect(lastName('Elena Holm opens the door. “We have no water,” the teacher says.', 'en')).toBe(
      'Elena Holm',
    );
  });
});

it('is another than who tells of the role in the same sentence', () => {
  const text =
    'Mira Holm came to court. When the dam broke, Mira Holm said, the mayor laughed: “It is only a puddle.”';
  expect(quotesIn(text).at(-1)?.name).toBe('mayor');
});

describe('words of another clause', () => {
  it.each([
    [
      'Asked by the mayor if he knew of it, Jan Dahl said no.\n\n“Nothing will change,” the mayor said.',
      'mayor',
    ],
    ['The mayor, Jan Torp said, was warned in May.\n\n“Nothing will change,” the mayor said.', 'mayor'],
  ])('give nobody a role: %s', (text, name) => {
    expect(lastName(text, 'en')).toBe(name);
  });

  it('are not those between commas', () => {
    const text = 'The mayor, Jan Torp, was warned in May.\n\n“Nothing will change,” the mayor said.';
    expect(lastName(text, 'en')).toBe('Jan Torp');
  });

  it('give German nouns no role', () => {
    const text =
      '„Sie hat mein Leben gerettet“, sagt Edda Kranz. Nach Angaben der Behörden kamen neun ums Leben.';
    expect(lastName(text, 'de')).toBe('Behörden');
  });
});

it('does not take a witness for one who is called so by a letter further on', () => {
  const text = '“How far was it?” the witness asked.\n\nAn officer, Witness C, told the court all of it.';
  expect(quotesIn(text)[0]?.name).toBe('witness');
});
