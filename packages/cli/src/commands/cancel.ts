/** cancel: gives up what waits, until somebody asks for it again. Nothing that was made is lost, and what runs comes to its end. */
import { InvalidInput } from '@crossquote/domain';
import { collectionProgress, openMarks } from '@crossquote/pipeline';
import { findReports } from '../find-report.ts';
import { actNow } from '../named-by.ts';
import { withReading } from '../open-verb.ts';
import { optionalStage } from '../stage-choice.ts';
import type { Verb } from '../verb.ts';
import { plural } from '../view/collection-summary.ts';
import { shown } from '../view/shown.ts';

const HINDRANCE = { cause: 'an operator has cancelled it', nextAction: 'crossquote retry --cancelled' };

export const cancel: Verb = {
  takes: '[report]…',
  options: {
    stage: { type: 'string', valueHint: 'stage', description: 'Only what waits at this stage' },
    by: { type: 'string', valueHint: 'name', description: 'Who cancels it, for the ledger' },
    'dry-run': { type: 'boolean', description: 'List what would be cancelled' },
    yes: { type: 'boolean', alias: 'y', description: 'Really cancel; crossquote retry --cancelled goes on' },
  },
  example: 'crossquote cancel --stage translate --dry-run',
  run: (context) =>
    withReading(context, async (runtime) => {
      const { args, terminal } = context;
      const named = await findReports(args._, runtime);
      const collections = named.length > 0 ? named.map((r) => r.collection) : [runtime.config.collection];
      const reports = named.length > 0 ? named.map(({ id }) => id) : null;
      const choice = { reports, stage: optionalStage(args['stage']) };
      const standing = [...new Set(collections)].map((name) => collectionProgress(name, runtime));
      const marks = (await Promise.all(standing)).flatMap((progress) => openMarks(progress, choice));
      if (args['json']) terminal.out(`${JSON.stringify(marks)}\n`);
      else for (const { subject, stage } of marks) terminal.out(`${shown(subject)}  ${stage}\n`);
      if (marks.length === 0 && !args['quiet']) terminal.err('Nothing waits, so nothing is cancelled.\n');
      if (args['dry-run'] === true || marks.length === 0) return 0;
      if (args['yes'] !== true)
        throw new InvalidInput(
          `nothing was cancelled: say --yes to cancel ${plural(marks.length, 'waiting stage')}`,
        );
      const count = await runtime.store.cancelStages(marks, HINDRANCE, actNow(context));
      if (!args['quiet'])
        terminal.err(`Cancelled ${plural(count, 'stage')}; ${HINDRANCE.nextAction} goes on.\n`);
      return 0;
    }),
};
