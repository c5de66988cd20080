/** Builder for tests: a report with everything filled in. */
import { sha256 } from '../ids.ts';
import { type Report, reportId } from '../report.ts';

export function aReport(part: Partial<Report> = {}): Report {
  const text = part.text ?? 'The bridge is gone, said Mira Holm.';
  const collection = part.collection ?? 'default';
  return {
    id: reportId(collection, text),
    collection,
    title: null,
    language: 'en',
    publisher: null,
    publishedAt: null,
    url: null,
    source: 'report.txt',
    sha256: `sha256:${sha256(text)}`,
    text,
    blocks: [{ start: 0, end: text.length, role: 'text', note: null }],
    pages: [],
    times: [],
    ...part,
  };
}
