/**
 * calibrate: what people's decisions teach the matcher. It shows what it would change on decisions held out; only `--apply` puts it in force,
 * for the whole database, and everything is judged again. Decisions stay as they are.
 */
import { InvalidInput } from '@crossquote/domain';
import {
  type CalibrationTrial,
  collectionIsSettled,
  collectionProgress,
  type Decided,
  decidedSignals,
  embedderInForce,
  isUsable,
  modelsInForce,
  putInForce,
  resetCalibration,
  systemClock,
  tryCalibration,
} from '@crossquote/pipeline';
import type { Runtime } from '@crossquote/runtime';
import { endOfWork } from '../end-of-work.ts';
import { withReading, withRuntime } from '../open-verb.ts';
import { SHARED_OPTIONS, type Verb, type VerbContext } from '../verb.ts';
import { calibrationLine } from '../view/calibration-line.ts';
import { calibrationText } from '../view/calibration-text.ts';
import { failedAt } from '../view/failed-line.ts';
import { workThrough } from '../work-through.ts';

export const calibrate: Verb = {
  takes: '',
  options: {
    apply: { type: 'boolean', description: 'Put it in force for all collections, when it judges better' },
    force: { type: 'boolean', description: 'With --apply: also when it judges no better' },
    reset: { type: 'boolean', description: 'Return to the weights that ship' },
    history: { type: 'boolean', description: 'List all that was ever put in force, the latest last' },
    precision: {
      type: 'string',
      valueHint: 'share',
      description: 'Suggest from the lowest score that promises so much, such as 0.9',
    },
    by: {
      type: 'string',
      valueHint: 'name',
      description: 'Who puts it in force; stored with it, and in the ledger',
    },
    jobs: SHARED_OPTIONS.jobs,
  },
  example: 'crossquote calibrate --apply --by kim',
  run: (context) => {
    const asked = whatIsAsked(context);
    if (asked.what === 'history') return withReading(context, (runtime) => history(context, runtime));
    if (asked.what === 'show') return withReading(context, (runtime) => learn(context, runtime, asked));
    return withRuntime(context, async (runtime) => {
      if (asked.what === 'reset') return reset(context, runtime, asked.by);
      return learn(context, runtime, asked);
    });
  },
};

interface Asked {
  readonly what: 'show' | 'apply' | 'reset' | 'history';
  readonly force: boolean;
  readonly precision: number | null;
  readonly by: string | null;
}

/** @throws InvalidInput before anything is opened. */
function whatIsAsked({ args }: VerbContext): Asked {
  const [what = 'show', ...more] = (['apply', 'reset', 'history'] as const).filter(
    (name) => args[name] === true,
  );
  if (args._.length > 0 || more.length > 0)
    throw new InvalidInput('give no more than one of --apply, --reset and --history, and no other words');
  if (args['force'] === true && what !== 'apply') throw new InvalidInput('--force goes with --apply');
  const precision = args['precision'] === undefined ? null : Number(args['precision']);
  if (precision !== null && !(precision >= 0.5 && precision < 1))
    throw new InvalidInput('--precision is a share from 0.5 to 0.99, such as 0.9');
  const by = typeof args['by'] === 'string' && args['by'].trim() !== '' ? args['by'].trim() : null;
  return { what, force: args['force'] === true, precision, by };
}

async function learn(context: VerbContext, runtime: Runtime, asked: Asked): Promise<number> {
  const { args, terminal } = context;
  const { store } = runtime;
  const all = await collectionsIn(runtime);
  const some = args['collection'] === undefined ? all : [runtime.config.collection];
  const trial = tryCalibration(await decidedIn(some, runtime), asked.precision);
  const before = await store.calibration();
  if (asked.what === 'show') {
    show(context, trial, { inForce: before, applied: false }, calibrationText(trial, before) + next(trial));
    return 0;
  }
  if (!args['json'] && !args['quiet']) terminal.out(calibrationText(trial, before));
  const { calibration, isNew } = await putInForce(trial, asked, store, systemClock);
  const code = isNew ? await judgeAgain(context, runtime, all) : 0;
  const state = isNew ? 'In force now' : 'It was in force already';
  show(
    context,
    trial,
    { inForce: calibration, applied: isNew },
    `${state}: ${calibrationLine(calibration)}.\n`,
  );
  return code;
}

async function collectionsIn({ store }: Runtime): Promise<readonly string[]> {
  return (await store.collectionNames()).toSorted();
}

/** Reports whose quotes, translations or vectors are not as they will be would teach something wrong: their pairs are counted as open. */
async function decidedIn(collections: readonly string[], runtime: Runtime): Promise<Decided> {
  const read = new Set<string>();
  for (const collection of collections) {
    for (const { reportId, stages } of (await collectionProgress(collection, runtime)).reports) {
      const before = stages.filter(({ stage }) => stage !== 'align');
      if (before.every(({ state }) => isUsable(state))) read.add(reportId);
    }
  }
  const { store, lexicon, embedder, differ } = runtime;
  const model = embedderInForce(embedder, await modelsInForce(runtime));
  return decidedSignals(collections, { store, lexicon, differ, model, isRead: (id) => read.has(id) });
}

function next({ logLoss }: CalibrationTrial): string {
  return logLoss.fitted < logLoss.shipped
    ? 'Nothing was changed. Next: crossquote calibrate --apply --by <name>\n'
    : 'Nothing was changed, and nothing is gained: decide about more pairs, then try again.\n';
}

function show({ args, terminal }: VerbContext, trial: CalibrationTrial, state: object, text: string): void {
  terminal.out(args['json'] ? `${JSON.stringify({ ...trial, ...state })}\n` : text);
}

async function reset(context: VerbContext, runtime: Runtime, by: string | null): Promise<number> {
  const { args, terminal } = context;
  const { calibration, isNew } = await resetCalibration(by, runtime.store, systemClock);
  const code = isNew ? await judgeAgain(context, runtime, await collectionsIn(runtime)) : 0;
  const text = `${isNew ? 'In force again' : 'In force already'}: ${calibrationLine(calibration)}.\n`;
  terminal.out(args['json'] ? `${JSON.stringify({ inForce: calibration, applied: isNew })}\n` : text);
  return code;
}

/** Whatever is stopped here, `resume` or any worker goes on with. @returns the exit code. */
async function judgeAgain(
  { args, terminal }: VerbContext,
  runtime: Runtime,
  collections: readonly string[],
): Promise<number> {
  let code = 0;
  for (const collection of collections) {
    const progress = await workThrough(collection, runtime, terminal, args['quiet'] === true);
    // Judging again begins at `align`: what failed before that did so long ago.
    code = Math.max(code, endOfWork(progress, terminal, failedAt(progress, 'align')));
    // Somebody stopped it.
    if (!collectionIsSettled(progress)) return 1;
  }
  return code;
}

async function history({ args, terminal }: VerbContext, { store }: Runtime): Promise<number> {
  const all = await store.calibrations();
  if (args['json']) terminal.out(`${JSON.stringify(all)}\n`);
  else if (all.length === 0) terminal.out(`Nothing was ever put in force: ${calibrationLine(null)}.\n`);
  else
    for (const calibration of all)
      terminal.out(`${calibration.at}  ${calibration.by ?? '-'}  ${calibrationLine(calibration)}\n`);
  return 0;
}
