import { type Block, type Report, TIME_NOTE } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

describe('a recording with the names of voices', () => {
  const recorded = (text: string, language = 'en', part: Partial<Report> = {}) =>
    quotesIn(text, language, { times: [{ start: 0, from: 0, to: 1000 }], ...part }).map(({ said, name }) => [
      said.join(' | '),
      name,
    ]);

  it('quotes each of them, though nobody asks', () => {
    const text = 'EDDA KRANZ: We ran.\n\nJOST EBEL: I stayed behind.\n\nThe roof fell in.';
    expect(recorded(text)).toEqual([
      ['We ran.', 'EDDA KRANZ'],
      ['I stayed behind. | The roof fell in.', 'JOST EBEL'],
    ]);
    expect(quotesIn(text)).toEqual([]);
  });

  const timed = (lines: readonly string[]) => {
    const text = lines.join('\n');
    const stamps = [...text.matchAll(/\[[\d:]+\] /gu)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }));
    const blocks = stamps.flatMap(({ start, end }, at): Block[] => [
      { start, end, role: 'furniture', note: TIME_NOTE },
      { start: end, end: stamps[at + 1]?.start ?? text.length, role: 'text', note: null },
    ]);
    return recorded(text, 'en', { blocks });
  };

  it('quotes what stands below a time with a name alone', () => {
    expect(
      timed([
        '[00:05] Edda Kranz',
        'We ran.',
        '[00:19] Jost Ebel',
        'I stayed.',
        '[00:41] Edda Kranz',
        'It burned.',
      ]),
    ).toEqual([
      ['We ran.', 'Edda Kranz'],
      ['I stayed.', 'Jost Ebel'],
      ['It burned.', 'Edda Kranz'],
    ]);
  });

  it('takes no name from one or two such lines', () => {
    expect(timed(['[00:05] Music', 'We ran.', '[00:19] Applause', 'I stayed.'])).toEqual([]);
  });

  it('quotes one who answers one question, and not who asks', () => {
    const text = 'INTERVIEWER: Where were you?\n\nEDDA KRANZ: At home.';
    expect(recorded(text)).toEqual([['At home.', 'EDDA KRANZ']]);
    expect(recorded('EDDA KRANZ: Who would have thought it?')).toEqual([
      ['Who would have thought it?', 'EDDA KRANZ'],
    ]);
  });

  it.each([
    ['en', 'NARRATOR: The river rose.\n\nEDDA KRANZ: We ran.'],
    ['de', 'SPRECHERIN: Der Fluss stieg.\n\nEDDA KRANZ: Wir liefen los.'],
    ['en', 'A: The river rose.\n\nEDDA KRANZ: We ran.\n\nQ: When?'],
  ])('quotes nobody who only tells what is seen, and no letter that is no name (%s)', (language, text) => {
    expect(recorded(text, language).map(([, who]) => who)).toEqual(['EDDA KRANZ']);
  });

  it('quotes nobody who only greets, asks and hands over, and who leads through what others say', () => {
    const text =
      'LENA VOGT: Guten Abend, Frau Kranz.\n\nLENA VOGT: Wo waren Sie?\n\nEDDA KRANZ: Guten Abend.\n\nWir liefen los.\n\nEDDA KRANZ: Danke.\n\nLENA VOGT: Vielen Dank. Bitte, Herr Ebel!\n\nJOST EBEL: Ja.';
    expect(recorded(text, 'de')).toEqual([
      ['Guten Abend. | Wir liefen los.', 'EDDA KRANZ'],
      ['Danke.', 'EDDA KRANZ'],
      ['Ja.', 'JOST EBEL'],
    ]);
    expect(recorded('LENA VOGT: Guten Abend.', 'de')).toEqual([]);
    expect(recorded('MODERATORIN: Der Fluss stieg.\n\nEDDA KRANZ: Wir liefen los.', 'de')).toHaveLength(1);
  });

  it('knows voices in a script without capitals where they speak twice, and takes no clause that reports for one', () => {
    const text =
      'لكن الحقيقة الكبرى: كنا وحدنا.\n\nليلى حداد: هربنا في الليل.\n\nقال لي: اهربوا الآن.\n\nسامر خليل: بقيت مع أمي.\n\nليلى حداد: نعم.\n\nسامر خليل: وحدنا.';
    expect(recorded(text, 'ar').map(([, who]) => who)).toEqual([
      'ليلى حداد',
      'سامر خليل',
      'ليلى حداد',
      'سامر خليل',
    ]);
  });

  it('takes one word in small letters for a name where it stands there twice', () => {
    expect(recorded('Remember: we ran at night.\n\nEdda Kranz: We ran.')).toEqual([
      ['We ran.', 'Edda Kranz'],
    ]);
    const text = 'Edda: We ran.\n\nJOST: I stayed.\n\nEdda: At night.';
    expect(recorded(text).map(([, who]) => who)).toEqual(['Edda', 'JOST', 'Edda']);
  });

  it('gives nobody what stands behind a name in brackets, where somebody else may begin', () => {
    const text =
      'EDDA KRANZ: We ran.\n\n[Jost Ebel] I stayed.\n\nAll night.\n\nEDDA KRANZ: [sighs] At night.';
    expect(recorded(text)).toEqual([
      ['We ran.', 'EDDA KRANZ'],
      ['[sighs] At night.', 'EDDA KRANZ'],
    ]);
  });

  it.each([
    'SPEAKER 2: I stayed.',
    'Maria de la Cruz: I stayed.',
    'JOST EBEL (off): I stayed.',
    'MAYOR OF THE OLD TOWN JOST EBEL: I stayed.',
    '- And you?',
    'JOST EBEL: “I stayed in the barn all night.”',
  ])('gives nobody what another says whose name is not known: %s', (line) => {
    const [first, ...others] = recorded(`EDDA KRANZ: We ran.\n\n${line}\n\nAll night.`);
    expect(first).toEqual(['We ran.', 'EDDA KRANZ']);
    expect(others.map(([, who]) => who)).not.toContain('EDDA KRANZ');
  });

  it('goes on behind a sound, and not behind what stands by itself as a quotation', () => {
    const text = 'EDDA KRANZ: We ran,\n\n[Applause]\n\nall of us.';
    const sound = text.indexOf('[');
    const blocks = [
      { start: 0, end: sound, role: 'text', note: null },
      { start: sound, end: sound + 10, role: 'furniture', note: 'sound' },
      { start: sound + 10, end: text.length, role: 'text', note: null },
    ] as const;
    const times = [{ start: 0, from: 0, to: 1000 }];
    expect(quotesIn(text, 'en', { times, blocks }).map(({ said }) => said)).toEqual([
      ['We ran,', 'all of us.'],
    ]);
    const over = 'EDDA KRANZ: We ran.\n\n“I stayed in the barn.\n\n“Nobody came.”\n\nAll night.';
    expect(recorded(over).find(([, who]) => who === 'EDDA KRANZ')).toEqual(['We ran.', 'EDDA KRANZ']);
  });

  it('keeps what somebody tells that others said', () => {
    const text =
      'EDDA KRANZ: We ran.\n\nThey cried “Fire” in the lane.\n\nNobody came.\n\nJOST EBEL: So did I.';
    expect(recorded(text)).toEqual([
      ['We ran. | They cried “Fire” in the lane. | Nobody came.', 'EDDA KRANZ'],
      ['So did I.', 'JOST EBEL'],
    ]);
  });

  it('lets somebody go on over many pauses, up to whoever speaks next', () => {
    const parts = Array.from({ length: 30 }, (_, i) => `On day ${i + 2} we waited.`);
    const text = `EDDA KRANZ: We ran.\n\n${parts.join('\n\n')}\n\nJOST EBEL: So did I.`;
    const [first = [], second] = recorded(text);
    expect([first[0]?.split(' | ').length, first[1], second]).toEqual([
      31,
      'EDDA KRANZ',
      ['So did I.', 'JOST EBEL'],
    ]);
  });

  /** Each paragraph between `<` and `>` is one whose voice a tag names. */
  const tagged = (marked: string, language = 'en') => {
    const text = marked.replace(/[<>]/g, '');
    const blocks = marked.split(/[<>]/).reduce<Block[]>((before, part, index) => {
      const start = before.at(-1)?.end ?? 0;
      const note = index % 2 === 1 ? 'voice' : null;
      return part === '' ? before : [...before, { start, end: start + part.length, role: 'text', note }];
    }, []);
    return recorded(text, language, { blocks });
  };

  it.each([
    ['en', '<Jost: We ran.>\n\nAll of us.', ['We ran. | All of us.', 'Jost']],
    ['en', '<Speaker 2: We ran.>', ['We ran.', 'Speaker 2']],
    ['en', '<Maria de la Cruz (off): We ran.>', ['We ran.', 'Maria de la Cruz']],
    ['en', '<the man in the red coat: We ran.>', ['We ran.', 'the man in the red coat']],
    ['ar', '<ليلى: هربنا في الليل.>', ['هربنا في الليل.', 'ليلى']],
  ])(
    'quotes a voice that a tag names, whatever it is called, though it stands there once: (%s) %s',
    (language, text, quote) => {
      expect(tagged(text, language)).toEqual([quote]);
      expect(tagged(text.replace(/[<>]/g, ''), language)).not.toEqual([quote]);
    },
  );

  it('keeps apart voices that are told apart by a number alone, and knows one by its name elsewhere', () => {
    const text =
      'Jost Ebel fled Orsund.\n\n<Speaker 1: We ran.>\n\n<Speaker 2: So did I.>\n\n<Speaker 1: At night.>\n\nEbel: So it was.\n\n<Jost: Yes, we all did.>\n\nEbel: We did.';
    expect(tagged(text).map(([, who]) => who)).toEqual([
      'Speaker 1',
      'Speaker 2',
      'Speaker 1',
      'Jost Ebel',
      'Jost Ebel',
      'Jost Ebel',
    ]);
  });

  it('quotes no narrator whom a tag names, and nobody who only asks', () => {
    expect(
      tagged('<Narrator: The river rose.>\n\n<Edda: We ran.>\n\n<Kim: When?>').map(([, who]) => who),
    ).toEqual(['Edda']);
  });

  it('goes on with a turn behind a time that a transcript prints, which is none of its words', () => {
    const text = '[00:05] Edda Kranz: We ran.\n[00:09] All night.\n[00:15] Jost Ebel: I stayed.';
    const starts = [...text.matchAll(/\[/g)].map(({ index }) => index);
    const blocks = starts.flatMap((start, i): Block[] => [
      { start, end: start + 8, role: 'furniture', note: 'time' },
      { start: start + 8, end: starts[i + 1] ?? text.length, role: 'text', note: null },
    ]);
    const times = [{ start: 0, from: 5000, to: 5000 }];
    expect(quotesIn(text, 'en', { blocks, times }).map(({ said, name }) => [said, name])).toEqual([
      [['We ran.', 'All night.'], 'Edda Kranz'],
      [['I stayed.'], 'Jost Ebel'],
    ]);
  });

  it.each(['<the man in the red coat: “I stayed.”>', '- 300 of them?'])('ends a turn before %s', (line) => {
    expect(tagged(`<Edda Kranz: We ran.>\n\n${line}\n\nAll night.`)[0]).toEqual(['We ran.', 'Edda Kranz']);
  });
});
