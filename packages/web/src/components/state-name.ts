/** What became of a question, as a key of the locales. */
import { wantsSecond } from '@crossquote/pipeline';
import type { PairView } from '../view/pair-view.ts';

export function stateName({ state, latest }: Pick<PairView, 'state' | 'latest'>): string {
  if (latest && wantsSecond(latest)) return 'second.short';
  return latest?.verdict === 'unsure' ? 'said.unsure' : `state.${state}`;
}
