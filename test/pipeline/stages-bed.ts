/** All stages on fakes, for tests of what comes of them together. */
import {
  collectionIsSettled,
  collectionProgress,
  exportKinds,
  exportRecords,
  jsonLine,
  type Store,
  sweep,
} from '@crossquote/pipeline';
import {
  fakeEmbedder,
  fakeJobQueue,
  fakeLexicon,
  fakeStore,
  fakeTranslator,
} from '@crossquote/pipeline/testing';
import type { WorkerDeps } from '@crossquote/workers';

export interface StagesBed {
  readonly store: Store;
  readonly queue: ReturnType<typeof fakeJobQueue>;
  readonly deps: WorkerDeps;
  /** Hands out what is open until nothing more happens by itself; workers run already. */
  readonly settled: () => Promise<void>;
}

export function stagesBed(store: Store = fakeStore(), parts: Partial<WorkerDeps> = {}): StagesBed {
  const queue = fakeJobQueue();
  const deps: WorkerDeps = {
    store,
    queue,
    translator: fakeTranslator(),
    embedder: fakeEmbedder(),
    lexicon: fakeLexicon(),
    targets: ['en'],
    leaseMs: 60_000,
    ...parts,
  };
  const settled = async () => {
    do {
      await sweep(deps, 'default');
      await queue.idle();
    } while (!collectionIsSettled(await collectionProgress('default', deps)));
  };
  return { store, queue, deps, settled };
}

/** JSON Lines of the collection `default`. */
export async function exported(store: Store, kind = 'all'): Promise<string> {
  const lines: string[] = [];
  for await (const record of exportRecords(store, 'default', exportKinds(kind))) lines.push(jsonLine(record));
  return lines.join('');
}
