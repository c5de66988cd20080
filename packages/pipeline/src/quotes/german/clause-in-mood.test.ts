import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

describe('a German clause in the mood that reports', () => {
  const quotes = (text: string) => quotesIn(text, 'de').map(({ said, cue, name }) => [said[0], cue, name]);

  it.each([
    ['Jost Ebel grübelte, dass der Damm alt sei.', 'dass der Damm alt sei', 'grübelte', 'Jost Ebel'],
    ['Jost Ebel wetterte, der Damm sei zu alt.', 'der Damm sei zu alt', 'wetterte', 'Jost Ebel'],
    [
      'Jost Ebel wetterte, die drei Brücken seien zu alt.',
      'die drei Brücken seien zu alt',
      'wetterte',
      'Jost Ebel',
    ],
    ['Jost Ebel wetterte, das sei zu alt.', 'das sei zu alt', 'wetterte', 'Jost Ebel'],
    [
      'Jost Ebel wetterte, am Damm sei der Sand weich.',
      'am Damm sei der Sand weich',
      'wetterte',
      'Jost Ebel',
    ],
    ['Damals wetterte Jost Ebel, der Damm sei zu alt.', 'der Damm sei zu alt', 'wetterte', 'Jost Ebel'],
  ])('is a quote behind a verb that no list has: %s', (text, said, cue, name) => {
    expect(quotes(text)).toEqual([[said, cue, name]]);
  });

  it.each([
    'Jost Ebel wetterte nicht, dass der Damm alt sei.',
    'Jost Ebel tat, als ob der Damm alt sei.',
    'Jost Ebel blieb, weil der Damm alt sei.',
    'Jost Ebel mied den Damm, der zu alt sei.',
    'Jost Ebel fuhr zum Ufer, das weich sei und bald nachgebe.',
    'Jost Ebel mied das Haus, in dem er gewohnt habe vor der Flut.',
    'Jost Ebel mied den Damm, der seit Jahren alt sei wie die Brücke.',
    'Es regnete, dass der Damm alt sei.',
    'Sei es nach Wochen, sei es nach Monaten kehrten sie zurück.',
  ])('is none behind a no, in another clause, without somebody or of what may be either way: %s', (text) => {
    expect(quotes(text)).toEqual([]);
  });
});
