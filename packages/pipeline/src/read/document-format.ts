/** Which reader a document goes to. */
import { InvalidInput } from '@crossquote/domain';

export type DocumentFormat = 'text' | 'markdown' | 'html' | 'json-lines';

const FORMATS: Readonly<Record<string, DocumentFormat>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.jsonl': 'json-lines',
  '.ndjson': 'json-lines',
};

/** Lower-case, with the dot. */
export const supportedExtensions: readonly string[] = Object.keys(FORMATS);

/**
 * By the name's extension; without one (stdin) by how the text begins. A page is often saved under the name of a text, and its tags are no words.
 * @throws InvalidInput for an extension that no reader knows, and for a text that is of a kind no reader knows.
 */
export function documentFormat(name: string | null, text: string): DocumentFormat {
  const extension = /\.[^./\\]{1,10}$/.exec(name ?? '')?.[0].toLowerCase();
  const format = extension === undefined ? sniff(text) : FORMATS[extension];
  if (format === undefined) {
    throw new InvalidInput(
      `${extension} files cannot be read: give one of ${supportedExtensions.join(', ')}`,
    );
  }
  if (format !== 'text') return format;
  const kind = wrappedKind(text);
  if (kind !== null) throw new InvalidInput(`${name ?? 'stdin'} is ${kind}: save its text as .txt or .html`);
  return sniff(text) === 'html' ? 'html' : 'text';
}

/** In words with an article; null: it is none of those whose lines of machinery would be read as sentences of the report. */
function wrappedKind(text: string): string | null {
  const head = text.slice(0, 20_000).trimStart();
  if (SUBTITLES.test(head)) return 'a file of subtitles';
  const header = /^[\w-]+:.*(?:\r?\n(?:[\w-]+:|[ \t]).*)*/.exec(head)?.[0] ?? '';
  return IN_EVERY_MAIL.test(header) ? 'an e-mail with its header' : null;
}

const SUBTITLES = /^(?:WEBVTT\b.*\n|\d+\r?\n(?:\d+:)?\d\d:\d\d[,.]\d{3} --> )/;
/** A person who quotes a mail copies who wrote it and when, not this. */
const IN_EVERY_MAIL = /^(?:MIME-Version|Message-ID|Content-Transfer-Encoding):/im;

function sniff(text: string): DocumentFormat {
  const head = text.slice(0, 2000).trimStart();
  if (/^(<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/i.test(head)) return 'html';
  if (/^\{\s*"(text|html|body|title|id|url|language|publisher|publishedAt|date)"\s*:/.test(head))
    return 'json-lines';
  return 'text';
}
