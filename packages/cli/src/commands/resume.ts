/** resume: picks up whatever is open, after a crash, a flushed queue, or a model that has come. */
import {
  collectionIsSettled,
  type ModelsInForce,
  modelsInForce,
  renewModels,
  systemClock,
  unusedTranslators,
} from '@crossquote/pipeline';
import type { Runtime } from '@crossquote/runtime';
import { endOfWork } from '../end-of-work.ts';
import { actor } from '../named-by.ts';
import { withRuntime } from '../open-verb.ts';
import { SHARED_OPTIONS, type Verb } from '../verb.ts';
import { collectionSummary } from '../view/collection-summary.ts';
import { inForceLine } from '../view/model-lines.ts';
import { workThrough } from '../work-through.ts';

export const resume: Verb = {
  takes: '',
  options: {
    target: SHARED_OPTIONS.target,
    by: {
      type: 'string',
      valueHint: 'name',
      description: 'Who lets a better model come in force, for the ledger',
    },
    jobs: SHARED_OPTIONS.jobs,
  },
  example: 'crossquote resume -c aleppo',
  run: (context) =>
    withRuntime(context, async (runtime) => {
      const { args, terminal } = context;
      const renewed = await renewModels(runtime, systemClock, runtime.config.beams === null, actor(context));
      if (!args['quiet']) for (const line of await modelNotes(renewed, runtime)) terminal.err(`${line}\n`);
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

/** What came in force just now, and what is here and waits for somebody to say so. */
async function modelNotes(renewed: ModelsInForce, runtime: Runtime): Promise<readonly string[]> {
  const unused = await unusedTranslators(await modelsInForce(runtime), runtime);
  return [
    ...renewed.map((line) => `${inForceLine(line)}, from now on`),
    ...unused.map(
      ({ line, here }) =>
        `${inForceLine(line)}, by ${line.machine}; ${here?.name} is here as well: crossquote models use ${here?.name}`,
    ),
  ];
}
