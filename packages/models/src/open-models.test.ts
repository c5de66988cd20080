/** Real models on disk: what ships as a fixture, copied where a test harms it. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InvalidInput, Unavailable } from '@crossquote/domain';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmbedder } from './embedder/open-embedder.ts';
import { modelFolder } from './installed/model-folder.ts';
import { listModels } from './list-models.ts';
import { openTranslator } from './translator/open-translator.ts';

const fixtures = fileURLToPath(new URL('../../../test/fixtures/models', import.meta.url));
const shipped = fileURLToPath(new URL('../../../data/models', import.meta.url));
const TRANSLATOR = 'tiny-marian-de-en';
const EMBEDDER = 'tiny-embedder';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossquote-models-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a translator', () => {
  it('translates what its model never saw in training', async () => {
    const held: readonly { de: string; en: string }[] = JSON.parse(
      await readFile(join(fixtures, TRANSLATOR, 'held-out.json'), 'utf8'),
    );
    const sample = held.filter((_, i) => i % 20 === 0);
    const translator = openTranslator({ folder, bundledFolder: fixtures, threads: 1 });
    const made = await translator.translate(
      sample.map(({ de }) => de),
      'de',
      'en',
    );
    await translator.close();
    const right = made.filter(({ text }, i) => text === sample[i]?.en).length;
    expect(right / sample.length).toBeGreaterThan(0.9);
  });

  it('sees a model that was put there after it was opened', async () => {
    const translator = openTranslator({ folder, threads: 1 });
    expect(await translator.modelFor('de', 'en')).toBeNull();
    await copied(TRANSLATOR, 'org');
    expect(await translator.modelFor('de', 'en')).toEqual({ name: TRANSLATOR, revision: '1', dtype: 'fp32' });
    expect(await translator.translate(['sieben'], 'de', 'en')).toMatchObject([{ text: 'seven' }]);
    await translator.close();
  });

  it('says in its name how it decodes, and decodes as the name that it is asked for says', async () => {
    const here = { folder, bundledFolder: shipped, threads: 1 };
    const [greedy, searching] = [openTranslator(here), openTranslator({ ...here, beams: 4 })];
    const [plain, found] = [await greedy.modelFor('de', 'en'), await searching.modelFor('de', 'en')];
    if (!plain || !found) throw new Error('no model');
    expect([plain.dtype, found.dtype]).toEqual(['q8', 'q8+beam4']);
    expect(await greedy.modelFor('de', 'en', found)).toEqual(found);
    expect(await searching.modelFor('de', 'en', plain)).toEqual(plain);
    const texts = [
      'Erst als die Feuerwehr aus dem Nachbarort eintraf und das Wehr geöffnet hatte, sank der Pegel, doch da waren die Stallungen des Müllers schon fortgerissen.',
    ];
    const made = await greedy.translate(texts, 'de', 'en');
    const sought = await searching.translate(texts, 'de', 'en');
    expect(sought).not.toEqual(made);
    expect(await greedy.translate(texts, 'de', 'en', found)).toEqual(sought);
    expect(await searching.translate(texts, 'de', 'en', plain)).toEqual(made);
    await Promise.all([greedy.close(), searching.close()]);
  });

  it('refuses a model with a changed byte, has none from then on, and works once it is whole again', async () => {
    const model = await copied(TRANSLATOR);
    const file = join(model, 'onnx/encoder_model.onnx');
    const bytes = await readFile(file);
    await writeFile(file, Buffer.concat([bytes.subarray(0, -1), Buffer.from([(bytes.at(-1) ?? 0) ^ 1])]));
    const translator = openTranslator({ folder, threads: 1 });
    await expect(translator.translate(['sieben'], 'de', 'en')).rejects.toThrow(
      /onnx\/encoder_model\.onnx.*models add/,
    );
    const another = openTranslator({ folder, threads: 1 });
    for (const each of [translator, another]) {
      expect(await each.modelFor('de', 'en')).toBeNull();
      expect(await each.lack('de', 'en')).toEqual({
        cause: `the model ${TRANSLATOR} for de -> en is damaged (onnx/encoder_model.onnx)`,
        nextAction: expect.stringMatching(/^crossquote models verify tiny-marian-de-en .*models add/),
      });
      await expect(each.translate(['sieben'], 'de', 'en')).rejects.toBeInstanceOf(Unavailable);
    }
    expect(await listModels({ folder, known: [] })).toMatchObject([{ name: TRANSLATOR, state: 'damaged' }]);
    await writeFile(file, bytes);
    expect((await translator.modelFor('de', 'en'))?.name).toBe(TRANSLATOR);
    expect(await translator.translate(['sieben'], 'de', 'en')).toMatchObject([{ text: 'seven' }]);
    await translator.close();
  });

  it('puts numbers in words into digits for a model that wants them so', async () => {
    const translated = async (text: string) => {
      const translator = openTranslator({ folder, threads: 1 });
      const made = await translator.translate([text], 'de', 'en');
      await translator.close();
      return made[0]?.text;
    };
    const model = await copied(TRANSLATOR);
    const asDigits = await translated('23');
    expect(await translated('dreiundzwanzig')).not.toBe(asDigits);
    await changed(model, { numbersInDigits: true, revision: '2' });
    expect(await translated('dreiundzwanzig')).toBe(asDigits);
  });

  it('asks the golden sentence at load', async () => {
    await changed(await copied(TRANSLATOR), { golden: { source: 'sieben', target: 'Seven!' } });
    const translator = openTranslator({ folder, threads: 1 });
    expect(await translator.translate(['zwei'], 'de', 'en')).toMatchObject([{ text: 'two' }]);
    await translator.close();
  });

  it('refuses a model that does not translate its golden sentence as it did', async () => {
    await changed(await copied(TRANSLATOR), { golden: { source: 'sieben', target: 'eight' } });
    const translator = openTranslator({ folder, threads: 1 });
    await expect(translator.translate(['zwei'], 'de', 'en')).rejects.toThrow(
      /golden sentence.*models add <file>.*then: crossquote retry/,
    );
    await translator.close();
  });

  it('refuses files that are whole but no model, and weights of an unknown type', async () => {
    const model = await copied(TRANSLATOR);
    await changed(model, {
      files: [
        {
          path: 'config.json',
          bytes: 2,
          sha256: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
        },
      ],
    });
    await writeFile(join(model, 'config.json'), '{}');
    const translator = openTranslator({ folder, threads: 1 });
    await expect(translator.translate(['zwei'], 'de', 'en')).rejects.toThrow(/cannot be loaded/);
    await changed(model, { dtype: 'q3' });
    await expect(openTranslator({ folder }).translate(['zwei'], 'de', 'en')).rejects.toBeInstanceOf(
      InvalidInput,
    );
    await translator.close();
  });

  it('does not fall over a damaged manifest beside it', async () => {
    await mkdir(join(folder, 'org', 'broken'), { recursive: true });
    await writeFile(join(folder, 'org', 'broken', 'manifest.json'), '{');
    const translator = openTranslator({ folder, bundledFolder: fixtures });
    expect((await translator.modelFor('de', 'en'))?.name).toBe(TRANSLATOR);
    const { cause, nextAction } = await translator.lack('fr', 'en');
    expect(cause).toBe('no model for fr -> en is here');
    expect(nextAction).toMatch(/^org\/broken is here and damaged: .*fetch org\/broken --force.*; else: /);
  });
});

describe('an embedder', () => {
  it('puts the prefix of its model before every text', async () => {
    await changed(await copied(EMBEDDER), { prefix: 'query: ' });
    const [plain, prefixed] = await Promise.all(
      [fixtures, folder].map((root) => openEmbedder({ folder: join(root, EMBEDDER), threads: 1 })),
    );
    expect(await prefixed?.embed(['Wasser'])).toEqual(await plain?.embed(['query: Wasser']));
    await Promise.all([plain?.close(), prefixed?.close()]);
  });

  it('finds out how long its vectors are when nobody says', async () => {
    await changed(await copied(EMBEDDER), { dimensions: null });
    const embedder = await openEmbedder({ folder: join(folder, EMBEDDER), threads: 1 });
    expect(embedder.dimensions).toBe(32);
    await embedder.close();
  });

  it('tells the fix when there is no model, or one for something else', async () => {
    await expect(openEmbedder({ folder: join(folder, 'none') })).rejects.toThrow(/crossquote models/);
    await expect(openEmbedder({ folder: join(fixtures, TRANSLATOR) })).rejects.toBeInstanceOf(Unavailable);
  });

  it('refuses a damaged model, and tries again the next time', async () => {
    const model = await copied(EMBEDDER);
    const tokenizer = await readFile(join(model, 'tokenizer.json'));
    await rm(join(model, 'tokenizer.json'));
    const embedder = await openEmbedder({ folder: model, threads: 1 });
    await expect(embedder.embed(['Wasser'])).rejects.toThrow(/tokenizer\.json.*models add/);
    await writeFile(join(model, 'tokenizer.json'), tokenizer);
    expect(await embedder.embed(['Wasser'])).toHaveLength(1);
    await embedder.close();
  });
});

describe('listModels', () => {
  it('lists what ships, what was fetched and what could be, by name', async () => {
    await copied(TRANSLATOR, 'org');
    const listings = await listModels({ folder, bundledFolder: fixtures });
    const names = listings.map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    expect(listings.filter(({ name }) => name === TRANSLATOR)).toMatchObject([
      { where: 'downloaded', state: 'ready', licence: 'Apache-2.0' },
      { where: 'bundled', state: 'ready', task: 'translation', source: 'de', target: 'en', nextAction: null },
    ]);
    expect(listings.find(({ name }) => name === 'Xenova/opus-mt-de-en')).toMatchObject({
      where: 'not here',
      state: 'not here',
      bytes: 111e6,
      nextAction: 'crossquote models fetch Xenova/opus-mt-de-en (about 110 MB, from huggingface.co)',
    });
  });

  it('says which are damaged and what to do', async () => {
    await rm(join(await copied(TRANSLATOR, 'org'), 'tokenizer.json'));
    await mkdir(join(folder, 'org', 'broken'));
    await writeFile(join(folder, 'org', 'broken', 'manifest.json'), '[]');
    const damaged = (await listModels({ folder, known: [] })).map(({ name, state, nextAction }) => [
      name,
      state,
      nextAction,
    ]);
    expect(damaged).toEqual([
      [
        'org/broken',
        'damaged',
        'get it again with: crossquote models fetch org/broken --force, or from a bundle: crossquote models add <file>',
      ],
      // No hub has it.
      [TRANSLATOR, 'damaged', 'get it again from a bundle: crossquote models add <file>'],
    ]);
  });

  it('finds the folder of a model by name', async () => {
    expect(await modelFolder(EMBEDDER, { folder, bundledFolder: fixtures })).toBe(join(fixtures, EMBEDDER));
    expect(await modelFolder('nobody/knows', { folder })).toBeNull();
  });
});

async function copied(name: string, organisation = ''): Promise<string> {
  const place = join(folder, organisation, name);
  await cp(join(fixtures, name), place, { recursive: true });
  return place;
}

async function changed(model: string, fields: Readonly<Record<string, unknown>>): Promise<void> {
  const path = join(model, 'manifest.json');
  const manifest: object = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, ...fields }));
}
