/** Nobody who is protected can be found on any way out, and everybody has one pseudonym on all of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from '../cli/run-cli.ts';
import { type BegunRun, beginCanaries, CANARIES, type CanaryRun, found } from './canary-run.ts';

let begun: BegunRun | undefined;
let run: CanaryRun;
beforeAll(async () => {
  begun = beginCanaries({ CROSSQUOTE_HOME: newFolder() });
  run = await begun.ready;
}, 240_000);
afterAll(() => begun?.stop());

const PATHS = [
  'reports',
  'alignments',
  'testimonies',
  'reviews',
  'collections',
  'stats',
  'changes',
  'people',
];

interface Named {
  readonly speaker: { readonly name: string | null; readonly id: string | null };
  readonly language?: string;
}

async function text(path: string, headers: Readonly<Record<string, string>>): Promise<string> {
  const answer = await fetch(run.url + path, { headers });
  return `${[...answer.headers].join('\n')}\n${await answer.text()}`;
}

async function json<T>(path: string, headers: Readonly<Record<string, string>>): Promise<T> {
  return (await fetch(run.url + path, { headers })).json() as Promise<T>;
}

/** Everything that can be read. */
async function crawled(headers: Readonly<Record<string, string>>): Promise<string> {
  const parts = await Promise.all(
    PATHS.map((path) => text(`/v1/${path}?limit=200`.replace(/(stats|collections)\?.*/, '$1'), headers)),
  );
  const { items } = await json<{ items: readonly { id: string; length: number }[] }>(
    '/v1/reports?limit=200',
    headers,
  );
  for (const { id, length } of items) {
    for (const part of ['', '/text', '/sentences', '/quotes', '/translations'])
      parts.push(await text(`/v1/reports/${id}${part}`, headers));
    for (let start = 0; start + 9 < length; start += 97)
      parts.push(await text(`/v1/reports/${id}/text?start=${start}&end=${start + 9}`, headers));
  }
  parts.push(await text('/v1/search?q=ferry&limit=100', headers));
  return parts.join('\n');
}

describe('fifty protected people', () => {
  it('are there, and are found by whoever looks with the right', async () => {
    const { items } = await json<{ items: readonly { class: string; names: readonly string[] }[] }>(
      '/v1/people?limit=200',
      run.operator,
    );
    expect(items.filter((person) => person.class === 'protected')).toHaveLength(CANARIES.length);
    const out = await run.here('export', '--kind', 'all', '--reveal', '--by', 'kim');
    expect(found(out).length).toBeGreaterThan(CANARIES.length * 4);
  });

  it.each([0, 1, 2, 3])(
    'are nowhere in the API, for caller %i',
    async (i) => {
      const [, headers] = run.readers[i] ?? ['', {}];
      const all = await crawled(headers);
      expect(all.length).toBeGreaterThan(100_000);
      expect(found(all)).toEqual([]);
    },
    120_000,
  );

  it('are in no stream of changes, though the collection is called after one of them', async () => {
    const gone = new AbortController();
    const answer = await fetch(`${run.url}/v1/changes/stream`, { signal: gone.signal });
    let sent = '';
    for await (const bytes of answer.body as unknown as AsyncIterable<Uint8Array>) {
      sent += new TextDecoder().decode(bytes);
      if (sent.length > 50_000) break;
    }
    gone.abort();
    expect(sent).toMatch(/"collection":"Person-/);
    expect(found(sent)).toEqual([]);
  });

  it('are in no bundle, which is whole all the same', async () => {
    const file = join(newFolder(), 'all.tar');
    expect(found(await run.here('export', '--bundle', file))).toEqual([]);
    expect(found(readFileSync(file, 'utf8'))).toEqual([]);
    expect(await run.here('verify', file)).toContain('is as it was written');
  }, 60_000);

  it('are in no error', async () => {
    const { latin, arabic, handle } = CANARIES[7] ?? { latin: '', arabic: '', handle: '' };
    for (const name of [latin, arabic, handle]) {
      const said = encodeURIComponent(name);
      for (const path of [
        `reports?${said}=1`,
        `reports?cursor=${said}`,
        `testimonies?state=${said}`,
        `reports/${said}`,
        said,
        `changes?since=${said}`,
      ])
        expect(found(await text(`/v1/${path}`, {}))).toEqual([]);
      for (const body of [`{"${name}": 1}`, JSON.stringify({ subject: name, verdict: 'same' }), name]) {
        const answer = await fetch(`${run.url}/v1/reviews`, { method: 'POST', headers: run.operator, body });
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(found(await answer.text())).toEqual([]);
      }
    }
  });

  it('are in no log, and in nothing that the command line prints or writes', async () => {
    const { items } = await json<{ items: readonly { id: string }[] }>('/v1/reports', run.operator);
    const printed = [await run.cli('export', '--kind', 'all', '--as', 'reader')];
    for (const words of [
      ['export', '--kind', 'all', '--as', 'operator'],
      ['export', '--kind', 'sentences', '--format', 'csv'],
      ...items.slice(0, 2).map(({ id }) => ['trace', id]),
      ['status', '--json'],
      ['people', '--json'],
      ['ledger', '--json'],
    ])
      printed.push(await run.here(...words));
    expect(found(printed.join('\n'))).toEqual([]);
    expect(run.log()).toContain('"level"');
    expect(found(run.log())).toEqual([]);
  }, 240_000);

  it('have one pseudonym each, in both scripts and on every path', async () => {
    const revealed = records(await run.here('export', '--kind', 'quotes', '--reveal', '--by', 'kim'));
    const paths = [
      records(await run.here('export', '--kind', 'quotes')),
      records(await run.here('export', '--kind', 'quotes', '--as', 'reader')),
      await quotesOf({}),
      await quotesOf(run.operator),
    ];
    for (const { latin, arabic } of CANARIES) {
      const mine = revealed
        .filter(({ speaker }) => speaker.name === latin || speaker.name === arabic)
        .map(({ id }) => id);
      expect(
        new Set(revealed.filter(({ id }) => mine.includes(id)).map(({ speaker }) => speaker.name)),
      ).toEqual(new Set([latin, arabic]));
      const shown = paths.flatMap((quotes) =>
        quotes.filter(({ id }) => mine.includes(id)).map(({ speaker }) => `${speaker.name} ${speaker.id}`),
      );
      expect(shown).toHaveLength(mine.length * paths.length);
      expect([...new Set(shown)]).toEqual([expect.stringMatching(/^Person-[0-9A-Z]{6} p_[0-9a-f]{20}$/)]);
    }
  }, 120_000);

  it('answer to no question but by their pseudonym', async () => {
    const [quote] = await quotesOf({});
    const [one] = CANARIES;
    const askedFor = (speaker: string) =>
      json<{ items: readonly unknown[] }>(`/v1/testimonies?speaker=${encodeURIComponent(speaker)}`, {});
    expect(quote?.speaker.name).toMatch(/^Person-/);
    for (const name of [one?.latin ?? '', one?.arabic ?? ''])
      expect((await askedFor(name)).items).toEqual([]);
    const words = await json<{ items: readonly { words: number }[] }>(
      `/v1/search?q=${encodeURIComponent(one?.latin ?? '')}`,
      {},
    );
    expect(words.items.filter((hit) => hit.words > 0)).toEqual([]);
  });
});

function records(out: string): readonly (Named & { readonly id: string })[] {
  return out
    .split('\n')
    .filter((line) => line.startsWith('{"kind":"quote"'))
    .map((line) => JSON.parse(line) as Named & { id: string });
}

async function quotesOf(
  headers: Readonly<Record<string, string>>,
): Promise<readonly (Named & { readonly id: string })[]> {
  const { items } = await json<{ items: readonly { id: string }[] }>('/v1/reports?limit=200', headers);
  const pages = await Promise.all(
    items.map(({ id }) =>
      json<{ items: readonly (Named & { id: string })[] }>(`/v1/reports/${id}/quotes?limit=200`, headers),
    ),
  );
  return pages.flatMap((page) => page.items);
}
