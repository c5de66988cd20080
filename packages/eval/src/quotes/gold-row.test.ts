import { describe, expect, it } from 'vitest';
import { goldQuotes, type RowInFile } from './gold-row.ts';

const row = (text: string, quote: object): RowInFile => ({
  doc: 'd',
  lang: 'de',
  text,
  quotes: [{ start: 0, end: 1, type: 'direct', speaker: null, ...quote }],
});

describe('goldQuotes', () => {
  it('counts code points in and UTF-16 out', () => {
    const text = '👍 „Ja“ 👍 Bo';
    const [quote] = goldQuotes(row(text, { start: 3, end: 5, speaker: { start: 9, end: 11 } }));
    expect(quote?.content.map(({ start, end }) => text.slice(start, end))).toEqual(['Ja']);
    expect(quote?.speaker.map(({ start, end }) => text.slice(start, end))).toEqual(['Bo']);
  });

  it('keeps all parts of a quote that something interrupts', () => {
    const [quote] = goldQuotes(
      row('ab cd ef', {
        start: 0,
        end: 8,
        spans: [
          [0, 2],
          [6, 8],
        ],
      }),
    );
    expect(quote?.content).toEqual([
      { start: 0, end: 2 },
      { start: 6, end: 8 },
    ]);
    expect(quote).toMatchObject({ speaker: [], cue: [], nested: false });
  });

  it.each([
    ['free_indirect', 'indirect'],
    ['indirect_free_indirect', 'indirect'],
    ['mixed', 'mixed'],
    ['something new', 'reported'],
  ])('compares %s as %s', (type, form) => expect(goldQuotes(row('a', { type }))[0]?.form).toBe(form));
});
