/** Notes in the database, again and again, that this process is at work, and which models in force its machine lacks. */
import { randomUUID } from 'node:crypto';
import type { Stage } from '@crossquote/domain';
import { lackedModels, modelsInForce, WORKER_BELIEVED_MS } from '@crossquote/pipeline';
import type { WorkerDeps } from './worker-deps.ts';

const PER_BELIEF = 6;

export interface WorkerNotes {
  /** Takes it back. */
  stop(): Promise<void>;
}

/** The first note is there when this resolves, so that whoever looks for others then finds this one. Nothing is noted where no others work on the database. */
export async function noteWorkers(deps: WorkerDeps, stages: readonly Stage[]): Promise<WorkerNotes> {
  const { machine, store } = deps;
  if (!machine) return { stop: async () => {} };
  const id = randomUUID();
  // A database that is away: whoever needs it says so.
  const ask = (work: () => Promise<void>) => work().catch(() => undefined);
  const note = async () => {
    const lacked = await lackedModels(await modelsInForce(deps), deps);
    const lacks = lacked.map(({ line: { task, source, target, model }, here }) => {
      return { task, source, target, model, here };
    });
    await store.noteWorker({ id, machine: machine.name, stages, lacks });
  };
  let last = ask(note);
  await last;
  const timer = setInterval(() => {
    last = last.then(() => ask(note));
  }, WORKER_BELIEVED_MS / PER_BELIEF);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await last;
      await ask(() => store.dropWorker(id));
    },
  };
}
