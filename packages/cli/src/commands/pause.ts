/** pause and unpause: hold waiting work back, and let it go on. */
import { InvalidInput, type Pause, STAGES } from '@crossquote/domain';
import { scheduleReport, sweep, systemClock } from '@crossquote/pipeline';
import type { Runtime } from '@crossquote/runtime';
import { findReport } from '../find-report.ts';
import { withRuntime } from '../open-verb.ts';
import type { Verb, VerbContext } from '../verb.ts';
import { plural } from '../view/collection-summary.ts';
import { shown } from '../view/shown.ts';

const WHAT = {
  stage: { type: 'string', valueHint: 'list', description: `Stages, everywhere: ${STAGES.join(', ')}` },
  whole: { type: 'boolean', description: 'The whole collection' },
  'dry-run': { type: 'boolean', description: 'List what it would change' },
} as const;

export const pause: Verb = {
  takes: '[report]…',
  options: { ...WHAT, by: { type: 'string', valueHint: 'name', description: 'Who says so' } },
  example: 'crossquote pause --stage translate',
  run: (context) =>
    withRuntime(context, async (runtime) => {
      const asked = await named(context, runtime);
      const there = new Set((await runtime.store.pauses()).map(keyOf));
      const added = asked.filter((each) => !there.has(keyOf(each)));
      list(added, context);
      if (context.args['dry-run'] !== true) await runtime.store.pause(added);
      say(
        context,
        `${plural(added.length, 'pause')} more; what a worker has in hand it ends. crossquote unpause lets it go on.`,
      );
      return 0;
    }),
};

export const unpause: Verb = {
  takes: '[report]…',
  options: { ...WHAT, all: { type: 'boolean', description: 'Everything that is paused' } },
  example: 'crossquote unpause --all',
  run: (context) =>
    withRuntime(context, async (runtime) => {
      const there = await runtime.store.pauses();
      const asked = context.args['all'] === true ? there : await named(context, runtime);
      const keys = new Set(asked.map(keyOf));
      const gone = there.filter((each) => keys.has(keyOf(each)));
      list(gone, context);
      if (context.args['dry-run'] === true) return 0;
      await runtime.store.unpause(gone);
      await handOn(gone, runtime);
      say(context, `${plural(gone.length, 'pause')} less; workers go on, or crossquote resume does.`);
      return 0;
    }),
};

/** What may go on is handed to the queue, for workers that wait. */
async function handOn(gone: readonly Pause[], runtime: Runtime): Promise<void> {
  if (gone.some(({ kind }) => kind !== 'report')) await sweep(runtime);
  for (const { kind, name } of gone)
    if (kind === 'report') await scheduleReport(await findReport(name, runtime), runtime);
}

async function named({ args }: VerbContext, runtime: Runtime): Promise<readonly Pause[]> {
  const rest = {
    by: typeof args['by'] === 'string' ? args['by'] : null,
    at: systemClock.now().toISOString(),
  };
  const reports = await Promise.all(args._.map((name) => findReport(name, runtime)));
  const asked: readonly Pause[] = [
    ...reports.map(({ id }) => ({ kind: 'report' as const, name: id, ...rest })),
    ...stagesOf(args['stage']).map((name) => ({ kind: 'stage' as const, name, ...rest })),
    ...(args['whole'] === true
      ? [{ kind: 'collection' as const, name: runtime.config.collection, ...rest }]
      : []),
  ];
  if (asked.length > 0) return asked;
  throw new InvalidInput(
    'say what: reports by id or file, --stage <list>, or --whole for the whole collection',
  );
}

function stagesOf(list: unknown): readonly string[] {
  if (typeof list !== 'string') return [];
  return list.split(',').map((name) => {
    const stage = STAGES.find((known) => known === name.trim());
    if (!stage) throw new InvalidInput(`there is no stage "${name}"; there are ${STAGES.join(', ')}`);
    return stage;
  });
}

const keyOf = ({ kind, name }: Pause) => `${kind} ${name}`;

function list(pauses: readonly Pause[], { args, terminal }: VerbContext): void {
  if (args['json']) return terminal.out(`${JSON.stringify(pauses)}\n`);
  for (const { kind, name } of pauses) terminal.out(`${kind}  ${shown(name)}\n`);
}

function say({ args, terminal }: VerbContext, line: string): void {
  if (args['quiet'] !== true) terminal.err(`${line}\n`);
}
