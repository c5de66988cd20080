/** work: takes jobs until it is stopped, on as many machines as wanted. */
import { Conflict, InvalidInput, STAGES, type Stage } from '@crossquote/domain';
import { hindranceOf, SUPERSEDED, sweep } from '@crossquote/pipeline';
import { LEASE_MS, type Runtime } from '@crossquote/runtime';
import { startWorkers } from '@crossquote/workers';
import { longLook } from '../long-look.ts';
import { memoryWatch } from '../memory-watch.ts';
import { configOf, withRuntime } from '../open-verb.ts';
import { SHARED_OPTIONS, type Verb } from '../verb.ts';
import { olderNotes } from '../view/model-lines.ts';

export const work: Verb = {
  takes: '',
  options: {
    stages: {
      type: 'string',
      valueHint: 'list',
      description: `Comma-separated, of ${STAGES.join(', ')}; all when left out`,
    },
    jobs: SHARED_OPTIONS.jobs,
    target: SHARED_OPTIONS.target,
    'max-memory': {
      type: 'string',
      valueHint: 'MB',
      description: 'With more it ends after the jobs in hand, to be started again; 0: no limit',
    },
  },
  example: 'DATABASE_URL=postgres://… REDIS_URL=redis://… crossquote work --stages translate -j 2',
  run(context) {
    const stages = stagesOf(context.args['stages']);
    const config = configOf(context);
    if (config.databaseUrl === null) {
      throw new InvalidInput(
        'worker processes need a shared database: set DATABASE_URL (with the embedded one, `add` and `resume` do the work themselves)',
      );
    }
    return withRuntime(
      context,
      async (runtime) => {
        await longLook(context.terminal, () => sweep(runtime));
        const workers = await startWorkers(runtime, stages, config.jobs);
        if (!context.args['quiet'])
          context.terminal.err(
            `${await olderNotes(config)}Working on ${stages.join(', ')}; Ctrl+C stops after the jobs in hand, and lets go of long ones, which begin anew.\n`,
          );
        const later = sweepLater(runtime);
        const watch = memoryWatch(config.maxMemory, () => process.memoryUsage.rss());
        const stopped = new Promise<void>((resolve) => runtime.onShutdown(resolve));
        const over = await Promise.race([
          stopped.then(() => 'stopped' as const),
          watch.over,
          workers.superseded.then(() => 'superseded' as const),
        ]);
        watch.stop();
        clearTimeout(later);
        if (typeof over === 'number')
          context.terminal.err(
            `Holds ${over} MB, more than --max-memory ${config.maxMemory}: stopping after the jobs in hand, to be started again.\n`,
          );
        // Whoever holds too much would come as far again and no further: what is in hand has to be done, unless somebody stops it meanwhile.
        if (typeof over === 'number') void stopped.then(() => workers.stop()).catch(() => undefined);
        await (typeof over === 'number' ? workers.close() : workers.stop());
        if (over === 'superseded') throw new Conflict(SUPERSEDED);
        return 0;
      },
      config,
    );
  },
};

/** Time for the queue to notice by itself what a worker that was killed had in hand. */
const QUEUE_NOTICES_MS = 5000;

/**
 * Of a worker that was killed just before, the first sweep believes that it is at work still. Where the queue lost its jobs too, nobody would find them before a
 * job ends and the queue has run dry.
 */
function sweepLater(runtime: Runtime): NodeJS.Timeout {
  return setTimeout(() => {
    void sweep(runtime).catch((error: unknown) =>
      runtime.logger.warn('sweep', { cause: hindranceOf(error, '').cause }),
    );
  }, LEASE_MS + QUEUE_NOTICES_MS);
}

function stagesOf(list: unknown): readonly Stage[] {
  if (typeof list !== 'string') return STAGES;
  return list.split(',').map((name) => {
    const stage = STAGES.find((s) => s === name.trim());
    if (!stage) throw new InvalidInput(`there is no stage "${name}"; there are ${STAGES.join(', ')}`);
    return stage;
  });
}
