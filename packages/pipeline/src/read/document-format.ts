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
 * By the name's extension; without one (stdin) by how the text begins.
 * @throws InvalidInput for an extension that no reader knows.
 */
export function documentFormat(name: string | null, text: string): DocumentFormat {
  const extension = /\.[^./\\]{1,10}$/.exec(name ?? '')?.[0].toLowerCase();
  if (extension === undefined) return sniff(text);
  const format = FORMATS[extension];
  if (format === undefined) {
    throw new InvalidInput(
      `${extension} files cannot be read: give one of ${supportedExtensions.join(', ')}`,
    );
  }
  return format;
}

function sniff(text: string): DocumentFormat {
  const head = text.slice(0, 2000).trimStart();
  if (/^(<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/i.test(head)) return 'html';
  if (/^\{\s*"(text|html|body|title|id|url|language|publisher|publishedAt|date)"\s*:/.test(head))
    return 'json-lines';
  return 'text';
}
