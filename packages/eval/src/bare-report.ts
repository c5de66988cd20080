/** A text as a report without title or furniture: what test rows are, and what is measured. */
import type { Language, Report } from '@crossquote/domain';

export function bareReport(text: string, language: Language): Report {
  return {
    id: 'r_eval',
    collection: 'eval',
    title: null,
    language,
    publisher: null,
    publishedAt: null,
    url: null,
    source: null,
    sha256: '',
    text,
    blocks: [{ start: 0, end: text.length, role: 'text', note: null }],
    pages: [],
    times: [],
  };
}
