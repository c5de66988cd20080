import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const last = (text: string, language: string) => quotesIn(text, language).at(-1)?.name;

describe('somebody called by an age', () => {
  it.each([
    ['de', 'Der Nachtwächter Jost Ebel kam. „Der Alarm ging nicht los“, sagte der 54-Jährige.'],
    ['de', 'Jost Ebel kam. Der 54-Jährige sagte, der Alarm sei nicht losgegangen.'],
    ['de', 'Jost Ebel kam. Auf die Frage der Richterin antwortete der 54-Jährige: „So sicher wie hier.“'],
    ['en', 'Jost Ebel, the night watchman, came. “The alarm did not go off,” the 54-year-old said.'],
    ['nl', 'Jost Ebel kwam. “Het alarm ging niet af”, zei de 54-jarige.'],
    ['it', 'Jost Ebel è arrivato. «L’allarme non ha suonato», ha detto il 54enne.'],
    ['fr', 'Jost Ebel arrive. « L’alarme ne s’est pas déclenchée », dit le quinquagénaire.'],
  ])('is the person named just before, whatever their work (%s): %s', (language, text) => {
    expect(last(text, language)).toBe('Jost Ebel');
  });

  it.each([
    ['de', 'Jost Ebel (54) kam. Odo Marrick (31) ging. „Der Alarm ging nicht los“, sagte der 54-Jährige.'],
    ['de', 'Der 54-jährige Jost Ebel kam. Odo Marrick ging. „Es gab Alarm“, sagte der 54-Jährige.'],
    ['de', 'Der 54 Jahre alte Jost Ebel kam. Odo Marrick ging. „Es gab Alarm“, sagte der 54-Jährige.'],
    ['en', 'Jost Ebel, 54, came. Odo Marrick, 31, left. “There was an alarm,” the 54-year-old said.'],
    ['en', 'The 54-year-old watchman Jost Ebel came. Odo Marrick left. “It rang,” the 54-year-old said.'],
    [
      'fr',
      'Jost Ebel, 54 ans, arrive. Odo Marrick, 31 ans, part. « L’alarme a sonné », dit le quinquagénaire.',
    ],
    ['es', 'Jost Ebel, de 54 años, llegó. Odo Marrick salió. «La alarma sonó», dijo el hombre de 54 años.'],
  ])('is whose age that is, before anybody nearer (%s): %s', (language, text) => {
    expect(last(text, language)).toBe('Jost Ebel');
  });

  it.each([
    ['de', 'Jost Ebel (31) kam. „Der Alarm ging nicht los“, sagte der 54-Jährige.', '54-Jährige'],
    ['de', 'Mira Holm kam. „Der Alarm ging nicht los“, sagte der 54-Jährige.', '54-Jährige'],
    [
      'de',
      'Die Polizei befragt einen 54-Jährigen. Jost Ebel leitet den Einsatz. „Es gab Alarm“, sagte der 54-Jährige.',
      '54-Jährige',
    ],
    [
      'en',
      'A 54-year-old man was hurt. Jost Ebel came later. “There was no alarm,” the 54-year-old said.',
      '54-year-old',
    ],
    ['de', 'Jost Ebel kam. „Es gab Alarm“, sagten die 54-Jährigen.', '54-Jährigen'],
  ])(
    'is nobody of another age or gender, nor whoever stands near another of that age (%s): %s',
    (language, text, name) => {
      expect(last(text, language)).toBe(name);
    },
  );

  it('is less sure where only nearness tells it', () => {
    const near = quotesIn('Jost Ebel kam. „Es gab keinen Alarm“, sagte der 54-Jährige.', 'de');
    const told = quotesIn('Jost Ebel (54) kam. „Es gab keinen Alarm“, sagte der 54-Jährige.', 'de');
    expect(near[0]?.confidence).toBeLessThan(told[0]?.confidence ?? 0);
  });
});
