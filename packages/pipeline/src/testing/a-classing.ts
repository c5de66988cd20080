/** Somebody who is classed, protected unless it is said otherwise: for tests. */
import type { Classing } from '../protect/class-person.ts';

export function aClassing(part: Partial<Classing> = {}): Classing {
  return { who: 'Mira Holm', risk: 'protected', aliases: [], handles: [], urls: [], by: 'rosa', ...part };
}
