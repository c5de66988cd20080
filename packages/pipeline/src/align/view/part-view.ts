/** A part of a quote or a sentence around it, as the matcher looks at it. */
import type { TextRange } from '@crossquote/domain';

export interface PartView extends TextRange {
  readonly vector: Float32Array | null;
}
