/** The paragraphs under an element, in the order of the page. */
import { BOLD_HINT, furnitureHint, type Segment } from './draft.ts';
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
  /** Some of them are not in bold print. */
  isPlain: boolean;
}

/** Where a walk is. */
interface Place {
  readonly hint: Segment['hint'];
  readonly isBold: boolean;
}

/** @param known what elements are, where whoever calls knows better. */
export function segmentsOfElement(root: HtmlElement, known: Hints = new Map()): readonly Segment[] {
  const paragraphs: Paragraphs = { done: [], words: '', isPlain: false, known };
  walk(root, { hint: null, isBold: false }, paragraphs);
  close(paragraphs, null);
  return paragraphs.done;
}

function walk(node: HtmlNode, place: Place, paragraphs: Paragraphs): void {
  if (node.nodeType === TEXT) {
    const words = (node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ');
    paragraphs.words += words;
    paragraphs.isPlain ||= !place.isBold && words.trim() !== '';
    return;
  }
  if (!isElement(node) || SKIPPED.has(node.localName) || node.hasAttribute('hidden')) return;
  if (node.localName === 'br') paragraphs.words += '\n';
  else if (node.localName === 'pre') preformatted(node, place.hint, paragraphs);
  else walkChildren(node, place, paragraphs);
}

function walkChildren(element: HtmlElement, outer: Place, paragraphs: Paragraphs): void {
  const hint = paragraphs.known.get(element) ?? hintOf(element) ?? outer.hint;
  const isBold = outer.isBold || /^(?:b|strong)$/.test(element.localName);
  const isBlock = BLOCKS.has(element.localName) || hint !== outer.hint;
  if (isBlock) close(paragraphs, outer.hint);
  if (element.localName === 'li') paragraphs.words = '• ';
  for (const child of element.childNodes) walk(child, { hint, isBold }, paragraphs);
  if (isBlock) close(paragraphs, hint);
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
  const print = paragraphs.isPlain ? null : BOLD_HINT;
  paragraphs.words = '';
  paragraphs.isPlain = false;
  if (text !== '' && text !== '•') paragraphs.done.push({ text, hint: hint ?? print });
}

function hintOf(element: HtmlElement): Segment['hint'] {
  const note = FURNITURE[element.localName];
  if (note !== undefined) return furnitureHint(note);
  if (element.getAttribute('rel') === 'author') return furnitureHint('byline');
  return null;
}
