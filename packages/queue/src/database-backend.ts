/** BullMQ's backend on a database, be it a server or embedded. */
import type { Stage } from '@crossquote/domain';
import { createPostgresBackend, type PgPool, Queue, runMigrations, Worker } from 'bullmq';
import type { Backend } from './backend.ts';
import type { DatabasePool } from './bullmq-pool.ts';
import type { QueueSettings } from './queue-options.ts';
import type { Traced } from './traced.ts';

/** BullMQ's own name for the schema of its tables; ours live in `app`, always qualified. */
export const SCHEMA = 'bullmq';

/** Queues share the tables, so the prefix goes into the queue's name. */
export function queueName({ prefix }: QueueSettings, stage: Stage): string {
  return `${prefix}.${stage}`;
}

export function databaseBackend(
  connection: PgPool,
  settings: QueueSettings,
  own: Pick<Backend, 'complaint' | 'report' | 'close'>,
  telemetry: Traced,
): Backend {
  return {
    ...own,
    now: async () => {
      const { rows } = await connection.query('select extract(epoch from clock_timestamp()) * 1000 as now');
      return Number((rows[0] as { now: unknown } | undefined)?.now);
    },
    queue: (stage) =>
      new Queue(
        queueName(settings, stage),
        { connection, skipMetasUpdate: true, ...telemetry },
        createPostgresBackend,
      ),
    isStaffed: async (_, queue) => (await queue.getWorkers()).length > 0,
    worker: (stage, process, rest) => ({
      worker: new Worker(
        queueName(settings, stage),
        process,
        { ...rest, connection, ...telemetry },
        createPostgresBackend,
      ),
      cut: () => undefined,
    }),
  };
}

/** Brings BullMQ's tables up to date, in one transaction; another process that does the same waits. */
export async function migrate(pool: DatabasePool): Promise<void> {
  const client = await pool.connect();
  try {
    await runMigrations(client, SCHEMA);
  } finally {
    client.release();
  }
}
