import { describe, expect, it } from 'vitest';
import { joinStretches, quoteAsRead, quoteParts, quoteText, quoteTexts } from './quote.ts';
import { aQuote } from './testing/a-quote.ts';
import { aReport } from './testing/a-report.ts';
import { sliceOf } from './text-range.ts';

const text = '"We left. All of us," she said. "Nobody stayed."';
const report = aReport({ text });
const sentences = [
  [0, 10],
  [10, 32],
  [32, text.length],
].map(([start = 0, end = 0], index) => ({
  id: `s_${index}`,
  reportId: report.id,
  index,
  range: { start, end },
  role: 'text' as const,
}));

describe('quoteText', () => {
  it('joins what the cue interrupts', () => {
    const quote = aQuote(report, 'We left. All of us', {
      content: [
        { start: 1, end: 19 },
        { start: 33, end: 47 },
      ],
    });
    expect(quoteText(report, quote)).toBe('We left. All of us Nobody stayed.');
  });
});

describe('quoteAsRead', () => {
  it('marks where the report interrupts a sentence, and not where one had ended', () => {
    const quote = aQuote(report, 'We left. All of us', {
      content: [
        { start: 1, end: 9 },
        { start: 10, end: 19 },
        { start: 33, end: 47 },
      ],
    });
    expect(quoteAsRead(report, quote)).toBe('We left. All of us … Nobody stayed.');
  });

  it('marks nothing at the end of a line, whose comma is said too', () => {
    const text = 'We stood,\nand waited,\n\nand left';
    const lines = ['We stood,', 'and waited,', 'and left'];
    const content = lines.map((line) => ({
      start: text.indexOf(line),
      end: text.indexOf(line) + line.length,
    }));
    expect(quoteAsRead({ text }, { content })).toBe('We stood, and waited … and left');
  });
});

describe('joinStretches', () => {
  it.each([
    [['We are leaving,'], 'We are leaving'],
    [['We,', 'are leaving.'], 'We … are leaving.'],
    [['We left,', 'Nobody stayed,'], 'We left … Nobody stayed'],
    [['One, two, three!'], 'One, two, three!'],
    [['نحن نغادر،'], 'نحن نغادر'],
    [[], ''],
  ])('leaves out the comma that only the cue asks for: %j', (parts, read) => {
    expect(joinStretches(parts)).toBe(read);
  });
});

describe('quoteTexts', () => {
  it('holds the words as every release wrote them', () => {
    const said = { text: '“We,” he said, “are leaving,” and left.' };
    const content = [
      { start: 1, end: 4 },
      { start: 16, end: 28 },
    ];
    expect(quoteTexts(said, { content })).toEqual([
      'We, are leaving,',
      'We … are leaving',
      'We … are leaving',
      'We, … are leaving,',
    ]);
  });
});

describe('quoteTexts of several lines', () => {
  it('are also those that have a mark at the end of each', () => {
    const text = 'We stood,\nand waited';
    const content = [
      { start: 0, end: 9 },
      { start: 10, end: 20 },
    ];
    expect(quoteTexts({ text }, { content })).toEqual([
      'We stood, and waited',
      'We stood, and waited',
      'We stood … and waited',
      'We stood, … and waited',
    ]);
  });
});

describe('quoteParts', () => {
  it('cuts the content at the bounds of sentences, without white space', () => {
    const quote = aQuote(report, 'We left. All of us', {
      content: [
        { start: 1, end: 19 },
        { start: 33, end: 47 },
      ],
      sentences: [0, 1, 2],
    });
    expect(quoteParts(report, quote, sentences).map((part) => sliceOf(text, part))).toEqual([
      'We left.',
      'All of us',
      'Nobody stayed.',
    ]);
  });

  it('ignores sentences that the report does not have', () => {
    expect(quoteParts(report, { content: [{ start: 1, end: 9 }], sentences: [7] }, sentences)).toEqual([]);
  });
});

describe('aQuote', () => {
  it('says so when the words are not in the report', () =>
    expect(() => aQuote(report, 'nothing such')).toThrow(/no "nothing such"/));
});
