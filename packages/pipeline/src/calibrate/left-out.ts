/** What is said of decisions that nothing can be learned from now, one clause each. */
import type { Decided } from './decided-signals.ts';

export function leftOut({ gone, open, together }: Omit<Decided, 'pairs'>): readonly string[] {
  return [
    ...(together > 0 ? [`${more(together)} of pairs decided together, of which nobody looked at each`] : []),
    ...(gone > 0 ? [`${more(gone)} about quotes that are gone`] : []),
    ...(open > 0 ? [`${more(open)} about reports still worked on (crossquote resume)`] : []),
  ];
}

function more(count: number): string {
  return `${count} more ${count === 1 ? 'is' : 'are'}`;
}
