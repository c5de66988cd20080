/** What is told to wait, kept. */
import type { Pause } from '@crossquote/domain';

export interface PauseStore {
  /** By kind and name. A report's goes with the report. */
  pauses(): Promise<readonly Pause[]>;
  /** What is paused already stays as it is. @returns those that are new. */
  pause(pauses: readonly Pause[]): Promise<readonly Pause[]>;
  /** @returns how many there were. */
  unpause(pauses: readonly Pick<Pause, 'kind' | 'name'>[]): Promise<number>;
}
