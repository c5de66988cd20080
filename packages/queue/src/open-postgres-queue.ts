/** The job queue on a PostgreSQL server, usually the one that holds the reports too. */
import { Socket } from 'node:net';
import { Unavailable } from '@crossquote/domain';
import type { JobQueue } from '@crossquote/pipeline';
import { Pool, type PoolConfig } from 'pg';
import { bullmqJobQueue } from './bullmq-job-queue.ts';
import { bullmqPool, type DatabasePool } from './bullmq-pool.ts';
import { databaseBackend, migrate, SCHEMA } from './database-backend.ts';
import { postgresComplaint } from './postgres-complaint.ts';
import { type QueueOptions, queueSettings } from './queue-options.ts';
import { reporter } from './reporter.ts';
import { serverAddress } from './server-address.ts';
import { traced } from './traced.ts';
import { within } from './within.ts';

/** Connections for statements, per process. Each worker takes one more to listen. */
const CONNECTIONS = 5;

/** Milliseconds after which a statement is given up: long for a batch, short for a server that fell silent. */
const STATEMENT_TIMEOUT = 15_000;

/** Servers whose tables are up to date, by URL. */
const migrated = new Map<string, Promise<void>>();

/**
 * @param url `postgres://` or `postgresql://`, as in DATABASE_URL. The role needs to create the schema `bullmq`, once.
 * @throws Unavailable within `patience` when no PostgreSQL answers there. InvalidInput when it is no such URL.
 */
export async function openPostgresQueue(url: string, options: QueueOptions): Promise<JobQueue> {
  const settings = queueSettings(options);
  const example = 'postgres://user@127.0.0.1:5432/crossquote';
  const address = serverAddress(url, ['postgres:', 'postgresql:'], example);
  const complaint = (error: unknown) => postgresComplaint(error, address);
  const report = reporter(complaint, settings.onError);
  const telemetry = await traced(settings.isTraced);
  const server = connections(url, settings.patience, report);
  try {
    await within(settings.patience, migrateOnce(url, server.listeners));
  } catch (error) {
    await server.close();
    throw new Unavailable(complaint(error));
  }
  const pool = bullmqPool(server.statements, server.listeners, report);
  return bullmqJobQueue(
    databaseBackend(pool, settings, { complaint, report, close: server.close }, telemetry),
    settings,
  );
}

interface Connections {
  readonly statements: DatabasePool;
  readonly listeners: DatabasePool;
  readonly close: () => Promise<void>;
}

function connections(url: string, patience: number, report: (error: unknown) => void): Connections {
  const sockets = new Set<Socket>();
  const config: PoolConfig = {
    connectionString: url,
    // BullMQ writes its table names without a schema. And a job that a power cut loses is found again by the sweep, so
    // nobody need wait for the disk.
    options: `-c search_path=${SCHEMA} -c synchronous_commit=off`,
    connectionTimeoutMillis: patience,
    query_timeout: STATEMENT_TIMEOUT,
    keepAlive: true,
    stream: () => remembered(new Socket(), sockets),
  };
  const statements = new Pool({ ...config, max: CONNECTIONS });
  const listeners = new Pool({ ...config, max: Number.MAX_SAFE_INTEGER });
  for (const pool of [statements, listeners]) pool.on('error', report);
  const close = async () => {
    const ended = Promise.all([statements.end(), listeners.end()]);
    await within(patience, ended).catch(report);
    for (const socket of sockets) socket.destroy();
  };
  // BullMQ's own word: a real pg.Pool fits its shape, only the overloads of `on` are written differently.
  return {
    statements: statements as unknown as DatabasePool,
    listeners: listeners as unknown as DatabasePool,
    close,
  };
}

/** A server that fell silent does not close connections, and open sockets keep a process alive. */
function remembered(socket: Socket, sockets: Set<Socket>): Socket {
  sockets.add(socket);
  return socket.once('close', () => sockets.delete(socket));
}

function migrateOnce(url: string, pool: DatabasePool): Promise<void> {
  const running = migrated.get(url) ?? migrate(pool);
  migrated.set(url, running);
  running.catch(() => migrated.delete(url));
  return running;
}
