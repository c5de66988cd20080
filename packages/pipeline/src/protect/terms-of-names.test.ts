import { describe, expect, it } from 'vitest';
import type { HiddenPerson } from './hiding-table.ts';
import { askableTerms } from './terms-of-names.ts';

const hidden = (...names: string[]): HiddenPerson => ({
  person: { pseudonym: 'Person-0A1B2C', risk: null, names, handles: [], urls: [] },
  how: 'strictly',
});

describe('the terms of a word', () => {
  it.each([
    ['Mira Quimby', 'quimbying', 'quimbi'],
    ['كريم باقري', 'کریم‌ها', 'fa:کریم'],
  ])('leave out what a hidden name shares (%s): %s', (name, word, term) => {
    expect(askableTerms([hidden(name)])(word, [term, 'bridge'])).toEqual(['bridge']);
  });

  it('are all there of the name itself', () => {
    expect(askableTerms([hidden('Mira Quimby')])('Quimby', ['quimbi'])).toEqual(['quimbi']);
  });
});
