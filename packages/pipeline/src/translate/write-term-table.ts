/** The terms in force as CSV (RFC 4180) or with tabs, under the tags of both languages, as `readTermTable` reads them. */
import type { Language, MemoryEntry } from '@crossquote/domain';
import { stringify } from 'csv-stringify/sync';
import { guardCell } from '../export/guard-cell.ts';
import type { NameHider } from '../protect/hide-names.ts';
import { glossaryInForce } from './glossary.ts';

export function writeTermTable(
  entries: readonly MemoryEntry[],
  source: Language,
  target: Language,
  delimiter: ',' | '\t' = ',',
): string {
  const rows = glossaryInForce(entries).map((term) => [guardCell(term.source), guardCell(term.target)]);
  return stringify([[source, target], ...rows], { delimiter, record_delimiter: '\r\n' });
}

/** Whether a term has no hidden name. One that has is left out: what it is to be called may say what the name means, and under a pseudonym it is no term. */
export function isShownTerm({ source, target }: MemoryEntry, hider: Pick<NameHider, 'text'>): boolean {
  return [source, target].every(({ text }) => hider.text(text) === text);
}
