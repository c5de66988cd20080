import type { Translation } from '@crossquote/domain';
import { aReport } from '@crossquote/domain/testing';
import { type EditableReport, type EditPlace, nameHider } from '@crossquote/pipeline';
import { describe, expect, it } from 'vitest';
import { unitView } from './unit-view.ts';

const report = aReport({ text: 'Das Wasser war Schwarz.', language: 'de' });
const range = { start: 0, end: report.text.length };
const base: EditPlace['base'] = {
  text: 'The water was black.',
  origin: 'machine',
  model: { name: 'some', revision: '1', dtype: 'q8' },
  state: 'initial',
  warnings: [],
};
const human: Translation = {
  ...base,
  id: 't_1',
  reportId: report.id,
  of: 's_1',
  language: 'en',
  text: 'The water was dark.',
  origin: 'human',
  model: null,
  state: 'translated',
};
const JOST = { pseudonym: 'Person-0A1B2C', risk: null, names: ['Jost Schwarz'], handles: [], urls: [] };

function seenBy(how: 'strictly' | 'shown', by: EditPlace['human'] = null) {
  const place: EditPlace = {
    of: 's_1',
    index: 0,
    range,
    source: report.text,
    human: by,
    base,
    edits: [],
    version: '1',
  };
  const whole: EditableReport = { report, language: 'en', places: [place], names: [], languages: ['en'] };
  const hider = nameHider([{ person: JOST, how }]);
  const { source, text, stands } = unitView(whole, place, {
    hider,
    termsIn: () => [],
    offers: [],
    draft: null,
    said: null,
    equal: null,
  });
  return { source, text, stands: stands?.text };
}

describe('unitView', () => {
  it('cuts what a machine made of words that hide somebody, and keeps what a person did', () => {
    const cut = { source: 'Das Wasser war Person-0A1B2C.', text: '[cut]', stands: '[cut]' };
    expect(seenBy('strictly')).toEqual(cut);
    expect(seenBy('strictly', human)).toEqual({
      ...cut,
      text: 'The water was dark.',
      stands: 'The water was dark.',
    });
  });

  it('shows both as they are to whoever may see the name', () => {
    const said = 'The water was black.';
    expect(seenBy('shown')).toEqual({ source: report.text, text: said, stands: said });
  });
});
