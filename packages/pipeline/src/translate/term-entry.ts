/** A term as it is to stand in the memory from now on. */
import type { Act, MemoryEntry } from '@crossquote/domain';
import type { TermPair } from './glossary.ts';
import { termOf } from './glossary.ts';
import { memoryEntry } from './memory-entry.ts';
import { flattenSpace, withoutLayoutMarks } from './normalise-segment.ts';

/**
 * Later than what was last said of the term, whatever a clock says: the latest is in force.
 * @param known what was last said of it, in these languages.
 */
export function termEntry(pair: TermPair, known: MemoryEntry | undefined, { by, at }: Act): MemoryEntry {
  const source = { ...pair.source, text: writtenTerm(pair.source.text) };
  const target = { ...pair.target, text: writtenTerm(pair.target.text) };
  const entry = memoryEntry({ source, target, kind: 'term', by, at });
  const isLater = known?.at == null || Date.parse(known.at) < Date.parse(at);
  return isLater ? entry : memoryEntry({ ...entry, at: new Date(Date.parse(known.at) + 1).toISOString() });
}

/** What was last said of the term: an empty string where it is none. */
export function calledSoFar(known: MemoryEntry | undefined): string {
  return known ? termOf(known).target : '';
}

/** NFC, without marks of layout, white space as single spaces. */
export function writtenTerm(text: string): string {
  return flattenSpace(withoutLayoutMarks(text.normalize('NFC')));
}
