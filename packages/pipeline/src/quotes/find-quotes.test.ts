import { quoteText, type Sentence, speakerId } from '@crossquote/domain';
import { aReport, processorTime } from '@crossquote/domain/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from './find-quotes.ts';
import { QUOTE_LANGUAGES } from './lexicon/lexicon-for.ts';
import { nameKey } from './speaker/name-key.ts';
import { quotesIn, roughSentences } from './testing/quotes-in.ts';

describe('findQuotes', () => {
  const text =
    'The quay was dark. “The bridge is gone. Nobody came,” said Mira Holm. She added that it was late.';
  const report = aReport({ text });
  const quotes = findQuotes(report, roughSentences(report));

  it('returns quotes in the order of the text, with ids from their content', () => {
    expect(quotes.map((quote) => quoteText(report, quote))).toEqual([
      'The bridge is gone. Nobody came,',
      'that it was late',
    ]);
    expect(new Set(quotes.map((quote) => quote.id)).size).toBe(2);
    expect(findQuotes(report, roughSentences(report))).toEqual(quotes);
  });

  it('lists the sentences that the content touches', () => {
    expect(quotes.map((quote) => quote.sentences)).toEqual([[1, 2], [3]]);
  });

  it('gives a named speaker one id in the whole collection', () => {
    expect(quotes[0]?.speaker.id).toBe(speakerId(report.collection, nameKey('Mira Holm', report.language)));
    expect(quotes[1]?.speaker).toMatchObject({ name: 'Mira Holm', reason: 'pronoun: last female speaker' });
  });

  it('keeps unnamed people of two reports apart', () => {
    const ids = [
      '“Blankets, not bread,” a volunteer shouted.',
      'There was rain. “Blankets, not bread,” a volunteer shouted.',
    ].map((words) => {
      const one = aReport({ text: words });
      return findQuotes(one, roughSentences(one))[0]?.speaker.id;
    });
    expect(ids[0]).not.toBe(ids[1]);
  });

  it('tells the medium where the words around the quote do', () => {
    const medium = (words: string) => quotesIn(words)[0]?.medium;
    expect(medium('“The bridge is gone,” she tweeted.')).toBe('post');
    expect(medium('In a video message, Mira Holm said: “The bridge is gone.”')).toBe('video');
    expect(medium('The office said in a statement that the bridge was gone.')).toBe('statement');
    expect(medium('Mira Holm told state television that the bridge was gone.')).toBe('broadcast');
    expect(medium('Mira Holm said: “I saw it in a video.”')).toBeNull();
  });

  it('takes from a title only quoted words with a speaker', () => {
    const title = 'Pilot Mira Holm: “The bridge is gone”';
    const plain = 'Mira Holm says that the bridge is gone';
    const blocks = (words: string) => [{ start: 0, end: words.length, role: 'title' as const, note: null }];
    expect(quotesIn(title, 'en', { blocks: blocks(title) })).toHaveLength(1);
    expect(quotesIn(plain, 'en', { blocks: blocks(plain) })).toEqual([]);
    const alone = '“The bridge is gone for good tonight.”';
    expect(quotesIn(alone, 'en', { blocks: blocks(alone) })).toEqual([]);
  });

  it('finds nothing in furniture', () => {
    const words = '“The bridge is gone,” said Mira Holm.';
    expect(
      quotesIn(words, 'en', {
        blocks: [{ start: 0, end: words.length, role: 'furniture', note: 'caption' }],
      }),
    ).toEqual([]);
  });

  it('finds quotation marks in a language without word lists', () => {
    expect(quotesIn('“Silta on poissa ja kukaan ei tullut.”', 'fi')[0]?.form).toBe('direct');
  });

  it('finds them where nothing stands between words, and takes no term of a few letters for one', () => {
    const said = (language: string, words: string) => {
      const one = aReport({ language, text: words });
      return findQuotes(one, roughSentences(one)).map((quote) => quoteText(one, quote));
    };
    expect(said('zh', '渔民陈大海说：“水在夜里三点涌进了我们的厨房，孩子们都站在桌子上。”')).toEqual([
      '水在夜里三点涌进了我们的厨房，孩子们都站在桌子上。',
    ]);
    expect(
      said('ja', '「夜中の三時に水が台所に入ってきました。子どもたちは机の上に立っていました。」'),
    ).toHaveLength(1);
    expect(said('th', '“น้ำเข้ามาในครัวของเราตอนตีสามและเด็กๆยืนอยู่บนโต๊ะ”')).toHaveLength(1);
    expect(said('zh', '他提到“大坝检查”和“渡口”。')).toEqual([]);
  });

  it('never fails, and only yields ranges of the text, whatever the text', () => {
    const words = [
      'said',
      'she',
      'he',
      '“',
      '”',
      '„',
      '"',
      "'",
      '’',
      '«',
      '»',
      '.',
      ',',
      ':',
      ';',
      '\n',
      '\n\n',
      'Anna Bell',
      'the spokesman',
      'according to',
      'that',
      'sagte',
      'dass',
      'laut',
      'to',
      '(',
      ')',
      '—',
      'and',
      'قال',
      'وقالت',
      'أن',
      'tweeted',
      'video',
      '?',
      'her mother',
      'who',
      '@x_y',
      'Mr.',
      'der',
      'so',
      'wie',
      'mitteilte',
      'zufolge',
      'urged',
      'called',
      'a',
      'describes herself as',
      'sei',
      'dit-il',
      'que',
      '40',
    ];
    const texts = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4, unit: 'binary' })), {
      maxLength: 50,
    });
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(...QUOTE_LANGUAGES, 'zh'),
        fc.array(fc.nat(200)),
        (parts, language, cuts) => {
          const one = aReport({ text: parts.join(' '), language });
          const { length } = one.text;
          const starts = [...new Set([0, ...cuts.filter((cut) => cut < length)])].sort((a, b) => a - b);
          const sentences: Sentence[] = starts.map((start, index) => ({
            id: `s${index}`,
            reportId: one.id,
            index,
            role: 'text',
            range: { start, end: starts[index + 1] ?? length },
          }));
          for (const quote of findQuotes(one, sentences)) {
            const ranges = [...quote.content, quote.cue, quote.speaker.mention].filter(
              (range) => range !== null,
            );
            for (const { start, end } of ranges)
              expect(start >= 0 && start < end && end <= length).toBe(true);
            quote.content.forEach(({ start }, index) =>
              expect(start).toBeGreaterThanOrEqual(quote.content[index - 1]?.end ?? 0),
            );
            expect(quote.sentences.length).toBeGreaterThan(0);
            expect(quote.confidence).toBeGreaterThanOrEqual(0);
            expect(quote.confidence).toBeLessThanOrEqual(1);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('finds them all where one sentence lists many', () => {
    const list = Array.from({ length: 60 }, (_, n) => `“We left with ${n} boats,” said Edda Kranz`).join(
      ', ',
    );
    expect(quotesIn(`${list}.`)).toHaveLength(60);
  });

  it.each([
    ['quotations', '“We saw it all here today,” a man from the town said. '],
    ['opening marks', '„ '],
    ['names', 'Anna Bell said Carl Dorn was late. '],
    ['one line', 'he said, she said '],
    ['blanks in quotation marks', `“The bridge${' '.repeat(4900)}is gone” `],
    ['commas in quotation marks', `“The bridge${', '.repeat(2450)}is gone” `],
    ['speech', '—Vi la carretera —contó Ana—. No había nadie.\n'],
  ])('takes time in proportion to a text of %s', (_, unit) => {
    const time = (length: number) => {
      const one = aReport({ text: unit.repeat(length / unit.length) });
      const sentences = roughSentences(one);
      const spent = processorTime();
      findQuotes(one, sentences);
      return spent();
    };
    time(25_000);
    // Ten times the text: a hundred times the time would be quadratic. Wide bounds, since other work runs beside this.
    expect(time(250_000)).toBeLessThan(40 * Math.max(20, time(25_000)));
  });

  it.each([
    ['de', 'sagte, '.repeat(10_000)],
    ['pl', 'wie '.repeat(20_000)],
    ['de', `Er nannte es „Die${' '.repeat(100_000)}Lüge“.`],
    ['fr', "l'".repeat(50_000)],
    ['it', "l'".repeat(50_000)],
    ['es', `—Vi ${'—contó Ana—. '.repeat(5_000)}`],
    ['ru', '«Мост рухнул.\n'.repeat(6_000)],
  ])('is done soon with what no report is made of (%s: %#)', (language, text) => {
    const one = aReport({ text, language });
    const sentences = roughSentences(one);
    const spent = processorTime();
    findQuotes(one, sentences);
    // A small part of this on a machine at rest.
    expect(spent()).toBeLessThan(4_000);
  });
});
