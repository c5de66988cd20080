/**
 * Programs that follow `crossquote serve` by cursor and by stream while eight writers change the database and the server is killed twice: each sees
 * each change once, in order. Short here; `npm run changes` writes 10,000.
 */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { aReport } from '@crossquote/domain/testing';
import { openPostgres, openStore } from '@crossquote/store';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { newFolder, startCli } from '../cli/run-cli.ts';
import { type OwnDatabase, ownDatabase } from '../contract/own-database.ts';

const url = process.env['DATABASE_URL'];
const WRITERS = 8;
const TOTAL = Number(process.env['CROSSQUOTE_CHANGES'] ?? 1200);
const TOKENLESS = { CROSSQUOTE_HOME: newFolder(), CROSSQUOTE_RATE_LIMIT: '1000000', PORT: '0' };

describe.skipIf(!url)('following through two kills (skipped unless DATABASE_URL is set)', () => {
  let database: OwnDatabase;
  let server: Serving;
  let written = 0;
  beforeAll(async () => {
    database = await ownDatabase(url ?? '');
    server = await start(database.url);
  }, 120_000);
  afterAll(async () => {
    await kill(server.process);
    await database.drop();
  }, 60_000);

  it('misses nothing and sees nothing twice', { timeout: 240_000 }, async () => {
    const address = () => server.url;
    const readers = [readPages(address, 7), readPages(address, 200), readStream(address)];
    const writers = Array.from({ length: WRITERS }, (_, writer) =>
      write(database.url, writer, () => {
        written++;
      }),
    );
    for (const share of [1 / 3, 2 / 3]) {
      await vi.waitFor(() => expect(written).toBeGreaterThan(TOTAL * share), {
        timeout: 120_000,
        interval: 20,
      });
      await kill(server.process);
      server = await start(database.url);
    }
    await Promise.all(writers);
    const expected = Array.from({ length: TOTAL }, (_, i) => i + 1);
    for (const reader of readers) expect(await reader).toEqual(expected);
  });
});

interface Serving {
  readonly process: ChildProcess;
  readonly url: string;
}

async function start(databaseUrl: string): Promise<Serving> {
  const child = startCli(['serve', '--no-work'], { env: { ...TOKENLESS, DATABASE_URL: databaseUrl } });
  const lines = createInterface({ input: child.stderr as NodeJS.ReadableStream });
  for await (const line of lines) {
    const found = /Serving on (http:\S+),/.exec(line)?.[1];
    if (found) return { process: child, url: found };
  }
  throw new Error('the server did not start');
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function write(databaseUrl: string, writer: number, onWritten: () => void): Promise<void> {
  const store = await openStore(await openPostgres(databaseUrl, { max: 1 }));
  for (let i = writer; i < TOTAL; i += WRITERS) {
    await store.addReport(aReport({ text: `Report ${i} of writer ${writer}.` }), new Uint8Array());
    onWritten();
  }
  await store.close();
}

interface Page {
  readonly items: readonly { readonly number: number }[];
  readonly nextCursor: string;
}

/** Asks again from the last cursor when the server is gone. */
async function readPages(address: () => string, limit: number): Promise<readonly number[]> {
  const seen: number[] = [];
  for (let since = ''; seen.length < TOTAL; ) {
    const page = await fetch(`${address()}/v1/changes?limit=${limit}${since && `&since=${since}`}`)
      .then((response) => response.json() as Promise<Page>)
      .catch(() => null);
    seen.push(...(page?.items ?? []).map(({ number }) => number));
    since = page?.nextCursor ?? since;
  }
  return seen;
}

/** Connects again with the id of the last event. */
async function readStream(address: () => string): Promise<readonly number[]> {
  const seen: number[] = [];
  for (let last = ''; seen.length < TOTAL; ) {
    const headers: Record<string, string> = last ? { 'Last-Event-ID': last } : {};
    try {
      const response = await fetch(`${address()}/v1/changes/stream`, { headers });
      for await (const { id, number } of eventsOf(response)) {
        seen.push(number);
        last = id;
        if (seen.length === TOTAL) break;
      }
    } catch {
      // The server was killed: the next round connects to the new one.
    }
  }
  return seen;
}

async function* eventsOf(
  response: Response,
): AsyncGenerator<{ readonly id: string; readonly number: number }> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(bytes, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const [, data, id = ''] = /^event: change\ndata: (.*)\nid: (.*)$/.exec(block) ?? [];
      if (data !== undefined) yield { id, number: (JSON.parse(data) as { number: number }).number };
    }
  }
}
