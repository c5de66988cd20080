/** pause: no worker begins these stages any more, on any machine, until `unpause`. What runs comes to its end. */
import { STAGES } from '@crossquote/domain';
import { withReading } from '../open-verb.ts';
import { stagesNamed } from '../stage-choice.ts';
import type { Verb } from '../verb.ts';

export const pause: Verb = {
  takes: '[stage]…',
  options: { 'dry-run': { type: 'boolean', description: 'List the stages that would pause' } },
  example: 'crossquote pause translate',
  run: (context) =>
    withReading(context, async ({ store }) => {
      const { args, terminal } = context;
      const held = await store.heldStages();
      const more = stagesNamed(args._).filter((stage) => !held.includes(stage));
      if (args['json']) terminal.out(`${JSON.stringify(more)}\n`);
      else for (const stage of more) terminal.out(`${stage}\n`);
      if (args['dry-run'] === true) return 0;
      await store.holdStages(STAGES.filter((stage) => held.includes(stage) || more.includes(stage)));
      if (!args['quiet'])
        terminal.err('Jobs in hand come to their end, no others begin; crossquote unpause goes on.\n');
      return 0;
    }),
};
