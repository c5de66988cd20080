/** `crossquote serve` as a process, on the embedded database. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { newFolder, ROOT, runCli, runHere, startCli } from '../cli/run-cli.ts';

const env = { CROSSQUOTE_HOME: newFolder() };
const quote = '“The ferry left without its lights, and nobody on the pier counted the children.”';
let server: ChildProcess;
let url = '';
const said: string[] = [];

beforeAll(async () => {
  server = startCli(['serve', '--port', '0', '-v'], { env });
  const lines = createInterface({ input: server.stderr as NodeJS.ReadableStream });
  url = await new Promise<string>((resolve, reject) => {
    server.once('exit', () => reject(new Error(said.join('\n'))));
    lines.on('line', (line) => {
      said.push(line);
      const found = /Serving on (http:\/\/127\.0\.0\.1:\d+)/.exec(line)?.[1];
      if (found) resolve(found);
    });
  });
}, 120_000);

afterAll(async () => {
  if (server.exitCode !== null) return;
  server.kill('SIGTERM');
  await once(server, 'exit');
}, 60_000);

async function tokenFor(role: string, name = `${role}-1`): Promise<Readonly<Record<string, string>>> {
  const { out } = await runHere(['token', 'create', '--role', role, '--name', name, '-q'], { env });
  return { Authorization: `Bearer ${out.trim()}`, 'Content-Type': 'application/json' };
}

/** Somebody who is told, on this machine. */
async function hookReceiver() {
  const received: { readonly headers: IncomingHttpHeaders; readonly body: string }[] = [];
  const hooked = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      response.writeHead(204).end();
    });
  });
  hooked.listen(0, '127.0.0.1');
  await once(hooked, 'listening');
  const { port } = hooked.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/hook`, received, close: () => hooked.close() };
}

/** `examples/new-testimonies`, which prints them as they are found. */
function startExample() {
  const script = join(ROOT, 'examples/new-testimonies/new-testimonies.mjs');
  const child = spawn(process.execPath, [script, url, '--place', join(newFolder(), 'place')]);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  return {
    printed: () => Buffer.concat(chunks).toString(),
    stop: async () => {
      child.kill('SIGTERM');
      expect(await once(child, 'exit')).toEqual([0, null]);
    },
  };
}

interface Item {
  readonly alignments: readonly string[];
  readonly members: readonly { readonly text: string }[];
}

const get = async (path: string) => (await fetch(url + path)).json() as Promise<{ items: readonly Item[] }>;

/** The first changes of a kind, as the stream sends them. */
async function followed(kind: string, count: number): Promise<readonly unknown[]> {
  const gone = new AbortController();
  const response = await fetch(`${url}/v1/changes/stream?kind=${kind}`, { signal: gone.signal });
  const found: unknown[] = [];
  let text = '';
  for await (const bytes of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += new TextDecoder().decode(bytes);
    const lines = [...text.matchAll(/^data: (.*)\n/gm)];
    found.splice(0, found.length, ...lines.map(([, data = '']) => JSON.parse(data)));
    if (found.length >= count) break;
  }
  gone.abort();
  return found;
}

describe('crossquote serve', () => {
  it('takes reports in, works through them, lets people decide, and logs no word', async () => {
    const operator = await tokenFor('operator');
    const follower = startExample();
    const add = async (text: string) =>
      fetch(`${url}/v1/reports`, { method: 'POST', headers: operator, body: JSON.stringify({ text }) });
    expect((await add(`Harbour clerk Orla Venn said: ${quote}`)).status).toBe(201);
    expect((await add(`Asked on Monday, Orla Venn said: ${quote} She left early.`)).status).toBe(201);
    const events = await followed('testimony', 1);
    expect(events).toMatchObject([{ kind: 'testimony', op: 'create' }]);
    const found = await vi.waitFor(
      async () => {
        const { items } = await get('/v1/testimonies');
        expect(items).toHaveLength(1);
        return items;
      },
      { timeout: 60_000, interval: 200 },
    );
    expect(found[0]?.members.map(({ text }) => text)).toEqual([quote.slice(1, -1), quote.slice(1, -1)]);
    // It asks as a reader, and nobody has said that she is a public person. Its lines come one by one.
    await vi.waitFor(
      () =>
        expect(follower.printed()).toMatch(
          /2 reports\n {2}Person-\w{6} \[en\]: The ferry left.*\n {2}Person-\w{6} \[en\]: The ferry left/,
        ),
      { timeout: 60_000, interval: 100 },
    );
    expect(follower.printed()).not.toContain('Venn');
    await follower.stop();
    const [subject] = found[0]?.alignments ?? [];
    const decision = {
      method: 'POST',
      headers: operator,
      body: JSON.stringify({ subject, verdict: 'same' }),
    };
    expect((await fetch(`${url}/v1/reviews`, decision)).status).toBe(201);
    await vi.waitFor(
      async () => expect((await get('/v1/testimonies?state=confirmed')).items).toHaveLength(1),
      { timeout: 60_000, interval: 200 },
    );
    expect(said.join('\n')).toMatch(/POST \/v1\/reports/);
    expect(said.join('\n')).not.toMatch(/ferry|Venn|children/);
  }, 120_000);

  it('tells a webhook what changes, signed and in order, without a word or a name', async () => {
    const receiver = await hookReceiver();
    const { out, code } = await runHere(['webhook', 'add', receiver.url, '--kinds', 'report', '-q'], { env });
    expect(code).toBe(0);
    const headers = await tokenFor('operator', 'intake');
    for (const text of ['Dara Quill closed the bakery.', 'The orchard was sold.'])
      await fetch(`${url}/v1/reports`, { method: 'POST', headers, body: JSON.stringify({ text }) });
    const told = () =>
      receiver.received.flatMap(({ body }) => JSON.parse(body).data.items as { id: string }[]);
    await vi.waitFor(() => expect(told()).toHaveLength(2), { timeout: 60_000, interval: 100 });
    for (const { headers: sent, body } of receiver.received) {
      const signed = `${String(sent['webhook-id'])}.${String(sent['webhook-timestamp'])}.${body}`;
      const key = Buffer.from(out.trim().slice('whsec_'.length), 'base64');
      const signature = createHmac('sha256', key).update(signed).digest('base64');
      expect(sent['webhook-signature']).toBe(`v1,${signature}`);
      expect(body).not.toMatch(/Quill|bakery|orchard/);
    }
    const { items } = (await (await fetch(`${url}/v1/webhooks`, { headers })).json()) as {
      items: { id: string; lastStatus: number }[];
    };
    expect(items).toMatchObject([{ lastStatus: 204 }]);
    const clear = await runHere(['webhook', 'add', 'http://desk.example/hook'], { env });
    expect(clear).toMatchObject({ code: 2, err: expect.stringContaining('https') });
    const listed = await runHere(['webhook', 'list'], { env });
    expect(listed.out).toContain('active');
    expect(await runHere(['webhook', 'remove', items[0]?.id ?? ''], { env })).toMatchObject({ code: 0 });
    expect(said.join('\n')).not.toContain('/hook');
    receiver.close();
  }, 120_000);

  it('is asked by other verbs meanwhile, and lets tokens be made and revoked', async () => {
    const headers = await tokenFor('reader');
    expect((await fetch(`${url}/v1/stats`, { headers })).status).toBe(200);
    const spoken = await (await fetch(`${url}/languages`, { headers })).json();
    expect(spoken).toMatchObject([{ code: 'de', targets: ['en'] }, { code: 'fr' }]);
    const { out } = await runHere(['token', 'list', '--json'], { env });
    expect((JSON.parse(out) as { name: string; state: string }[]).map(({ name }) => name)).toContain(
      'reader-1',
    );
    expect(out).not.toContain('hash');
    const twice = await runHere(['token', 'create', '--name', 'reader-1'], { env });
    expect(twice).toMatchObject({ code: 1, err: expect.stringContaining('revoke it first') });
    expect(await runHere(['token', 'revoke', 'reader-1'], { env })).toMatchObject({ code: 0 });
    expect((await fetch(`${url}/v1/stats`, { headers })).status).toBe(401);
    expect(await runHere(['export', '--kind', 'reports'], { env })).toMatchObject({ code: 0 });
    expect((await runHere(['add', '-q', 'README.md'], { env })).code).toBe(1);
  }, 120_000);

  it('goes on with a paused stage as soon as another process says so, though nothing else happens', async () => {
    const headers = await tokenFor('operator', 'operator-2');
    expect(await runHere(['pause', 'quotes', '--by', 'kim'], { env })).toMatchObject({ out: 'quotes\n' });
    const body = JSON.stringify({ text: 'Nobody knew who had rung the bell.', language: 'en' });
    expect((await fetch(`${url}/v1/reports`, { method: 'POST', headers, body })).status).toBe(201);
    await vi.waitFor(async () => expect(await standing()).toContainEqual(['done', 'paused']), 60_000);
    expect((await runHere(['status'], { env })).out).toMatch(
      /1 report paused at quotes: paused by kim since 2/,
    );
    expect(await runHere(['unpause', '--by', 'sam'], { env })).toMatchObject({
      out: 'quotes\n',
      err: 'The process that holds the database goes on with them.\n',
    });
    await vi.waitFor(async () => {
      for (const states of await standing()) expect(states).toEqual(['done', 'done']);
    }, 60_000);
    const { out } = await runHere(['ledger'], { env });
    expect(out).toMatch(/ pause +kim +quotes\n.* add .*\n.* unpause +sam +quotes\n/);

    /** How split and quotes are of each report. */
    async function standing(): Promise<readonly (readonly string[])[]> {
      const status = await runHere(['status', '--json'], { env });
      const [{ reports }] = JSON.parse(status.out) as [{ reports: { stages: { state: string }[] }[] }];
      return reports.map(({ stages }) => stages.slice(0, 2).map(({ state }) => state));
    }
  }, 180_000);

  it('refuses to be reached from elsewhere in the clear, before it opens anything', async () => {
    const open = await runCli(['serve', '--host', '0.0.0.0', '--port', '0'], { env });
    expect(open).toMatchObject({ code: 2, err: expect.stringContaining('--behind-proxy') });
    const half = await runCli(['serve', '--tls-cert', 'cert.pem'], { env });
    expect(half).toMatchObject({ code: 2, err: expect.stringContaining('--tls-key') });
  }, 60_000);

  it('ends when it is asked to', async () => {
    server.kill('SIGTERM');
    expect(await once(server, 'exit')).toEqual([0, null]);
  }, 60_000);
});
