/** resume: picks up whatever is open, after a crash, a flushed queue, or a model that has come. */
import { collectionIsSettled, renewModels, systemClock } from '@crossquote/pipeline';
import { endOfWork } from '../end-of-work.ts';
import { withRuntime } from '../open-verb.ts';
import type { Verb } from '../verb.ts';
import { collectionSummary } from '../view/collection-summary.ts';
import { inForceLine } from '../view/model-lines.ts';
import { workThrough } from '../work-through.ts';

export const resume: Verb = {
  takes: '',
  options: {
    target: { type: 'string', alias: 't', valueHint: 'language', description: 'Language to translate to' },
    jobs: { type: 'string', alias: 'j', valueHint: 'n', description: 'Jobs of each stage at the same time' },
  },
  example: 'crossquote resume -c aleppo',
  run: (context) =>
    withRuntime(context, async (runtime) => {
      const { args, terminal } = context;
      const renewed = await renewModels(runtime, systemClock);
      if (!args['quiet']) for (const line of renewed) terminal.err(`${inForceLine(line)}, from now on\n`);
      const progress = await workThrough(
        runtime.config.collection,
        runtime,
        terminal,
        args['quiet'] === true,
      );
      if (!args['quiet']) terminal.err(await collectionSummary(progress, runtime.store));
      if (args['json']) terminal.out(`${JSON.stringify(progress)}\n`);
      const code = endOfWork(progress, terminal);
      return collectionIsSettled(progress) ? code : 1;
    }),
};
