/** Terms in force as a caller may see them: none with a name that is hidden from them. */
import type { Language, MemoryEntry } from '@crossquote/domain';
import { isShownTerm, type NameHider, type Store, termEntries, termOf } from '@crossquote/pipeline';
import type { z } from '@hono/zod-openapi';
import type { termContract } from './contracts/term-contract.ts';

type Asked = { readonly source?: Language | undefined; readonly target?: Language | undefined };

/** By languages, then the term's words. @param hiderNow asked behind what was read, so that nobody in it is unknown. */
export async function termsInForce(
  { source, target }: Asked,
  store: Pick<Store, 'memory' | 'memoryPairs'>,
  hiderNow: () => Promise<NameHider>,
): Promise<readonly MemoryEntry[]> {
  const pairs = (await store.memoryPairs()).filter(
    (pair) => (source ?? pair.source) === pair.source && (target ?? pair.target) === pair.target,
  );
  const all: MemoryEntry[] = [];
  for (const pair of pairs) all.push(...termEntries(await store.memory(pair.source, pair.target)));
  const hider = await hiderNow();
  return all.filter((entry) => isShownTerm(termOf(entry), hider));
}

export function termRecord(entry: MemoryEntry): z.infer<typeof termContract> {
  const { id, source, target, by, at } = entry;
  const { source: term, target: called } = termOf(entry);
  return { id, source: source.language, target: target.language, term, called, by, at };
}
