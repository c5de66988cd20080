/** reprocess: runs stages again that are done. */
import { InvalidInput } from '@crossquote/domain';
import { REPORT_STAGES, type ReportSummary, stagesFrom } from '@crossquote/pipeline';
import type { Runtime } from '@crossquote/runtime';
import { endOfWork } from '../end-of-work.ts';
import { findReports } from '../find-report.ts';
import { actNow } from '../named-by.ts';
import { withWork } from '../open-verb.ts';
import { SHARED_OPTIONS, type Verb, type VerbContext } from '../verb.ts';
import { collectionSummary, plural } from '../view/collection-summary.ts';
import { shown } from '../view/shown.ts';
import { workThrough } from '../work-through.ts';

export const reprocess: Verb = {
  takes: '[report]…',
  options: {
    from: {
      type: 'string',
      default: 'split',
      valueHint: 'stage',
      description: `First stage to run again, with all that stand on it: ${REPORT_STAGES.join(', ')}`,
    },
    model: { type: 'string', valueHint: 'name', description: 'Only reports that this model translated' },
    by: { type: 'string', valueHint: 'name', description: 'Who runs them again, for the ledger' },
    'dry-run': { type: 'boolean', description: 'List the stages that would run again' },
    jobs: SHARED_OPTIONS.jobs,
  },
  example: 'crossquote reprocess --from quotes --dry-run',
  run: (context) =>
    withWork(context, async (runtime) => {
      const { args, terminal } = context;
      const { store, config } = runtime;
      const first = REPORT_STAGES.find((stage) => stage === args['from']);
      if (!first) throw new InvalidInput(`--from takes one of ${REPORT_STAGES.join(', ')}`);
      const stages = stagesFrom(first);
      const reports = await wanted(context, runtime);
      const { hider } = await runtime.names.as('private');
      const told = hider.value(reports.map(({ id, source }) => ({ id, source })));
      if (args['json'])
        terminal.out(`${JSON.stringify(told.map(({ id, source }) => ({ reportId: id, source, stages })))}\n`);
      else
        for (const { id, source } of told)
          terminal.out(`${id}  ${shown(source ?? '-')}  ${stages.join(', ')}\n`);
      if (args['dry-run'] === true || reports.length === 0) return 0;
      await store.forgetStages(
        reports.map(({ id }) => id),
        stages,
        actNow(context),
      );
      terminal.err(
        `Running ${plural(stages.length, 'stage')} of ${plural(reports.length, 'report')} again.\n`,
      );
      const collections = new Set([config.collection, ...reports.map(({ collection }) => collection)]);
      let code = 0;
      for (const collection of collections) {
        const progress = await workThrough(collection, runtime, terminal, args['quiet'] === true);
        if (args['quiet'] !== true) terminal.err(await collectionSummary(progress, store));
        const ids = reports.map(({ id }) => id);
        code = Math.max(code, endOfWork(progress, terminal, ids));
      }
      return code;
    }),
};

async function wanted({ args }: VerbContext, runtime: Runtime): Promise<readonly ReportSummary[]> {
  const { store, config } = runtime;
  const named =
    args._.length > 0 ? await findReports(args._, runtime) : await store.reports(config.collection);
  const { model } = args;
  if (model === undefined) return named;
  const found: ReportSummary[] = [];
  for (const report of named) {
    const translations = await store.translations(report.id);
    if (translations.some((translation) => translation.model?.name === model)) found.push(report);
  }
  return found;
}
