/** doctor: whether everything that Crossquote needs is there, and what to do where it is not. */
import { isInForce, type ModelRef, modelKey, sha256 } from '@crossquote/domain';
import {
  heldText,
  howToGoOn,
  lackedModels,
  madeOtherwise,
  modelsInForce,
  type Store,
  systemClock,
  unstaffedStages,
} from '@crossquote/pipeline';
import {
  type Config,
  modelListings,
  openRuntime,
  type Runtime,
  release,
  strayNames,
  translatorHints,
} from '@crossquote/runtime';
import { configOf } from '../open-verb.ts';
import { ownOrBeside } from '../own-or-beside.ts';
import { tokensLetIn } from '../tokens-let-in.ts';
import type { Verb } from '../verb.ts';
import { version } from '../version.ts';
import { calibrationLine } from '../view/calibration-line.ts';
import { inForceLine, otherwiseLine } from '../view/model-lines.ts';
import { queueLine } from '../view/queue-line.ts';

interface Check {
  readonly what: string;
  readonly ok: boolean;
  /** Nothing is broken, and yet work waits or will: for whoever looks why nothing comes. */
  readonly isNote?: boolean;
  readonly detail: string;
}

export const doctor: Verb = {
  takes: '',
  options: {},
  example: 'crossquote doctor',
  async run(context) {
    const { args, terminal } = context;
    const config = configOf(context);
    const runtime = await runtimeChecks(config);
    const checks: readonly Check[] = [
      { what: 'crossquote', ok: true, detail: `${version()}, release ${release()}` },
      nodeCheck(),
      ...strayNames().map((detail) => ({ what: 'settings', ok: true, isNote: true, detail })),
      ...runtime.checks,
      ...(await modelChecks(config)),
      ...(await translatorChecks(runtime.languages, config)),
    ];
    if (args['json']) terminal.out(`${JSON.stringify(checks)}\n`);
    else
      for (const { what, ok, isNote, detail } of checks)
        terminal.out(`${!ok ? 'FAIL' : isNote ? 'note' : 'ok  '}  ${what.padEnd(10)} ${detail}\n`);
    return checks.every((check) => check.ok) ? 0 : 1;
  },
};

function nodeCheck(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const ok = major > 20 || (major === 20 && minor >= 19);
  return { what: 'node', ok, detail: `${process.versions.node}${ok ? '' : '; install 20.19 or newer'}` };
}

interface RuntimeChecks {
  readonly checks: readonly Check[];
  /** Of all reports. */
  readonly languages: readonly string[];
}

async function runtimeChecks(config: Config): Promise<RuntimeChecks> {
  try {
    return await ownOrBeside(
      () => ownChecks(config),
      () => besideHolder(config),
    );
  } catch (error) {
    const detail = error instanceof Error ? error.message : 'unexpected error';
    return { checks: [{ what: 'opening', ok: false, detail }], languages: [] };
  }
}

async function ownChecks(config: Config): Promise<RuntimeChecks> {
  const runtime = await openRuntime(config);
  try {
    const reports = await runtime.store.reports();
    const counts = await runtime.queue.counts();
    // A server that does not tell who works is no fault.
    const unstaffed = await unstaffedStages(runtime.queue).catch(() => []);
    const where = config.redisUrl === null ? 'in the database' : 'Redis';
    const [vector] = await runtime.embedder.embed(['A sentence.']);
    const checks = [
      {
        what: 'database',
        ok: true,
        detail: `${config.databaseUrl === null ? `embedded in ${config.home}` : 'PostgreSQL'}, ${reports.length} reports`,
      },
      {
        what: 'queue',
        ok: true,
        isNote: unstaffed.length > 0,
        detail: queueLine(where, counts, unstaffed, config.databaseUrl !== null),
      },
      ...(await standingChecks(runtime.store)),
      {
        what: 'embedder',
        ok: vector !== undefined,
        detail: `${runtime.embedder.model.name}, ${vector?.length ?? 0} dimensions, check ${sha256(new Uint8Array(vector?.buffer ?? new ArrayBuffer(0))).slice(0, 8)}`,
      },
      ...(await sharedModelChecks(runtime)),
      ...(await translationChecks(runtime)),
      { what: 'weights', ok: true, detail: calibrationLine(await runtime.store.calibration()) },
    ];
    return { checks, languages: reports.map((report) => report.language) };
  } finally {
    await runtime.close();
  }
}

/** While `serve` or another verb holds the embedded database nothing is wrong, and it tells what it is asked; null: it tells nothing. */
async function besideHolder(config: Config): Promise<RuntimeChecks | null> {
  if (config.databaseUrl !== null) return null;
  try {
    const runtime = await openRuntime(config, 'answers');
    try {
      // Whoever is answered has no queue: with one, the holder has gone, and this process holds the database itself.
      if (await hasQueue(runtime)) return null;
      const reports = await runtime.store.reports();
      const held = `embedded in ${config.home}, ${reports.length} reports; held by another process (such as crossquote serve), which answers. Ask again when it has stopped to see the rest: queue, embedder, failures`;
      return {
        checks: [{ what: 'database', ok: true, isNote: true, detail: held }],
        languages: reports.map((report) => report.language),
      };
    } finally {
      await runtime.close();
    }
  } catch {
    return null;
  }
}

async function hasQueue({ queue }: Runtime): Promise<boolean> {
  return queue.counts().then(
    () => true,
    () => false,
  );
}

/** Models in force for all machines, and whether they are here. None where no others work on the database. */
async function sharedModelChecks(runtime: Runtime): Promise<readonly Check[]> {
  const models = await modelsInForce(runtime);
  const lacked = await lackedModels(models, runtime);
  return models.map((line) => {
    const lack = lacked.find((each) => each.line === line);
    const said = `${inForceLine(line)}, since ${line.since.slice(0, 10)}, by ${line.machine}`;
    if (!lack) return { what: 'in force', ok: true, detail: said };
    const here = lack.here ? modelKey(lack.here) : 'no model';
    const detail = `${said}; here is ${here}, so that is left to others: ${howToGoOn(lack, runtime.machine)}`;
    return { what: 'in force', ok: true, isNote: true, detail };
  });
}

/** Translations that the next work makes anew, which takes its time and comes as a surprise where a setting was only forgotten. */
async function translationChecks(runtime: Runtime): Promise<readonly Check[]> {
  const found = await madeOtherwise(null, runtime);
  return found.map((made) => ({ what: 'made', ok: true, isNote: true, detail: otherwiseLine(made) }));
}

/** What is as somebody left it: paused stages and failed ones, which hold work up; tokens that have run out, and those that may have been revoked before a backup was restored; webhooks that are told nothing any more. */
async function standingChecks(store: Store): Promise<readonly Check[]> {
  const now = systemClock.now();
  const [held, counts, tokens, letIn, webhooks] = await Promise.all([
    store.heldStages(),
    store.stageCounts(),
    store.tokens(),
    tokensLetIn(store, now),
    store.webhooks(),
  ]);
  const stopped = webhooks.filter(({ disabledAt }) => disabledAt !== null);
  const failed = counts.filter(({ state }) => state === 'failed');
  const ended = tokens.filter((token) => token.revokedAt === null && !isInForce(token, now));
  const note = (what: string, found: readonly string[], next: string): readonly Check[] =>
    found.length === 0 ? [] : [{ what, ok: true, isNote: true, detail: `${found.join(', ')}; ${next}` }];
  return [
    ...note(
      'paused',
      held.map((each) => `${each.stage} ${heldText(each)}`),
      'until somebody says crossquote unpause, whatever starts again meanwhile',
    ),
    ...note(
      'failed',
      failed.map(({ stage, count }) => `${count} at ${stage}`),
      'crossquote status says why, crossquote retry tries again',
    ),
    ...note(
      'tokens',
      ended.map(({ name, expiresAt }) => `${name} ran out on ${expiresAt.slice(0, 10)}`),
      'crossquote token create makes one of the same name',
    ),
    ...note(
      'tokens',
      (letIn?.tokens ?? []).map(({ name }) => name),
      `in force again since a backup was restored on ${letIn?.since.slice(0, 10)}: crossquote token revoke those that had been revoked meanwhile, and crossquote token keep those that stay`,
    ),
    ...note(
      'webhooks',
      stopped.map(({ id, lastCause }) => (lastCause === null ? id : `${id} (${lastCause})`)),
      'told nothing any more until somebody says crossquote webhook start <id>; crossquote webhook remove <id> forgets one',
    ),
  ];
}

async function modelChecks(config: Config): Promise<readonly Check[]> {
  const here = (await modelListings(config)).filter((m) => m.where !== 'not here');
  const sizes = 'by its size; crossquote models verify reads its bytes';
  return here.map((m) => ({
    what: 'model',
    ok: m.state === 'ready' || m.hasStandIn,
    isNote: m.hasStandIn || m.newer !== null,
    detail:
      m.state === 'ready' && m.newer === null
        ? `${m.name} ${m.state}, ${sizes}`
        : `${m.name} ${m.state}; ${m.nextAction}`,
  }));
}

/**
 * One line a language of the reports (of CROSSQUOTE_SOURCE while there are none): what translates it, and what better could be had. To have
 * no translator is no fault: reports are matched without.
 */
async function translatorChecks(languages: readonly string[], config: Config): Promise<readonly Check[]> {
  const asked = languages.length > 0 || config.source === null ? languages : [config.source];
  const hints = await translatorHints(asked, config);
  if (asked.length > 0)
    return hints.map(({ source, target, model, hint }) => ({
      what: 'translator',
      ok: true,
      isNote: model === null,
      detail: hint ?? `${source} -> ${target} by ${named(model)}`,
    }));
  const could = (await modelListings(config)).filter((m) => m.task === 'translation');
  const here = could.filter((m) => m.where !== 'not here').map((m) => m.name);
  const detail =
    here.length > 0
      ? `${here.join(', ')}; crossquote models lists others that can be had`
      : `none is here; crossquote models lists ${could.length} that can be had, with their sizes, and the command for each`;
  return [{ what: 'translator', ok: true, detail }];
}

/** With how it searches, where it does: greedy models say nothing of it. */
function named(model: ModelRef | null): string {
  if (model === null) return 'nobody';
  return model.dtype.includes('+') ? `${model.name} (${model.dtype})` : model.name;
}
