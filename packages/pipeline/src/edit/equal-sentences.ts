/** Where else a sentence stands in the same words, so that its translation can be offered there. Nothing is changed by looking. */
import type { Language, Report, Translation } from '@crossquote/domain';
import type { ReadingStore } from '../ports/reading-store.ts';
import type { StageResultStore } from '../ports/store.ts';
import { normaliseSegment } from '../translate/normalise-segment.ts';
import { type BaseText, type EditPlace, type EditReading, editPlaces } from './edit-places.ts';

export interface EqualSentence {
  readonly report: Report;
  readonly place: EditPlace;
  /** What is shown for it now; null: nothing. */
  readonly shown: Translation | BaseText | null;
}

type Looking = EditReading & Pick<StageResultStore, 'reportsHolding'> & Pick<ReadingStore, 'reportsById'>;

/** Of reports that hold its words: beyond that nobody reads a list. */
const MOST_REPORTS = 200;
const MOST_WORDS = 6;

/**
 * In the reports of its collection that are in its language, its own too; by report, then place. Equal as the memory has it: quotation marks and white
 * space say nothing.
 */
export async function equalSentences(
  { report, place, language }: { report: Report; place: EditPlace; language: Language },
  store: Looking,
): Promise<readonly EqualSentence[]> {
  const wanted = normaliseSegment(place.source);
  const found = await store.reportsHolding(report.collection, report.language, tellingWords(place.source));
  const reports = await store.reportsById(found.slice(0, MOST_REPORTS));
  const equal: EqualSentence[] = [];
  for (const other of reports) {
    const { places } = await editPlaces(other.id, language, store);
    for (const each of places)
      if (each.of !== place.of && normaliseSegment(each.source) === wanted)
        equal.push({ report: other, place: each, shown: each.human ?? each.base });
  }
  return equal;
}

/** Its longest words: whatever stands between them may be written otherwise. */
function tellingWords(text: string): readonly string[] {
  const words = new Set(text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);
  return [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, MOST_WORDS);
}
