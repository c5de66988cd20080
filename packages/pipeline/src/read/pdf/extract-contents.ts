/**
 * The words of a PDF with their places, by PDF.js. It runs no script of the file, compiles nothing, draws nothing, and asks for no file: what is
 * embedded in the document besides its pages is not looked at.
 */
import { isPageLabel } from '@crossquote/domain';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'unpdf/pdfjs';
import type { PdfContents, PdfFound, PdfItem, PdfPage } from './pdf-contents.ts';
import type { PdfRefusal } from './refusals.ts';

/** Books have fewer; a report may have a third of it, by its letters. */
const MOST_PAGES = 3000;

/** Of words set in one go: where each letter is set on its own, as many as a report has letters. */
const MOST_ITEMS = 1_500_000;

/** UTF-16 code units: twice what a report may have, since page heads come on top. */
const MOST_LETTERS = 2_000_000;

/** Of a page's width or height: letters may hang over its edge. */
const MARGIN = 0.02;

const ERRORS: Readonly<Record<string, PdfRefusal>> = {
  PasswordException: 'password',
  InvalidPDFException: 'damaged',
  FormatError: 'damaged',
};

/** Never throws: what goes wrong is in the answer, without a word of the document. */
export async function extractContents(bytes: Uint8Array): Promise<PdfFound> {
  const files = new NoFiles();
  const task = getDocument({
    // A copy: PDF.js takes over what it is given.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    disableFontFace: true,
    // Its warnings would go to the console, and quote the document.
    verbosity: 0,
    BinaryDataFactory: files.factory,
  });
  try {
    return await contentsOf(await task.promise, files);
  } catch (error) {
    return { refused: ERRORS[error instanceof Error ? error.name : ''] ?? 'other' };
  } finally {
    await task.destroy();
  }
}

/** Tables of characters and fonts that are in no document: none is here, and that one was asked for is remembered. */
class NoFiles {
  lacksTable = false;
  readonly factory: object;
  constructor() {
    const note = (kind: unknown) => {
      if (kind === 'cMapUrl') this.lacksTable = true;
    };
    this.factory = class {
      async fetch({ kind }: { readonly kind?: unknown }): Promise<never> {
        note(kind);
        throw new Error('no such file');
      }
    };
  }
}

async function contentsOf(document: PDFDocumentProxy, files: NoFiles): Promise<PdfFound> {
  const { info } = (await document.getMetadata()) as { readonly info: Info };
  if (info.IsXFAPresent === true && info.IsAcroFormPresent === false) return { refused: 'form-program' };
  if (document.numPages > MOST_PAGES) return { refused: 'many-pages' };
  const labels = await labelsOf(document);
  const pages: PdfPage[] = [];
  let items = 0;
  let letters = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = { ...(await pageOf(document, number)), label: labels[number - 1] ?? null };
    items += page.items.length;
    letters += page.items.reduce((sum, { text }) => sum + text.length, 0);
    if (items > MOST_ITEMS || letters > MOST_LETTERS) return { refused: 'many-words' };
    pages.push(page);
  }
  const contents: PdfContents = {
    pages,
    title: typeof info.Title === 'string' ? info.Title : null,
    isFilledIn: await isFilledIn(document),
    lacksTable: files.lacksTable,
  };
  return { contents };
}

/** By page; null where it is the page's number. */
async function labelsOf(document: PDFDocumentProxy): Promise<readonly (string | null)[]> {
  const labels = (await document.getPageLabels().catch(() => null)) ?? [];
  return labels.map((label, index) => (label !== String(index + 1) && isPageLabel(label) ? label : null));
}

/** A page that is damaged has no text: the others are read. */
async function pageOf(document: PDFDocumentProxy, number: number): Promise<UnlabelledPage> {
  try {
    const page = await document.getPage(number);
    const read = await readPage(page);
    page.cleanup();
    return read;
  } catch {
    return { width: 0, height: 0, items: [] };
  }
}

async function readPage(page: PDFPageProxy): Promise<UnlabelledPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const placed: PlacedItem[] = [];
  const marks: boolean[] = [];
  let order = 0;
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') marks.pop();
      else marks.push('tag' in item && item.tag === 'Artifact');
    } else if (item.str !== '') {
      if (item.str.trim() !== '') order++;
      placed.push({ ...place(item, transform), order, isArtifact: marks.includes(true) });
    }
  }
  // What stands outside is shown to nobody: marks for the printer, remains.
  const shown = placed.filter(({ x, y }) => isWithin(x, width) && isWithin(y, height));
  return upright(shown, width, height);
}

function isWithin(place: number, length: number): boolean {
  return place > -MARGIN * length && place < (1 + MARGIN) * length;
}

/** Points of lists as Word writes them, in a font of symbols. */
const SYMBOLS = /[\uf0b7\uf0a7\uf0d8\uf076\uf0fc]/g;
/** Ligatures, and Arabic letters by the shape that they have beside others. */
const SHAPES = /[\ufb00-\ufdff\ufe70-\ufefc]/g;

type UnlabelledPage = Omit<PdfPage, 'label'>;

interface PlacedItem extends Omit<PdfItem, 'isTurned'> {
  /** Quarters of a circle, clockwise, by which the words are turned; null: by something between. */
  readonly turn: number | null;
}

interface RawItem {
  readonly str: string;
  readonly width: number;
  readonly fontName: string;
  readonly transform: readonly number[];
}

function place(
  { str, width, fontName, transform }: RawItem,
  page: readonly number[],
): Omit<PlacedItem, 'isArtifact' | 'order'> {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
  const [pa = 1, pb = 0, pc = 0, pd = -1, pe = 0, pf = 0] = page;
  const quarters = Math.atan2(pb * a + pd * b, pa * a + pc * b) / (Math.PI / 2);
  const nearest = Math.round(quarters);
  return {
    text: str.replace(SYMBOLS, '•').replace(SHAPES, (shape) => shape.normalize('NFKC').trimStart()),
    x: pa * e + pc * f + pe,
    y: pb * e + pd * f + pf,
    width,
    size: Math.hypot(c, d),
    font: fontName,
    turn: Math.abs(quarters - nearest) < 0.06 ? (nearest + 4) % 4 : null,
  };
}

/** As somebody sees it who turns the page until most of its words stand upright. */
function upright(items: readonly PlacedItem[], width: number, height: number): UnlabelledPage {
  const letters = [0, 0, 0, 0];
  for (const { turn, text } of items) if (turn !== null) letters[turn] = (letters[turn] ?? 0) + text.length;
  const most = letters.indexOf(Math.max(...letters));
  const isAcross = most % 2 === 1;
  return {
    width: isAcross ? height : width,
    height: isAcross ? width : height,
    items: items.map(({ turn, x, y, ...item }) => ({
      ...item,
      x: [x, y, width - x, height - y][most] ?? x,
      y: [y, width - x, height - y, x][most] ?? y,
      isTurned: turn !== most,
    })),
  };
}

/** Fields as they were filled in, and not as their template had them. */
async function isFilledIn(document: PDFDocumentProxy): Promise<boolean> {
  const fields = (await document.getFieldObjects()) as Readonly<Record<string, readonly Field[]>> | null;
  return Object.values(fields ?? {})
    .flat()
    .some(({ type, value }) => type === 'text' && typeof value === 'string' && value.trim() !== '');
}

/** What PDF.js says of a document. */
interface Info {
  readonly Title?: unknown;
  /** A form in Adobe's own language, whose pages only say to wait for it; and one in pages. */
  readonly IsXFAPresent?: boolean;
  readonly IsAcroFormPresent?: boolean;
}

interface Field {
  readonly type?: string;
  readonly value?: unknown;
}
