/** Where a translation comes from, and what it lacks: a machine's, a fuzzy or a partial one is never shown as the whole truth. */
import { isLeftAsItIs, type Translation } from '@crossquote/domain';

/** Checks whose details need no heading. */
const SAYS_IT_ALL: ReadonlySet<string> = new Set(['incomplete', 'already', 'foreign']);

export function originText(t: Pick<Translation, 'origin' | 'warnings' | 'model'>): string {
  const made = t.origin === 'machine' ? `machine, ${t.model?.name ?? 'unknown model'}` : t.origin;
  const lacks = t.warnings.map(({ check, detail }) => {
    // What was measured is in the export.
    if (check === 'unsure') return detail.replace(/ \(.*\)$/u, '');
    return SAYS_IT_ALL.has(check) ? detail : `${check}: ${detail}`;
  });
  return [...new Set(isLeftAsItIs(t) ? lacks : [made, ...lacks])].join(', ');
}
