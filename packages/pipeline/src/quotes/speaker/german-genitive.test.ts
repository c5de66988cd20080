import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const last = (text: string) => quotesIn(text, 'de').at(-1)?.name;

describe('a name in the German genitive', () => {
  it.each([
    'Nach Angaben Torps ist die Brücke gesperrt.',
    'Nach Torps Angaben ist die Brücke gesperrt.',
    'Nach Angaben Anna Torps ist die Brücke gesperrt.',
  ])('means whom the report names in full: %s', (text) => {
    expect(last(`„Die Brücke ist alt“, sagte Anna Torp. ${text}`)).toBe('Anna Torp');
  });

  it.each([
    ['Das sieht Mats Torps aus Orsund. Nach Angaben Torps ist die Brücke gesperrt.', 'Torps'],
    ['Nach Angaben von Torps ist die Brücke gesperrt.', 'Torps'],
  ])('is none where it ends so by itself: %s', (text, name) => {
    expect(last(`„Die Brücke ist alt“, sagte Anna Torp. ${text}`)).toContain(name);
  });
});

describe('somebody of the writer’s own', () => {
  it.each([
    ['Meinem Bruder zufolge waren es vier Männer.', 'Bruder'],
    ['Laut meinem Vater hat niemand geschossen.', 'Vater'],
    ['Nach Angaben unseres Nachbarn waren es vier Männer.', 'Nachbarn'],
  ])('is called by what they are, whatever the case: %s', (text, name) => {
    expect(last(text)).toBe(name);
  });
});
