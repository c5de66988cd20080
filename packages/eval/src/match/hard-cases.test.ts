import { sliceOf } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { alikeSentences } from './alike-sentences.ts';
import { ATTRIBUTIONS } from './attribution.ts';
import { halvesOf, type Side } from './clauses.ts';
import { hardCases, isOneUtterance, type Told } from './hard-cases.ts';
import { makeReport } from './made-report.ts';
import type { ParallelDocument } from './parallel-documents.ts';

/** Invented, the same words in every language: only how cases are made is tried here. */
const document = (doc: string): ParallelDocument => ({
  doc,
  sentences: Array.from({ length: 12 }, (_, i) =>
    Object.fromEntries(
      Object.keys(ATTRIBUTIONS).map((language) => [
        language,
        `Number ${i} of ${doc} goes down to the harbour and looks at boats, while number ${i} of others stays at home and mends a net.`,
      ]),
    ),
  ),
});
const DOCUMENTS = ['alpha', 'beta', 'gamma'].map(document);

const told = (doc: string, sentences: readonly (readonly [number, Side])[], alike = () => false): Told => ({
  doc,
  sentences: new Map(sentences),
  alike,
});

describe('hardCases', () => {
  it('makes the same cases from the same seed, and others from another', () => {
    const texts = (seed: number) =>
      hardCases(DOCUMENTS, seed).map((group) => group.map(({ report }) => report.text));
    expect(texts(1)).toEqual(texts(1));
    expect(texts(1)).not.toEqual(texts(2));
  });

  it('knows what each quote carries, and quotes it where it stands', () => {
    for (const { report, quotes, told: carried } of hardCases(DOCUMENTS, 1).flat()) {
      expect(carried).toHaveLength(quotes.length);
      for (const [i, quote] of quotes.entries()) {
        const words = quote.content.map((range) => sliceOf(report.text, range)).join(' ');
        const whole = [...(carried[i]?.sentences ?? [])].filter(([, side]) => side === 'whole');
        for (const [sentence] of whole)
          expect(words.toLowerCase()).toContain(`number ${sentence} of ${carried[i]?.doc}`);
      }
    }
  });
});

describe('isOneUtterance', () => {
  it('takes quotes that share a sentence for one, and no others', () => {
    const long = told('alpha', [
      [1, 'whole'],
      [2, 'whole'],
    ]);
    expect(isOneUtterance(long, told('alpha', [[2, 'first']]))).toBe(true);
    expect(isOneUtterance(long, told('alpha', [[3, 'whole']]))).toBe(false);
    expect(isOneUtterance(long, told('beta', [[2, 'whole']]))).toBe(false);
  });

  it('does not judge two halves, nor sentences that say nearly the same', () => {
    expect(isOneUtterance(told('alpha', [[2, 'first']]), told('alpha', [[2, 'second']]))).toBeNull();
    const twice = told('alpha', [[4, 'whole']], () => true);
    expect(isOneUtterance(twice, told('alpha', [[5, 'whole']]))).toBeNull();
  });
});

describe('alikeSentences', () => {
  it('knows sentences that share most of their telling words', () => {
    const alike = alikeSentences([
      { en: 'The ferry sank near the lighthouse' },
      { en: 'Near the lighthouse the ferry to Orsund sank' },
      { en: 'Nobody mends the harbour wall' },
    ]);
    expect([alike(0, 1), alike(0, 2), alike(0, 0)]).toEqual([true, false, false]);
  });
});

describe('halvesOf', () => {
  it('cuts at the bound nearest the middle', () => {
    const [left, right] = [
      'one two three four five six seven eight',
      'nine ten eleven twelve thirteen fourteen fifteen sixteen',
    ];
    expect(halvesOf(`${left}, ${right}`)).toEqual([left, right]);
  });

  it('leaves sentences whole whose sides would say little', () => {
    expect(halvesOf('Yes, we mend the wall of the harbour every spring')).toBeNull();
  });
});

describe('makeReport', () => {
  it.each(Object.keys(ATTRIBUTIONS))(
    'attributes in %s, with cue and speaker where they stand',
    (language) => {
      for (const form of ['direct', 'indirect'] as const) {
        const { report, quotes } = makeReport(language, null, [
          { words: ['Plain words come first.'], form: null, speaker: null },
          { words: ['We mend nets all day.'], form, speaker: 'Mira Holm' },
        ]);
        const [quote] = quotes;
        expect(quote?.content.map((range) => sliceOf(report.text, range))).toEqual([
          form === 'direct' ? 'We mend nets all day' : 'we mend nets all day',
        ]);
        expect(quote?.cue && sliceOf(report.text, quote.cue)).toBe(
          ATTRIBUTIONS[language]?.cues[form === 'direct' ? 0 : 1],
        );
        expect(quote?.speaker.mention && sliceOf(report.text, quote.speaker.mention)).toBe('Mira Holm');
      }
    },
  );
});
