import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

describe('what somebody is said by another to have done', () => {
  it.each([
    ['The guard was said by Odo Marrick to have locked the gate.', 'Odo Marrick', 'to have locked the gate'],
    ['The guards were reported by two residents to have fled.', 'residents', 'to have fled'],
    ['The bridge is believed by Mira Holm to be rotten.', 'Mira Holm', 'to be rotten'],
  ])('is the account of who stands behind "by": %s', (text, name, told) => {
    expect(quotesIn(text)).toMatchObject([{ name, said: [expect.any(String), told] }]);
  });

  it.each([
    'The guard was told by Odo Marrick to lock the gate.',
    'The guard was said to have locked the gate.',
    'The letter was reported by the bridge to the mayor.',
  ])('is told from what somebody is asked to do, and from what nobody says: %s', (text) => {
    expect(quotesIn(text).filter(({ said }) => said.length > 1)).toEqual([]);
  });
});

describe('what a court hears', () => {
  it('is nobody’s who is named beside it', () => {
    expect(quotesIn('Odo Marrick locked the gate at nine, the court heard.')).toMatchObject([
      { name: null, said: ['Odo Marrick locked the gate at nine'] },
    ]);
  });

  it.each([
    ['en', 'Odo Marrick took the stand. Mira Holm watched. “Who locked it?” the witness asked.', 'witness'],
    ['de', 'Mira Holm kam in den Saal. „Wer schloss das Tor?“, fragte die Zeugin.', 'Zeugin'],
    ['fr', 'Mira Holm est entrée. « Qui a fermé la porte ? », a demandé la témoin.', 'témoin'],
  ])('of a witness who is not named is not who was named last (%s)', (language, text, name) => {
    expect(quotesIn(text, language).map((quote) => quote.name)).toEqual([name]);
  });
});
