/** serve: the HTTP API, and what goes on beside it, in one process until it is stopped. */
import { readFile } from 'node:fs/promises';
import {
  type AccessRules,
  type ApiDeps,
  accessRules,
  apiApp,
  type Listening,
  listen,
  type RequestEvent,
} from '@crossquote/api';
import { InvalidInput, isInForce } from '@crossquote/domain';
import { hindranceOf, idKeyOf, type Sweeps, startSweeps, systemClock } from '@crossquote/pipeline';
import { homeToName, languagePairs, type Runtime, type ServeConfig } from '@crossquote/runtime';
import { desk, type Entry, sessionKey } from '@crossquote/web';
import { longLook } from '../long-look.ts';
import { configOf, withRuntime } from '../open-verb.ts';
import type { Terminal } from '../terminal.ts';
import { SHARED_OPTIONS, type Verb, type VerbContext } from '../verb.ts';
import { version } from '../version.ts';
import { olderNotes } from '../view/model-lines.ts';
import { type Errands, startErrands } from './serve/start-errands.ts';

const STREAMS: ApiDeps['streams'] = { most: 200, pauseMs: 500, longestMs: 5 * 60_000 };
const SWEEPS = { afterMs: 500, atMostMs: 3000 };

export const serve: Verb = {
  takes: '',
  options: {
    host: { type: 'string', valueHint: 'address', description: 'Address to listen on' },
    port: { type: 'string', alias: 'p', valueHint: 'n', description: 'Port to listen on; 0: any' },
    'tls-cert': { type: 'string', valueHint: 'file', description: 'PEM file of the certificate' },
    'tls-key': { type: 'string', valueHint: 'file', description: 'PEM file of its private key' },
    'behind-proxy': { type: 'boolean', description: 'A proxy in front speaks TLS and says who asks' },
    'rate-limit': { type: 'string', valueHint: 'n', description: 'Requests a minute of one client' },
    'keep-changes': {
      type: 'string',
      valueHint: 'days',
      description: 'Days that the log of changes is kept; 0: for ever',
    },
    work: { type: 'boolean', default: true, description: 'Work on jobs too (--no-work leaves it to others)' },
    jobs: SHARED_OPTIONS.jobs,
    target: SHARED_OPTIONS.target,
  },
  example: 'crossquote serve --port 8787',
  run: (context) => serveUntilStopped(context, null),
};

/** @param entry how somebody at this machine comes to the desk without a token; null: nobody does. */
export async function serveUntilStopped(context: VerbContext, entry: Entry | null): Promise<number> {
  const config = configOf(context);
  const { serve: asked } = config;
  const tls = await readTls(asked);
  const access = accessRules({ ...asked, hasTls: tls !== null });
  if (entry && !access.anonymousReads)
    throw new InvalidInput(
      'decisions without a token are for this machine alone: listen on 127.0.0.1, without a proxy',
    );
  return withRuntime(
    context,
    async (runtime) => {
      // Before anybody adds a report or a term.
      await idKeyOf(config.idKey, runtime.store);
      const sweeps = sweepsOf(runtime);
      const listening = await listen(appOf(runtime, access, sweeps, entry), { ...asked, tls });
      return untilStopped(listening, runtime, access, sweeps, {
        terminal: context.terminal,
        works: context.args['work'] !== false,
        entry,
      });
    },
    config,
  );
}

async function untilStopped(
  listening: Listening,
  runtime: Runtime,
  access: AccessRules,
  sweeps: Sweeps,
  {
    terminal,
    works,
    entry,
  }: { readonly terminal: Terminal; readonly works: boolean; readonly entry: Entry | null },
): Promise<number> {
  const stopped = new Promise<void>((resolve) => runtime.onShutdown(resolve));
  let errands: Errands | null = null;
  try {
    errands = await longLook(terminal, () => startErrands(runtime, works));
    // What was decided just before the last server ended.
    if (!works) sweeps.soon();
    // The line that whoever starts it waits for.
    terminal.err(`Serving on ${listening.url}, described at ${listening.url}/docs; Ctrl+C stops.\n`);
    terminal.err(deskNote(listening, entry));
    terminal.err(await tokenNote(runtime, access, entry));
    terminal.err(await olderNotes(runtime.config));
    await stopped;
  } finally {
    await listening.close();
    await sweeps.settled();
    await errands?.close();
  }
  return 0;
}

function deskNote({ url }: Listening, entry: Entry | null): string {
  if (!entry) return `The review desk: ${url}/desk\n`;
  return `The review desk, in your name (this address works once): ${url}${entry.path}\n`;
}

async function tokenNote(
  { store }: Runtime,
  { anonymousReads }: AccessRules,
  entry: Entry | null,
): Promise<string> {
  if ((await store.tokens()).some((token) => isInForce(token, systemClock.now()))) return '';
  const may = anonymousReads ? 'may add or decide' : 'may do anything';
  return `${entry ? 'Nobody else' : 'Nobody'} ${may} without a token: crossquote token create --role operator --name <who>\n`;
}

function sweepsOf(runtime: Runtime): Sweeps {
  const onProblem = (error: unknown) => runtime.logger.warn('sweep', { cause: hindranceOf(error, '').cause });
  return startSweeps(runtime, { ...SWEEPS, onProblem });
}

function appOf(runtime: Runtime, access: AccessRules, sweeps: Sweeps, entry: Entry | null) {
  const { config, logger } = runtime;
  const onRequest = ({ route, status, ms, cause }: RequestEvent) =>
    logger[status >= 500 ? 'error' : 'info']('request', {
      subject: route,
      outcome: String(status),
      ms,
      cause,
    });
  const shared = { ...runtime, clock: systemClock, collection: config.collection, access, sweeps };
  return apiApp(
    {
      ...shared,
      languagePairs: () => languagePairs(config),
      idKey: config.idKey,
      streams: STREAMS,
      version: version(),
      onRequest,
    },
    desk({
      ...shared,
      key: sessionKey(config.home),
      entry,
      oidc: config.serve.oidc,
      home: homeToName(config),
    }),
  );
}

async function readTls({ tlsCert, tlsKey }: ServeConfig) {
  if (tlsCert === null && tlsKey === null) return null;
  if (tlsCert === null || tlsKey === null)
    throw new InvalidInput('a certificate and its key belong together: give --tls-cert and --tls-key');
  const [cert, key] = await Promise.all([readPem(tlsCert), readPem(tlsKey)]);
  return { cert, key };
}

async function readPem(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new InvalidInput(`${file} cannot be read; give a PEM file, and check its permissions`);
  }
}
