/**
 * The paragraphs of an OpenDocument text, in the order of the document. What was deleted with changes tracked, comments, scripts, pictures and
 * what an index is made by are left out; text boxes stand behind the paragraph that they hang on, and notes at the end.
 */
import type { XmlElement } from '../xml/parse-xml.ts';
import { furnitureHint, type Segment } from './draft.ts';
import type { OfficeTitles } from './office-document.ts';

export interface OpenDocumentBody extends OfficeTitles {
  readonly segments: readonly Segment[];
  /** Formulas, charts and whole documents stand in it. */
  readonly hasEmbedded: boolean;
  readonly hasHidden: boolean;
}

/** What else has words that are none of the document's: other text stands in paragraphs only. */
const SKIPPED = new Set(
  'office:annotation office:forms table:covered-table-cell text:ruby-text text:script text:tracked-changes'.split(
    ' ',
  ),
);

const EMBEDDED = new Set('draw:object draw:object-ole math:math'.split(' '));

/** Their lines are headings and captions over again. */
const INDEXES = new Set(
  `text:alphabetical-index text:illustration-index text:object-index text:table-index text:table-of-content text:user-index`.split(
    ' ',
  ),
);
const INDEX_HINT = furnitureHint('navigation');

/** In a paragraph: what has paragraphs of its own. */
const OF_ITS_OWN = /^(?:draw|dr3d|table):|^text:(?:h|list|p|section)$/;

const SAME_AS: Readonly<Record<string, string>> = { 'text:s': ' ', 'text:tab': ' ', 'text:line-break': '\n' };

interface Reading {
  readonly isTitle: (element: XmlElement) => boolean;
  readonly isHidden: (element: XmlElement) => boolean;
  readonly done: Segment[];
  readonly notes: XmlElement[];
  /** Stands before the next words: the mark of a list's point, or the number of a note. */
  mark: string;
  hint: Segment['hint'];
  styled: string | null;
  heading: string | null;
  hasEmbedded: boolean;
  hasHidden: boolean;
}

/** Names of styles. */
export interface StylesThat {
  readonly title: ReadonlySet<string>;
  readonly hide: ReadonlySet<string>;
}

/** @param text the element `office:text`. */
export function openDocumentBody(text: XmlElement, { title, hide }: StylesThat): OpenDocumentBody {
  const styleOf = ({ attributes }: XmlElement) => attributes['text:style-name'] ?? '';
  const reading: Reading = {
    isTitle: (element) => title.has(styleOf(element)),
    isHidden: (element) => isHiddenHere(element) || hide.has(styleOf(element)),
    done: [],
    notes: [],
    mark: '',
    hint: null,
    styled: null,
    heading: null,
    hasEmbedded: false,
    hasHidden: false,
  };
  walk(text, reading);
  for (const [index, body] of reading.notes.entries()) {
    reading.mark = `[${index + 1}] `;
    walk(body, reading);
  }
  const { done: segments, styled, heading, hasEmbedded, hasHidden } = reading;
  return { segments, styled, heading, hasEmbedded, hasHidden };
}

function walk(parent: XmlElement, reading: Reading): void {
  for (const child of parent.children) if (typeof child !== 'string') walkElement(child, reading);
}

function walkElement(element: XmlElement, reading: Reading): void {
  const { name } = element;
  if (isLeftOut(element, reading)) return;
  if (name === 'text:p' || name === 'text:h') return paragraph(element, reading);
  const { hint } = reading;
  if (INDEXES.has(name)) reading.hint = INDEX_HINT;
  if (name === 'text:list-item') reading.mark = '• ';
  walk(element, reading);
  if (name === 'text:list-item') reading.mark = '';
  reading.hint = hint;
}

/** What the document hides whatever its style: a section, or some words by a condition that held when it was saved. A word for that stands in the paragraph that it hides. */
function isHiddenHere({ name, attributes, children }: XmlElement): boolean {
  const hides = attributes['text:is-hidden'] === 'true';
  if (name === 'text:section')
    return attributes['text:display'] === 'none' || (attributes['text:display'] === 'condition' && hides);
  if (name === 'text:hidden-text') return hides;
  const isParagraph = name === 'text:p' || name === 'text:h';
  return isParagraph && children.some((child) => typeof child !== 'string' && hidesParagraph(child));
}

function hidesParagraph({ name, attributes, children }: XmlElement): boolean {
  if (name === 'text:hidden-paragraph') return attributes['text:is-hidden'] === 'true';
  return name === 'text:span' && children.some((child) => typeof child !== 'string' && hidesParagraph(child));
}

function isLeftOut(element: XmlElement, reading: Reading): boolean {
  const { name } = element;
  const isHidden = reading.isHidden(element);
  const isEmbedded = EMBEDDED.has(name);
  reading.hasHidden ||= isHidden;
  reading.hasEmbedded ||= isEmbedded;
  return isHidden || isEmbedded || SKIPPED.has(name);
}

function paragraph(element: XmlElement, reading: Reading): void {
  const apart: XmlElement[] = [];
  const words = wordsOf(element, apart, reading)
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
  if (words !== '') {
    const isHeading = element.name === 'text:h';
    reading.done.push({ text: isHeading ? words : `${reading.mark}${words}`, hint: reading.hint });
    reading.mark = '';
    if (isHeading) reading.heading ??= words;
    if (reading.isTitle(element)) reading.styled ??= words;
  }
  for (const own of apart) walkElement(own, reading);
}

/** @param apart takes what has paragraphs of its own. */
function wordsOf(parent: XmlElement, apart: XmlElement[], reading: Reading): string {
  return parent.children
    .map((child) => {
      if (typeof child === 'string') return child.replace(/[ \t\r\n]+/g, ' ');
      const { name } = child;
      if (OF_ITS_OWN.test(name)) apart.push(child);
      else if (name === 'text:note') reading.notes.push(...bodiesOf(child));
      else if (!isLeftOut(child, reading)) return SAME_AS[name] ?? wordsOf(child, apart, reading);
      return '';
    })
    .join('');
}

function bodiesOf(note: XmlElement): readonly XmlElement[] {
  return note.children
    .filter((child) => typeof child !== 'string')
    .filter(({ name }) => name === 'text:note-body');
}
