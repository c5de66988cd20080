/** What stands in the database and the queue when somebody asks for metrics. */
import type { Clock, JobQueue, QueueCounts, Store } from '@crossquote/pipeline';
import { Gauge, type Registry } from 'prom-client';
import { webhookRecord } from '../webhooks/webhook-record.ts';

interface GaugeDeps {
  readonly store: Pick<Store, 'lastChange' | 'lastCut' | 'stageCounts' | 'webhooks'>;
  readonly queue: Pick<JobQueue, 'counts' | 'oldestWaiting'>;
  readonly clock: Clock;
}

/** Read anew each time, by whoever asks. */
export function addGauges(registry: Registry, { store, queue, clock }: GaugeDeps): void {
  const gauge = (name: string, help: string, labelNames: string[], read: (into: Gauge) => Promise<void>) =>
    new Gauge({
      name: `crossquote_${name}`,
      help,
      labelNames,
      registers: [registry],
      async collect() {
        this.reset();
        await read(this);
      },
    });
  gauge('changes_last', 'Number of the last change', [], async (into) => into.set(await store.lastChange()));
  gauge('changes_cut', 'Number up to which changes are not kept any more', [], async (into) =>
    into.set(await store.lastCut()),
  );
  gauge(
    'stage_subjects',
    'Reports and collections by how they stand in a stage',
    ['stage', 'state'],
    async (into) => {
      for (const { stage, state, count } of await store.stageCounts()) into.set({ stage, state }, count);
    },
  );
  gauge('queue_jobs', 'Jobs by stage; none where the queue does not answer', ['stage', 'state'], (into) =>
    readJobs(into, queue),
  );
  gauge(
    'queue_oldest_waiting_seconds',
    'How long the job of the stage that waits longest has waited; 0 when none waits',
    ['stage'],
    (into) => readOldest(into, queue, clock),
  );
  gauge('webhooks', 'Webhooks by how they are getting on', ['state'], async (into) => {
    for (const webhook of await store.webhooks()) into.inc({ state: webhookRecord(webhook).state });
  });
  gauge(
    'webhook_changes_behind',
    'Changes that the webhook which is furthest behind was not told',
    [],
    async (into) => into.set(Math.max(0, ...(await store.webhooks()).map(({ behind }) => behind))),
  );
}

/** A queue that is away is no reason to know nothing of all else. */
async function readJobs(into: Gauge, queue: GaugeDeps['queue']): Promise<void> {
  const counts: Readonly<Record<string, QueueCounts>> = await queue.counts().catch(() => ({}));
  for (const [stage, jobs] of Object.entries(counts))
    for (const [state, count] of Object.entries(jobs)) into.set({ stage, state }, count);
}

async function readOldest(into: Gauge, queue: GaugeDeps['queue'], clock: Clock): Promise<void> {
  const oldest: Readonly<Record<string, number | null>> = await queue.oldestWaiting().catch(() => ({}));
  const now = clock.now().getTime();
  for (const [stage, since] of Object.entries(oldest))
    into.set({ stage }, since === null ? 0 : Math.max(0, now - since) / 1000);
}
