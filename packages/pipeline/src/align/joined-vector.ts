/** The vector of several parts taken together. */
import type { PartView } from './quote-view.ts';

/** The direction of the sum of the parts' unit vectors, at unit length; null when a part has none. */
export function joinedVector(parts: readonly PartView[]): Float32Array | null {
  const [first] = parts;
  if (!first?.vector || parts.some(({ vector }) => !vector)) return null;
  const sum = new Float64Array(first.vector.length);
  for (const { vector } of parts) {
    vector?.forEach((value, i) => {
      sum[i] = (sum[i] ?? 0) + value;
    });
  }
  const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0));
  return length === 0 ? null : Float32Array.from(sum, (value) => value / length);
}
