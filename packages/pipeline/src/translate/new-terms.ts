/** Entries for the terms that say something new, so that one list imported twice is there once. */
import type { Act, MemoryEntry } from '@crossquote/domain';
import type { MemoryStore } from '../ports/store.ts';
import type { TermPair } from './glossary.ts';
import { latestTerms } from './glossary.ts';
import { calledSoFar, termEntry, writtenTerm } from './term-entry.ts';

/** @param pairs of any languages; of several for one term the last. */
export async function newTerms(
  pairs: readonly TermPair[],
  store: Pick<MemoryStore, 'memory'>,
  act: Act,
): Promise<readonly MemoryEntry[]> {
  const known = new Map<string, ReadonlyMap<string, MemoryEntry>>();
  for (const { source, target } of pairs) {
    const key = `${source.language} ${target.language}`;
    if (!known.has(key)) known.set(key, latestTerms(await store.memory(source.language, target.language)));
  }
  const wanted = new Map(
    pairs.map((pair) => {
      const { source, target } = pair;
      return [JSON.stringify([source.language, target.language, writtenTerm(source.text)]), pair];
    }),
  );
  return [...wanted.values()].flatMap((pair) => {
    const latest = known.get(`${pair.source.language} ${pair.target.language}`);
    const last = latest?.get(writtenTerm(pair.source.text));
    return calledSoFar(last) === writtenTerm(pair.target.text) ? [] : termEntry(pair, last, act);
  });
}
