import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

describe('whose account a German sentence gives', () => {
  it.each([
    ['Der Täter hatte nach Zeugenaussagen die Tat seit Tagen geplant.', 'Zeugenaussagen'],
    ['Nach Zeugenaussagen hatten sich die Vorwürfe gegen den Fährmann gehäuft.', 'Zeugenaussagen'],
    ['Die Saison hat nach Polizeiangaben wieder einen Toten gefordert.', 'Polizeiangaben'],
    ['Nach offiziellen Angaben ist die Hälfte der Halle geräumt.', 'offiziellen Angaben'],
    ['Die Feuerwehr hat nach eigenen Angaben bislang die Hälfte der Halle geräumt.', 'Die Feuerwehr'],
    ['Nach Angaben der Feuerwehr ist die Hälfte der Halle geräumt.', 'der Feuerwehr'],
    ['Nach Angaben eines Helfers ist die Hälfte der Halle geräumt.', 'eines Helfers'],
    ['Nach Angaben gegenüber der Hafenpost ist die Hälfte der Halle geräumt.', 'der Hafenpost'],
    ['Nach offiziellen Angaben in der Nacht geräumt wurde die Hälfte der Halle.', 'offiziellen Angaben'],
    ['Die Feuerwehr hat nach amtlichen Angaben 20 Menschen aus der Halle gerettet.', 'amtlichen Angaben'],
    ['Nach Angaben aus Polizeikreisen wurden 20 Menschen verletzt.', 'Polizeikreisen'],
    ['Nach Angaben aus dem Rathaus wurden 20 Menschen verletzt.', 'dem Rathaus'],
    ['Nach Informationen aus Regierungskreisen wurden 20 Menschen verletzt.', 'Regierungskreisen'],
    ['Nach Polizeiangaben aus dem Wasser gerettet wurde der alte Fährmann.', 'Polizeiangaben'],
    ['Die Feuerwehr hat nach eigenen Angaben 20 Menschen aus der Halle gerettet.', 'Die Feuerwehr'],
    ['Nach Kranz’ Angaben ist die Hälfte der Halle geräumt.', 'Kranz’'],
    ['Nach Torps Angaben ist die Hälfte der Halle geräumt.', 'Torps'],
    ['Nach Torps Vorschlag soll die Hälfte der Halle geräumt werden.', 'Torps'],
    ['Nach Angaben meines Bruders ist die Hälfte der Halle geräumt.', 'meines Bruders'],
    ['Laut unserer Lehrerin ist die Hälfte der Halle geräumt.', 'unserer Lehrerin'],
    ['Nach Angaben von Edda Kranz ist die Hälfte der Halle geräumt.', 'Edda Kranz'],
  ])('is told by the words that belong to it: %s', (text, mention) => {
    expect(quotesIn(text, 'de').map((quote) => quote.mention)).toEqual([mention]);
  });

  it.each([
    'Nach Angaben aus dem Jahr 2019 wurden 20 Menschen verletzt.',
    'Nach Angaben 20 weiterer Zeugen wurde die Halle geräumt.',
    'Nach Angaben zur Sache befragter Zeugen wurden 20 Menschen verletzt.',
    'Nach Angaben vor Ort wurden 20 Menschen verletzt.',
    'Meine Tochter wurde nach Angaben meines Bruders verletzt.',
    'Meine Tochter wurde nach Angaben unseres Arztes verletzt.',
    'Meine Tochter wurde nach Angaben keines Zeugen verletzt.',
  ])('is not the account itself where more belongs to it: %s', (text) => {
    for (const { mention, said } of quotesIn(text, 'de')) {
      expect(mention ?? '').not.toMatch(/^(?:Angaben|Informationen|dem Jahr)/);
      expect(said.join(' ')).not.toMatch(/^(?:aus|zur|vor|20 weiterer)|(?:meines|unseres|keines) /);
    }
  });

  it('leaves the sentence whole', () => {
    const [own] = quotesIn('Die Feuerwehr hat nach eigenen Angaben bislang die Halle geräumt.', 'de');
    expect(own?.said).toEqual(['Die Feuerwehr hat', 'bislang die Halle geräumt']);
  });
});

describe('an answer that quoted words are', () => {
  it('is told by whose it is', () => {
    const [quote] = quotesIn('„Niemand hat uns gewarnt“, lautete die Antwort von Anna Dorn.', 'de');
    expect([quote?.mention, quote?.name]).toEqual(['die Antwort von Anna Dorn', 'Anna Dorn']);
  });

  it('is nobody’s where nobody is named', () => {
    const [quote] = quotesIn('„Niemand hat uns gewarnt“, lautete die Antwort.', 'de');
    expect(quote?.name ?? null).toBeNull();
  });
});
