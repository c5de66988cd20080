/** Models from one machine to another in a file: two folders here, honest archives and others. */
import { createHash } from 'node:crypto';
import {
  appendFile,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Conflict, InvalidInput, Unavailable } from '@crossquote/domain';
import { entryHeader, paddingOf } from '@crossquote/pipeline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTranslator } from '../translator/open-translator.ts';
import { verifyModels } from '../verify-models.ts';
import { type AddBundle, addBundle } from './add-bundle.ts';
import { INDEX } from './bundle-index.ts';
import { writeBundle } from './write-bundle.ts';

const fixtures = fileURLToPath(new URL('../../../../test/fixtures/models', import.meta.url));
const [TRANSLATOR, EMBEDDER] = ['tiny-marian-de-en', 'tiny-embedder'];
let root: string;
/** The models folder of the machine with a network, and of the one without. */
let [there, here, file] = ['', '', ''];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'crossquote-bundle-'));
  [there, here, file] = [join(root, 'there'), join(root, 'here'), join(root, 'models.tar')];
  await cp(join(fixtures, TRANSLATOR), join(there, 'tiny/translator'), { recursive: true });
  await changed(join(there, 'tiny/translator'), { name: 'tiny/translator' });
  await writeFile(join(there, 'tiny/translator/LICENSE'), 'Do what you like.\n');
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('a bundle', () => {
  it('carries models to another machine, with their licences, ready to speak', async () => {
    const written = await bundled('tiny/translator', EMBEDDER);
    expect(written.models.map(({ name }) => name)).toEqual([EMBEDDER, 'tiny/translator']);
    const added = await add();
    expect(added.sha256).toBe(written.sha256);
    expect(added.models.map(({ manifest, outcome }) => [manifest.name, outcome])).toEqual([
      [EMBEDDER, 'added'],
      ['tiny/translator', 'added'],
    ]);
    expect(await readFile(join(here, 'tiny/translator/LICENSE'), 'utf8')).toBe('Do what you like.\n');
    expect((await verifyModels([], { folder: here })).map(({ state }) => state)).toEqual(['whole', 'whole']);
    const translator = openTranslator({ folder: here, threads: 1 });
    expect(await translator.translate(['sieben'], 'de', 'en')).toMatchObject([{ text: 'seven' }]);
    await translator.close();
    expect((await readdir(here)).sort()).toEqual(['tiny', EMBEDDER]);
  });

  it('has the same bytes for the same models, in any order of names, and its checksum is told', async () => {
    const first = await bundled('tiny/translator', EMBEDDER);
    const bytes = await readFile(file);
    const second = await bundled(EMBEDDER, 'tiny/translator', EMBEDDER);
    expect(second.sha256).toBe(first.sha256);
    expect((await readFile(file)).equals(bytes)).toBe(true);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(first.sha256);
    expect(first.bytes).toBe(bytes.length);
  });

  it('tells its progress in bytes of the whole, on both sides', async () => {
    for (const run of [writing, reading]) {
      const seen = await run();
      expect(seen.at(-1)?.bytes).toBe(seen.at(-1)?.totalBytes);
      expect(seen.every(({ bytes }, i) => i === 0 || bytes > (seen[i - 1]?.bytes ?? 0))).toBe(true);
    }
    async function writing() {
      const seen: { bytes: number; totalBytes: number }[] = [];
      await writeBundle([EMBEDDER], { ...machine(), file, onProgress: (progress) => seen.push(progress) });
      return seen;
    }
    async function reading() {
      const seen: { bytes: number; totalBytes: number }[] = [];
      await add({ onProgress: (progress) => seen.push(progress) });
      return seen;
    }
  });

  it('is streamed: memory does not grow with the model', async () => {
    const bytes = 160e6;
    const model = join(there, 'large');
    await mkdir(model);
    await writeFile(join(model, 'a.onnx'), '');
    await truncate(join(model, 'a.onnx'), bytes);
    const hash = createHash('sha256');
    for (let i = 0; i < 160; i++) hash.update(Buffer.alloc(1e6));
    const files = [{ path: 'a.onnx', bytes, sha256: hash.digest('hex') }];
    const manifest = { name: 'large', task: 'translation', revision: '1', dtype: 'fp32', files };
    await writeFile(join(model, 'manifest.json'), JSON.stringify(manifest));
    const before = process.memoryUsage().rss;
    let most = 0;
    const onProgress = () => {
      most = Math.max(most, process.memoryUsage().rss - before);
    };
    await writeBundle(['large'], { folder: there, file, onProgress });
    await add({ onProgress });
    expect(most).toBeLessThan(80e6);
  });

  it('is not made of a model that is not here, and names it', async () => {
    await expect(bundled(EMBEDDER, 'no/model')).rejects.toThrow(
      /no\/model is not on this machine.*fetch no\/model/,
    );
    await nothingIsWritten();
  });

  it('is not made of a damaged model, and names the file', async () => {
    await flipped(join(there, 'tiny/translator/onnx/encoder_model.onnx'), 100);
    await expect(bundled('tiny/translator')).rejects.toThrow(/tiny\/translator is damaged.*encoder_model/);
    await nothingIsWritten();
    await appendFile(join(there, 'tiny/translator/config.json'), ' ');
    await expect(bundled('tiny/translator')).rejects.toThrow(/config\.json/);
    await writeFile(join(there, 'tiny/translator/manifest.json'), '{');
    // Then only its folder tells its name.
    await expect(bundled('tiny/translator')).rejects.toThrow(/manifest\.json/);
  });

  it('keeps the old archive when the new one cannot be made', async () => {
    await bundled(EMBEDDER);
    const old = await readFile(file);
    await flipped(join(there, 'tiny/translator/tokenizer.json'), 100);
    await expect(bundled('tiny/translator')).rejects.toThrow(/tokenizer\.json/);
    expect((await readFile(file)).equals(old)).toBe(true);
  });

  it('says where it cannot be written', async () => {
    file = join(root, 'nowhere', 'models.tar');
    await expect(bundled(EMBEDDER)).rejects.toThrow(Unavailable);
    await expect(bundled(EMBEDDER)).rejects.toThrow(/cannot be written \(ENOENT\).*give a file/);
  });
});

describe('a model that is here already', () => {
  it('stays as it is when it is the same, fetched or shipped', async () => {
    await bundled('tiny/translator', EMBEDDER);
    await add();
    expect(await outcomes()).toEqual(['unchanged', 'unchanged']);
    expect((await add({ bundledFolder: fixtures })).models.map(({ outcome }) => outcome)).toEqual([
      'unchanged',
      'unchanged',
    ]);
  });

  it('is mended when it is the same but damaged', async () => {
    await bundled('tiny/translator', EMBEDDER);
    await add();
    await flipped(join(here, 'tiny/translator/onnx/encoder_model.onnx'), 100);
    await writeFile(join(here, EMBEDDER, 'manifest.json'), '{');
    expect(await outcomes()).toEqual(['mended', 'mended']);
    expect(await outcomes()).toEqual(['unchanged', 'unchanged']);
  });

  it('is replaced by another revision only when told so, and says which are which', async () => {
    await bundled('tiny/translator');
    await add();
    await changed(join(there, 'tiny/translator'), { revision: '2' });
    await bundled('tiny/translator', EMBEDDER);
    await expect(add()).rejects.toThrow(Conflict);
    await expect(add()).rejects.toThrow(/tiny\/translator .*revision 1 \(fp32\).*2 \(fp32\).*--force/);
    expect(await readdir(here)).toEqual(['tiny']);
    expect(await outcomes({ force: true })).toEqual(['added', 'replaced']);
    expect((await verifyModels(['tiny/translator'], { folder: here }))[0]).toMatchObject({
      revision: '2',
      state: 'whole',
    });
  });

  it('wins over what ships under the same name, once it was forced', async () => {
    await cp(join(fixtures, EMBEDDER), join(there, EMBEDDER), { recursive: true });
    await changed(join(there, EMBEDDER), { revision: '2' });
    await bundled(EMBEDDER);
    await expect(add({ bundledFolder: fixtures })).rejects.toThrow(/revision 1 .*bundle in 2/);
    await add({ bundledFolder: fixtures, force: true });
    const [first] = await verifyModels([EMBEDDER], { folder: here, bundledFolder: fixtures });
    expect(first).toMatchObject({ where: 'downloaded', revision: '2' });
  });

  it('never takes along what stands in its place', async () => {
    await cp(join(there, 'tiny'), join(here, EMBEDDER), { recursive: true });
    await bundled(EMBEDDER);
    await expect(add({ force: true })).rejects.toThrow(/no place for the model tiny-embedder/);
    expect(await readdir(join(here, EMBEDDER))).toEqual(['translator']);
    await rm(join(here, EMBEDDER), { recursive: true });
    await cp(join(fixtures, EMBEDDER), join(here, 'tiny'), { recursive: true });
    await bundled('tiny/translator');
    await expect(add()).rejects.toThrow(/no place for the model tiny\/translator/);
  });
});

describe('a file that is no bundle, or not as it was', () => {
  it.each([
    ['nothing', async () => {}, /cannot be read \(ENOENT\)/],
    ['a folder', () => mkdir(file), /cannot be read \(EISDIR\)/],
    ['empty', () => writeFile(file, ''), /is no bundle/],
    ['a text', () => writeFile(file, 'hello\n'.repeat(1000)), /is no bundle/],
    ['another tar', () => writeFile(file, tar([['notes.txt', 'hello']])), /is no bundle/],
    [
      'an index of something else',
      () => writeFile(file, tar([[INDEX, '{"format":"x","models":[]}']])),
      /is no bundle/,
    ],
    ['an index that is no JSON', () => writeFile(file, tar([[INDEX, '{']])), /is no bundle/],
    ['an index of nonsense', () => writeFile(file, index([{ manifest: 1, more: [] }])), /is no bundle/],
    [
      'of a later version',
      () => writeFile(file, tar([[INDEX, '{"format":"crossquote-models","version":2,"models":[]}']])),
      /another version of Crossquote/,
    ],
    ['an index larger than any', () => writeFile(file, entryHeader(INDEX, 5e6) ?? ''), /is no bundle/],
    [
      'an index that breaks off',
      () => writeFile(file, entryHeader(INDEX, 4e6) ?? ''),
      /damaged.*crossquote-models/,
    ],
  ])('is refused by name: %s', async (_, make, message) => {
    await make();
    const error: unknown = await add().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InvalidInput);
    expect(String(error)).toMatch(message);
    expect(String(error)).toContain(file);
    await nothingIsAdded();
  });

  it.each([
    ['cut off', (bytes: Buffer) => truncate(file, bytes.length - 1), /should have.*Copy it again/],
    ['half', (bytes: Buffer) => truncate(file, bytes.length / 2), /should have/],
    ['longer', () => appendFile(file, Buffer.alloc(512)), /should have/],
    [
      'changed in a file',
      (bytes: Buffer) => flipped(file, bytes.indexOf('Do what you like')),
      /translator\/LICENSE/,
    ],
    [
      'changed in a header',
      (bytes: Buffer) => flipped(file, bytes.indexOf('tiny/translator/LICENSE')),
      /LICENSE/,
    ],
    ['changed at its end', (bytes: Buffer) => flipped(file, bytes.length - 1), /at its end/],
  ])('is refused and leaves nothing: %s', async (_, harm, message) => {
    await bundled('tiny/translator', EMBEDDER);
    await harm(await readFile(file));
    await expect(add()).rejects.toThrow(message);
    await expect(add({ force: true })).rejects.toThrow(InvalidInput);
    await nothingIsAdded();
  });

  it('leaves what is here when the new one is damaged', async () => {
    await bundled('tiny/translator');
    await add();
    await flipped(file, (await readFile(file)).length - 600);
    await expect(add({ force: true })).rejects.toThrow(InvalidInput);
    expect((await verifyModels([], { folder: here })).map(({ state }) => state)).toEqual(['whole']);
  });

  it.each([
    '../../evil',
    '/etc/evil',
    'a/../../evil',
    'C:\\evil',
    '.hidden',
    'onnx//x',
    'manifest.json',
    'Config.json',
    'config.json/x',
    'a/b/c/d/e',
  ])('is refused for a file called %s', async (path) => {
    const manifest = await tinyManifest();
    const evil = { path, bytes: 4, sha256: createHash('sha256').update('evil').digest('hex') };
    await writeFile(file, index([{ manifest, more: [...manifest.more, evil] }]));
    await expect(add()).rejects.toThrow(InvalidInput);
    await nothingIsAdded();
  });

  it.each(['../evil', 'a/b/c', '.fetch-1-a', 'x/../y', ''])(
    'is refused for a model called "%s"',
    async (name) => {
      await writeFile(file, index([{ manifest: { ...(await tinyManifest()), name }, more: [] }]));
      await expect(add()).rejects.toThrow(InvalidInput);
      await nothingIsAdded();
    },
  );

  it('is refused for the same model twice', async () => {
    const manifest = await tinyManifest();
    await writeFile(
      file,
      index([
        { manifest, more: [] },
        { manifest, more: [] },
      ]),
    );
    await expect(add()).rejects.toThrow(/twice/);
  });

  it.each([-1, 1.5, 1e300, '7'])('is refused for a file of %s bytes', async (bytes) => {
    const manifest = await tinyManifest();
    await writeFile(
      file,
      index([{ manifest: { ...manifest, files: [{ path: 'a', bytes, sha256: 'x' }] }, more: [] }]),
    );
    await expect(add()).rejects.toThrow(/is no bundle/);
  });

  it('is refused for a size that is not there, before anything is written', async () => {
    const manifest = await tinyManifest();
    const files = [{ path: 'a', bytes: 2 ** 50, sha256: 'x' }];
    await writeFile(file, index([{ manifest: { ...manifest, files }, more: [] }]));
    await expect(add()).rejects.toThrow(/should have 1,125,/);
  });

  it('is refused when a link stands where a file is promised', async () => {
    await bundled(EMBEDDER);
    const bytes = await readFile(file);
    const at = bytes.indexOf(`${EMBEDDER}/config.json\0`);
    const header = bytes.subarray(at, at + 512);
    header[156] = '2'.charCodeAt(0);
    header.write('        ', 148);
    header.write(
      header
        .reduce((sum, byte) => sum + byte, 0)
        .toString(8)
        .padStart(6, '0'),
      148,
    );
    header.write('\0 ', 154);
    await writeFile(file, bytes);
    await expect(add()).rejects.toThrow(/tiny-embedder\/config\.json/);
    await nothingIsAdded();
  });

  it('is refused when its manifests are not those of its index', async () => {
    await bundled(EMBEDDER);
    const bytes = await readFile(file);
    const manifest = await readFile(join(fixtures, EMBEDDER, 'manifest.json'));
    const other = Buffer.from(manifest.toString().replace('"dimensions": 32', '"dimensions": 33'));
    other.copy(bytes, bytes.indexOf(manifest));
    const sum = (text: Buffer) => createHash('sha256').update(text).digest('hex');
    bytes.write(sum(other), bytes.indexOf(sum(manifest)));
    await writeFile(file, bytes);
    await expect(add()).rejects.toThrow(/the manifest of tiny-embedder/);
    await nothingIsAdded();
  });
});

describe('the disk', () => {
  it('has no room: nothing is written, and the fix is told', async ({ skip }) => {
    const manifest = await tinyManifest();
    // A file of 2^50 bytes that takes no room itself.
    const files = [{ path: 'a', bytes: 2 ** 42, sha256: 'x' }];
    const start = index([{ manifest: { ...manifest, files }, more: [] }]);
    await writeFile(file, start.subarray(0, -1024));
    try {
      await truncate(file, start.length + 512 + 2 ** 42);
    } catch {
      skip('this file system has no files of 4 TB');
    }
    await expect(add()).rejects.toThrow(/no space on the disk.*CROSSQUOTE_HOME/);
    await nothingIsAdded();
  });

  it('is closed: the fix is told', async () => {
    await bundled(EMBEDDER);
    await writeFile(here, 'a file where the folder should be');
    await expect(add()).rejects.toThrow(/cannot be written .*CROSSQUOTE_HOME/);
  });

  it('has something else in the way of one model: then none is added', async () => {
    await bundled('tiny/translator', EMBEDDER);
    await mkdir(here);
    await writeFile(join(here, 'tiny'), 'a file where a folder should be');
    await expect(add()).rejects.toThrow(/cannot be written \(E\w+\)/);
    expect(await readdir(here)).toEqual(['tiny']);
  });

  it('may hold the models folder behind a link', async () => {
    await bundled(EMBEDDER);
    await mkdir(join(root, 'elsewhere'));
    await symlink(join(root, 'elsewhere'), here);
    expect(await outcomes()).toEqual(['added']);
    expect(await readdir(join(root, 'elsewhere'))).toEqual([EMBEDDER]);
  });
});

describe('a run that somebody stops', () => {
  it('leaves no archive', async () => {
    const stop = new AbortController();
    const options = { ...machine(), file, onProgress: () => stop.abort(), signal: stop.signal };
    await expect(writeBundle([EMBEDDER], options)).rejects.toThrow(/^stopped: the bundle .* run it again/);
    await nothingIsWritten();
  });

  it('adds nothing', async () => {
    await bundled(EMBEDDER);
    const stop = new AbortController();
    await expect(add({ onProgress: () => stop.abort(), signal: stop.signal })).rejects.toThrow(
      /^stopped: .*run it again/,
    );
    await nothingIsAdded();
  });
});

describe('verifyModels', () => {
  it('reads every byte and names what is damaged', async () => {
    await cp(there, here, { recursive: true });
    const path = join(here, 'tiny/translator/onnx/decoder_model_merged.onnx');
    await flipped(path, (await readFile(path)).length - 1);
    const [damaged, whole] = await verifyModels([], { folder: here, bundledFolder: fixtures });
    expect(damaged).toMatchObject({ name: 'tiny-embedder', state: 'whole', problem: null });
    expect(whole).toMatchObject({ name: 'tiny-marian-de-en', where: 'bundled' });
    const [one] = await verifyModels(['tiny/translator'], { folder: here, bundledFolder: fixtures });
    expect(one).toMatchObject({
      state: 'damaged',
      problem: expect.stringMatching(/decoder_model_merged.*--force/),
    });
    await writeFile(join(here, 'tiny/translator/manifest.json'), '[]');
    const [unusable] = await verifyModels(['tiny/translator'], { folder: here });
    expect(unusable).toMatchObject({ state: 'damaged', bytes: 0, revision: null });
  });

  it('says when a model is not here', async () => {
    await expect(verifyModels(['no/model'], { folder: here })).rejects.toThrow(
      /no\/model is not on this machine/,
    );
  });
});

function machine() {
  return { folder: there, bundledFolder: fixtures };
}

function bundled(...names: string[]) {
  return writeBundle(names, { ...machine(), file });
}

function add(options: Partial<AddBundle> = {}) {
  return addBundle(file, { folder: here, ...options });
}

async function outcomes(options: Partial<AddBundle> = {}) {
  return (await add(options)).models.map(({ outcome }) => outcome);
}

async function nothingIsWritten(): Promise<void> {
  expect(await readdir(root)).toEqual(['there']);
}

async function nothingIsAdded(): Promise<void> {
  expect(await readdir(here).catch(() => [])).toEqual([]);
}

async function changed(model: string, fields: Readonly<Record<string, unknown>>): Promise<void> {
  const path = join(model, 'manifest.json');
  const manifest: object = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, ...fields }));
}

async function flipped(path: string, at: number): Promise<void> {
  const bytes = await readFile(path);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(path, bytes);
}

async function tinyManifest() {
  const text = await readFile(join(fixtures, EMBEDDER, 'manifest.json'), 'utf8');
  const more = [
    { path: 'manifest.json', bytes: text.length, sha256: createHash('sha256').update(text).digest('hex') },
  ];
  return { ...(JSON.parse(text) as { name: string; files: object[] }), more };
}

function index(models: readonly object[]): Buffer {
  return tar([[INDEX, JSON.stringify({ format: 'crossquote-models', version: 1, models })]]);
}

function tar(entries: readonly (readonly [string, string])[]): Buffer {
  const parts = entries.flatMap(([path, text]) => [
    entryHeader(path, Buffer.byteLength(text)) ?? Buffer.alloc(0),
    Buffer.from(text),
    Buffer.alloc(paddingOf(Buffer.byteLength(text))),
  ]);
  return Buffer.concat([...parts, Buffer.alloc(1024)]);
}
