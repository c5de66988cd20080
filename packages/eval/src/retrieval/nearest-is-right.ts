/** For each row, whether the highest score is in the column of the same number, and no other is as high. */
import type { Similarities } from './similarities.ts';

export function nearestIsRight({ rows, columns, values }: Similarities): readonly boolean[] {
  return Array.from({ length: rows }, (_, i) => {
    const own = values[i * columns + i] as number;
    for (let j = 0; j < columns; j++) {
      if (j !== i && (values[i * columns + j] as number) >= own) return false;
    }
    return true;
  });
}
