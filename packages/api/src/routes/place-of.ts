/** The number after which somebody wants to hear of changes. */
import type { ChangeStore } from '@crossquote/pipeline';

export async function placeOf(
  since: number | 'now' | undefined,
  store: Pick<ChangeStore, 'lastChange'>,
): Promise<number> {
  return since === 'now' ? store.lastChange() : (since ?? 0);
}
