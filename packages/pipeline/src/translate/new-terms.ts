/** Entries for the terms that say something new, so that one list imported twice is there once. */
import type { Act, MemoryEntry } from '@crossquote/domain';
import type { MemoryStore } from '../ports/store.ts';
import { glossaryInForce } from './glossary.ts';
import { memoryEntry } from './memory-entry.ts';
import { flattenSpace, withoutLayoutMarks } from './normalise-segment.ts';
import type { TermPair } from './read-term-table.ts';

/** @param pairs of any languages; of several for one term the last. */
export async function newTerms(
  pairs: readonly TermPair[],
  store: Pick<MemoryStore, 'memory'>,
  { by, at }: Act,
): Promise<readonly MemoryEntry[]> {
  const known = new Map<string, ReadonlyMap<string, string>>();
  for (const pair of pairs)
    if (!known.has(languagesOf(pair))) known.set(languagesOf(pair), await inForce(pair, store));
  const wanted = new Map(
    pairs.map((pair) => [JSON.stringify([languagesOf(pair), written(pair.source.text)]), pair]),
  );
  return [...wanted.values()].flatMap((pair) => {
    const source = { ...pair.source, text: written(pair.source.text) };
    const target = { ...pair.target, text: written(pair.target.text) };
    const called = known.get(languagesOf(pair))?.get(source.text) ?? '';
    return called === target.text ? [] : [memoryEntry({ source, target, kind: 'term', by, at })];
  });
}

async function inForce(
  { source, target }: TermPair,
  store: Pick<MemoryStore, 'memory'>,
): Promise<ReadonlyMap<string, string>> {
  const terms = glossaryInForce(await store.memory(source.language, target.language));
  return new Map(terms.map((term) => [term.source, term.target]));
}

function languagesOf({ source, target }: TermPair): string {
  return `${source.language} ${target.language}`;
}

function written(text: string): string {
  return flattenSpace(withoutLayoutMarks(text.normalize('NFC')));
}
