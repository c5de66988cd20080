/** What a server does besides answering: works on jobs, tells webhooks what changed, and keeps the log of changes short. */
import { shortenLog, startDeliveries } from '@crossquote/api';
import { STAGES } from '@crossquote/domain';
import { SUPERSEDED, sweep, systemClock } from '@crossquote/pipeline';
import type { Runtime } from '@crossquote/runtime';
import { startWorkers } from '@crossquote/workers';

export interface Errands {
  /** Stops all, and waits for what is under way. */
  close(): Promise<void>;
}

/** @param works false: leaves jobs to others. */
export async function startErrands(runtime: Runtime, works: boolean): Promise<Errands> {
  const started: Errands[] = [];
  if (works) {
    await sweep(runtime);
    const workers = await startWorkers(runtime, STAGES, runtime.config.jobs);
    // It goes on answering: what people decide is kept whichever release wrote it down.
    void workers.superseded.then(() => runtime.logger.warn(`${SUPERSEDED}; it works on no more jobs`));
    started.push({ close: () => workers.stop() });
  }
  // Who forbids downloads wants nothing to leave either.
  if (!runtime.config.offline) started.push(deliveriesOf(runtime));
  started.push(cutsOf(runtime));
  return {
    close: async () => {
      await Promise.all(started.map((errand) => errand.close()));
    },
  };
}

function deliveriesOf({ store, names, logger }: Runtime): Errands {
  return startDeliveries({
    store,
    names,
    clock: systemClock,
    onDelivery: ({ id, outcome, count, cause }) =>
      logger[outcome === 'failed' ? 'warn' : 'info']('webhook', {
        ...(id !== null && { subject: id }),
        outcome,
        count,
        cause,
      }),
  });
}

function cutsOf({ store, logger, config }: Runtime): Errands {
  return shortenLog({
    store,
    clock: systemClock,
    days: config.serve.keepChanges,
    onCut: (count, cause) => logger[cause === null ? 'info' : 'warn']('changes cut', { count, cause }),
  });
}
