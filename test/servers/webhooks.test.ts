/**
 * One webhook, three servers that all deliver it, four writers, on PostgreSQL: its receiver, which fails once and loses one of the servers in the middle
 * of an answer, is told every change in order, with nothing between two messages, and never two messages at a time.
 */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startDeliveries } from '@crossquote/api';
import { AN_ACT, aReport } from '@crossquote/domain/testing';
import { openNames, type Store, systemClock } from '@crossquote/pipeline';
import { openPostgres, openStore } from '@crossquote/store';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type OwnDatabase, ownDatabase } from '../contract/own-database.ts';

const url = process.env['DATABASE_URL'];
const SERVERS = 3;
const WRITERS = 4;
const ROUNDS = 100;
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

interface Told {
  readonly id: string;
  readonly numbers: readonly number[];
  readonly status: number;
}

describe.skipIf(!url)('a webhook under three servers (skipped unless DATABASE_URL is set)', () => {
  let database: OwnDatabase;
  const stores: Store[] = [];
  const receivers: Server[] = [];
  beforeAll(async () => {
    database = await ownDatabase(url ?? '');
    for (let i = 0; i < SERVERS; i++)
      stores.push(await openStore(await openPostgres(database.url, { max: 6 })));
  }, 120_000);
  afterAll(async () => {
    for (const receiver of receivers) receiver.close();
    await Promise.all(stores.map((store) => store.close()));
    await database.drop();
  }, 60_000);

  it('is told every change in order, whoever fails or stops', { timeout: 120_000 }, async () => {
    const [first, ...others] = stores as [Store, ...Store[]];
    const deliveries = stores.map((store) =>
      startDeliveries({ store, names: openNames(store, 'private'), clock: systemClock }),
    );
    const told: Told[] = [];
    let [open, mostOpen] = [0, 0];
    const receiver = createServer((request, response) => {
      [open, mostOpen] = [open + 1, Math.max(mostOpen, open + 1)];
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('close', () => {
        open -= 1;
      });
      const answer = async () => {
        const { data } = JSON.parse(Buffer.concat(chunks).toString());
        const numbers = data.items.map(({ number }: { number: number }) => number);
        // The second is refused; while the third is answered, a server stops.
        const status = told.length === 1 ? 500 : 204;
        told.push({ id: String(request.headers['webhook-id']), numbers, status });
        if (told.length === 3) await deliveries[0]?.close();
        response.writeHead(status).end();
      };
      request.on('end', () => void answer());
    });
    receivers.push(receiver.listen(0, '127.0.0.1'));
    await once(receiver, 'listening');
    const { port } = receiver.address() as AddressInfo;
    const webhook = { id: 'w_1', url: `http://127.0.0.1:${port}/`, kinds: null, collection: null };
    const createdAt = new Date(0).toISOString();
    await first.addWebhook({ ...webhook, allowPrivate: false, createdAt }, SECRET, AN_ACT);
    await Promise.all(Array.from({ length: WRITERS }, (_, i) => write(others[i % 2] as Store, i)));
    const last = await first.lastChange();
    const position = async () => (await first.webhooks())[0]?.position;
    await vi.waitFor(async () => expect(await position()).toBe(last), { timeout: 100_000, interval: 100 });
    await Promise.all(deliveries.map((delivery) => delivery.close()));
    expect(taken(told)).toEqual(Array.from({ length: last }, (_, i) => i + 1));
    expect(told.filter(({ status }) => status === 500)).toHaveLength(1);
    expect(mostOpen).toBe(1);
  });
});

async function write(store: Store, writer: number): Promise<void> {
  for (let round = 0; round < ROUNDS; round++)
    await store.addReport(aReport({ text: `Writer ${writer}, round ${round}.` }), new Uint8Array());
}

/** Numbers in the order in which they came; a message that came again, as it was, counts once. */
function taken(told: readonly Told[]): readonly number[] {
  const seen = new Map<string, readonly number[]>();
  for (const { id, numbers } of told) {
    expect(seen.get(id) ?? numbers).toEqual(numbers);
    seen.set(id, numbers);
  }
  return [...seen.values()].flat();
}
