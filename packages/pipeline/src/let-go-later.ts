/**
 * What a worker began and could not say the end of, since the database was away: as soon as that is back it says that it lives. Whoever takes the stage up next would
 * else count it as one that was killed in the middle, and after some outages in a row set aside a report that harmed nobody.
 */
import type { StageMark } from '@crossquote/domain';
import type { Store } from './ports/store.ts';

/** Milliseconds between two tries: short beside what a worker takes to come to the next end. */
const PAUSE_MS = 1000;

export interface LetGoLater {
  /** Tries until it is said. A process that ends before counts as killed. */
  soon(mark: StageMark): void;
  /** This very worker is at it again. */
  notYet(mark: StageMark): void;
}

export function letGoLater(store: Pick<Store, 'letGo'>, holder: string): LetGoLater {
  const open = new Map<string, NodeJS.Timeout>();
  const soon = (mark: StageMark): void => {
    const say = () => {
      store.letGo(mark, holder).then(
        () => open.get(keyOf(mark)) === timer && open.delete(keyOf(mark)),
        () => open.get(keyOf(mark)) === timer && soon(mark),
      );
    };
    clearTimeout(open.get(keyOf(mark)));
    const timer = setTimeout(say, PAUSE_MS).unref();
    open.set(keyOf(mark), timer);
  };
  const notYet = (mark: StageMark): void => {
    clearTimeout(open.get(keyOf(mark)));
    open.delete(keyOf(mark));
  };
  return { soon, notYet };
}

function keyOf({ subject, stage, fingerprint }: StageMark): string {
  return JSON.stringify([subject, stage, fingerprint]);
}
