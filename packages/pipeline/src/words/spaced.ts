/** Words as one text that phrases are looked for in. */
import type { Token } from './tokens.ts';

/** Folded, with a single space around each. */
export function spaced(tokens: readonly Token[]): string {
  return ` ${tokens.map(({ folded }) => folded).join(' ')} `;
}
