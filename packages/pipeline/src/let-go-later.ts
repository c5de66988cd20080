/**
 * What a worker began and could not say the end of, since the database was away: as soon as that is back it says that it lives. Whoever takes the stage up next would
 * else count it as one that was killed in the middle, and after some outages in a row set aside a report that harmed nobody.
 */
import { type StageMark, Unavailable } from '@crossquote/domain';
import type { Store } from './ports/store.ts';

/** Milliseconds between two tries: short beside what a worker takes to come to the next end. */
const PAUSE_MS = 1000;

export interface LetGoLater {
  /** Tries while the database is away, until it is said. A process that ends before counts as killed, and so does one whose word is refused. */
  soon(mark: StageMark): void;
  /** This very worker is at it again, and may begin once what it is just saying has arrived: after the beginning it would let go of that. */
  notYet(mark: StageMark): Promise<void>;
}

interface Saying {
  timer?: NodeJS.Timeout;
  underWay?: Promise<void>;
}

export function letGoLater(store: Pick<Store, 'letGo'>, holder: string): LetGoLater {
  const open = new Map<string, Saying>();
  const soon = (mark: StageMark): void => {
    const key = keyOf(mark);
    if (open.has(key)) return;
    const saying: Saying = {};
    const wait = () => {
      const say = () => {
        saying.underWay = store.letGo(mark, holder).then(() => close(), retry);
      };
      saying.timer = setTimeout(say, PAUSE_MS).unref();
    };
    const close = () => void (open.get(key) === saying && open.delete(key));
    const retry = (error: unknown) => {
      if (!(error instanceof Unavailable)) close();
      else if (open.get(key) === saying) wait();
    };
    open.set(key, saying);
    wait();
  };
  const notYet = async (mark: StageMark): Promise<void> => {
    const saying = open.get(keyOf(mark));
    open.delete(keyOf(mark));
    clearTimeout(saying?.timer);
    await saying?.underWay;
  };
  return { soon, notYet };
}

function keyOf({ subject, stage, fingerprint }: StageMark): string {
  return JSON.stringify([subject, stage, fingerprint]);
}
