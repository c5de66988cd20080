/** JSON Lines: one report a line. A line that cannot be used is told by its number; the others go on. */
import { InvalidInput } from '@crossquote/domain';
import { z } from 'zod';
import type { Draft } from './draft.ts';
import { parseMetadata } from './metadata.ts';
import { normalizeText } from './normalize-text.ts';
import { readHtml } from './read-html.ts';
import { readPlainText } from './read-plain-text.ts';
import { isFieldRead } from './unread-fields.ts';

export interface JsonLine {
  /** Counted from 1. */
  readonly line: number;
  /** As it stands in the file, without its line end. */
  readonly raw: string;
}

const row = z.looseObject({
  text: z.string().optional(),
  body: z.string().optional(),
  html: z.string().optional(),
  id: z.union([z.string(), z.number()]).nullish(),
});

export interface ReadLine {
  readonly draft: Draft;
  readonly id: string | null;
  readonly unread: readonly string[];
}

/** The lines that hold something. */
export function jsonLinesOf(text: string): readonly JsonLine[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((raw, index) => ({ line: index + 1, raw: raw.replace(/^\uFEFF/, '') }))
    .filter(({ raw }) => raw.trim() !== '');
}

const exported = z.object({ kind: z.string(), id: z.string().optional(), reportId: z.string().optional() });

/** Whether a line is a record as `export` writes it: what a report says is in it sentence by sentence, and each would become a report. */
export function isExported(raw: string): boolean {
  try {
    const { id, reportId } = exported.parse(JSON.parse(raw));
    return OWN_ID.test(id ?? reportId ?? '');
  } catch {
    return false;
  }
}

const OWN_ID = /^[a-z]{1,2}_[0-9a-f]{20}$/;

/**
 * The report of one line, the `id` that it gives itself, and its fields that are not read.
 * @throws InvalidInput telling what is wrong with the line, without its words.
 */
export function readJsonLine(raw: string): ReadLine {
  const parsed = row.safeParse(parseJson(raw));
  if (!parsed.success)
    throw new InvalidInput('it must be an object whose text (or html, or body) is a string');
  const { text, html, body, id } = parsed.data;
  const plain = text ?? body;
  if (plain === undefined && html === undefined) {
    throw new InvalidInput('it has no words: give them as "text", "html" or "body"');
  }
  const draft = plain === undefined ? readHtml(html ?? '') : readPlain(plain);
  const given = parseMetadata(parsed.data, 'its fields');
  return {
    draft: { ...draft, given },
    id: id === null || id === undefined ? null : normalizeText(String(id)),
    unread: Object.keys(parsed.data).filter((field) => !isFieldRead(field)),
  };
}

function readPlain(text: string): Draft {
  return { ...readPlainText(''), text: normalizeText(text) };
}

function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    throw new InvalidInput('it is no JSON; a report is one JSON object on one line');
  }
}
