/** remove: reports and all that was made from them, for good. */
import { InvalidInput } from '@crossquote/domain';
import { type Removal, type ReportSummary, removalsOf, removeReports } from '@crossquote/pipeline';
import type { Runtime } from '@crossquote/runtime';
import { endOfWork } from '../end-of-work.ts';
import { findReports } from '../find-report.ts';
import { actNow } from '../named-by.ts';
import { withReading, withRuntime } from '../open-verb.ts';
import type { Verb, VerbContext } from '../verb.ts';
import { plural } from '../view/collection-summary.ts';
import { removalLine } from '../view/removal-line.ts';
import { workThrough } from '../work-through.ts';

export const remove: Verb = {
  takes: '<report>…',
  options: {
    'published-before': {
      type: 'string',
      valueHint: 'day',
      description:
        'Instead of names: every report of the collection that was surely published before this day',
    },
    by: { type: 'string', valueHint: 'name', description: 'Who removes them, for the ledger' },
    'dry-run': { type: 'boolean', description: 'List what would go' },
    yes: { type: 'boolean', alias: 'y', description: 'Really remove: there is no way back but a backup' },
  },
  example: 'crossquote remove 03-report.txt --dry-run',
  run: (context) => {
    // What would go is told by whoever holds the database too.
    const isDry = context.args['dry-run'] === true;
    return (isDry ? withReading : withRuntime)(context, async (runtime) => {
      const { args, terminal } = context;
      const reports = await wanted(context, runtime);
      const removals = await removalsOf(reports, runtime.store);
      const told = (await runtime.names.as('private')).hider.value(removals);
      if (args['json']) terminal.out(`${JSON.stringify(told)}\n`);
      else for (const removal of told) terminal.out(`${removalLine(removal)}\n`);
      if (args['dry-run'] === true || removals.length === 0) return 0;
      if (args['yes'] !== true)
        throw new InvalidInput(
          `nothing was removed: say --yes to remove ${plural(removals.length, 'report')} for good (crossquote backup keeps a copy)`,
        );
      await removeReports(reports, runtime.store, actNow(context));
      const scrubbed = await runtime.store.scrub();
      const code = await makeAnew(removals, context, runtime);
      terminal.err(
        scrubbed
          ? `Removed ${plural(removals.length, 'report')}, from the files too. Earlier exports and backups still hold ${removals.length === 1 ? 'it' : 'them'}.\n`
          : `Removed ${plural(removals.length, 'report')}. Their bytes stay in the server's files until its administrator runs VACUUM FULL, and in its archived log; earlier exports and backups still hold them.\n`,
      );
      return code;
    });
  },
};

async function wanted({ args }: VerbContext, runtime: Runtime): Promise<readonly ReportSummary[]> {
  const before = args['published-before'];
  if (args._.length > 0 === (before !== undefined))
    throw new InvalidInput(
      'name reports (an id, the beginning of it, a file name), or give --published-before',
    );
  if (before === undefined) return unique(await findReports(args._, runtime));
  if (typeof before !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(before) || Number.isNaN(Date.parse(before)))
    throw new InvalidInput('--published-before takes a day, e.g. 2020-01-31');
  const reports = await runtime.store.reports(runtime.config.collection);
  return reports.filter(({ publishedAt }) => publishedAt !== null && isBefore(publishedAt, before));
}

/** What is known of a day may be no more than its year. */
function isBefore(publishedAt: string, day: string): boolean {
  const known = publishedAt.slice(0, 10);
  return known < day.slice(0, known.length);
}

function unique(reports: readonly ReportSummary[]): readonly ReportSummary[] {
  return [...new Map(reports.map((report) => [report.id, report])).values()];
}

/** Testimonies of what is left. @returns the exit code. */
async function makeAnew(
  removals: readonly Removal[],
  { args, terminal }: VerbContext,
  runtime: Runtime,
): Promise<number> {
  let code = 0;
  for (const collection of new Set(removals.map((removal) => removal.collection))) {
    const progress = await workThrough(collection, runtime, terminal, args['quiet'] === true);
    code = Math.max(code, endOfWork(progress, terminal, []));
  }
  return code;
}
