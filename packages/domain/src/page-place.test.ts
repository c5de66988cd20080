import { describe, expect, it } from 'vitest';
import { isPageLabel, pagePlace } from './page-place.ts';

const start = (at: number, number: number, label: string | null = null) => ({ start: at, number, label });
const PAGES = [start(0, 1), start(100, 2), start(200, 3, 'iv'), start(300, 4, 'v'), start(400, 1)];
const on = (page: number, lastPage: number, pageLabel: string | null = null) => ({
  page,
  lastPage,
  pageLabel,
});

describe('pagePlace', () => {
  it.each([
    ['inside a page', [0, 50], on(1, 1)],
    ['up to where the next one starts', [50, 100], on(1, 1)],
    ['from where a page starts', [100, 120], on(2, 2)],
    ['over the end of a page', [99, 101], on(1, 2)],
    ['over several', [50, 250], on(1, 3, '1-iv')],
    ['on a page with a name', [200, 210], on(3, 3, 'iv')],
    ['over two with names', [290, 310], on(3, 4, 'iv-v')],
    ['in the notes of a page, behind the last one', [450, 460], on(1, 1)],
  ])('says on which pages words stand: %s', (_, [from = 0, end = 0], place) => {
    expect(pagePlace(PAGES, [{ start: from, end }])).toEqual(place);
  });

  it.each([
    ['A-1', 'A-2', 'A-1 – A-2'],
    ['iv', 'A-1', 'iv – A-1'],
    ['A 1', 'A 2', 'A 1 – A 2'],
    ['A–1', null, 'A–1 – 2'],
    ['A.1', 'A.2', 'A.1-A.2'],
  ])('keeps two labels apart where one holds a hyphen or a space: %s, %s', (one, two, label) => {
    const pages = [start(0, 1, one), start(100, 2, two)];
    expect(pagePlace(pages, [{ start: 90, end: 110 }])).toEqual(on(1, 2, label));
  });

  it('goes by all parts, and not by what stands between them', () => {
    const parts = [
      { start: 10, end: 20 },
      { start: 110, end: 120 },
    ];
    expect(pagePlace(PAGES, parts)).toEqual(on(1, 2));
    // The page that starts between the two is none of theirs.
    expect(
      pagePlace(
        [start(0, 1), start(15, 2), start(30, 1)],
        [
          { start: 5, end: 10 },
          { start: 40, end: 50 },
        ],
      ),
    ).toEqual(on(1, 1));
  });

  it('knows none where the document has none', () => {
    expect(pagePlace([], [{ start: 0, end: 50 }])).toBeNull();
  });
});

describe('isPageLabel', () => {
  it.each(['7', '١٢', 'iv', 'XLVIII', 'A', 'bb', 'A-1', 'B7', 'A.iv', 'B-a'])('keeps %s', (label) => {
    expect(isPageLabel(label)).toBe(true);
  });

  it.each(['', 'Kim', 'Lili', 'Jo', 'Eva', 'Dilli', 'iiiiiiv', 'Mira Holm', 'Holm 1', 'A-', '\u001b7'])(
    'keeps no word, nor what only looks like a number: %j',
    (label) => expect(isPageLabel(label)).toBe(false),
  );
});
