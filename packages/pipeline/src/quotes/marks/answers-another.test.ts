import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const names = (text: string, language = 'en') => quotesIn(text, language).map(({ name }) => name);

describe('quoted words in a paragraph of their own', () => {
  it.each([
    ['en', '“It lay on the table there,” Jost Ebel answered.\n\n“Did you know what would happen to them?”'],
    [
      'de',
      '„Es lag dort auf dem Tisch“, antwortete Jost Ebel.\n\n„Wussten Sie, was mit ihnen geschehen würde?“',
    ],
    ['fr', '« Elle était sur la table », répond Paul Sault.\n\n« Saviez-vous ce qui allait leur arriver ? »'],
  ])('are not theirs who spoke before, where they ask that one (%s): %s', (language, text) => {
    expect(names(text, language)).toEqual([expect.stringContaining(' '), null]);
  });

  it('are not theirs who asked before', () => {
    expect(names('Edda Kranz asked, “Who wrote the list of names?”\n\n“I do not know who it was.”')).toEqual([
      'Edda Kranz',
      null,
    ]);
  });

  it('go on where they ask nobody', () => {
    expect(
      names('“We had nothing at all left,” said Edda Kranz.\n\n“Who would have come to help us?”'),
    ).toEqual(['Edda Kranz', 'Edda Kranz']);
  });
});
