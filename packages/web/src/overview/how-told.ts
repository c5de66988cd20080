/** How much of a testimony a telling carries, measured by the fullest one; said only where the two were compared. */
import type { Telling } from '@crossquote/pipeline';

/** `retold`: in the reporter's own words. `told`: nothing is known but that it is there. */
export type HowTold = 'whole' | 'part' | 'retold' | 'told';

const FULLEST_FIRST: readonly HowTold[] = ['whole', 'part', 'retold', 'told'];

/** @param fullest id of the fullest telling's quote. */
export function howTold({ quoteId, form, toFullest }: Telling, fullest: string): HowTold {
  if (form === 'indirect' || toFullest?.relation === 'paraphrase') return 'retold';
  if (quoteId === fullest) return 'whole';
  if (!toFullest || toFullest.relation === 'different') return 'told';
  const side = toFullest.quotes[0] === fullest ? 'left' : 'right';
  const leavesOut = toFullest.differences.some(
    (difference) => difference.what === 'omission' && difference[side] !== null,
  );
  return leavesOut || toFullest.relation === 'partial' ? 'part' : 'whole';
}

/** The fuller of two, where one report has both. */
export function fuller(a: HowTold, b: HowTold): HowTold {
  return FULLEST_FIRST.indexOf(a) <= FULLEST_FIRST.indexOf(b) ? a : b;
}
