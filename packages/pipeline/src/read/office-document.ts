/** What is the same of office documents, whichever program wrote them: how much of one is read, its title, and what is said of the rest. */
import { InvalidInput } from '@crossquote/domain';
import { type Draft, joinSegments, type Segment, TITLE_HINT } from './draft.ts';
import { NO_METADATA } from './metadata.ts';
import { isProse } from './text-lines.ts';
import { xmlSize } from './xml-size.ts';

/** Of the parts that are read, unpacked: a report as long as any may be has half of it. */
export const MOST_UNPACKED = 40_000_000;

/** Elements of one part, one in another: tables in tables in real documents stay below 100. */
const DEEPEST = 500;

/** Elements of one part: 300 pages have half of it. Reading so many takes 7 s and 1 GB. */
const MOST_ELEMENTS = 500_000;

export const EMBEDDED =
  'read without the formulas and whole documents that are embedded in it: where these matter, save its text as .txt';

/** @throws InvalidInput, before anything is parsed, which takes far longer. */
export function checkXmlSize(xml: string): void {
  const { elements, depth } = xmlSize(xml);
  if (depth > DEEPEST || elements > MOST_ELEMENTS)
    throw new InvalidInput('it is larger or nested deeper than any report: save its text as .txt');
}

export interface OfficeTitles {
  /** The words of the first paragraph in the style for titles. */
  readonly styled: string | null;
  /** Those of the first heading. */
  readonly heading: string | null;
}

/** The title is the paragraph in the style for it, else a heading above all prose. */
export function officeDraft(body: readonly Segment[], titles: OfficeTitles, leftOut: string | null): Draft {
  const at = titleIn(body, titles);
  const segments = body.map((segment, index) => (index === at ? { ...segment, hint: TITLE_HINT } : segment));
  const title = segments[at]?.text ?? null;
  return {
    ...joinSegments(segments),
    given: NO_METADATA,
    found: { ...NO_METADATA, title },
    ...(leftOut !== null && { leftOut }),
  };
}

/** -1: there is none. */
function titleIn(segments: readonly Segment[], { styled, heading }: OfficeTitles): number {
  const inStyle = placeOf(segments, styled);
  if (inStyle !== -1) return inStyle;
  const at = placeOf(segments, heading);
  return segments.slice(0, at).some(({ text }) => isProse(text)) ? -1 : at;
}

function placeOf(segments: readonly Segment[], words: string | null): number {
  const wanted = squeezed(words ?? '');
  return wanted === '' ? -1 : segments.findIndex(({ text }) => squeezed(text) === wanted);
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
