/** retry: forgets failures and tries those stages again. */
import { InvalidInput, NotFound, STAGES, type StageRecord } from '@crossquote/domain';
import { findReport } from '../find-report.ts';
import { withRuntime } from '../open-verb.ts';
import type { Verb, VerbContext } from '../verb.ts';
import { collectionSummary, plural } from '../view/collection-summary.ts';
import { workThrough } from '../work-through.ts';

export const retry: Verb = {
  takes: '[report]…',
  options: {
    stage: { type: 'string', valueHint: 'stage', description: 'Only failures of this stage' },
    cause: { type: 'string', valueHint: 'words', description: 'Only failures whose cause has these words' },
    'dry-run': { type: 'boolean', description: 'List what would be tried again' },
    jobs: { type: 'string', alias: 'j', valueHint: 'n', description: 'Jobs of each stage at the same time' },
  },
  example: 'crossquote retry r_3f2a',
  run: (context) =>
    withRuntime(context, async (runtime) => {
      const { args, terminal } = context;
      const { collection } = runtime.config;
      const isAsked = filterOf(context);
      const named = await Promise.all(args._.map((name) => findReport(name, runtime)));
      const subjects =
        named.length > 0
          ? named.map((r) => r.id)
          : [collection, ...(await runtime.store.reports(collection)).map((r) => r.id)];
      const failed = (await runtime.store.stageRecords(collection)).filter(
        (r) => r.state === 'failed' && subjects.includes(r.subject) && isAsked(r),
      );
      if (args['json']) terminal.out(`${JSON.stringify(failed)}\n`);
      for (const { subject, stage, cause } of failed) terminal.err(`${subject}  ${stage}  ${cause ?? ''}\n`);
      if (named.length > 0 && failed.length === 0)
        throw new NotFound('none of these has a failed stage; crossquote status shows where things stand');
      if (args['dry-run'] === true) return 0;
      for (const stage of STAGES)
        await runtime.store.forgetStages(
          failed.filter((r) => r.stage === stage).map((r) => r.subject),
          [stage],
        );
      terminal.err(`Trying ${plural(failed.length, 'failed stage')} again.\n`);
      const progress = await workThrough(collection, runtime, terminal, args['quiet'] === true);
      terminal.err(await collectionSummary(progress, runtime.store));
      return progress.reports.some((r) => r.stages.some((s) => s.state === 'failed')) ? 1 : 0;
    }),
};

/** @throws InvalidInput when there is no such stage. */
function filterOf({ args }: VerbContext): (record: StageRecord) => boolean {
  const { stage, cause } = args;
  if (stage !== undefined && !STAGES.some((known) => known === stage))
    throw new InvalidInput(`--stage takes one of ${STAGES.join(', ')}`);
  const words = typeof cause === 'string' ? cause.toLowerCase() : '';
  return (record) =>
    (stage === undefined || record.stage === stage) && (record.cause ?? '').toLowerCase().includes(words);
}
