/** How much a file of an export holds, for whoever just wrote it. */
import type { ExportPlan } from '@crossquote/pipeline';
import { plural } from './collection-summary.ts';

/** What people count, in the order of a file of all kinds, with its plural; the rest is for an import alone. */
const COUNTED: readonly (readonly [kind: string, many: string])[] = [
  ['report', 'reports'],
  ['sentence', 'sentences'],
  ['quote', 'quotes'],
  ['translation', 'translations'],
  ['edit', 'edits'],
  ['alignment', 'alignments'],
  ['testimony', 'testimonies'],
  ['review', 'reviews'],
  ['correction', 'corrections'],
];

/** @param counts of the records that it was written from, by kind. */
export function writtenText(
  { format: { order }, options: { kind } }: Pick<ExportPlan, 'format' | 'options'>,
  counts: ReadonlyMap<string, number>,
): string {
  const count = (of: string) => counts.get(of) ?? 0;
  // A format that puts a report's words together leaves out what it has no place for.
  if (order === 'reports') return `made from ${plural(count('report'), 'report')}.`;
  const told = COUNTED.filter(([one, many]) => kind === many || count(one) > 0);
  const all = [...counts.values()].reduce((sum, own) => sum + own, 0);
  return `${told.map(([one, many]) => plural(count(one), one, many)).join(', ') || plural(all, 'record')}.`;
}
