import type { Quote, Translation } from '@crossquote/domain';
import { aQuote, aReport } from '@crossquote/domain/testing';
import { nameHider } from '@crossquote/pipeline';
import { describe, expect, it } from 'vitest';
import { sideView } from './side-view.ts';

const report = aReport({
  text: '„Das Wasser war Schwarz“, sagte Jost Schwarz. „Wir gingen.“',
  language: 'de',
});
const range = (words: string) => {
  const start = report.text.indexOf(words);
  return { start, end: start + words.length };
};
const quote: Quote = aQuote(report, 'Das Wasser war Schwarz', {
  content: [range('Das Wasser war Schwarz'), range('Wir gingen.')],
});
const translation: Translation = {
  id: 't_1',
  reportId: report.id,
  of: quote.id,
  language: 'en',
  text: 'The water was black … We went.',
  origin: 'machine',
  model: { name: 'some', revision: '1', dtype: 'q8' },
  state: 'initial',
  warnings: [],
};
const JOST = { pseudonym: 'Person-0A1B2C', risk: null, names: ['Jost Schwarz'], handles: [], urls: [] };
const seenBy = (how: 'strictly' | 'shown') =>
  sideView(report, quote, {
    translation,
    differences: [],
    hider: nameHider([{ person: JOST, how }]),
  });

describe('sideView', () => {
  it('has the quote whole with what interrupts it, as its report has it', () => {
    expect(seenBy('shown').whole).toBe('Das Wasser war Schwarz“, sagte Jost Schwarz. „Wir gingen.');
    expect(seenBy('shown').translation?.text).toBe('The water was black … We went.');
  });

  it('cuts a translation that says what a hidden name means', () => {
    expect(seenBy('strictly').whole).toBe('Das Wasser war Person-0A1B2C“, sagte Person-0A1B2C. „Wir gingen.');
    expect(seenBy('strictly').translation?.text).toBe('[cut]');
  });

  it('parts a quote where the report interrupts it, and not where a line of it ends', () => {
    const text = '„Wir standen,\nund warteten“, sagte sie, „am Tor.“';
    const song = aReport({ text, language: 'de' });
    const content = ['Wir standen,', 'und warteten', 'am Tor.'].map((line) => {
      const start = text.indexOf(line);
      return { start, end: start + line.length };
    });
    const more = { translation: null, differences: [], hider: nameHider([]) };
    const { parts } = sideView(song, aQuote(song, 'Wir standen,', { content }), more);
    const words = parts.map((part) => part.map((segment) => segment.text).join(''));
    expect(words).toEqual(['Wir standen,\nund warteten', 'am Tor.']);
  });

  it('says on which page the quote stands, where that is known', () => {
    const pages = [{ start: 0, number: 7, label: null }];
    const more = { translation: null, differences: [], hider: nameHider([]) };
    expect(sideView({ ...report, pages }, quote, more).pages).toMatchObject({ page: 7, lastPage: 7 });
    expect(sideView(report, quote, more).pages).toBeNull();
  });
});
