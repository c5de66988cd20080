/** What belongs to each of several reports, asked for at once: for whoever goes through a collection, where one question a report takes longer than its answer. */
import type { Quote, Sentence, StageRecord, Translation, TranslationEdit } from '@crossquote/domain';

/** By report; whoever has none is left out. All of it is in memory at once: give as many reports as fit. */
export type OfEach<T> = ReadonlyMap<string, readonly T[]>;

export interface EachReportStore {
  /** Of each as `sentences` gives them. */
  sentencesOfEach(reportIds: readonly string[]): Promise<OfEach<Sentence>>;
  /** Of each as `quotes` gives them. */
  quotesOfEach(reportIds: readonly string[]): Promise<OfEach<Quote>>;
  /** Of each as `translations` gives them. */
  translationsOfEach(reportIds: readonly string[]): Promise<OfEach<Translation>>;
  /** Of each as `translationEdits` gives them. */
  translationEditsOfEach(reportIds: readonly string[]): Promise<OfEach<TranslationEdit>>;
  /** Of each as `stageRecordsOf` gives them. */
  stageRecordsOfEach(subjects: readonly string[]): Promise<OfEach<StageRecord>>;
}
