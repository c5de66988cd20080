/** status: how far each stage is, what failed and what waits, once or watching. */
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Calibration, type HeldStage, NotFound, STAGES, Unavailable } from '@crossquote/domain';
import {
  type CollectionProgress,
  collectionIsSettled,
  collectionProgress,
  type MadeOtherwise,
  type ModelsInForce,
  madeOtherwise,
  modelsInForce,
  type OldestWaiting,
  type UnstaffedStage,
  unstaffedStages,
  WORKER_BELIEVED_MS,
  type WorkerNote,
} from '@crossquote/pipeline';
import type { Config, Runtime } from '@crossquote/runtime';
import { longLook } from '../long-look.ts';
import { configOf, withReading } from '../open-verb.ts';
import type { Verb, VerbContext } from '../verb.ts';
import { calibrationLine } from '../view/calibration-line.ts';
import { heldLines } from '../view/held-lines.ts';
import { madeAnewLines } from '../view/made-anew-lines.ts';
import { lackLines, missingLines, otherwiseLine } from '../view/model-lines.ts';
import { paceLines } from '../view/pace-lines.ts';
import { reportLines } from '../view/report-lines.ts';
import { stageLines, statesOf } from '../view/stage-lines.ts';
import { statusTable } from '../view/status-table.ts';
import { unstaffedLine } from '../view/unstaffed-line.ts';
import { waitLine } from '../view/wait-line.ts';

const WATCH_EVERY_MS = 1000;

const QUEUE_AWAY =
  'The queue is away: what waits is not handed out, and is found again by crossquote resume.\n';

/** Empties the screen and goes to its beginning. */
const CLEAR = '\u001b[2J\u001b[H';

export const status: Verb = {
  takes: '',
  options: {
    watch: { type: 'boolean', alias: 'w', description: 'Show it again every second until all is settled' },
    all: { type: 'boolean', description: 'Every collection' },
    reports: {
      type: 'boolean',
      description: 'Each report too: its id, language, day, how far it is, its name',
    },
  },
  example: 'crossquote status --watch',
  run: (context) => {
    checkHome(configOf(context));
    return withReading(context, async (runtime) => {
      const show = shower(context);
      for (;;) {
        const progress = await longLook(context.terminal, () => look(context, runtime));
        const { hider } = await runtime.names.as('private');
        const queued = await queueOf(runtime);
        const [calibration, held, models, workers] = await Promise.all([
          runtime.store.calibration(),
          runtime.store.heldStages(),
          modelsInForce(runtime),
          runtime.machine ? runtime.store.workersAtWork(WORKER_BELIEVED_MS) : [],
        ]);
        show({
          progress: hider.value(progress),
          held: hider.value(held),
          calibration,
          ...queued,
          models,
          workers,
          otherwise: await otherwiseOf(progress, runtime),
        });
        if (context.args['watch'] !== true || progress.every(collectionIsSettled)) {
          if (context.args['reports'] === true) await listReports(progress, context, runtime);
          return exitCode(progress);
        }
        await new Promise((resolve) => setTimeout(resolve, WATCH_EVERY_MS));
      }
    });
  },
};

/** With --json they are in the progress already. */
async function listReports(
  progress: readonly CollectionProgress[],
  { args, terminal }: VerbContext,
  { store, names }: Runtime,
): Promise<void> {
  if (args['json'] === true) return;
  for (const each of progress) {
    const reports = await store.reports(each.collection);
    // Looked up behind what was read, so that nobody in it is unknown.
    const { hider } = await names.as('private');
    if (reports.length > 0) await terminal.write(`\n${reportLines(hider.value(reports), each)}`);
  }
}

/** Looking must not make an empty database where a mistyped home is. @throws NotFound when none is there. */
function checkHome({ databaseUrl, home }: Config): void {
  if (databaseUrl !== null || existsSync(join(home, 'database')) || isUnusable(home)) return;
  throw new NotFound(
    `there is no database in ${home}: correct --home (CROSSQUOTE_HOME), or begin with: crossquote add <file>`,
  );
}

/** Opening it says why. */
function isUnusable(home: string): boolean {
  try {
    accessSync(home, constants.W_OK);
    return !statSync(home).isDirectory();
  } catch {
    return existsSync(home);
  }
}

async function look(context: VerbContext, runtime: Runtime): Promise<readonly CollectionProgress[]> {
  const isAll = context.args['all'] === true;
  const wanted = isAll ? (await runtime.store.collectionNames()).toSorted() : [runtime.config.collection];
  const progress = await Promise.all(wanted.map((collection) => collectionProgress(collection, runtime)));
  const isForPrograms = context.args['json'] === true && context.args['reports'] === true;
  return isForPrograms ? Promise.all(progress.map((each) => withReports(each, runtime))) : progress;
}

/** Each with its day and name. What came only after the progress was looked up is of the next look. */
async function withReports(progress: CollectionProgress, { store }: Runtime): Promise<CollectionProgress> {
  const reports = new Map((await store.reports(progress.collection)).map((report) => [report.id, report]));
  const named = progress.reports.map((each) => {
    const { publishedAt = null, source = null } = reports.get(each.reportId) ?? {};
    return { ...each, publishedAt, source };
  });
  return { ...progress, reports: named };
}

/** Not known of a queue that another process holds, or that is away. */
async function queueOf({ queue }: Runtime): Promise<Queued> {
  try {
    const oldest = await queue.oldestWaiting();
    return { oldest, unstaffed: await unstaffedStages(queue), isQueueAway: false };
  } catch (error) {
    return { oldest: null, unstaffed: null, isQueueAway: error instanceof Unavailable };
  }
}

/** Asked only where translations wait, since it reads all there are: why, where nothing new came. */
async function otherwiseOf(
  progress: readonly CollectionProgress[],
  runtime: Runtime,
): Promise<readonly MadeOtherwise[]> {
  const waits = progress.filter((each) => statesOf(each, 'translate').includes('waiting'));
  return (await Promise.all(waits.map(({ collection }) => madeOtherwise(collection, runtime)))).flat();
}

interface Queued {
  /** null: not known. */
  readonly oldest: OldestWaiting | null;
  readonly unstaffed: readonly UnstaffedStage[] | null;
  readonly isQueueAway: boolean;
}

interface Standing extends Queued {
  readonly progress: readonly CollectionProgress[];
  readonly held: readonly HeldStage[];
  readonly calibration: Calibration | null;
  readonly models: ModelsInForce;
  readonly workers: readonly WorkerNote[];
  readonly otherwise: readonly MadeOtherwise[];
}

/** How each look is shown: drawn over the last one in a terminal, elsewhere only what has changed. */
function shower(context: VerbContext): (standing: Standing) => void {
  const { args, terminal } = context;
  const hasWorkers = configOf(context).databaseUrl !== null;
  if (args['json']) {
    const write = changes(terminal);
    return ({ progress, held, oldest, unstaffed, models, workers, otherwise }) => {
      const oldestWaiting = momentsOf(oldest);
      write([
        JSON.stringify(
          progress.map((each) => ({ ...each, oldestWaiting, held, unstaffed, models, workers, otherwise })),
        ),
      ]);
    };
  }
  if (args['watch'] === true && !terminal.isInteractive) {
    const write = changes(terminal);
    return ({ progress }) => write(progress.flatMap(stageLines));
  }
  const began = performance.now();
  let first: readonly CollectionProgress[] | undefined;
  return ({ progress, held, calibration, oldest, unstaffed, isQueueAway, models, workers, otherwise }) => {
    first ??= progress;
    const ms = performance.now() - began;
    const told = progress.map((now) => `${statusTable(now)}${pace(first, now, ms)}`);
    const lacks = lackLines(models, workers).map((line) => `${line}\n`);
    const lacking = `${lacks.join('')}${missingLines(models, workers, progress)}${madeAnewLines(progress.flatMap(({ anew }) => anew))}${otherwise.map((each) => `${otherwiseLine(each)}\n`).join('')}`;
    const clear = args['watch'] === true ? CLEAR : '';
    terminal.out(
      `${clear}${told.join('\n')}${heldLines(held, progress)}${isQueueAway ? QUEUE_AWAY : unstaffedLine(unstaffed ?? [], hasWorkers)}${lacking}${waitLine(oldest, Date.now())}Matched by ${calibrationLine(calibration)}\n`,
    );
  };
}

/** By stage, of the jobs of all collections: when what waits longest was handed out. Moments, not how long ago: a watcher is told what changes. */
function momentsOf(oldest: OldestWaiting | null): Readonly<Record<string, string | null>> | null {
  if (oldest === null) return null;
  return Object.fromEntries(
    STAGES.map((stage) => {
      const since = oldest[stage];
      return [stage, since === null ? null : new Date(since).toISOString()];
    }),
  );
}

/** Writes the lines that were not there at the last call. */
function changes(terminal: VerbContext['terminal']): (lines: readonly string[]) => void {
  let last: readonly string[] = [];
  return (lines) => {
    for (const line of lines) if (!last.includes(line)) terminal.out(`${line}\n`);
    last = lines;
  };
}

function pace(first: readonly CollectionProgress[] | undefined, now: CollectionProgress, ms: number): string {
  const before = first?.find(({ collection }) => collection === now.collection);
  return before
    ? paceLines(before, now, ms)
        .map((line) => `${line}\n`)
        .join('')
    : '';
}

function exitCode(progress: readonly CollectionProgress[]): number {
  const failed = progress.some(
    (p) => p.cluster.state === 'failed' || p.reports.some((r) => r.stages.some((s) => s.state === 'failed')),
  );
  return failed ? 1 : 0;
}
