/** What the stage `translate` makes of a report. */
import type { Translation } from '@crossquote/domain';
import type { Hindrance } from '../ports/hindrance.ts';

export interface TranslatedReport {
  /** Of origin `machine` and `memory`; people's own stay in the store and are not repeated. */
  readonly translations: readonly Translation[];
  /** Why some are missing; null when nothing is. */
  readonly waiting: Hindrance | null;
}
