/** work: takes jobs until it is stopped, on as many machines as wanted. */
import { Conflict, InvalidInput, STAGES, type Stage } from '@crossquote/domain';
import { SUPERSEDED, sweep } from '@crossquote/pipeline';
import { startWorkers } from '@crossquote/workers';
import { memoryWatch } from '../memory-watch.ts';
import { configOf, withRuntime } from '../open-verb.ts';
import type { Verb } from '../verb.ts';
import { olderNotes } from '../view/model-lines.ts';

export const work: Verb = {
  takes: '',
  options: {
    stages: {
      type: 'string',
      valueHint: 'list',
      description: `Comma-separated, of ${STAGES.join(', ')}; all when left out`,
    },
    jobs: { type: 'string', alias: 'j', valueHint: 'n', description: 'Jobs of each stage at the same time' },
    target: { type: 'string', alias: 't', valueHint: 'language', description: 'Language to translate to' },
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
        await sweep(runtime);
        const workers = await startWorkers(runtime, stages, config.jobs);
        if (!context.args['quiet'])
          context.terminal.err(
            `${await olderNotes(config)}Working on ${stages.join(', ')}; Ctrl+C stops after the jobs in hand.\n`,
          );
        const watch = memoryWatch(config.maxMemory, () => process.memoryUsage.rss());
        const over = await new Promise<number | 'stopped' | 'superseded'>((resolve) => {
          runtime.onShutdown(() => resolve('stopped'));
          void watch.over.then(resolve);
          void workers.superseded.then(() => resolve('superseded'));
        });
        watch.stop();
        if (typeof over === 'number')
          context.terminal.err(
            `Holds ${over} MB, more than --max-memory ${config.maxMemory}: stopping after the jobs in hand, to be started again.\n`,
          );
        await workers.close();
        if (over === 'superseded') throw new Conflict(SUPERSEDED);
        return 0;
      },
      config,
    );
  },
};

function stagesOf(list: unknown): readonly Stage[] {
  if (typeof list !== 'string') return STAGES;
  return list.split(',').map((name) => {
    const stage = STAGES.find((s) => s === name.trim());
    if (!stage) throw new InvalidInput(`there is no stage "${name}"; there are ${STAGES.join(', ')}`);
    return stage;
  });
}
