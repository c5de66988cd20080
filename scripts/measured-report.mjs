/** A report that was read from nowhere, for measuring only. */
import { reportId, sha256 } from '@crossquote/domain';
import { bareReport } from '@crossquote/eval';

/**
 * @param {string} text
 * @param {Partial<import('@crossquote/domain').Report>} fields that another has than the usual: its language, its day.
 * @param {string} own what its id is made from.
 * @returns {import('@crossquote/domain').Report}
 */
export function measuredReport(text, fields = {}, own = text) {
  return {
    ...bareReport(text, 'en'),
    id: reportId('default', own),
    collection: 'default',
    sha256: `sha256:${sha256(text)}`,
    ...fields,
  };
}
