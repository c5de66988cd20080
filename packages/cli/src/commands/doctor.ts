/** doctor: whether everything that Crossquote needs is there, and what to do where it is not. */
import { sha256 } from '@crossquote/domain';
import { type Config, modelListings, openRuntime } from '@crossquote/runtime';
import { configOf } from '../open-verb.ts';
import type { Verb } from '../verb.ts';

interface Check {
  readonly what: string;
  readonly ok: boolean;
  readonly detail: string;
}

export const doctor: Verb = {
  takes: '',
  options: {},
  example: 'crossquote doctor',
  async run(context) {
    const { args, terminal } = context;
    const checks: readonly Check[] = [
      nodeCheck(),
      ...(await runtimeChecks(configOf(context))),
      ...(await modelChecks(configOf(context))),
    ];
    if (args['json']) terminal.out(`${JSON.stringify(checks)}\n`);
    else
      for (const { what, ok, detail } of checks)
        terminal.out(`${ok ? 'ok  ' : 'FAIL'}  ${what.padEnd(10)} ${detail}\n`);
    return checks.every((check) => check.ok) ? 0 : 1;
  },
};

function nodeCheck(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const ok = major > 20 || (major === 20 && minor >= 19);
  return { what: 'node', ok, detail: `${process.versions.node}${ok ? '' : '; install 20.19 or newer'}` };
}

async function runtimeChecks(config: Config): Promise<readonly Check[]> {
  try {
    const runtime = await openRuntime(config);
    try {
      const reports = (await runtime.store.reports()).length;
      const counts = Object.values(await runtime.queue.counts());
      const jobs = counts.reduce((sum, c) => sum + c.waiting + c.active + c.delayed, 0);
      const [vector] = await runtime.embedder.embed(['A sentence.']);
      return [
        {
          what: 'database',
          ok: true,
          detail: `${config.databaseUrl === null ? `embedded in ${config.home}` : 'PostgreSQL'}, ${reports} reports`,
        },
        {
          what: 'queue',
          ok: true,
          detail: `${config.redisUrl === null ? 'in the database' : 'Redis'}, ${jobs} jobs`,
        },
        {
          what: 'embedder',
          ok: vector !== undefined,
          detail: `${runtime.embedder.model.name}, ${vector?.length ?? 0} dimensions, check ${sha256(new Uint8Array(vector?.buffer ?? new ArrayBuffer(0))).slice(0, 8)}`,
        },
      ];
    } finally {
      await runtime.close();
    }
  } catch (error) {
    return [
      { what: 'opening', ok: false, detail: error instanceof Error ? error.message : 'unexpected error' },
    ];
  }
}

async function modelChecks(config: Config): Promise<readonly Check[]> {
  const here = (await modelListings(config)).filter((m) => m.where !== 'not here');
  return here.map((m) => ({
    what: 'model',
    ok: m.state === 'ready',
    detail: `${m.name} ${m.state}${m.nextAction ? `; ${m.nextAction}` : ''}`,
  }));
}
