/** The terms of two languages, read again when the memory changed. */
import type { Language } from '@crossquote/domain';
import type { MemoryStore } from '../ports/store.ts';
import { type FindTerms, type GlossaryTerm, glossaryInForce, termFinder } from './glossary.ts';
import { memoryLanguage } from './memory-entry.ts';

/** @param isSeen whether whoever asks may see a term; the others are as if they were not listed. */
export type Glossary = (
  source: Language,
  target: Language,
  isSeen: (term: GlossaryTerm) => boolean,
) => Promise<FindTerms>;

export function openGlossary(store: Pick<MemoryStore, 'memory' | 'memoryRevision'>): Glossary {
  const kept = new Map<string, { readonly revision: string; readonly terms: readonly GlossaryTerm[] }>();
  return async (source, target, isSeen) => {
    const [from, into] = [memoryLanguage(source), memoryLanguage(target)];
    const revision = await store.memoryRevision(from, into);
    const known = kept.get(`${from} ${into}`);
    const terms =
      known?.revision === revision ? known.terms : glossaryInForce(await store.memory(from, into));
    kept.set(`${from} ${into}`, { revision, terms });
    return termFinder(terms.filter(isSeen), source);
  };
}
