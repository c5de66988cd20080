/** retry: forgets failures and tries those stages again. */
import { NotFound } from '@crossquote/domain';
import { hinderedRecords } from '@crossquote/pipeline';
import { endOfWork } from '../end-of-work.ts';
import { findReports } from '../find-report.ts';
import { actNow } from '../named-by.ts';
import { withWork } from '../open-verb.ts';
import { optionalStage } from '../stage-choice.ts';
import { SHARED_OPTIONS, type Verb, type VerbContext } from '../verb.ts';
import { collectionSummary, plural } from '../view/collection-summary.ts';
import { workThrough } from '../work-through.ts';

export const retry: Verb = {
  takes: '[report]…',
  options: {
    stage: { type: 'string', valueHint: 'stage', description: 'Only what failed at this stage' },
    cause: {
      type: 'string',
      valueHint: 'words',
      description: 'Only what failed for a cause with these words',
    },
    cancelled: { type: 'boolean', description: 'What was cancelled, instead of what failed' },
    by: { type: 'string', valueHint: 'name', description: 'Who tries it again, for the ledger' },
    'dry-run': { type: 'boolean', description: 'List what would be tried again' },
    jobs: SHARED_OPTIONS.jobs,
  },
  example: 'crossquote retry r_3f2a',
  run: (context) =>
    withWork(context, async (runtime) => {
      const { args, terminal } = context;
      const { collection } = runtime.config;
      const named = await findReports(args._, runtime);
      const state = args['cancelled'] === true ? 'cancelled' : 'failed';
      const failed = hinderedRecords(await runtime.store.stageRecords(collection), {
        state,
        subjects: named.length > 0 ? named.map((r) => r.id) : null,
        stage: optionalStage(args['stage']),
        cause: typeof args['cause'] === 'string' ? args['cause'] : null,
      });
      if (args['json']) terminal.out(`${JSON.stringify(failed)}\n`);
      for (const { subject, stage, cause } of failed) terminal.err(`${subject}  ${stage}  ${cause ?? ''}\n`);
      if (named.length > 0 && failed.length === 0)
        throw new NotFound(
          `none of these has a ${state} stage of that kind; crossquote status shows where things stand`,
        );
      if (args['dry-run'] === true) return 0;
      await runtime.store.forgetRecords(failed, actNow(context));
      if (failed.length === 0) terminal.err(`${noneOf(state, args)}, so nothing is tried again.\n`);
      else terminal.err(`Trying ${plural(failed.length, `${state} stage`)} again.\n`);
      const progress = await workThrough(collection, runtime, terminal, args['quiet'] === true);
      terminal.err(await collectionSummary(progress, runtime.store));
      return endOfWork(progress, terminal, named.length > 0 ? named.map(({ id }) => id) : null);
    }),
};

/** Where it was asked for one stage or cause, others may have failed all the same. */
function noneOf(state: 'failed' | 'cancelled', args: VerbContext['args']): string {
  if (args['stage'] !== undefined || args['cause'] !== undefined)
    return `There is no ${state} stage of that kind`;
  return state === 'failed' ? 'Nothing has failed' : 'Nothing was cancelled';
}
