/** Isotonic regression: the rising list nearest to a given one, by pooling neighbours that fall (Ayer et al. 1955). */

/** @param counts how much each value weighs, above 0; as many as values. */
export function pooled(values: readonly number[], counts: readonly number[]): readonly number[] {
  const pools: { sum: number; weight: number; size: number }[] = [];
  for (const [i, value] of values.entries()) {
    const weight = counts[i] ?? 1;
    let pool = { sum: value * weight, weight, size: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.weight > pool.sum / pool.weight;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, weight: pool.weight + last.weight, size: pool.size + last.size };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, weight, size }) => Array.from({ length: size }, () => sum / weight));
}
