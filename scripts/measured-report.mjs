/** A report that was read from nowhere, for measuring only. */
import { reportId, sha256 } from '@crossquote/domain';

/** @param fields that another has than the usual: its language, its day. @param own what its id is made from. */
export function measuredReport(text, fields = {}, own = text) {
  return {
    id: reportId('default', own),
    collection: 'default',
    title: null,
    language: 'en',
    publisher: null,
    publishedAt: null,
    url: null,
    source: null,
    sha256: `sha256:${sha256(text)}`,
    text,
    blocks: [{ start: 0, end: text.length, role: 'text', note: null }],
    pages: [],
    ...fields,
  };
}
