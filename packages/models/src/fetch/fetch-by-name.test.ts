/** Models that Crossquote does not know, fetched from a hub on this machine that keeps them as their makers do. */
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InvalidInput, Unavailable } from '@crossquote/domain';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmbedder } from '../embedder/open-embedder.ts';
import { unitVector } from '../embedder/unit-vector.ts';
import { modelFolder } from '../installed/model-folder.ts';
import { loadLibrary } from '../loading/load-library.ts';
import { KNOWN_MODELS } from '../manifest/known-models.ts';
import { openTranslator } from '../translator/open-translator.ts';
import { type FetchModel, fetchModel } from './fetch-model.ts';

const fixtures = fileURLToPath(new URL('../../../../test/fixtures/models', import.meta.url));
const COMMIT = 'c'.repeat(40);
const TEXT = 'Das Wasser stieg in der Nacht.';
const ST = 'sentence_transformers.models';

type Files = Map<string, Buffer | string>;

let folder: string;
let address: string;
let server: Server;
/** By model's name. */
let repositories: Map<string, { files: Files; card: object }>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossquote-by-name-'));
  repositories = new Map();
  server = createServer((request, response) => {
    const answer = answerTo(request.url ?? '');
    if (answer === null) response.writeHead(404).end();
    else response.end(answer);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const bound = server.address();
  address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  await rm(folder, { recursive: true, force: true });
});

describe('a sentence model by its name on the hub', () => {
  it('is pooled as its makers pool: by the mean', async () => {
    await onHub('org/mean', 'tiny-embedder', { license: 'mit' }, modules('Pooling', 'Normalize'), {
      '1_Pooling/config.json': { pooling_mode_cls_token: false, pooling_mode_mean_tokens: true },
    });
    const manifest = await fetchTiny('org/mean');
    expect(manifest).toMatchObject({
      pooling: 'mean',
      dense: [],
      prefix: '',
      licence: 'mit',
      revision: COMMIT,
    });
    expect(await embedded('org/mean')).toEqual(await pooled('mean'));
  });

  it('is pooled as its makers pool: by the first token, where the hub says so in its new words', async () => {
    await onHub('org/cls', 'tiny-embedder', {}, modules('Pooling'), {
      '1_Pooling/config.json': { pooling_mode: 'cls' },
    });
    const manifest = await fetchTiny('org/cls');
    expect(manifest).toMatchObject({ pooling: 'cls', dimensions: 32, revision: `${COMMIT}+cls` });
    expect(await embedded('org/cls')).toEqual(await pooled('cls'));
    expect(await pooled('cls')).not.toEqual(await pooled('mean'));
  });

  it('is pooled by the last token where its makers do', async () => {
    await onHub('org/last', 'tiny-embedder', {}, modules('Pooling'), {
      '1_Pooling/config.json': { pooling_mode_lasttoken: true },
    });
    expect(await fetchTiny('org/last')).toMatchObject({ pooling: 'last', revision: `${COMMIT}+last` });
    expect(await embedded('org/last')).toEqual(await pooled('last_token'));
  });

  it('gets the dense layer that its ONNX file lacks, from the model it was converted from', async () => {
    const weights = Array.from({ length: 2 * 32 }, (_, i) => Math.sin(i));
    await onHub('conv/labse', 'tiny-embedder', { base_model: ['org/labse'] }, null, {});
    repositories.set('org/labse', {
      card: {},
      files: new Map<string, Buffer | string>([
        ['modules.json', JSON.stringify(modules('Transformer', 'Pooling', 'Dense', 'Normalize'))],
        ['1_Pooling/config.json', JSON.stringify({ pooling_mode_cls_token: true })],
        ['2_Dense/config.json', JSON.stringify({ activation_function: 'torch.nn.modules.activation.Tanh' })],
        [
          '2_Dense/model.safetensors',
          safetensors({ 'linear.weight': [[2, 32], weights], 'linear.bias': [[2], [0.5, -0.5]] }),
        ],
      ]),
    });
    const manifest = await fetchTiny('conv/labse');
    expect(manifest).toMatchObject({
      pooling: 'cls',
      dimensions: 2,
      revision: expect.stringMatching(/\+cls\+dense-[0-9a-f]{8}$/),
    });
    expect(manifest.files.at(-1)?.path).toBe('2_Dense/model.safetensors');
    const cls = await pooledRaw('cls');
    const layer = [0, 1].map((row) => {
      const sum = cls.reduce((total, value, i) => total + value * Math.fround(weights[row * 32 + i] ?? 0), 0);
      return Math.tanh(sum + (row === 0 ? 0.5 : -0.5));
    });
    const [made] = await embedded('conv/labse');
    for (const [i, value] of unitVector(layer).entries()) expect(made?.[i]).toBeCloseTo(value, 6);
  });

  it('gets the words that e5 models want before each text, and no others', async () => {
    for (const name of [
      'Xenova/multilingual-e5-large',
      'me/e5-base-v2',
      'me/multilingual-e5-large-instruct',
      'me/bge-e5x',
    ])
      await onHub(name, 'tiny-embedder', {}, modules('Pooling'), {
        '1_Pooling/config.json': { pooling_mode: 'mean' },
      });
    const prefixes = [];
    for (const name of repositories.keys()) prefixes.push((await fetchTiny(name)).prefix);
    expect(prefixes).toEqual(['query: ', 'query: ', '', '']);
  });

  it('is not guessed at: whoever fetches it says what the hub does not', async () => {
    await onHub('org/silent', 'tiny-embedder', {}, null, {});
    await expect(fetchTiny('org/silent')).rejects.toThrow(/does not tell .*org\/silent.*--pooling/);
    await nothingIsThere();
    const manifest = await fetchTiny('org/silent', { pooling: 'cls', prefix: 'topic: ' });
    expect(manifest).toMatchObject({ pooling: 'cls', prefix: 'topic: ' });
    expect(manifest.revision).toMatch(/\+cls\+prefix-[0-9a-f]{8}$/);
    expect(await embedded('org/silent')).toEqual(await pooled('cls', `topic: ${TEXT}`));
  });

  it('is never used otherwise than somebody says', async () => {
    await onHub('org/silent', 'tiny-embedder', {}, null, {});
    await fetchTiny('org/silent', { pooling: 'cls' });
    expect((await fetchTiny('org/silent', { pooling: 'cls' })).pooling).toBe('cls');
    await expect(fetchTiny('org/silent', { pooling: 'mean' })).rejects.toThrow(/with pooling cls.*--force/);
    await expect(fetchTiny('org/silent', { prefix: 'a' })).rejects.toThrow(/nothing before each text/);
    await expect(fetchTiny('Xenova/LaBSE', { pooling: 'mean', known: KNOWN_MODELS })).rejects.toThrow(
      /leave out/,
    );
  });

  it('has another revision for each way of making vectors, so that they never mix', async () => {
    await onHub('org/silent', 'tiny-embedder', {}, null, {});
    const ways = [
      { pooling: 'mean' },
      { pooling: 'cls' },
      { pooling: 'mean', prefix: 'a' },
      { pooling: 'mean', prefix: 'b' },
    ] as const;
    const revisions = [];
    for (const way of ways) revisions.push((await fetchTiny('org/silent', { ...way, force: true })).revision);
    expect(new Set(revisions).size).toBe(ways.length);
  });

  it.each([
    [
      'max pooling',
      modules('Pooling'),
      { '1_Pooling/config.json': { pooling_mode_max_tokens: true } },
      /pooling by max_tokens/,
    ],
    [
      'two poolings',
      modules('Pooling'),
      { '1_Pooling/config.json': { pooling_mode_cls_token: true, pooling_mode_mean_tokens: true } },
      /pooling by/,
    ],
    ['a part nobody knows', modules('CNN'), {}, /a part called CNN/],
    [
      'another activation',
      modules('Pooling', 'Dense'),
      {
        '1_Pooling/config.json': { pooling_mode: 'mean' },
        '2_Dense/config.json': { activation_function: 'x.GELU' },
      },
      /activation called GELU/,
    ],
  ])('is refused with %s', async (_, parts, more, message) => {
    await onHub('org/odd', 'tiny-embedder', {}, parts, more);
    await expect(fetchTiny('org/odd')).rejects.toThrow(message);
    await nothingIsThere();
  });

  it('is refused when it has no weights in the layout, or only some in two files', async () => {
    repositories.set('org/torch', {
      card: {},
      files: new Map([
        ['pytorch_model.bin', 'x'],
        ['tokenizer.json', '{}'],
      ]),
    });
    await expect(fetchTiny('org/torch')).rejects.toThrow(/no weights that Crossquote can load.*Xenova/);
    repositories.get('org/torch')?.files.set('onnx/model.onnx', 'x').set('onnx/model.onnx_data', 'x');
    await expect(fetchTiny('org/torch')).rejects.toThrow(InvalidInput);
  });

  it('is refused when its dense layer is none', async () => {
    await onHub('org/odd', 'tiny-embedder', {}, modules('Transformer', 'Pooling', 'Dense'), {
      '1_Pooling/config.json': { pooling_mode: 'mean' },
      '2_Dense/config.json': { activation_function: 'torch.nn.modules.linear.Identity' },
      '2_Dense/model.safetensors': 'nonsense',
    });
    await expect(fetchTiny('org/odd')).rejects.toThrow(/cannot be loaded/);
    await nothingIsThere();
  });
});

describe('any other name', () => {
  it('brings a translator where the name tells what it translates, with its card', async () => {
    await onHub('org/opus-mt-de-en', 'tiny-marian-de-en', { license: 'cc-by-4.0' }, null, {});
    repositories.get('org/opus-mt-de-en')?.files.set('README.md', 'Made by somebody.');
    const manifest = await fetchTiny('org/opus-mt-de-en');
    expect(manifest).toMatchObject({
      task: 'translation',
      source: 'de',
      target: 'en',
      licence: 'cc-by-4.0',
      dtype: 'fp32',
    });
    expect(await readFile(join(folder, 'org/opus-mt-de-en/README.md'), 'utf8')).toBe('Made by somebody.');
    const translator = openTranslator({ folder, threads: 1 });
    expect(await translator.translate(['sieben'], 'de', 'en')).toMatchObject([{ text: 'seven' }]);
    await translator.close();
  });

  it.each(['org/some-translator', 'org/opus-mt-en-mul'])(
    'is refused for a translator called %s',
    async (name) => {
      await onHub(name, 'tiny-marian-de-en', {}, null, {});
      await expect(fetchTiny(name)).rejects.toThrow(/does not tell what .* translates/);
      await nothingIsThere();
    },
  );

  it.each(['nobody/knows', 'nobody', '../up/there', 'a/b/c', '.hidden/x'])('is unknown: %s', async (name) => {
    await expect(fetchTiny(name)).rejects.toThrow(InvalidInput);
    await expect(fetchTiny(name)).rejects.toThrow(/no model .* is known, here or on the hub/);
    await nothingIsThere();
  });

  it('is not looked up when downloads are forbidden', async () => {
    await expect(fetchTiny('org/silent', { offline: true })).rejects.toThrow(Unavailable);
  });

  it('tells how much there is to fetch before it begins', async () => {
    await onHub('org/silent', 'tiny-embedder', {}, null, {});
    const told: string[] = [];
    await fetchTiny('org/silent', {
      pooling: 'mean',
      onStart: (bytes) => told.push(`start ${bytes}`),
      onProgress: ({ totalBytes }) => told.push(`of ${totalBytes}`),
    });
    expect(told[0]).toMatch(/^start \d{5,}$/);
    expect(told[1]).toBe(told[0]?.replace('start', 'of'));
  });
});

describe('the models known by name', () => {
  it('are used as their makers say', () => {
    const by = (name: string) => KNOWN_MODELS.find((model) => model.name === name);
    expect(by('Xenova/LaBSE')).toMatchObject({ pooling: 'cls', dense: [{ activation: 'tanh' }] });
    expect(by('Xenova/LaBSE')?.prefix).toBeUndefined();
    for (const size of ['small', 'base', 'large'])
      expect(by(`Xenova/multilingual-e5-${size}`)).toMatchObject({ prefix: 'query: ', licence: 'MIT' });
    const mini = by('Xenova/paraphrase-multilingual-MiniLM-L12-v2');
    expect([mini?.pooling, mini?.prefix, mini?.dense]).toEqual([undefined, undefined, undefined]);
  });
});

function fetchTiny(name: string, options: Partial<FetchModel> = {}) {
  return fetchModel(name, { folder, hub: address, known: [], ...options });
}

async function embedded(name: string): Promise<readonly Float32Array[]> {
  const embedder = await openEmbedder({ folder: (await modelFolder(name, { folder })) ?? '', threads: 1 });
  const vectors = await embedder.embed([TEXT]);
  await embedder.close();
  return vectors;
}

/** What the library itself makes of it. */
async function pooledRaw(pooling: 'mean' | 'cls' | 'last_token', text = TEXT): Promise<readonly number[]> {
  const pipeline = await (await loadLibrary()).pipeline(
    'feature-extraction',
    join(fixtures, 'tiny-embedder'),
    { dtype: 'q8' },
  );
  const { data } = await pipeline(text, { pooling });
  await pipeline.dispose();
  return Array.from(data, Number);
}

async function pooled(pooling: 'mean' | 'cls' | 'last_token', text = TEXT) {
  return [unitVector(await pooledRaw(pooling, text))];
}

function modules(...types: readonly string[]): readonly object[] {
  const first = types[0] === 'Transformer' ? 0 : 1;
  return types.map((type, i) => ({
    idx: i,
    path: type === 'Transformer' ? '' : `${i + first}_${type}`,
    type: `${ST}.${type}`,
  }));
}

async function onHub(
  name: string,
  fixture: string,
  card: object,
  parts: readonly object[] | null,
  more: Readonly<Record<string, object | string>>,
) {
  const root = join(fixtures, fixture);
  const files: Files = new Map();
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && entry.name !== 'manifest.json')
      files.set(path.slice(root.length + 1), await readFile(path));
  }
  if (parts) files.set('modules.json', JSON.stringify(parts));
  for (const [path, content] of Object.entries(more))
    files.set(path, typeof content === 'string' ? content : JSON.stringify(content));
  repositories.set(name, { files, card });
}

function answerTo(url: string): string | Buffer | null {
  const [, api] = /^\/api\/models\/(.+)\/revision\/[^/?]+\?blobs=true$/.exec(url) ?? [];
  const [, name = '', path = ''] = /^\/(.+)\/resolve\/[^/]+\/(.+)$/.exec(url) ?? [];
  if (!api) return repositories.get(name)?.files.get(path) ?? null;
  const repository = repositories.get(api);
  if (!repository) return null;
  const siblings = [...repository.files].map(([rfilename, content]) => ({
    rfilename,
    size: Buffer.byteLength(content),
    lfs: { sha256: createHash('sha256').update(content).digest('hex') },
  }));
  return JSON.stringify({ sha: COMMIT, siblings, cardData: repository.card });
}

function safetensors(
  tensors: Readonly<Record<string, readonly [readonly number[], readonly number[]]>>,
): Buffer {
  const header: Record<string, object> = {};
  const parts: Buffer[] = [];
  let at = 0;
  for (const [name, [shape, values]] of Object.entries(tensors)) {
    const bytes = Buffer.from(Float32Array.from(values).buffer);
    header[name] = { dtype: 'F32', shape, data_offsets: [at, at + bytes.length] };
    at += bytes.length;
    parts.push(bytes);
  }
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  return Buffer.concat([length, text, ...parts]);
}

async function nothingIsThere(): Promise<void> {
  expect(await readdir(folder)).toEqual([]);
}
