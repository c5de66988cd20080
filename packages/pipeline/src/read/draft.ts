/** What a format's reader makes of a document: its text, what the format says about stretches of it, and metadata. */
import { type Block, BOLD_NOTE, type PageStart, type TimeStart, VOICE_NOTE } from '@crossquote/domain';
import type { Metadata } from './metadata.ts';
import { normalizeText } from './normalize-text.ts';

export interface Draft {
  /** As stored. */
  readonly text: string;
  /** Roles that the format itself shows (a `figcaption`, a heading), in order; they win over what the words suggest. */
  readonly hints: readonly Block[];
  /** Of a format that has pages. */
  readonly pages?: readonly PageStart[];
  /** Of a format that says when its words are said. */
  readonly times?: readonly TimeStart[];
  /** Given on purpose (front matter, JSON fields): wins over what is found. */
  readonly given: Metadata;
  /** Found in the page. */
  readonly found: Metadata;
  /** What of the document is not in the text, in words for whoever adds it, and what to do about that; without a word of the document. */
  readonly leftOut?: string;
}

/** A paragraph with the role that its format shows; `null` when the format shows none. */
export interface Segment {
  readonly text: string;
  readonly hint: Pick<Block, 'role' | 'note'> | null;
  /** By their places in this text; the first at its start. Of a format that has pages. */
  readonly pages?: readonly PageStart[];
  /** By their places in this text, the first at its start. Of a format that says when its words are said. */
  readonly times?: readonly TimeStart[];
}

export const TITLE_HINT = { role: 'title', note: null } as const;

export const VOICE_HINT = { role: 'text', note: VOICE_NOTE } as const;

/** Tells how words are printed, not what they are: what they suggest wins over it. */
export const BOLD_HINT = { role: 'text', note: BOLD_NOTE } as const;

export function furnitureHint(note: string): Pick<Block, 'role' | 'note'> {
  return { role: 'furniture', note };
}

/** Paragraphs joined by one blank line; empty ones are left out. */
export function joinSegments(
  segments: readonly Segment[],
): Pick<Draft, 'text' | 'hints' | 'pages' | 'times'> {
  const hints: Block[] = [];
  const pages: PageStart[] = [];
  const times: TimeStart[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const { text, hint, pages: own = [], times: said = [] } of segments) {
    const words = normalizeText(text).trim();
    if (words === '') continue;
    if (parts.length > 0) length += 2;
    if (hint !== null) hints.push({ start: length, end: length + words.length, ...hint });
    const placed = (at: number) =>
      length + (words === text ? at : normalizeText(text.slice(0, at)).trimStart().length);
    for (const page of own) {
      const start = placed(page.start);
      if (page.number !== pages.at(-1)?.number) pages.push({ ...page, start });
    }
    for (const time of said) times.push({ ...time, start: placed(time.start) });
    parts.push(words);
    length += words.length;
  }
  return {
    text: parts.join('\n\n'),
    hints,
    ...(pages.length > 0 && { pages }),
    ...(times.length > 0 && { times }),
  };
}
