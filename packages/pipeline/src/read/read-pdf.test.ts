import { Unavailable } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { firstMore, lines, type PdfParts, type PdfWords, pdfOf, words } from '../testing/pdf-of.ts';
import { extractContents } from './pdf/extract-contents.ts';
import type { PdfContents } from './pdf/pdf-contents.ts';
import { pdfDraft } from './pdf/pdf-draft.ts';
import { readPdf } from './read-pdf.ts';

const LEFT = 70;
/** Wide enough that a line of it looks full beside others. */
const FLOOD = [
  'The river rose by three metres in one night, and nobody in the lower',
  'town slept. The people of the mill heard it first, and rang the bell at',
  'the bridge until the morning, when the last boat had come in.',
];
const FLOWED = FLOOD.join(' ');

const flood = (y: number, more: Partial<PdfWords> = {}) => lines(FLOOD, LEFT, y, more);

async function contentsOf(parts: PdfParts): Promise<PdfContents> {
  const answer = await extractContents(pdfOf(parts));
  if ('refused' in answer) throw new Error(answer.refused);
  return answer.contents;
}

async function read(...pages: readonly (readonly PdfWords[])[]) {
  return pdfDraft(await contentsOf({ pages }));
}

async function paragraphs(...pages: readonly (readonly PdfWords[])[]): Promise<readonly string[]> {
  return (await read(...pages)).text.split('\n\n');
}

/** Paragraphs with what they are marked as. */
async function marked(...pages: readonly (readonly PdfWords[])[]): Promise<readonly string[]> {
  const { text, hints } = await read(...pages);
  let start = 0;
  return text.split('\n\n').map((paragraph) => {
    const hint = hints.find((block) => block.start === start && block.end === start + paragraph.length);
    start += paragraph.length + 2;
    return hint === undefined ? paragraph : `${hint.note ?? hint.role}: ${paragraph}`;
  });
}

describe('readPdf: paragraphs', () => {
  it('joins lines, and parts paragraphs at a gap, a line that ends early and an indent', async () => {
    const early = [...FLOOD.slice(0, 2), 'the bridge.'];
    const page = [
      ...lines([...early, ...FLOOD], LEFT, 100),
      ...flood(200),
      ...lines(FLOOD.slice(0, 2), LEFT, 260),
      words('It was the third time in a year, and the second one in the May', LEFT + 15, 260 + 26.4),
      ...lines(FLOOD, LEFT, 260 + 39.6),
    ];
    expect(await paragraphs(page)).toEqual([
      early.join(' '),
      FLOWED,
      FLOWED,
      FLOOD.slice(0, 2).join(' '),
      `It was the third time in a year, and the second one in the May ${FLOWED}`,
    ]);
  });

  it('parts short paragraphs whose gaps are as many as their lines', async () => {
    const [first = '', full = ''] = FLOOD;
    const page = [...lines([first, full], LEFT, 200), words(full, LEFT, 235), words(full, LEFT, 256.8)];
    expect(await paragraphs([...page, ...flood(400)])).toEqual([`${first} ${full}`, full, full, FLOWED]);
  });

  it('keeps headings in other type apart', async () => {
    const page = [
      words('What the miller saw', LEFT, 100, { font: 'bold' }),
      ...flood(113.2),
      words('What came then', LEFT, 152.8, { size: 14 }),
      ...flood(168),
    ];
    expect(await paragraphs(page)).toEqual(['What the miller saw', FLOWED, 'What came then', FLOWED]);
  });

  it('keeps a sentence in other type apart that fills its line, and the lines of a heading in the middle together', async () => {
    const bold = 'In that night in May the river rose by more than three metres.';
    expect(await paragraphs([words(bold, LEFT, 100, { font: 'bold' }), ...flood(113.2)])).toEqual([
      bold,
      FLOWED,
    ]);
    const centred = [
      words('Of the flood', 199, 60, { size: 14 }),
      words('and the mill in that May', 163, 76.8, { size: 14 }),
    ];
    const across = lines(FLOOD, LEFT, 100);
    expect(await paragraphs([...centred, ...across])).toEqual([
      'Of the flood and the mill in that May',
      FLOWED,
    ]);
  });

  it('reads a quotation that is set in by its own edges', async () => {
    const inner = [
      'We heard it before we saw it, and then all of us',
      'ran up to the bridge, where nobody was, with the',
      'lamps in our hands, and waited there for the boats',
      'of the upper town, until it was day.',
    ];
    expect(await paragraphs([...flood(100), ...lines(inner, LEFT + 40, 152), ...flood(212)])).toEqual([
      FLOWED,
      inner.join(' '),
      FLOWED,
    ]);
  });

  it('leaves bold words inside a paragraph where they are', async () => {
    const page = [
      words('The river ', LEFT, 100),
      words('rose', LEFT + 50, 100, { font: 'bold' }),
      words('by three metres in one night, and nobody slept there,', LEFT + 79, 100),
      ...lines(FLOOD, LEFT, 113.2),
    ];
    expect(await paragraphs(page)).toEqual([
      `The river rose by three metres in one night, and nobody slept there, ${FLOWED}`,
    ]);
  });

  it('parts the points of a list, and takes a mark that stands far before its words with them', async () => {
    const points = [
      words('1.', LEFT, 160),
      ...lines(['Boats were lost in the harbour, more than twenty of', 'them.'], LEFT + 30, 160),
      words('2.', LEFT, 186.4),
      words('Bread was brought from the upper town.', LEFT + 30, 186.4),
      words('\x95', LEFT, 199.6),
      words('Water', LEFT + 30, 199.6),
    ];
    expect((await paragraphs([...flood(100), ...points])).slice(1)).toEqual([
      '1. Boats were lost in the harbour, more than twenty of them.',
      '2. Bread was brought from the upper town.',
      '• Water',
    ]);
  });

  it('takes a paragraph that runs over the end of a page for one, with what stands between marked behind it', async () => {
    const half = 'The ferry came in the morning, and those who had waited there were';
    const first = [
      words('Report of the mill', LEFT, 40),
      ...lines([...FLOOD, half], LEFT, 700),
      words('1', 300, 810),
    ];
    const second = [
      words('Report of the mill', LEFT, 40),
      words('brought over, one boat after the other, until nobody was left', LEFT, 80),
      ...flood(120),
      words('2', 300, 810),
    ];
    expect(await marked(first, second)).toEqual([
      'page-head: Report of the mill',
      FLOWED,
      `${half} brought over, one boat after the other, until nobody was left`,
      'page-foot: 1',
      'page-head: Report of the mill',
      FLOWED,
      'page-foot: 2',
    ]);
  });

  it('begins a new paragraph on a page where the one before has ended', async () => {
    const page = [...flood(700), words('1', 300, 810)];
    expect(await marked(page, [...flood(80), words('2', 300, 810)])).toEqual([
      FLOWED,
      'page-foot: 1',
      FLOWED,
      'page-foot: 2',
    ]);
  });

  it('begins a new paragraph on a page behind a sentence that ends with its line', async () => {
    const full = [...FLOOD.slice(0, 2), 'the old bridge until the morning, when the last boat had come in.'];
    const page = (texts: readonly string[], y: number) => lines(texts, LEFT, y);
    expect(await paragraphs(page(full, 700), page(FLOOD, 80))).toEqual([full.join(' '), FLOWED]);
  });

  it('says words once that are set twice for bold', async () => {
    const twice = [words('The flood of May', LEFT, 100), words('The flood of May', LEFT + 0.4, 100)];
    expect(await paragraphs([...twice, ...flood(140)])).toEqual(['The flood of May', FLOWED]);
  });
});

describe('readPdf: places on the page', () => {
  it('reads columns one after the other, also when they were set line by line across', async () => {
    const left = [
      'The river rose by three metres in',
      'one night, and nobody in the lower',
      'town slept until the morning, and',
    ];
    const right = [
      'then the bell rang for the second',
      'time. Those at the mill heard it,',
      'and went to the bridge with lamps.',
    ];
    const page = [
      words('A flood that runs over the whole of the page and both of its columns', LEFT, 100, { size: 13 }),
      ...left.flatMap((text, index) => [
        words(text, LEFT, 130 + index * 13.2),
        words(right[index] ?? '', 320, 130 + index * 13.2),
      ]),
    ];
    expect((await paragraphs(page)).slice(1)).toEqual([[...left, ...right].join(' ')]);
  });

  it('reads short ends of columns one after the other, where the file sets them so', async () => {
    const end = (x: number, ...texts: readonly string[]) => lines(texts, x, 80);
    const page = [
      ...end(LEFT, 'The river rose by three metres in', 'one night, and nobody in the lower'),
      ...end(320, 'town slept until the morning, and', 'then the bell rang.'),
      ...flood(200),
    ];
    expect(await paragraphs(page)).toEqual([
      'The river rose by three metres in one night, and nobody in the lower town slept until the morning, and then the bell rang.',
      FLOWED,
    ]);
  });

  it('knows a gutter between lines that run across by what is set next, and by its length', async () => {
    const [left, right] = [
      ['The river rose by three metres', 'in one night, and nobody there', 'slept at all until the morning,'],
      ['then the bell rang a second', 'time, and those of the old mill', 'heard it, and went there.'],
    ];
    const across = (y: number) => words(`${FLOOD[0]}, and then`, LEFT, y);
    const byColumn = [across(86.8), ...lines(left, LEFT, 100), ...lines(right, 236, 100), across(139.6)];
    expect((await paragraphs(byColumn)).join(' ')).toContain([...left, ...right].join(' '));
    const rows = ['one', 'two', 'six', 'ten'].flatMap((number, index) => [
      words(number, LEFT, 100 + index * 13.2),
      words('boats', 120, 100 + index * 13.2),
    ]);
    expect(await paragraphs([across(86.8), ...rows, across(152.8)])).toContain('boats');
  });

  it('takes wide gaps between the words of a justified line for spaces', async () => {
    const wide = ['which', 'the', 'boats', 'from', 'upriver', 'knew,'];
    const page = [
      ...lines(FLOOD.slice(0, 2), LEFT, 100),
      ...wide.map((word, index) => words(word, LEFT + index * 62, 126.4)),
      ...flood(139.6),
    ];
    expect(await paragraphs(page)).toEqual([[...FLOOD.slice(0, 2), ...wide, FLOWED].join(' ')]);
  });

  it('keeps lines apart beside which large letters of another column stand', async () => {
    const small = [
      'The river rose by three metres',
      'in one night, and nobody in the',
      'lower town slept at all.',
    ];
    const page = [
      ...lines(small, LEFT, 200, { size: 10 }),
      words('Nobody slept', 300, 206, { size: 18 }),
      ...lines(small, 450, 200, { size: 10 }),
    ];
    expect(await paragraphs(page)).toEqual([small.join(' '), 'Nobody slept', small.join(' ')]);
  });

  it('puts a large initial before the line that it begins, with the lines beside it in one paragraph', async () => {
    const page = [
      words('T', LEFT, 126.4, { size: 36 }),
      ...lines(
        [
          'he river rose by three metres in one night, and nobody in',
          'the lower town slept. The people of the mill heard it first,',
          'and then rang the bell of the old bridge until the morning',
        ],
        LEFT + 26,
        100,
      ),
      words('came, when the last of the boats had come in and was made fast.', LEFT, 139.6),
    ];
    expect(await paragraphs(page)).toEqual([
      'The river rose by three metres in one night, and nobody in the lower town slept. The people of the mill heard it first, and then rang the bell of the old bridge until the morning came, when the last of the boats had come in and was made fast.',
    ]);
  });

  it('parts the lines of a table of contents', async () => {
    const entry = (text: string, page: string, y: number) => [
      words(text, LEFT, y),
      words('. '.repeat(40), 200, y),
      words(page, 500, y),
    ];
    expect(await paragraphs([...entry('The mill', '3', 100), ...entry('The bridge', '9', 113.2)])).toEqual([
      `The mill ${'. '.repeat(40)}3`,
      `The bridge ${'. '.repeat(40)}9`,
    ]);
  });

  it('reads a table row by row, cell by cell', async () => {
    const row = (y: number, ...cells: readonly string[]) =>
      cells.map((cell, index) => words(cell, LEFT + index * 150, y));
    const page = [
      ...flood(100),
      ...row(170, 'Place', 'Metres'),
      ...row(190, 'Lower town', '3'),
      ...row(210, 'Mill', '12'),
    ];
    expect((await paragraphs(page)).slice(1)).toEqual(['Place', 'Metres', 'Lower town', '3', 'Mill', '12']);
  });

  describe('cells of prose side by side', () => {
    const LEFT_CELL = [
      'I came to the quarry in April. They took',
      'my papers at the gate, and a man wrote my',
      'name into a book that he had with him.',
    ];
    const RIGHT_CELL = [
      'I was the driver, and on the first night I',
      'carried eleven people down to the river,',
      'nine on the second one. Nobody asked.',
    ];
    const [left, right] = [LEFT_CELL.join(' '), RIGHT_CELL.join(' ')];
    /** Set cell by cell; no gap between rows is wider than one between lines. */
    const table = (beside: number) =>
      [0, 1].flatMap((row) => [
        ...lines(LEFT_CELL, LEFT, 200 + row * 39.6),
        ...lines(RIGHT_CELL, beside, 200 + row * 39.6),
      ]);

    it('reads row by row what the file sets so, however close rows and cells stand', async () => {
      for (const beside of [310, 289])
        expect(await paragraphs(table(beside))).toEqual([left, right, left, right]);
    });

    it('reads columns where the file sets line by line across the page', async () => {
      const across = [0, 1].flatMap((row) =>
        LEFT_CELL.flatMap((line, index) => [
          words(line, LEFT, 200 + row * 39.6 + index * 13.2),
          words(RIGHT_CELL[index] ?? '', 310, 200 + row * 39.6 + index * 13.2),
        ]),
      );
      expect((await paragraphs(across)).join(' ')).toBe([left, left, right, right].join(' '));
    });

    it('reads rows that stand apart, each from left to right', async () => {
      const apart = [0, 1].flatMap((row) => [
        ...lines(LEFT_CELL, LEFT, 200 + row * 80),
        ...lines(RIGHT_CELL, 310, 200 + row * 80),
      ]);
      expect(await paragraphs(apart)).toEqual([left, right, left, right]);
    });

    it('takes a short cell in the middle of its row for no row of its own', async () => {
      const narrow = ['Eleven people', 'had died, as', 'was known by', 'then.'];
      const long = [...LEFT_CELL, 'He asked me whether I had brothers.'];
      const page = [
        words('3 May', LEFT, 226.4),
        ...lines(long, 130, 200),
        ...lines(narrow, 420, 200),
        ...lines(['Nothing more is', 'known of that.'], LEFT, 300),
      ];
      expect((await paragraphs(page)).slice(0, 3)).toEqual(['3 May', long.join(' '), narrow.join(' ')]);
    });
  });

  it('reads a table of days and what happened row by row, with cells of several lines', async () => {
    const event = [
      'The river rose by three metres in one night, and',
      'nobody in the lower town slept until the bell',
      'rang.',
    ];
    const page = [
      ...lines(['3 May', '2021'], LEFT, 100),
      ...lines(event, 180, 100),
      words('4 May', LEFT, 145),
      ...lines(event, 180, 145),
    ];
    expect(await paragraphs(page)).toEqual(['3 May 2021', event.join(' '), '4 May', event.join(' ')]);
  });

  it.each([0, 90, 180, 270])('reads pages that are turned by %i degrees', async (rotate) => {
    const turn = rotate / 90;
    const page = flood(0).map(({ text }, index) => {
      const along = 100 + index * 13.2;
      const [x, y] = [
        [LEFT, along],
        [along, 700],
        [520, 700 - along],
        [500 - along, LEFT],
      ][turn] ?? [0, 0];
      return words(text, x ?? 0, y ?? 0, { turn: (4 - turn) % 4 });
    });
    expect(pdfDraft(await contentsOf({ pages: [page], rotate })).text).toBe(FLOWED);
  });

  it('reads a page whose words run upwards, and marks a stamp across it', async () => {
    const upwards = FLOOD.map((text, index) => words(text, 100 + index * 13.2, 700, { turn: 3 }));
    expect(await marked([...upwards, words('COPY', 300, 300)])).toEqual([FLOWED, 'page-margin: COPY']);
  });

  it('leaves out what stands outside of the page', async () => {
    expect(await paragraphs([...flood(100), words('colour bar', 700, 100), words('cut', 100, 900)])).toEqual([
      FLOWED,
    ]);
  });
});

describe('readPdf: heads and feet', () => {
  const page = (head: string, foot: string) => [words(head, LEFT, 40), ...flood(300), words(foot, 250, 815)];

  it.each([
    ['Page 4 of 30', 'Page 5 of 30'],
    ['- 12 -', '- 13 -'],
    ['ix', 'x'],
    ['4/30', '5/30'],
  ])('knows page numbers as %s', async (first, second) => {
    const found = await marked(page('First words here', first), page('Others there', second));
    expect(found).toContain(`page-foot: ${first}`);
    expect(found).toContain(`page-foot: ${second}`);
    expect(found).toContain('First words here');
  });

  it('knows a head again whose number changes, and one on every second page', async () => {
    const found = await marked(
      page('A/HRC/30', ' '),
      page('The mill', ' '),
      page('A/HRC/31', ' '),
      page('The mill', ' '),
      page('A/HRC/32', ' '),
      page('The mill', ' '),
    );
    expect(found.filter((line) => line.startsWith('page-head'))).toEqual([
      'page-head: A/HRC/30',
      'page-head: The mill',
      'page-head: A/HRC/31',
      'page-head: The mill',
      'page-head: A/HRC/32',
      'page-head: The mill',
    ]);
  });

  it('takes for a head what stands beside the page number, and what the file says is no text', async () => {
    const first = [words('6', LEFT, 40), words('Chapter 1: The mill', 300, 40), ...flood(300)];
    const second = [words('7', LEFT, 40), words('Chapter 2: The bridge', 300, 40), ...flood(300)];
    expect(await marked(first, second)).toContain('page-head: 6\nChapter 1: The mill');
    const artifact = [words('Draft of May', LEFT, 300, { isArtifact: true }), ...flood(500)];
    expect(await marked(artifact)).toEqual(['page-head: Draft of May', FLOWED]);
  });

  it('marks the numbers of lines that courts print, and keeps those of a short list', async () => {
    const numbered = (count: number) =>
      Array.from({ length: count }, (_, index) => [
        words(String(index + 1), 50, 100 + index * 20),
        words(FLOOD[index % 3] ?? '', LEFT, 100 + index * 20),
      ]).flat();
    const found = await marked(numbered(12));
    expect(found.at(-1)).toBe(
      `page-margin: ${Array.from({ length: 12 }, (_, index) => index + 1).join('\n')}`,
    );
    expect(found[0]).not.toMatch(/\d/);
    expect((await marked(numbered(9))).join(' ')).toMatch(/^1 .* 9 /s);
  });

  it('takes for text what is longer than a head, though several pages begin with it', async () => {
    const statement = words(`${FLOOD[0]}, ${FLOOD[1]}`, 20, 60, { size: 8 });
    expect(await marked([statement, ...flood(300)], [statement, ...flood(400)])).toContain(statement.text);
  });

  it('takes for text what a page begins with, and numbers that are none of pages', async () => {
    const found = await marked(
      [...flood(40), words('1998', 250, 815)],
      [...flood(60), words('2021', 250, 815)],
    );
    expect(found).toEqual([FLOWED, '1998', FLOWED, '2021']);
  });
});

describe('readPdf: notes', () => {
  const note = (y: number, mark: string, text: string) => [
    words(mark, LEFT, y - 3, { size: 5 }),
    words(text, LEFT + 6, y, { size: 8 }),
  ];

  it('puts the notes of pages at the end behind their numbers, and leaves their marks out of the text', async () => {
    const first = [
      ...lines(
        ['The river rose by three metres in one night, and nobody in the lower', 'town slept.'],
        LEFT,
        100,
      ),
      words('1', LEFT + 58, 113.2 - 4, { size: 6 }),
      words('The bell rang on', LEFT + 64, 113.2),
      ...note(760, '1', 'Told by two who'),
      words('stood there.', LEFT, 770, { size: 8 }),
    ];
    const second = [words('until the morning.', LEFT, 80), ...flood(130), ...note(760, '2', 'In May.')];
    expect(await paragraphs(first, second)).toEqual([
      'The river rose by three metres in one night, and nobody in the lower town slept. The bell rang on until the morning.',
      FLOWED,
      '[1] Told by two who stood there.',
      '[2] In May.',
    ]);
  });

  it('keeps figures that are raised for another reason', async () => {
    const page = [
      ...flood(100),
      words('The mill burnt 12 km', LEFT, 170),
      words('2', LEFT + 99.7, 166, { size: 6 }),
    ];
    expect((await paragraphs(page)).at(-1)).toBe('The mill burnt 12 km2');
  });
});

describe('readPdf: scripts', () => {
  /** As a page shows it: from the left, letter by letter. */
  const shown = (text: string, x: number, y: number): PdfWords[] =>
    Array.from(text)
      .reverse()
      .map((letter, index) => words(letter, x + index * 5.5, y, { font: 'any' }));

  it('reads words from right to left, in letters by their shape, with figures and Latin words within', async () => {
    const arabic = [
      ...shown('ارتفع النهر في ', 200, 100),
      words('2021', 178, 100, { font: 'any' }),
      ...shown('قال ', 151, 100),
      words('Olm', 132, 100, { font: 'any' }),
      ...shown('\ufefb \ufee3\ufe8e\ufe80', 200, 113.2),
    ];
    const text = await paragraphs(arabic);
    expect(text.join(' ')).toBe('ارتفع النهر في 2021 قال Olm لا ماء');
  });

  it.each(['قال الطحان «جاء الماء» (اليوم)', 'قال الطحان »جاء الماء« )اليوم('])(
    'sees by which mark comes first how marks in pairs are meant: %s',
    async (set) => {
      expect(await paragraphs(shown(set, 100, 100))).toEqual(['قال الطحان «جاء الماء» (اليوم)']);
    },
  );

  it('sees by where marks in pairs stand how they are meant, also of those that end on a later line', async () => {
    const said = ['قال الطحان: «جاء', 'الماء»، وقال الصياد: «نعم', 'نعم»، وقال الحداد: «جاء', 'الماء».'];
    const page = (set: readonly string[]) => set.flatMap((line, index) => shown(line, 100, 100 + index * 30));
    const turned = said.map((line) => line.replace(/[«»]/g, (mark) => (mark === '«' ? '»' : '«')));
    expect(await paragraphs(page(said))).toEqual(said);
    expect(await paragraphs(page(turned))).toEqual(said);
  });

  it('keeps words whole whose vowel signs are set on their own', async () => {
    const page = [
      words('\u0631', 300, 72, { font: 'any' }),
      words('\u0651', 305.4, 71.8, { font: 'any' }),
      words(' ', 305.5, 72, { font: 'any' }),
      words('\u0630', 305.5, 72, { font: 'any' }),
      words('\u062d', 311, 72, { font: 'any' }),
    ];
    expect(await paragraphs(page)).toEqual(['\u062d\u0630\u0651\u0631']);
  });

  it('reads Arabic columns from the right', async () => {
    const column = (text: string, x: number) =>
      [0, 1, 2].flatMap((index) => shown(text, x, 100 + index * 13.2));
    const [right, left] = ['ارتفع النهر ثلاثة امتار في ليلة', 'ولم ينم احد في المدينة السفلى هنا'];
    const [text] = await paragraphs([...column(left, 60), ...column(right, 330)]);
    expect(text?.indexOf('ارتفع')).toBe(0);
    expect(text).toContain(`${right} ${left}`);
  });

  it('reads two figures beside one another from the right, and a figure with a mark in it as one', async () => {
    const page = [
      ...shown('ارتفع النهر', 211, 100),
      words('2021', 178, 100, { font: 'any' }),
      words('1', 146, 100, { font: 'any' }),
      words(',', 151.5, 100, { font: 'bold' }),
      words('200', 155, 100, { font: 'any' }),
    ];
    expect(await paragraphs(page)).toEqual(['ارتفع النهر 2021 1,200']);
  });

  it('reads the cells of a row from the right', async () => {
    const page = [...shown('ارتفع النهر', 400, 100), ...shown('نهر', 200, 100), ...shown('ماء', 100, 100)];
    expect(await paragraphs(page)).toEqual(['ارتفع النهر', 'نهر', 'ماء']);
  });

  it('resolves ligatures, joins accents with their letters, and knows the points of Word', async () => {
    const page = [
      words('e\ufb03cient M¨oller', LEFT, 100, { font: 'any' }),
      words('\uf0b7 boats', LEFT, 140, { font: 'any' }),
    ];
    expect(await paragraphs(page)).toEqual(['efficient Möller', '• boats']);
  });
});

describe('readPdf: title', () => {
  const heading = words('The flood of May', LEFT, 80, { size: 20 });
  const small = words('A note on the mill', LEFT, 60, { size: 13 });

  it.each([
    ['A note on the mill', 'A note on the mill'],
    ['Microsoft Word - flood_final.docx', 'The flood of May'],
    ['Something of a template', 'The flood of May'],
    [undefined, 'The flood of May'],
  ])('of properties that say %j is %j', async (property, title) => {
    const parts = {
      pages: [[small, heading, ...flood(120)]],
      ...(property !== undefined && { title: property }),
    };
    const draft = pdfDraft(await contentsOf(parts));
    expect(draft.found.title).toBe(title);
    const [hint] = draft.hints;
    expect(draft.text.slice(hint?.start, hint?.end)).toBe(title);
  });

  it.each([
    ['The flood of the lower town', 'The flood of the lower town'],
    ['flood_3.indd', null],
    ['Flood of May.docx', null],
    ['Microsoft Word - Flood of May', null],
    ['untitled', null],
  ])('without a heading is that of the properties where it looks like one: %s', async (title, found) => {
    const draft = pdfDraft(await contentsOf({ pages: [flood(100)], title }));
    expect(draft.found).toMatchObject({ title: found, publishedAt: null, publisher: null });
    expect(draft.hints).toEqual([]);
  });

  it('is no heading of a later page', async () => {
    expect((await read(flood(100), [heading, ...flood(120)])).found.title).toBeNull();
  });
});

describe('readPdf: what cannot be read', () => {
  const picture: PdfWords[] = [];

  it('reads what has a password for its owner alone', async () => {
    const bytes = pdfOf({ pages: [flood(100)], title: 'The flood of May', password: { user: '' } });
    expect(await readPdf(bytes)).toMatchObject({ text: FLOWED, found: { title: 'The flood of May' } });
  });

  it.each([
    [
      'what has a password',
      pdfOf({ pages: [flood(100)], password: { user: 'secret' } }),
      'it has a password: open it with',
    ],
    ['what is none', Buffer.from('The river rose.'), 'it is no PDF: fetch or copy it again, or give it'],
    [
      'what is damaged',
      Buffer.from(`%PDF-1.7\n${'x'.repeat(300)}`),
      'it is damaged: fetch or copy it again, or',
    ],
    [
      'pictures',
      pdfOf({ pages: [picture, picture] }),
      'there is no text in it, its pages are pictures: run OCR over',
    ],
    [
      'fonts that do not say their letters',
      pdfOf({
        pages: [lines(['\ue001\ue002\ue003 \u0003\u0004\u0005', 'river'], LEFT, 100, { font: 'any' })],
      }),
      'its fonts do not say which letters they show: print its',
    ],
    [
      'too many pages',
      pdfOf({ pages: Array.from({ length: 3001 }, () => picture) }),
      'it has more pages than any report',
    ],
  ])('refuses %s and tells the fix', async (_, bytes, message) => {
    await expect(readPdf(bytes)).rejects.toThrow(message);
    await expect(readPdf(bytes)).rejects.toHaveProperty('name', 'InvalidInput');
  });

  it('reads what is before and behind pages without text, and says how many these are', async () => {
    const draft = await read(flood(300), picture, flood(300), picture);
    expect(draft.text).toBe(`${FLOWED}\n\n${FLOWED}`);
    expect(draft.leftOut).toBe(
      'read without 2 of its 4 pages, which have no text (pictures, or nothing): run OCR over it (for example ocrmypdf)',
    );
    expect((await read(flood(100))).leftOut).toBeUndefined();
  });

  it('says that a form was filled in', async () => {
    const parts = { pages: [flood(100)] };
    const at = firstMore(parts);
    const field = `<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V(Olm)/Rect[0 0 9 9]/P 10 0 R>>`;
    const form = `/AcroForm<</Fields[${at} 0 R]>>`;
    const filled = await contentsOf({ ...parts, more: { objects: [field], catalog: form } });
    expect(pdfDraft(filled).leftOut).toBe(
      'read without what was filled into its form: print it to a new PDF',
    );
    const empty = await contentsOf({
      ...parts,
      more: { objects: [field.replace('/V(Olm)', '')], catalog: form },
    });
    expect(pdfDraft(empty).leftOut).toBeUndefined();
  });

  it('says that tables of characters are missing', async () => {
    const tabled = words('洪水', LEFT, 300, { font: 'tabled' });
    expect((await read([...flood(100), tabled])).leftOut).toMatch(/^read in part, since it needs tables/);
    await expect(read([tabled])).rejects.toThrow(/^it needs tables of characters that are not in it/);
  });

  it('lets eight wait for the one that is read and refuses the next, until there is room again', async () => {
    const pdf = pdfOf({ pages: [flood(100)] });
    const told = await Promise.allSettled(Array.from({ length: 10 }, () => readPdf(pdf, { longest: 1 })));
    const refused = told.map((each) => each.status === 'rejected' && each.reason instanceof Unavailable);
    expect(refused).toEqual([...Array(9).fill(false), true]);
    expect((await readPdf(pdf)).text).toContain('The river rose');
  });

  it('stops what takes too long or too much memory, and says so', async () => {
    const long = pdfOf({ pages: Array.from({ length: 400 }, () => flood(100)) });
    await expect(readPdf(long, { longest: 20 })).rejects.toThrow(
      'it takes more time or memory to read than any',
    );
    await expect(readPdf(long, { mostMemory: -1e12 })).rejects.toThrow(
      'it takes more time or memory to read than',
    );
  });
});

describe('readPdf: pages', () => {
  const FIRST = FLOOD.slice(0, 2);
  /** By page: the words that stand on it, from each place where it starts. */
  const wordsByPage = async (parts: PdfParts) => {
    const { text, pages = [] } = pdfDraft(await contentsOf(parts));
    return pages.map(({ start, number }, index) => [
      number,
      text.slice(start, pages[index + 1]?.start).trim(),
    ]);
  };
  const lastWords = (number: number) => [...flood(200), words(`${number}`, 290, 810)];

  it('says where each page starts, in the middle of a paragraph and of a parted word too', async () => {
    const over = [...FIRST, 'the bridge until the morning, when the last boat had come for the peo-'];
    const pages = [lines(over, LEFT, 100), lines(['ple of the mill. Nobody slept.'], LEFT, 60)];
    const text = `${over.join(' ').slice(0, -1)}ple of the mill. Nobody slept.`;
    const end = text.lastIndexOf('ple of the mill');
    expect(await wordsByPage({ pages })).toEqual([
      [1, text.slice(0, end)],
      [2, text.slice(end)],
    ]);
  });

  it('counts pages that have no words, and keeps heads and feet where they stand', async () => {
    expect(await wordsByPage({ pages: [lastWords(1), [], lastWords(3), lastWords(4)] })).toEqual([
      [1, `${FLOWED}\n\n1`],
      [3, `${FLOWED}\n\n3`],
      [4, `${FLOWED}\n\n4`],
    ]);
  });

  it('goes back to a page for its notes, which stand at the end', async () => {
    const page = [
      ...flood(200),
      words('1', LEFT, 750, { size: 6 }),
      words('Told by two.', LEFT + 6, 753, { size: 8 }),
    ];
    expect(await wordsByPage({ pages: [page, flood(200)] })).toEqual([
      [1, FLOWED],
      [2, FLOWED],
      [1, '[1] Told by two.'],
    ]);
  });

  it('takes what the document calls its pages, but no words and no numbers that they have anyhow', async () => {
    const labels = (nums: string) => ({ objects: [], catalog: `/PageLabels<</Nums[${nums}]>>` });
    const labelsOf = async (nums: string) => {
      const pages = [flood(200), flood(200), flood(200)];
      return (await contentsOf({ pages, more: labels(nums) })).pages.map(({ label }) => label);
    };
    expect(await labelsOf('0<</S/r/St 4>>2<</S/D>>')).toEqual(['iv', 'v', '1']);
    expect(await labelsOf('0<</S/D>>2<</S/D/P(A-)>>')).toEqual([null, null, 'A-1']);
    expect(await labelsOf('0<</P(Mira Holm)>>1<</S/D/P(Holm )>>')).toEqual([null, null, null]);
    expect(await labelsOf('broken')).toEqual([null, null, null]);
  });
});
