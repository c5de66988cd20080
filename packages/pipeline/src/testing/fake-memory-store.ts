/** The fake store's translation memory and cache. */
import {
  type Language,
  type MemoryEntry,
  type ModelRef,
  memoryLine,
  modelKey,
  sha256,
} from '@crossquote/domain';
import type { LanguagePair, MemoryStore } from '../ports/store.ts';
import type { MachineText } from '../ports/translator.ts';
import { appendLine } from './fake-ledger-store.ts';
import { fakeMetStore, numberEntry } from './fake-met-store.ts';
import { assertReport } from './fake-save.ts';
import { type FakeStoreState, idKeyIn } from './fake-store-state.ts';
import { inOrder } from './in-order.ts';
import type { Now } from './now.ts';

export function fakeMemoryStore(state: FakeStoreState): Now<MemoryStore> {
  const { memory, cache } = state;
  const entriesOf = (source: Language, target: Language): readonly MemoryEntry[] =>
    inOrder(
      [...memory.values()].filter((e) => e.source.language === source && e.target.language === target),
      (entry) => [entry.id],
    );
  return {
    addMemory: (entries, act) => {
      const before = memory.size;
      for (const entry of entries) {
        if (memory.has(entry.id)) continue;
        memory.set(entry.id, entry);
        numberEntry(state, entry);
      }
      const added = memory.size - before;
      if (added > 0) appendLine(state, memoryLine(entries, added, act, idKeyIn(state)));
      return added;
    },
    memoryPairs: () => {
      const pairs = [...memory.values()].map(({ source, target }) => ({
        source: source.language,
        target: target.language,
      }));
      const apart = new Map(pairs.map((pair) => [JSON.stringify(pair), pair]));
      return inOrder(apart.values(), ({ source, target }) => [source, target]);
    },
    memory: entriesOf,
    memoryRevision: (source, target) =>
      sha256(
        entriesOf(source, target)
          .map((entry) => entry.id)
          .join(','),
      ),
    ...fakeMetStore(state, entriesOf),
    cachedTranslations: (model, pair, texts) => {
      const found = new Map<string, MachineText>();
      for (const text of texts) {
        const translation = cache.get(cacheKey(model, pair, text));
        if (translation !== undefined) found.set(text, translation);
      }
      return found;
    },
    cacheTranslations: (model, pair, translations, reportId) => {
      if (reportId !== undefined) assertReport(state, reportId);
      for (const [text, translation] of translations) {
        const key = cacheKey(model, pair, text);
        if (!cache.has(key)) cache.set(key, translation);
        if (reportId !== undefined) state.cachedFor.set(JSON.stringify([reportId, text]), { reportId, text });
      }
    },
  };
}

function cacheKey(model: ModelRef, { source, target }: LanguagePair, text: string): string {
  return JSON.stringify([modelKey(model), `${source} ${target}`, text]);
}
