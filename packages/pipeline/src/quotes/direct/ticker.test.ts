import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const names = (text: string, language = 'en') => quotesIn(text, language).map(({ name }) => name);

describe('an entry of a ticker', () => {
  it.each([
    '14:02 – Mayor Anna Dorn: “We will not leave the old town.”',
    '2.02 — Anna Dorn: “We will not leave the town.”',
  ])('has the time before who speaks: %s', (text) => {
    expect(names(text)).toEqual(['Anna Dorn']);
  });
});

describe('a heading before a name, parted by a dash', () => {
  it('is not who speaks', () => {
    expect(names('The sirens came late – Mira Holm: “Nobody woke us that night.”')).toEqual(['Mira Holm']);
    expect(names('Die Sirenen kamen spät – Mira Holm: „Niemand hat uns geweckt.“', 'de')).toEqual([
      'Mira Holm',
    ]);
  });
});

describe('whom something is told', () => {
  it('is in the dative in Polish, and does not say it', () => {
    const text = 'Burmistrz Anna Dorn przyszła. „Nigdy tego nie powiedziałam” – oświadczyła dziennikarzom.';
    expect(names(text, 'pl')).not.toContain('dziennikarzom');
  });
});

describe('an Arabic verb behind what another verb tells', () => {
  it('has the subject that stands between them', () => {
    expect(names('وروت جارة أن شقيقها صرخ: "اهربوا!".', 'ar')).toContain('شقيقها');
  });
});
