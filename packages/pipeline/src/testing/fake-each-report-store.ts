/** What the fake store holds of each of several reports: what it holds of one, once for each. */
import type { Clock } from '../ports/clock.ts';
import type { EachReportStore } from '../ports/each-report-store.ts';
import { fakeProgressStore } from './fake-progress-store.ts';
import { fakeStageResultStore } from './fake-stage-result-store.ts';
import type { FakeStoreState } from './fake-store-state.ts';
import type { Now } from './now.ts';

export function fakeEachReportStore(state: FakeStoreState, clock: Clock): Now<EachReportStore> {
  const results = fakeStageResultStore(state);
  return {
    sentencesOfEach: (ids) => ofEach(ids, results.sentences),
    quotesOfEach: (ids) => ofEach(ids, results.quotes),
    translationsOfEach: (ids) => ofEach(ids, results.translations),
    translationEditsOfEach: (ids) => ofEach(ids, results.translationEdits),
    stageRecordsOfEach: (subjects) => ofEach(subjects, fakeProgressStore(state, clock).stageRecordsOf),
  };
}

function ofEach<T>(ids: readonly string[], ofOne: (id: string) => readonly T[]): Map<string, readonly T[]> {
  const all = ids.map((id) => [id, ofOne(id)] as const);
  return new Map(all.filter(([, own]) => own.length > 0));
}
