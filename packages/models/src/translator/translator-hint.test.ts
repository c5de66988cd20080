import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installedModels } from '../installed/installed-models.ts';
import { modelFolder } from '../installed/model-folder.ts';
import { listModels } from '../list-models.ts';
import { openTranslator } from './open-translator.ts';
import { SHIPPED_TRANSLATORS } from './shipped-translators.ts';
import { translatorHint } from './translator-hint.ts';

const fixture = fileURLToPath(new URL('../../../../test/fixtures/models/tiny-marian-de-en', import.meta.url));
let root: string;
let folders: { folder: string; bundledFolder: string };

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'crossquote-hint-'));
  folders = { folder: join(root, 'models'), bundledFolder: join(root, 'shipped') };
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('what could be had for a language pair', () => {
  it('is said when no translator is here: which, how large, and the command', async () => {
    expect(await translatorHint('de', 'en', { folder: folders.folder })).toEqual({
      source: 'de',
      target: 'en',
      model: null,
      hint: 'no translator for de -> en is here; crossquote models fetch Xenova/opus-mt-de-en (about 110 MB, from huggingface.co)',
    });
  });

  it('begins with the one that came with Crossquote, where somebody deleted it', async () => {
    const gone =
      /^no translator for de -> en is here; crossquote-mul-en, which comes with Crossquote, is gone: install Crossquote again, or copy data\/models\/crossquote-mul-en .*; or crossquote models fetch/;
    expect((await translatorHint('de', 'en', folders))?.hint).toMatch(gone);
    expect((await openTranslator(folders).lack('de', 'en')).nextAction).toMatch(/^crossquote-mul-en, which/);
    expect((await translatorHint('ru', 'en', folders))?.hint).not.toContain('is gone');
  });

  it('knows what ships by its manifest', async () => {
    const data = fileURLToPath(new URL('../../../../data/models', import.meta.url));
    const shipped = (await installedModels({ folder: data })).flatMap(({ manifest }) =>
      manifest?.task === 'translation' ? [manifest] : [],
    );
    expect(
      shipped.map(({ name, source, target, languages }) => ({ name, source, target, languages })),
    ).toEqual(SHIPPED_TRANSLATORS);
  });

  it('is said beside a translator that ships', async () => {
    await put('shipped', 'ours-de-en', {});
    const { model, hint } = (await translatorHint('de', 'en', folders)) ?? {};
    expect(model?.name).toBe('ours-de-en');
    expect(hint).toBe(
      'a better translator for de -> en than ours-de-en: crossquote models fetch Xenova/opus-mt-de-en (about 110 MB, from huggingface.co)',
    );
  });

  it('is said beside a general one that a user installed, and not beside one for the pair', async () => {
    await put('models', 'mul-en', { source: 'mul' });
    expect((await translatorHint('de', 'en', folders))?.hint).toMatch(
      /^a better .* than mul-en: .*opus-mt-de-en/,
    );
    await put('models', 'org/mine', {});
    expect(await translatorHint('de', 'en', folders)).toMatchObject({
      model: { name: 'org/mine' },
      hint: null,
    });
  });

  it('says how the model searches, as its texts do', async () => {
    const bundledFolder = fileURLToPath(new URL('../../../../data/models', import.meta.url));
    const hintOf = (beams: number) => translatorHint('de', 'en', { ...folders, bundledFolder, beams });
    const [greedy, searching] = [await hintOf(1), await hintOf(4)];
    expect([greedy?.model?.dtype, searching?.model?.dtype]).toEqual(['q8', 'q8+beam4']);
    expect(greedy?.hint).toMatch(/ than crossquote-mul-en: /);
    expect(searching?.hint).toMatch(/ than crossquote-mul-en \(q8\+beam4\): /);
  });

  it('is not said where what ships is more special than anything that could be had', async () => {
    await put('shipped', 'ours-fa-en', { source: 'fa' });
    expect((await translatorHint('fa', 'en', folders))?.hint).toBeNull();
  });

  it('is not said where there is nothing to translate', async () => {
    expect(await translatorHint('en-GB', 'en', folders)).toBeNull();
    expect(await translatorHint('und', 'en', folders)).toBeNull();
  });

  it('names the way where every download is forbidden', async () => {
    expect((await translatorHint('de', 'en', { ...folders, offline: true }))?.hint).toMatch(
      /without --offline/,
    );
  });
});

describe('what a user installed', () => {
  it('wins over what ships for the pair', async () => {
    await put('shipped', 'a-ships', {});
    await put('models', 'z-mine', {});
    expect(await chosen('de')).toBe('z-mine');
  });

  it('wins over what ships when it is made for a family, whatever ships', async () => {
    await put('shipped', 'a-ships', { source: 'fr' });
    await put('models', 'z-mine', { source: 'roa' });
    expect(await chosen('fr')).toBe('z-mine');
  });

  it('wins over what ships under the same name', async () => {
    await put('shipped', 'same', { revision: 'shipped' });
    await put('models', 'same', { revision: 'mine' });
    expect(await chosen('de', 'revision')).toBe('mine');
  });

  it('is taken from what ships while its own copy is damaged, and only when that is the same', async () => {
    await put('shipped', 'same', {});
    await put('models', 'same', {});
    await rm(join(root, 'models/same/tokenizer.json'));
    expect(await chosen('de')).toBe('same');
    const listed = await listModels({ ...folders, known: [] });
    expect(listed).toMatchObject([
      {
        where: 'downloaded',
        state: 'damaged',
        hasStandIn: true,
        nextAction: expect.stringMatching(/^a whole copy .*models\/same$/),
      },
      { where: 'bundled', state: 'ready', hasStandIn: false, nextAction: null },
    ]);
    expect(await modelFolder('same', folders)).toBe(join(root, 'shipped/same'));
    await put('shipped', 'same', { revision: 'another' });
    expect(await chosen('de')).toBeUndefined();
    expect((await listModels({ ...folders, known: [] }))[0]).toMatchObject({ hasStandIn: false });
  });

  it('does not push aside what ships for a language when it is made for any', async () => {
    await put('shipped', 'ours', { source: 'mul', languages: ['de', 'uk'] });
    await put('models', 'mine', { source: 'mul' });
    expect(await chosen('de')).toBe('ours');
    expect(await chosen('fa')).toBe('mine');
  });
});

async function put(where: 'shipped' | 'models', name: string, fields: object): Promise<void> {
  const place = join(root, where, name);
  await mkdir(place, { recursive: true });
  await cp(fixture, place, { recursive: true });
  const manifest: object = JSON.parse(await readFile(join(place, 'manifest.json'), 'utf8'));
  await writeFile(join(place, 'manifest.json'), JSON.stringify({ ...manifest, name, ...fields }));
}

async function chosen(source: string, field: 'name' | 'revision' = 'name') {
  return (await openTranslator({ ...folders, threads: 1 }).modelFor(source, 'en'))?.[field];
}
