import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

describe('a dateline', () => {
  it.each([
    ['en', 'ORSUND, March 4 — According to the office, forty cars were lost.', 'forty cars were lost'],
    ['en', 'ORSUND (Seepost) – Forty cars were lost, the office said.', 'Forty cars were lost'],
    ['en', 'Orsund, March 4 - Forty cars were lost, the office said.', 'Forty cars were lost'],
    ['de', 'Orsund (dpa) – Die Brücke ist weg, sagte Mira Holm.', 'Die Brücke ist weg'],
    ['fr', 'ORSUND, 4 mars — Selon la mairie, le pont est parti hier.', 'le pont est parti hier'],
    ['es', 'Orsund, 3 mar (EFE).- El puente ya no está, dijo Mira Holm.', 'El puente ya no está'],
    ['es', 'ORSUND, 4 de marzo — El puente ya no está, dijo Mira Holm.', 'El puente ya no está'],
    ['ru', 'ОРСУНД, 4 марта — Мира Холм сказала, что моста больше нет.', 'что моста больше нет'],
  ])('is no part of what was said (%s): %s', (language, text, words) => {
    expect(quotesIn(text, language)[0]?.said).toEqual([words]);
  });

  it.each([
    ['en', '10:42 Police say two people are missing.', 'Police', 'two people are missing'],
    ['en', '10:55 Fire chief Mark Salt: “We are still searching.”', 'Mark Salt', 'We are still searching.'],
    [
      'de',
      '17:05 Uhr: Die Polizei teilte mit, zwei Menschen seien vermisst.',
      'Die Polizei',
      'zwei Menschen seien vermisst',
    ],
    ['fr', '9:30 – La mairie annonce que le pont est fermé.', 'La mairie', 'que le pont est fermé'],
  ])('may be the time of an entry of a ticker (%s): %s', (language, text, mention, words) => {
    const [quote] = quotesIn(text, language);
    expect([quote?.mention, quote?.said]).toEqual([mention, [words]]);
  });

  it('is not seen in a sentence with a dash', () => {
    expect(quotesIn('Forty cars – and a bus – were lost, Mira Holm said.')[0]?.said[0]).toContain('Forty');
  });
});
