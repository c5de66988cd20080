/** The best of many is high by chance. */
import { MEASURES } from '../weights/weights.ts';

/** What a cosine pays for being the best of so many. @param choices 1 or more; fewer cost nothing. */
export function searchCost(choices: number): number {
  return MEASURES.searchPenalty * Math.log(Math.max(1, choices));
}
