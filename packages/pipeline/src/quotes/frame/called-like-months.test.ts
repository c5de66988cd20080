import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const names = (text: string) => quotesIn(text).map(({ name }) => name);

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
});
