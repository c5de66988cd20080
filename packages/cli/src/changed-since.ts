/** What came to a collection since some moment, read from the log of changes. */
import type { Change, ChangeFilter, ChangeStore } from '@crossquote/pipeline';

type Log = Pick<ChangeStore, 'changes' | 'lastChange' | 'lastCutAt'>;

export interface ChangedSince {
  /** Ids of reports that came and are there. */
  readonly reports: readonly string[];
  /** Reports that were there before, and are not. */
  readonly removed: number;
  /** Ids of testimonies that were found, grew or changed and are there; the latest first. */
  readonly testimonies: readonly string[];
  /** The log does not reach back so far: there may be more. */
  readonly isCut: boolean;
}

const ANY: ChangeFilter = { collection: null, kinds: null };
const PAGE = 1000;

export async function changedSince(moment: Date, collection: string, log: Log): Promise<ChangedSince> {
  const { before, isCut } = await lastBefore(moment.toISOString(), log);
  const [reports, testimonies] = [new Set<string>(), new Set<string>()];
  let removed = 0;
  const take = ({ kind, op, id }: Change) => {
    if (kind === 'report') {
      if (op === 'create') reports.add(id);
      if (op === 'delete' && !reports.delete(id)) removed++;
      return;
    }
    // At the end again, since the latest change of it counts.
    testimonies.delete(id);
    if (op !== 'delete') testimonies.add(id);
  };
  for (let after = before; ; ) {
    const { items, upTo } = await log.changes(after, PAGE, { collection, kinds: ['report', 'testimony'] });
    for (const change of items) take(change);
    if (items.length < PAGE) break;
    after = upTo;
  }
  return { reports: [...reports], removed, testimonies: [...testimonies].reverse(), isCut };
}

/** The number of the last change before a moment. They are numbered as they were committed, so that it is found by halving. */
async function lastBefore(
  moment: string,
  log: Log,
): Promise<{ readonly before: number; readonly isCut: boolean }> {
  const { cut } = await log.changes(0, 1, ANY);
  let [low, high] = [cut, await log.lastChange()];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const [next] = (await log.changes(middle, 1, ANY)).items;
    if (next && next.at < moment) low = next.number;
    else high = middle;
  }
  const cutAt = await log.lastCutAt();
  // Where a version cut the log that did not note when, what is left of it may or may not be all there was.
  const isCut = cutAt === null ? cut > 0 && low === cut : moment <= cutAt;
  return { before: low, isCut };
}
