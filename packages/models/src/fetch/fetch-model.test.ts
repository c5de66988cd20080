/** Downloads from a hub that stands on this machine and serves the fixture models, honestly or not. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InvalidInput, Unavailable } from '@crossquote/domain';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KnownModel } from '../manifest/known-models.ts';
import { openTranslator } from '../translator/open-translator.ts';
import type { FetchProgress } from './download-model.ts';
import { downloadProblem } from './download-problem.ts';
import { type FetchModel, fetchModel } from './fetch-model.ts';

const fixtures = fileURLToPath(new URL('../../../../test/fixtures/models', import.meta.url));
const COMMIT = 'c'.repeat(40);
const known: readonly KnownModel[] = [
  {
    name: 'tiny/translator',
    task: 'translation',
    source: 'de',
    target: 'en',
    revision: 'main',
    dtype: 'fp32',
    megabytes: 1,
    licence: 'Apache-2.0',
    golden: 'dreiundzwanzig',
  },
  {
    name: 'tiny/embedder',
    task: 'feature-extraction',
    source: null,
    target: null,
    revision: COMMIT,
    dtype: 'q8',
    megabytes: 1,
    licence: 'Apache-2.0',
    prefix: 'query: ',
  },
];
const FOLDERS: Readonly<Record<string, string>> = {
  'tiny/translator': 'tiny-marian-de-en',
  'tiny/embedder': 'tiny-embedder',
};

/** What the hub does to one file; undefined: it sends it. */
type Mischief = (path: string, response: ServerResponse, bytes: Buffer) => boolean;

let folder: string;
let hub: Server;
let address: string;
let asked: string[];
let mischief: Mischief;

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'crossquote-fetch-')), 'models');
  asked = [];
  mischief = () => false;
  hub = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request.url ?? '', response).catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((listening) => hub.listen(0, '127.0.0.1', listening));
  const bound = hub.address();
  address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
});

afterEach(async () => {
  hub.closeAllConnections();
  await new Promise((closed) => hub.close(closed));
  await rm(join(folder, '..'), { recursive: true, force: true });
});

describe('fetchModel', () => {
  it('fetches a model, pins its commit, keeps checksums and notes its golden sentence', async () => {
    const manifest = await fetchTiny('tiny/translator');
    expect(manifest).toMatchObject({
      name: 'tiny/translator',
      revision: COMMIT,
      golden: { source: 'dreiundzwanzig', target: 'twenty-three' },
    });
    const config = await readFile(join(folder, 'tiny/translator/config.json'));
    expect(manifest.files[0]).toEqual({ path: 'config.json', bytes: config.length, sha256: sha256(config) });
    expect(asked[0]).toBe('/api/models/tiny/translator/revision/main?blobs=true');
    expect(asked.slice(1).every((url) => url.includes(`/resolve/${COMMIT}/`))).toBe(true);
    expect(await readdir(folder)).toEqual(['tiny']);
  });

  it('puts it where the translator finds it', async () => {
    await fetchTiny('tiny/translator');
    const translator = openTranslator({ folder, threads: 1 });
    expect(await translator.translate(['sieben'], 'de', 'en')).toMatchObject([{ text: 'seven' }]);
    await translator.close();
  });

  it('notes how long the vectors of a sentence model are', async () => {
    expect(await fetchTiny('tiny/embedder')).toMatchObject({
      dimensions: 32,
      prefix: 'query: ',
      golden: null,
      revision: expect.stringMatching(new RegExp(`^${COMMIT}\\+prefix-[0-9a-f]{8}$`)),
    });
  });

  it('tells its progress in bytes of the whole', async () => {
    const seen: FetchProgress[] = [];
    const manifest = await fetchTiny('tiny/translator', { onProgress: (progress) => seen.push(progress) });
    const total = manifest.files.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(seen.at(-1)).toMatchObject({ bytes: total, totalBytes: total });
    expect(seen.every(({ bytes }, i) => i === 0 || bytes > (seen[i - 1]?.bytes ?? 0))).toBe(true);
  });

  it('asks nobody for a model that is there, and fetches it again when told or when it is damaged', async () => {
    const first = await fetchTiny('tiny/translator');
    asked = [];
    expect(await fetchTiny('tiny/translator', { offline: true })).toEqual(first);
    expect(asked).toEqual([]);
    await rm(join(folder, 'tiny/translator/tokenizer.json'));
    expect(await fetchTiny('tiny/translator')).toEqual(first);
    expect(await fetchTiny('tiny/translator', { force: true })).toEqual(first);
    expect(asked.filter((url) => url.startsWith('/api'))).toHaveLength(2);
    expect(await readdir(folder)).toEqual(['tiny']);
  });

  it('does without a list of files, as a mirror may', async () => {
    mischief = (path, response) => path === 'api' && Boolean(response.end('null'));
    expect((await fetchTiny('tiny/embedder')).revision).toMatch(COMMIT);
  });

  it('knows no other names', async () => {
    await expect(fetchTiny('tiny/nobody')).rejects.toBeInstanceOf(InvalidInput);
  });

  it('sweeps away what died in the middle, and leaves what another process is at', async () => {
    await mkdir(join(folder, '.fetch-999999999-abc'), { recursive: true });
    await mkdir(join(folder, `.fetch-${process.pid}-abc`));
    await mkdir(join(folder, '.fetch-1-abc'));
    await fetchTiny('tiny/embedder');
    expect((await readdir(folder)).sort()).toEqual(['.fetch-1-abc', `.fetch-${process.pid}-abc`, 'tiny']);
  });
});

describe('when it cannot be had', () => {
  it('says that --offline stands in the way', async () => {
    await expect(fetchTiny('tiny/translator', { offline: true })).rejects.toThrow(/--offline/);
    expect(asked).toEqual([]);
    await nothingIsThere();
  });

  it('says that the network is closed', async () => {
    const error = await fetchTiny('tiny/translator', { hub: 'http://127.0.0.1:9' }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(Unavailable);
    expect(String(error)).toMatch(
      /127\.0\.0\.1:9 cannot be reached .*crossquote models fetch tiny\/translator$/,
    );
    await nothingIsThere();
  });

  it.each([
    ['the model is gone', 'api', 404, /404/],
    ['a file is gone', 'tokenizer.json', 404, /404/],
    ['the hub is overloaded', 'config.json', 503, /503.*later/],
  ])('says that %s', async (_, where, status, message) => {
    mischief = (path, response) => path === where && Boolean(response.writeHead(status).end());
    await expect(fetchTiny('tiny/translator')).rejects.toThrow(message);
    await nothingIsThere();
  });

  it('keeps nothing of a download that breaks off', async () => {
    mischief = (path, response, bytes) => {
      if (path !== 'onnx/encoder_model.onnx') return false;
      response.writeHead(200, { 'content-length': bytes.length });
      response.write(bytes.subarray(0, 1000), () => response.destroy());
      return true;
    };
    await expect(fetchTiny('tiny/translator')).rejects.toBeInstanceOf(Unavailable);
    await nothingIsThere();
  });

  it('keeps nothing that is not what the hub promised', async () => {
    mischief = (path, response, bytes) =>
      path === 'onnx/encoder_model.onnx' && Boolean(response.end(Buffer.from(bytes).fill(0, 0, 1)));
    await expect(fetchTiny('tiny/translator')).rejects.toThrow(/incomplete or changed/);
    mischief = (path, response) =>
      path === 'config.json' && Boolean(response.end('<html>Please log in</html>'));
    await expect(fetchTiny('tiny/translator')).rejects.toThrow(/incomplete or changed/);
    await nothingIsThere();
  });

  it('keeps nothing that does not load', async () => {
    mischief = (path, response) => {
      if (path === 'api') response.end(JSON.stringify({ sha: COMMIT, siblings: [{}, null] }));
      if (path === 'onnx/model_quantized.onnx') response.end('no model');
      return path === 'api' || path === 'onnx/model_quantized.onnx';
    };
    await expect(fetchTiny('tiny/embedder')).rejects.toThrow(/cannot be loaded/);
    await nothingIsThere();
  });

  it('keeps nothing when it is stopped', async () => {
    const stop = new AbortController();
    const onProgress = () => stop.abort();
    await expect(fetchTiny('tiny/translator', { onProgress, signal: stop.signal })).rejects.toThrow(
      /was stopped/,
    );
    await nothingIsThere();
  });

  it('leaves the old model when the new one fails', async () => {
    const first = await fetchTiny('tiny/embedder');
    mischief = (path, response) => path === 'tokenizer.json' && Boolean(response.writeHead(500).end());
    await expect(fetchTiny('tiny/embedder', { force: true })).rejects.toThrow(/500/);
    mischief = () => false;
    expect(await fetchTiny('tiny/embedder', { offline: true })).toEqual(first);
  });

  it('says that there is no space before it begins', async () => {
    mischief = (path, response) => {
      if (path !== 'api') return false;
      const siblings = [
        'config.json',
        'tokenizer.json',
        'tokenizer_config.json',
        'onnx/model_quantized.onnx',
      ];
      response.end(
        JSON.stringify({ sha: COMMIT, siblings: siblings.map((rfilename) => ({ rfilename, size: 1e18 })) }),
      );
      return true;
    };
    await expect(fetchTiny('tiny/embedder')).rejects.toThrow(/no space on the disk/);
    expect(asked).toHaveLength(1);
    await nothingIsThere();
  });

  it('says that the folder cannot be written', async () => {
    await writeFile(folder, 'a file where the folder should be');
    await expect(fetchTiny('tiny/embedder')).rejects.toThrow(/cannot be written.*CROSSQUOTE_HOME/);
  });
});

describe('downloadProblem', () => {
  const context = { name: 'tiny/translator', host: 'hub.example', megabytes: 110 };

  it('tells the fix for a full disk and for a read-only one', () => {
    const full = downloadProblem(Object.assign(new Error('x'), { code: 'ENOSPC' }), context);
    expect(full).toBeInstanceOf(Unavailable);
    expect(full.message).toMatch(/no space.*110 MB/);
    expect(downloadProblem({ cause: { code: 'EROFS' } }, context).message).toMatch(
      /cannot be written \(EROFS\)/,
    );
  });

  it('takes anything else for a broken line', () => {
    expect(downloadProblem(null, context).message).toMatch(
      /^hub\.example cannot be reached for tiny\/translator: check/,
    );
  });
});

function fetchTiny(name: string, options: Partial<FetchModel> = {}) {
  return fetchModel(name, { folder, hub: address, known, ...options });
}

async function nothingIsThere(): Promise<void> {
  const left = await readdir(folder).catch(() => []);
  expect(left.filter((name) => name !== 'tiny')).toEqual([]);
  expect(await readdir(join(folder, 'tiny')).catch(() => [])).toEqual([]);
}

async function answer(url: string, response: ServerResponse): Promise<void> {
  const [, api] = /^\/api\/models\/([^/]+\/[^/]+)\/revision\/[^/?]+\?blobs=true$/.exec(url) ?? [];
  const [, name = '', path = ''] = /^\/([^/]+\/[^/]+)\/resolve\/[^/]+\/(.+)$/.exec(url) ?? [];
  if (api) {
    if (mischief('api', response, Buffer.alloc(0))) return;
    response.end(JSON.stringify({ sha: COMMIT, siblings: await siblingsOf(api) }));
    return;
  }
  const bytes = await readFile(join(fixtures, FOLDERS[name] ?? 'none', path));
  if (!mischief(path, response, bytes)) response.end(bytes);
}

/** Like a real hub: checksums only of the large files. */
async function siblingsOf(name: string): Promise<readonly object[]> {
  const root = join(fixtures, FOLDERS[name] ?? 'none');
  const paths = await readdir(root, { recursive: true, withFileTypes: true });
  return Promise.all(
    paths
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        const bytes = await readFile(path);
        const rfilename = path.slice(root.length + 1);
        return {
          rfilename,
          size: bytes.length,
          ...(rfilename.endsWith('.onnx') ? { lfs: { sha256: sha256(bytes) } } : {}),
        };
      }),
  );
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
