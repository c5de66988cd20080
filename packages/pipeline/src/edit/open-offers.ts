/**
 * What people translated before, offered to whoever translates now: the memory that was imported, and every person's translation in force, with whose it is
 * and where it stands. People's work enters here as it is in force, so that an undo takes it back and no stage changes a text by it.
 */
import type { Language, MemoryEntry, MemoryOrigin, ModelRef } from '@crossquote/domain';
import type { MemoryStore, StageResultStore } from '../ports/store.ts';
import { compareText } from '../translate/compare-text.ts';
import { type FindTerms, termFinder } from '../translate/find-terms.ts';
import { glossaryInForce } from '../translate/glossary.ts';
import { keptMemory } from '../translate/kept-memory.ts';
import { memoryLanguage } from '../translate/memory-entry.ts';
import { normaliseSegment } from '../translate/normalise-segment.ts';
import { type MemoryHit, openMemory } from '../translate/translation-memory.ts';
import { peoplesEntries } from './peoples-entries.ts';

export interface Offer {
  /** Memory entry or edit id. */
  readonly key: string;
  readonly text: string;
  /** The words that were translated; the same when `score` is 1. */
  readonly source: string;
  /** From MIN_FUZZY_SCORE to 1. */
  readonly score: number;
  readonly origin: MemoryOrigin;
  readonly model: ModelRef | null;
  /** null: not known. */
  readonly by: string | null;
  /** ISO 8601; null: not known. */
  readonly at: string | null;
  /** Report that it stands in; null: it came in a file. */
  readonly reportId: string | null;
}

export interface Offers {
  /** @param of the sentence that is translated: its own translation is no offer. */
  for(source: string, of: string): readonly Offer[];
  /** What people want terms called. */
  readonly termsIn: FindTerms;
}

type Reading = Pick<MemoryStore, 'memory' | 'memoryRevision'> & Pick<StageResultStore, 'editsInForce'>;

const MOST = 3;

export function openOffers(store: Reading): (source: Language, target: Language) => Promise<Offers> {
  const imported = keptMemory(store, (entries, source) => ({
    ...openMemory(entries),
    termsIn: termFinder(glossaryInForce(entries), source),
  }));
  return async (source, target) => {
    const [from, into] = [memoryLanguage(source), memoryLanguage(target)];
    const people = peoplesWork(peoplesEntries(await store.editsInForce(from, into), from, into));
    const memory = await imported(from, into);
    return {
      for: (text, of) =>
        distinct([...people(text, of), ...memory.nearest(text, MOST).map((hit) => offerOf(hit.made, hit))]),
      termsIn: memory.termsIn,
    };
  };
}

type Work = ReturnType<typeof peoplesEntries>[number];

/** All that people made of the same words, the latest first, but for the place that is asked for. */
function peoplesWork(works: readonly Work[]): Offers['for'] {
  const bySource = new Map<string, Work[]>();
  for (const work of [...works].sort(latestFirst)) {
    const key = normaliseSegment(work.entry.source.text);
    bySource.set(key, [...(bySource.get(key) ?? []), work]);
  }
  const memory = openMemory(works.map(({ entry }) => entry));
  return (text, of) =>
    memory
      .nearest(text, MOST + 1)
      .flatMap((hit) =>
        (bySource.get(normaliseSegment(hit.made.source.text)) ?? [])
          .filter(({ edit }) => edit.of !== of)
          .map(({ edit, entry }) => ({ ...offerOf(entry, hit), key: edit.id, reportId: edit.reportId })),
      );
}

function latestFirst(a: Work, b: Work): number {
  return compareText(b.edit.at ?? '', a.edit.at ?? '') || compareText(a.edit.id, b.edit.id);
}

function offerOf({ id, source, target, origin, model, by, at }: MemoryEntry, { score }: MemoryHit): Offer {
  return { key: id, text: target.text, source: source.text, score, origin, model, by, at, reportId: null };
}

/** The nearest first, of equally near ones a person's; one for each text. */
function distinct(offers: readonly Offer[]): readonly Offer[] {
  const sorted = [...offers].sort((a, b) => b.score - a.score || compareText(a.origin, b.origin));
  return sorted
    .filter(({ text }, i) => sorted.findIndex((other) => other.text === text) === i)
    .slice(0, MOST);
}
