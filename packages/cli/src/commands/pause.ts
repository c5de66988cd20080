/** pause: no worker begins these stages any more, on any machine, until `unpause`. What runs comes to its end. */
import { actNow } from '../named-by.ts';
import { withReading } from '../open-verb.ts';
import { stagesNamed } from '../stage-choice.ts';
import type { Verb } from '../verb.ts';

export const pause: Verb = {
  takes: '[stage]…',
  options: {
    by: {
      type: 'string',
      valueHint: 'name',
      description: 'Who pauses them: shown by status, and in the ledger',
    },
    'dry-run': { type: 'boolean', description: 'List the stages that would pause' },
  },
  example: 'crossquote pause translate --by kim',
  run: (context) =>
    withReading(context, async ({ store }) => {
      const { args, terminal } = context;
      const named = stagesNamed(args._);
      const held = new Set((await store.heldStages()).map(({ stage }) => stage));
      const isDry = args['dry-run'] === true;
      const act = actNow(context);
      const more = isDry ? named.filter((stage) => !held.has(stage)) : await store.pauseStages(named, act);
      if (args['json']) terminal.out(`${JSON.stringify(more)}\n`);
      else for (const stage of more) terminal.out(`${stage}\n`);
      if (isDry) return 0;
      if (!args['quiet'])
        terminal.err('Jobs in hand come to their end, no others begin; crossquote unpause goes on.\n');
      return 0;
    }),
};
