/** Runs every stage in this process until nothing more happens by itself, showing how far it is. */
import { Conflict, STAGES, Unavailable } from '@crossquote/domain';
import {
  type CollectionProgress,
  collectionProgress,
  isStranded,
  madeOtherwise,
  SUPERSEDED,
  sweep,
  untilSettled,
} from '@crossquote/pipeline';
import type { Runtime } from '@crossquote/runtime';
import { startWorkers } from '@crossquote/workers';
import { longLook } from './long-look.ts';
import type { Terminal } from './terminal.ts';
import { unnotedWork } from './unnoted-work.ts';
import { madeAnewLines } from './view/made-anew-lines.ts';
import { otherwiseLine } from './view/model-lines.ts';
import { progressLine } from './view/progress-line.ts';

/** Exit code of a run that somebody stopped. */
const INTERRUPTED = 130;

/**
 * @param added reports that were added just now.
 * @returns how the collection stood at the end. The first signal (Ctrl+C) stops gently; `resume` goes on from there. @throws Conflict when a newer release came,
 * Unavailable when nothing can be noted in the database any more.
 */
export async function workThrough(
  collection: string,
  runtime: Runtime,
  terminal: Terminal,
  quiet: boolean,
  added = 0,
): Promise<CollectionProgress> {
  const stop = new AbortController();
  const line = progressLine(terminal, quiet);
  const release = runtime.onShutdown(() => {
    line.end();
    terminal.err('Stopping; crossquote resume goes on.\n');
    process.exitCode = INTERRUPTED;
    stop.abort();
  });
  const begun = () => sweep(runtime, collection);
  const open = await (quiet ? begun() : longLook(terminal, begun));
  if (!quiet && open > added) await tellOtherwise(collection, runtime, terminal);
  const gone = new AbortController();
  const hear = unnotedWork((cause) =>
    gone.abort(new Unavailable(`${cause}; all that was kept is still there: then crossquote resume`)),
  );
  const onStage: NonNullable<Runtime['onStage']> = (event) => {
    hear(event);
    runtime.onStage?.(event);
  };
  // What this machine lacks is told in words at the end, not in its log.
  const workers = await startWorkers({ ...runtime, onStage, onLack: () => {} }, STAGES, runtime.config.jobs);
  void workers.superseded.then(() => gone.abort(new Conflict(SUPERSEDED)));
  try {
    const progress = await untilSettled(collection, runtime, {
      onLook: (progress) => line.show(progress),
      isOver: (progress) => isStranded(progress, runtime.store),
      signal: AbortSignal.any([stop.signal, gone.signal]),
    });
    gone.signal.throwIfAborted();
    return progress;
  } finally {
    line.end();
    await (stop.signal.aborted || gone.signal.aborted ? workers.stop() : workers.close());
    release();
  }
}

/** What is about to be made anew, though nobody may have meant it: a setting that was only forgotten takes days of work back. */
async function tellOtherwise(collection: string, runtime: Runtime, terminal: Terminal): Promise<void> {
  terminal.err(madeAnewLines((await collectionProgress(collection, runtime)).anew));
  for (const made of await madeOtherwise(collection, runtime)) terminal.err(`${otherwiseLine(made)}\n`);
}
