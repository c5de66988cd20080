/** unpause: workers begin these stages again. */
import { Conflict, Unavailable } from '@crossquote/domain';
import { sweep } from '@crossquote/pipeline';
import type { Runtime } from '@crossquote/runtime';
import { actNow } from '../named-by.ts';
import { withReading } from '../open-verb.ts';
import { stagesNamed } from '../stage-choice.ts';
import type { Verb } from '../verb.ts';

export const unpause: Verb = {
  takes: '[stage]…',
  options: {
    by: { type: 'string', valueHint: 'name', description: 'Who lets them go on, for the ledger' },
    'dry-run': { type: 'boolean', description: 'List the stages that would go on' },
  },
  example: 'crossquote unpause translate --by kim',
  run: (context) =>
    withReading(context, async (runtime) => {
      const { args, terminal } = context;
      const named = stagesNamed(args._);
      const held = new Set((await runtime.store.heldStages()).map(({ stage }) => stage));
      const isDry = args['dry-run'] === true;
      const act = actNow(context);
      const fewer = isDry
        ? named.filter((stage) => held.has(stage))
        : await runtime.store.unpauseStages(named, act);
      if (args['json']) terminal.out(`${JSON.stringify(fewer)}\n`);
      else for (const stage of fewer) terminal.out(`${stage}\n`);
      if (isDry) return 0;
      // Also where nothing changed: a time before, the queue may have been away.
      const told = await handOut(runtime);
      if (!args['quiet']) terminal.err(told);
      return 0;
    }),
};

/** Jobs that came by while the stage was paused are gone: what is open is found again in the database. */
async function handOut(runtime: Runtime): Promise<string> {
  try {
    await sweep(runtime);
    return 'Running workers go on; without one, crossquote resume does the work.\n';
  } catch (error) {
    if (error instanceof Unavailable)
      throw new Unavailable(
        `unpaused, and nothing was handed out: ${error.message}; then: crossquote unpause again, or crossquote resume`,
      );
    // Another process holds the embedded database, and its queue with it: it has handed them out when it was told.
    if (!(error instanceof Conflict)) throw error;
    return 'The process that holds the database goes on with them.\n';
  }
}
