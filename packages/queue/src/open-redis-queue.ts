/** The job queue on Redis or Valkey: the fastest one, and the one to take for many worker processes. */
import { InvalidInput, type Stage, Unavailable } from '@crossquote/domain';
import type { JobQueue } from '@crossquote/pipeline';
import { Queue, Worker } from 'bullmq';
import type { Backend } from './backend.ts';
import { board } from './board.ts';
import { bullmqJobQueue } from './bullmq-job-queue.ts';
import { isLostConnection } from './lost-connection.ts';
import { type QueueOptions, queueSettings } from './queue-options.ts';
import { reason } from './reason.ts';
import { type RedisLine, redisLine } from './redis-line.ts';
import { reporter } from './reporter.ts';
import { serverAddress } from './server-address.ts';
import { traced } from './traced.ts';
import { within } from './within.ts';

/** How often a command of somebody who waits is sent again over new connections: about a second's worth of tries. */
const TRIES = 3;

/**
 * @param url `redis://` or `rediss://` (TLS), as in REDIS_URL.
 * @throws Unavailable within `patience` when no Redis answers there. InvalidInput when it is no such URL.
 */
export async function openRedisQueue(url: string, options: QueueOptions): Promise<JobQueue> {
  const settings = queueSettings(options);
  const address = serverAddress(url, ['redis:', 'rediss:'], 'redis://127.0.0.1:6379');
  refuseOtherPath(url);
  const complaint = (error: unknown) =>
    isLostConnection(error)
      ? `Redis does not answer at ${address} (${reason(error)}): start it. Without REDIS_URL the database is the queue: unset it for every process of this database, or none`
      : `Redis at ${address} says no to ${userOf(url)} (${reason(error)}): correct REDIS_URL`;
  const report = reporter(complaint, settings.onError);
  const open = (tries: number | null) => redisLine(url, tries, settings.patience, report);
  // Nobody is told through onError what the caller is told by an exception.
  const asking = redisLine(url, TRIES, settings.patience, () => undefined);
  try {
    await within(settings.patience, connect(asking));
    const warning = evictionWarning(await within(settings.patience, asking.client.info('memory')), address);
    if (warning) settings.onError(new Unavailable(warning));
  } catch (error) {
    throw new Unavailable(complaint(error));
  } finally {
    asking.cut();
  }
  const telemetry = await traced(settings.isTraced);
  const line = open(TRIES);
  const backend: Backend = {
    complaint,
    report,
    queue: (stage) =>
      new Queue(stage, {
        connection: line.client,
        prefix: settings.prefix,
        skipMetasUpdate: true,
        ...telemetry,
      }),
    // The server lists the connections of all its databases.
    isStaffed: async (_, queue) =>
      (await queue.getWorkers()).some(({ db }) => db === undefined || db === String(line.client.options.db)),
    worker: (stage, process, rest) => {
      // Never gives up by itself: the end of a job is held back until Redis is there again.
      const own = open(null);
      const worker = new Worker(stage, process, {
        ...rest,
        connection: own.client,
        prefix: settings.prefix,
        ...telemetry,
      });
      return { worker, cut: own.cut };
    },
    now: async () => {
      const [seconds, micros] = await line.client.time();
      return Number(seconds) * 1000 + Number(micros) / 1000;
    },
    close: async () => line.cut(),
  };
  const queue = await bullmqJobQueue(backend, settings);
  const shown = (stage: Stage) =>
    new Queue(stage, { connection: line.client, prefix: settings.prefix, skipMetasUpdate: true }).on(
      'error',
      report,
    );
  return { ...queue, board: (basePath) => board(basePath, shown) };
}

/** ioredis would read a number out of it, or none, and work in another database than the one that is meant. */
function refuseOtherPath(url: string): void {
  if (/^\/?$|^\/\d{1,5}$/.test(new URL(url).pathname)) return;
  throw new InvalidInput(
    'REDIS_URL names behind the port nothing but the number of its database: write it like redis://127.0.0.1:6379/0.',
  );
}

/** Without a name Redis takes whoever comes for `default`; without a number it is database 0. */
function userOf(url: string): string {
  const { username, pathname } = new URL(url);
  return `the user "${username || 'default'}" of database ${pathname.slice(1) || '0'}`;
}

/**
 * ioredis rejects with "Connection is closed."; what really happened comes as an event before. Where the server does not have the database of the URL,
 * ioredis goes on in number 0, with the jobs of another installation: so it is asked for once more.
 */
async function connect({ client }: RedisLine): Promise<void> {
  let cause: unknown;
  client.on('error', (error) => {
    cause = error;
  });
  await client.connect().catch((error: unknown) => {
    throw cause ?? error;
  });
  await client.select(client.options.db ?? 0);
}

function evictionWarning(info: string, address: string): string | undefined {
  const policy = /^maxmemory_policy:(\S+)/m.exec(info)?.[1];
  if (policy === undefined || policy === 'noeviction') return undefined;
  return `Redis at ${address} may throw jobs away when its memory is full (maxmemory-policy ${policy}): set it to noeviction`;
}
