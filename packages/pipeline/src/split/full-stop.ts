/** A single full stop, and what its decision turns on. */
import type { Place } from './place.ts';
import type { Stop } from './stop.ts';

export interface FullStop {
  readonly stop: Stop;
  readonly place: Place;
  /** Past the word before it: its place, or that of the space before it in text that was cut into words. */
  readonly at: number;
  /** The word before it, without opening marks. */
  readonly word: string;
  /** The word after it. */
  readonly next: string;
  /** Whether the word after it mostly begins sentences. */
  readonly isStarter: boolean;
}
