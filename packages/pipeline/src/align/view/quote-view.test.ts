import { type Sentence, sentenceId, type Translation, type TranslationOrigin } from '@crossquote/domain';
import { aQuote, aReport } from '@crossquote/domain/testing';
import { describe, expect, it } from 'vitest';
import { viewQuote } from './quote-view.ts';

const report = aReport({ text: 'Die Brücke ist weg, sagte sie.', language: 'de-AT' });
const quote = aQuote(report, 'Die Brücke ist weg');
const range = { start: 0, end: report.text.length };
const sentences: readonly Sentence[] = [
  { id: sentenceId(report.id, range), reportId: report.id, index: 0, range, role: 'text' },
];

const translated = (
  text: string,
  origin: TranslationOrigin,
  part: Partial<Translation> = {},
): Translation => ({
  id: `t_${text}`,
  reportId: report.id,
  of: quote.id,
  language: 'en',
  text,
  origin,
  model: null,
  state: 'initial',
  warnings: [],
  ...part,
});
const pivot = (...translations: readonly Translation[]) =>
  viewQuote(quote, report, sentences, translations, []).pivot;

describe('viewQuote', () => {
  it('takes people’s words before the memory’s before a model’s, and a near match last', () => {
    const [human, memory, machine] = [
      translated('a', 'human'),
      translated('b', 'memory'),
      translated('c', 'machine'),
    ];
    const fuzzy = translated('d', 'memory', { warnings: [{ check: 'fuzzy', detail: '85 %' }] });
    expect(pivot(fuzzy, machine, memory, human)).toBe('a');
    expect(pivot(fuzzy, machine, memory)).toBe('b');
    expect(pivot(fuzzy, machine)).toBe('c');
    expect(pivot(fuzzy)).toBe('d');
  });

  it('takes the same of two equal ones in any order', () => {
    const [one, other] = [translated('a', 'machine'), translated('b', 'machine')];
    expect(pivot(other, one)).toBe('a');
    expect(pivot(one, other)).toBe('a');
  });

  it('takes no translation of another text or into another language', () => {
    expect(
      pivot(translated('a', 'human', { of: 's_1' }), translated('b', 'human', { language: 'fr' })),
    ).toBeNull();
  });

  it('takes the words themselves when the report is in the pivot language', () => {
    const english = aReport({ language: 'en-GB' });
    expect(viewQuote(aQuote(english, 'The bridge is gone'), english, [], [], []).pivot).toBe(
      'The bridge is gone',
    );
  });

  it('gives a quote of one part the vector of the whole', () => {
    const row = { reportId: report.id, model: { name: 'm', revision: '1', dtype: 'q8' } };
    const [vector, sentence] = [Float32Array.of(1, 0), Float32Array.of(0, 1)];
    const view = viewQuote(
      quote,
      report,
      sentences,
      [],
      [
        { ...row, of: quote.id, part: null, vector },
        { ...row, of: sentences[0]?.id ?? '', part: null, vector: sentence },
      ],
    );
    expect(view).toMatchObject({ language: 'de', vector });
    expect(view.parts).toEqual([{ start: 0, end: 18, vector }]);
    expect(view.around).toEqual([{ ...range, vector: sentence }]);
  });
});
