/** What a picture of some reports shows: the testimonies that they carry, how each report tells them, and where each was told first. */
import type { Alignment, Language, Quote, Testimony } from '@crossquote/domain';

/** A member of a testimony in one of the reports asked for. */
export interface Telling {
  readonly quoteId: string;
  readonly reportId: string;
  readonly form: Quote['form'];
  /** Its pair with the fullest telling; null: it is that one, or the two were not found alike. */
  readonly toFullest: Pick<Alignment, 'quotes' | 'relation' | 'differences'> | null;
}

/** Where a language had the testimony first, in the whole collection. */
export interface FirstTelling {
  /** Primary subtag. */
  readonly language: Language;
  readonly reportId: string;
  readonly publishedAt: string | null;
}

export interface CarriedTestimony {
  readonly testimony: Pick<Testimony, 'id' | 'state' | 'speakers' | 'withheld' | 'firstSeen' | 'fullest'>;
  /** By quote id. */
  readonly tellings: readonly Telling[];
  /** By language. Reports without a date come last. */
  readonly firsts: readonly FirstTelling[];
}

export interface OverviewStore {
  /**
   * Of one collection, those that one of these reports carries: first what most of them carry, then by id.
   * @param limit how many at most, from 1.
   */
  carriedTestimonies(
    collection: string,
    reportIds: readonly string[],
    limit: number,
  ): Promise<readonly CarriedTestimony[]>;
}
