/** Every run of neighbouring parts of a long quote, with its vector: what a short quote may be a piece of. */
import { joinedVector } from './joined-vector.ts';
import type { PartSpan } from './part-span.ts';
import type { PartView } from './part-view.ts';

export interface Stretch {
  readonly span: PartSpan;
  readonly vector: Float32Array;
}

/** In parts. Who repeats more than this repeats the whole. */
const LONGEST = 4;

/** All but the whole; none for a quote of one part. Stretches with a part that has no vector are left out. */
export function stretchesOf(parts: readonly PartView[]): readonly Stretch[] {
  return parts.flatMap((_, from) =>
    Array.from({ length: LONGEST }, (_unused, index) => ({ from, to: from + index + 1 }))
      .filter(({ to }) => to <= parts.length && to - from < parts.length)
      .flatMap((span) => {
        const vector = joinedVector(parts.slice(span.from, span.to));
        return vector ? [{ span, vector }] : [];
      }),
  );
}
