import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

describe('a German colon before the mood that reports', () => {
  const quotes = (text: string) => quotesIn(text, 'de').map(({ said, cue, name }) => [said[0], cue, name]);

  it.each([
    ['Hafenmeisterin Edda Quist bleibt hart: Der Alarm sei alt gewesen.', 'bleibt', 'Edda Quist'],
    ['Jost Ebel bleibt hart: Der Alarm sei alt gewesen.', 'bleibt', 'Jost Ebel'],
    ['Jost Ebel lässt nicht locker: Der Alarm sei alt gewesen.', 'lässt', 'Jost Ebel'],
    ['Jost Ebel sagt dabei: Der Alarm sei alt gewesen.', 'sagt', 'Jost Ebel'],
  ])('announces what the subject before it says: %s', (text, cue, name) => {
    expect(quotes(text)).toEqual([['Der Alarm sei alt gewesen', cue, name]]);
  });

  it('announces another’s words behind somebody’s', () => {
    const text =
      '„Wir kamen nicht durch“, sagte Mira Sandt. Jost Ebel bleibt hart: Der Alarm sei alt gewesen.';
    expect(quotes(text).at(-1)).toEqual(['Der Alarm sei alt gewesen', 'bleibt', 'Jost Ebel']);
  });

  it.each([
    ['Fest steht: Der Alarm sei alt gewesen.', null],
    [
      '„Wir kamen nicht durch“, sagte Mira Sandt. Das Ergebnis ist klar: Der Alarm sei alt gewesen.',
      'Mira Sandt',
    ],
  ])('is where the words begin, though what is before it says nothing: %s', (text, name) => {
    expect(quotes(text).at(-1)).toEqual(['Der Alarm sei alt gewesen', null, name]);
  });

  it.each([
    [
      'Mira Sandt sagte, der Damm sei alt. Das sei so geregelt: Der Alarm sei auch alt.',
      'Das sei so geregelt: Der Alarm sei auch alt',
    ],
    ['Mira Sandt sagte, der Damm sei alt. Um 20:15 Uhr sei er gebrochen.', 'Um 20:15 Uhr sei er gebrochen'],
  ])('is no border inside reported words or a time: %s', (text, said) => {
    expect(quotes(text).at(-1)).toEqual([said, null, 'Mira Sandt']);
  });

  it.each([
    'Jost Ebel bleibt hart: Sei es Tag oder Nacht, er wacht.',
    'Der Plan: Man nehme drei Säcke Sand.',
  ])('announces nothing where the mood reports nothing: %s', (text) => {
    expect(quotes(text).filter(([, cue]) => cue !== null)).toEqual([]);
  });
});
