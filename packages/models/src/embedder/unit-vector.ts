/** Vectors of length one, summed in double precision and in order, so that they are the same on every machine that got the same values. */

/** @returns the first axis when there is no direction (all zeros, or not numbers), so that every text has a vector. */
export function unitVector(values: ArrayLike<number>): Float32Array {
  const vector = new Float32Array(values.length);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] ?? 0) ** 2;
  const length = Math.sqrt(sum);
  if (length > 0 && Number.isFinite(length)) {
    for (let i = 0; i < values.length; i++) vector[i] = (values[i] ?? 0) / length;
  } else if (vector.length > 0) {
    vector[0] = 1;
  }
  return vector;
}
