import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const speaker = (text: string) => quotesIn(text, 'tr').at(-1)?.name;

describe('a source before "göre"', () => {
  it.each([
    'Bakana göre yangın gece çıktı.',
    'Dün akşam Bakana göre yangın gece çıktı.',
    'Dün akşam Valisine göre yangın gece çıktı.',
    'Bir habere göre yangın gece çıktı.',
    'Kunduracıya göre yangın gece çıktı.',
    'Onun ifadesine göre yangın gece çıktı.',
    'Ona göre yangın gece çıktı.',
    'Onların anlattığına göre yangın gece çıktı.',
    'Dün akşam Ona göre yangın gece çıktı.',
    'Valinin ifadesine göre yangın gece çıktı.',
  ])('names nobody where a pronoun, a role or an unknown word is in the dative: %s', (text) => {
    expect(speaker(text)).toBeNull();
  });

  it.each([
    ['Ona Kaya’ya göre yangın gece çıktı.', 'Ona Kaya'],
    ['Ona’ya göre yangın gece çıktı.', 'Ona'],
    ['Demir’e göre yangın gece çıktı.', 'Demir'],
    ['Dün akşam Kayaya göre yangın gece çıktı.', 'Kaya'],
    ['“Yangın gece çıktı” dedi Rami Kaya. Kayaya göre yol kapalıydı.', 'Rami Kaya'],
    ["AFAD'ın açıklamasına göre yangın gece çıktı.", 'AFAD'],
    ["Ebel'in anlattıklarına göre yangın gece çıktı.", 'Ebel'],
    ["Ali Demir'in ifadesine göre yangın gece çıktı.", 'Ali Demir'],
    ["İçişleri Bakanlığı'nın verilerine göre yangın gece çıktı.", 'İçişleri Bakanlığı'],
    ['Valiye göre yangın gece çıktı.', 'Vali'],
    ['Orduya göre yangın gece çıktı.', 'Ordu'],
  ])('names whom an apostrophe, a capital inside the sentence or the report tells: %s', (text, name) => {
    expect(speaker(text)).toBe(name);
  });
});

it.each([
  ['Öğrencinin ağladığını anlatan öğretmen, “Bana onu sordu” diye konuştu.', 'öğretmen'],
  ['Olayı gören komşu, “Bana onu sordu” dedi.', 'komşu'],
  ['Adının açıklanmasını istemeyen bir doktor, yaralıların geldiğini belirtti.', 'doktor'],
  ['Uzman Mira Holm, “Bana onu sordu” dedi.', 'Mira Holm'],
])('What tells of somebody before the words for them is none of them: %s', (text, name) => {
  expect(speaker(text)).toBe(name);
});
