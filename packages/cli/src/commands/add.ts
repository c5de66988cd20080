/** add: reads reports, keeps them, and works through every stage. */
import { type Report, Unavailable } from '@crossquote/domain';
import { idKeyOf, scheduleReport } from '@crossquote/pipeline';
import type { Runtime } from '@crossquote/runtime';
import { endOfWork } from '../end-of-work.ts';
import { type AddedItem, addInput } from '../intake/add-input.ts';
import { dryStore } from '../intake/dry-store.ts';
import { findInputs } from '../intake/find-inputs.ts';
import { actNow } from '../named-by.ts';
import { configOf, withRuntime } from '../open-verb.ts';
import { SHARED_OPTIONS, type Verb, type VerbContext } from '../verb.ts';
import { addedLine, leftAloneLine, linksLeftAloneLine } from '../view/added-line.ts';
import { collectionSummary } from '../view/collection-summary.ts';
import { olderNotes } from '../view/model-lines.ts';
import { newLanguageNotes } from '../view/new-language-notes.ts';
import { workThrough } from '../work-through.ts';

/** Exit code of a run that somebody stopped. */
const INTERRUPTED = 130;

export const add: Verb = {
  takes: '<file|folder|glob|->…',
  options: {
    source: {
      type: 'string',
      alias: 's',
      valueHint: 'language',
      description: 'Language of the reports, instead of detecting it',
    },
    target: SHARED_OPTIONS.target,
    jobs: SHARED_OPTIONS.jobs,
    'keep-going': {
      type: 'boolean',
      alias: 'k',
      default: true,
      description: 'Go on with the others when one fails (the default; --no-keep-going stops)',
    },
    urgent: {
      type: 'boolean',
      alias: 'u',
      description: 'Before all that waits (with workers on a shared database)',
    },
    by: { type: 'string', valueHint: 'name', description: 'Who adds them, for the ledger' },
    'enqueue-only': { type: 'boolean', description: 'Leave the work to `crossquote work` processes' },
    anew: {
      type: 'boolean',
      description:
        'Keep files that were read otherwise (by an earlier version, or under another ending) also as they are read now',
    },
    'dry-run': { type: 'boolean', description: 'Say what would be added; keep nothing' },
  },
  example: 'crossquote add reports/ extra/*.html -c aleppo',
  run: runAdd,
};

async function runAdd(context: VerbContext): Promise<number> {
  const { args, terminal } = context;
  const config = configOf(context);
  const { inputs, problems, leftAlone, linksLeftAlone } = findInputs(args._);
  return withRuntime(
    context,
    async (runtime) => {
      const items: AddedItem[] = problems.map(({ name, message }) => ({
        outcome: 'failed',
        name,
        id: null,
        language: null,
        length: 0,
        message,
        leftOut: null,
      }));
      for (const item of items) tell(item);
      if (leftAlone.size > 0 && !args['quiet']) terminal.err(leftAloneLine(leftAlone));
      if (linksLeftAlone > 0 && !args['quiet']) terminal.err(linksLeftAloneLine(linksLeftAlone));
      const { handOut, kept } = handingOut(context, runtime);
      const dry = dryStore(runtime.store);
      const isDry = args['dry-run'] === true;
      const idKey = await idKeyOf(config.idKey, isDry ? dry : runtime.store);
      const stop = stopsReading(context, runtime);
      for (const input of inputs) {
        if (stop.isAsked() || (args['keep-going'] === false && items.some(isProblem))) break;
        const added = await addInput(input, runtime, {
          collection: runtime.config.collection,
          language: config.source,
          idKey,
          dryRun: isDry,
          dry,
          isAnew: args['anew'] === true,
          act: actNow(context),
          ...(args['enqueue-only'] === true && { onKept: handOut }),
        });
        for (const item of added) tell(item);
        items.push(...added);
      }
      stop.release();
      const isWork = !isDry && !stop.isAsked() && items.some((item) => item.id !== null);
      const code = isWork ? await workOrLeave(context, runtime, items) : 0;
      if (args['json']) terminal.out(`${JSON.stringify(items)}\n`);
      kept();
      return items.some(isProblem) ? 1 : code;
    },
    config,
    args['dry-run'] === true ? 'answers' : 'queue',
  );

  function tell(item: AddedItem): void {
    if (isProblem(item) || !args['quiet']) terminal.err(addedLine(item));
  }
}

/** The first signal (Ctrl+C) while files are read ends that behind the one that is being read, so that it is kept whole. */
function stopsReading({ args, terminal }: VerbContext, runtime: Runtime) {
  let isAsked = false;
  const release = runtime.onShutdown(() => {
    isAsked = true;
    process.exitCode = INTERRUPTED;
    const goesOn = '; crossquote resume goes on with what was added, the same add with the other files';
    terminal.err(`Stopping${args['dry-run'] === true ? '' : goesOn}.\n`);
  });
  return { isAsked: () => isAsked, release };
}

type Kept = Pick<Report, 'id' | 'language'>;

/**
 * Hands reports out at once, so that workers begin while other files are read. A queue that goes away in between keeps no report from being kept: `kept` refuses at
 * the end. @throws Unavailable from `kept`.
 */
function handingOut({ args }: VerbContext, runtime: Runtime) {
  let away: Unavailable | null = null;
  return {
    handOut: async (report: Kept): Promise<void> => {
      if (args['urgent'] === true) await runtime.store.makeUrgent([report.id]);
      if (away) return;
      away = await scheduleReport(report, runtime).then(
        () => null,
        (error: unknown) => {
          if (error instanceof Unavailable) return error;
          throw error;
        },
      );
    },
    kept: (): void => {
      if (away) throw new Unavailable(`kept, and not handed out: ${away.message}; then: crossquote resume`);
    },
  };
}

/** @returns the exit code: what failed of these reports, whether it was kept now or before. */
async function workOrLeave(
  context: VerbContext,
  runtime: Runtime,
  items: readonly AddedItem[],
): Promise<number> {
  const { args, terminal } = context;
  if (!args['quiet']) terminal.err(await olderNotes(runtime.config));
  const ids = items.flatMap(({ id }) => id ?? []);
  if (args['enqueue-only'] === true) {
    if (!args['quiet']) terminal.err(await newLanguageNotes(items, runtime));
    return 0;
  }
  if (args['urgent'] === true) await runtime.store.makeUrgent(ids);
  const isQuiet = args['quiet'] === true;
  const added = items.filter(({ outcome }) => outcome === 'added').length;
  const progress = await workThrough(runtime.config.collection, runtime, terminal, isQuiet, added);
  if (!isQuiet) {
    terminal.err(await newLanguageNotes(items, runtime));
    terminal.err(await collectionSummary(progress, runtime.store));
  }
  return endOfWork(progress, terminal, ids);
}

/** A second file with the same text is a problem too: it says that one of the two is not kept on its own. */
function isProblem(item: AddedItem): boolean {
  return item.outcome === 'failed' || item.outcome === 'same text';
}
