/** The vector of several parts taken together. */
import type { PartView } from './part-view.ts';

/** The direction of the sum of the parts' unit vectors, at unit length; null when a part has none or all cancel out. */
export function joinedVector(parts: readonly PartView[]): Float32Array | null {
  const [first] = parts;
  if (!first?.vector) return null;
  const sum = new Float64Array(first.vector.length);
  for (const { vector } of parts) {
    if (vector?.length !== sum.length) return null;
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (vector[i] ?? 0);
  }
  let square = 0;
  for (const value of sum) square += value * value;
  if (square === 0) return null;
  const length = Math.sqrt(square);
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) / length;
  return new Float32Array(sum);
}
