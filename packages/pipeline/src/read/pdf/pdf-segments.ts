/** The pages of a PDF as paragraphs: its text, heads and feet of pages marked where they stand, notes at the end. */
import type { PageStart } from '@crossquote/domain';
import { furnitureHint, type Segment, TITLE_HINT } from '../draft.ts';
import { findParagraphs, type PdfParagraph } from './find-paragraphs.ts';
import { footNotes, startsNote, withBrackets } from './foot-notes.ts';
import { hyphenatedWords, joinLines } from './join-lines.ts';
import { lineNumbers } from './line-numbers.ts';
import { areMirrored, turned } from './mirrored-marks.ts';
import { type Furniture, lettersOf, pageFurniture } from './page-furniture.ts';
import { type PageLine, pageLines } from './page-lines.ts';
import type { PdfItem, PdfPage } from './pdf-contents.ts';
import { pdfTitle } from './pdf-title.ts';
import { readingOrder } from './reading-order.ts';

export interface PdfSegments {
  readonly segments: readonly Segment[];
  readonly title: string | null;
}

interface Page extends Furniture {
  readonly number: number;
  readonly label: string | null;
  readonly body: readonly PageLine[];
  readonly notes: readonly PageLine[];
  /** Turned words, such as a stamp, and numbers of lines. */
  readonly aside: readonly PageLine[];
}

/** @param property the title that the file's properties name. */
export function pdfSegments(contents: readonly PdfPage[], property: string | null): PdfSegments {
  const pages = withMarks(
    contents.map(({ items, height, label }) => {
      const numbers = lineNumbers(items);
      const isAside = (item: PdfItem) => item.isTurned || numbers.has(item);
      return {
        height,
        label,
        lines: pageLines(items.filter((item) => !isAside(item))),
        aside: pageLines(items.filter(isAside)),
      };
    }),
  );
  const size = usualSize(pages.flatMap(({ lines }) => lines));
  const furniture = pageFurniture(pages);
  const parts = pages.map(({ lines, aside, height, label }, index): Page => {
    const { head, foot } = furniture[index] ?? NONE;
    const rest = lines.filter((line) => !head.has(line) && !foot.has(line));
    return { number: index + 1, label, head, foot, aside, ...footNotes(rest, height, size) };
  });
  return inOrder(parts, property, size);
}

function withMarks<T extends { readonly lines: readonly PageLine[] }>(pages: readonly T[]): readonly T[] {
  const fromRight = pages.flatMap(({ lines }) => lines.filter(({ isRtl }) => isRtl).map(({ text }) => text));
  if (!areMirrored(fromRight)) return pages;
  return pages.map((page) => ({
    ...page,
    lines: page.lines.map((line) => (line.isRtl ? { ...line, text: turned(line.text) } : line)),
  }));
}

const NONE: Furniture = { head: new Set(), foot: new Set() };

function inOrder(pages: readonly Page[], property: string | null, size: number): PdfSegments {
  const hyphenated = hyphenatedWords(pages.flatMap(({ body }) => body.map(({ text }) => text)));
  const joined = ({ lines }: Pick<PdfParagraph, 'lines'>) =>
    joinLines(
      lines.map(({ text }) => text),
      hyphenated,
    );
  const textOf = (paragraph: PdfParagraph) => joined(paragraph).text;
  const paragraphs = findParagraphs(pages.map(({ body }, page) => ({ page, units: readingOrder(body) })));
  const title = pdfTitle(paragraphs, property, size, textOf);
  const pageOf = new Map(pages.flatMap((page) => page.body.map((line) => [line, page] as const)));
  const segments: Segment[] = [];
  let page = -1;
  const turnTo = (next: number) => {
    while (page < next) {
      segments.push(...footOf(pages[page]), ...headOf(pages[page + 1]));
      page++;
    }
  };
  for (const paragraph of paragraphs) {
    turnTo(paragraph.page);
    const hint = title.paragraphs.includes(paragraph) ? TITLE_HINT : null;
    const { text, starts } = joined(paragraph);
    const places = starts.map((start, line) => startOf(pageOf.get(paragraph.lines[line] as PageLine), start));
    segments.push({ text, hint, pages: places.flat() });
  }
  turnTo(pages.length);
  const notes = pages.flatMap((each) =>
    notesOf(each.notes).map((lines) => ({
      text: withBrackets(joined({ lines }).text),
      pages: startOf(each),
    })),
  );
  return { segments: [...segments, ...notes.map((note) => ({ ...note, hint: null }))], title: title.words };
}

function startOf(page: Page | undefined, start = 0): readonly PageStart[] {
  return page === undefined ? [] : [{ start, number: page.number, label: page.label }];
}

function headOf(page: Page | undefined): readonly Segment[] {
  return page === undefined ? [] : marked([...page.head], 'page-head', page);
}

function footOf(page: Page | undefined): readonly Segment[] {
  return page === undefined
    ? []
    : [...marked(page.aside, 'page-margin', page), ...marked([...page.foot], 'page-foot', page)];
}

function marked(lines: readonly PageLine[], note: string, page: Page): readonly Segment[] {
  const sorted = [...lines].sort((a, b) => a.y - b.y || a.left - b.left);
  return lines.length === 0
    ? []
    : [
        {
          text: sorted.map(({ text }) => text).join('\n'),
          hint: furnitureHint(note),
          pages: startOf(page),
        },
      ];
}

function notesOf(lines: readonly PageLine[]): readonly (readonly PageLine[])[] {
  const notes: PageLine[][] = [];
  for (const line of lines) {
    if (notes.length === 0 || startsNote(line)) notes.push([line]);
    else notes.at(-1)?.push(line);
  }
  return notes;
}

/** In which most of the letters are set. */
function usualSize(lines: readonly PageLine[]): number {
  const sizes = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    sizes.set(size, (sizes.get(size) ?? 0) + lettersOf([line]));
  }
  return [...sizes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}
