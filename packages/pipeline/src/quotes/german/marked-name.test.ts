import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const forms = (text: string) => quotesIn(text, 'de').map((quote) => quote.form);

describe('names in quotation marks', () => {
  it.each([
    'Jost Ebel sagte, der Dampfer „Seeadler“ sei gesunken.',
    'Jost Ebel sagte, die Zeitung „Der Halder Bote“ sei verkauft.',
    'Nach Angaben des Vereins „Freunde der Alten Brücke“ ist der Bau gesperrt.',
  ])('quote nobody: “%s”', (text) => {
    expect(forms(text)).toEqual(['indirect']);
  });

  it.each([
    'Jost Ebel sagte, die Sperrung sei eine „Katastrophe“.',
    'Jost Ebel sagte, die Brücke sei „nicht mehr zu retten“.',
    'Jost Ebel sagte, das seien „unhaltbare Zustände“.',
  ])('are told from somebody’s words: “%s”', (text) => {
    expect(forms(text)).toEqual(['mixed']);
  });
});
