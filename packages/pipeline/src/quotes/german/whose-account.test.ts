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
    ['Nach Angaben von Edda Kranz ist die Hälfte der Halle geräumt.', 'Edda Kranz'],
  ])('is told by the words that belong to it: %s', (text, mention) => {
    expect(quotesIn(text, 'de').map((quote) => quote.mention)).toEqual([mention]);
  });

  it('leaves the sentence whole', () => {
    const [own] = quotesIn('Die Feuerwehr hat nach eigenen Angaben bislang die Halle geräumt.', 'de');
    expect(own?.said).toEqual(['Die Feuerwehr hat', 'bislang die Halle geräumt']);
  });
});
