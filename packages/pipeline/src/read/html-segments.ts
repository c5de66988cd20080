/** The paragraphs under an element, in the order of the page. */
import { furnitureHint, type Segment } from './draft.ts';
import { type HtmlElement, type HtmlNode, isElement } from './html-dom.ts';

const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/,
  ),
);

const FURNITURE: Readonly<Record<string, string>> = {
  figcaption: 'caption',
  caption: 'caption',
  nav: 'navigation',
  menu: 'navigation',
  footer: 'navigation',
  aside: 'related',
  form: 'sign-up',
  button: 'navigation',
};

const SKIPPED = new Set(
  'script style noscript template iframe object svg math select textarea input'.split(' '),
);

const TEXT = 3;

type Hints = ReadonlyMap<HtmlElement, Segment['hint']>;

interface Paragraphs {
  readonly done: Segment[];
  readonly known: Hints;
  words: string;
}

/** @param known what elements are, where whoever calls knows better. */
export function segmentsOfElement(root: HtmlElement, known: Hints = new Map()): readonly Segment[] {
  const paragraphs: Paragraphs = { done: [], words: '', known };
  walk(root, null, paragraphs);
  close(paragraphs, null);
  return paragraphs.done;
}

function walk(node: HtmlNode, hint: Segment['hint'], paragraphs: Paragraphs): void {
  if (node.nodeType === TEXT) {
    paragraphs.words += (node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ');
    return;
  }
  if (!isElement(node) || SKIPPED.has(node.localName) || node.hasAttribute('hidden')) return;
  if (node.localName === 'br') paragraphs.words += '\n';
  else if (node.localName === 'pre') preformatted(node, hint, paragraphs);
  else walkChildren(node, paragraphs.known.get(node) ?? hintOf(node) ?? hint, hint, paragraphs);
}

function walkChildren(
  element: HtmlElement,
  inner: Segment['hint'],
  outer: Segment['hint'],
  paragraphs: Paragraphs,
): void {
  const isBlock = BLOCKS.has(element.localName) || inner !== outer;
  if (isBlock) close(paragraphs, outer);
  if (element.localName === 'li') paragraphs.words = '• ';
  for (const child of element.childNodes) walk(child, inner, paragraphs);
  if (isBlock) close(paragraphs, inner);
}

function preformatted(element: HtmlElement, hint: Segment['hint'], paragraphs: Paragraphs): void {
  close(paragraphs, hint);
  paragraphs.done.push({ text: element.textContent ?? '', hint });
}

function close(paragraphs: Paragraphs, hint: Segment['hint']): void {
  const text = paragraphs.words
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
  paragraphs.words = '';
  if (text !== '' && text !== '•') paragraphs.done.push({ text, hint });
}

function hintOf(element: HtmlElement): Segment['hint'] {
  const note = FURNITURE[element.localName];
  if (note !== undefined) return furnitureHint(note);
  if (element.getAttribute('rel') === 'author') return furnitureHint('byline');
  return null;
}
