import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const names = (text: string, language = 'en') => quotesIn(text, language).map(({ name }) => name);

describe('a month that somebody is called by', () => {
  it.each([
    ['Holly May said that the bridge was gone.', 'Holly May'],
    ['The bridge was gone, said Mira Mar.', 'Mira Mar'],
    ['“The bridge is gone,” said June Holm on 3 June.', 'June Holm'],
    ['“The bridge is gone,” said teacher Mar Ortega, 41.', 'Mar Ortega'],
    ['Jan Holm came. “The bridge is gone,” said Jan.', 'Jan Holm'],
    ['Mr May came. The bridge would close in May, May said.', 'May'],
  ])('is a name: %s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it.each([
    ['In May Holm said that the bridge was gone.', 'Holm'],
    ['On Tuesday May 3 Holm said that the bridge was gone.', 'Holm'],
    ['Mira May came. On May 3 Holm said that the bridge was gone.', 'Holm'],
    ['Mira May came. In May Holm said that the bridge was gone.', 'Holm'],
  ])('is a time where it tells one: %s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it.each([
    ['„Die Brücke ist weg“, sagte ihre Kollegin Anna Sommer.', 'Anna Sommer'],
    ['„Die Brücke ist weg“, sagte ihr Mann, Paul Winter.', 'Paul Winter'],
    ['Anna Sommer kam. Die Brücke sei weg, sagte Sommer.', 'Anna Sommer'],
    ['Im Sommer sagte Mira Holm, die Brücke sei weg.', 'Mira Holm'],
    ['Anna Sommer kam. Im Sommer sagte Mira Holm, die Brücke sei weg.', 'Mira Holm'],
    ['Anna Sommer kam. Mira Holm sagte im Sommer, die Brücke sei weg.', 'Mira Holm'],
  ])('is in German a season or a day, behind a given name: %s', (text, name) => {
    expect(names(text, 'de')).toEqual([name]);
  });
});
