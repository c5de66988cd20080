/** Models from a machine with a network to one without, as an operator carries them. */
import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder, ROOT, runHere as runCli } from './run-cli.ts';

const TRANSLATOR = 'tiny-marian-de-en';
const DIFFER = 'crossquote-differ-v2';

describe('models', () => {
  it('go from one machine to another in a file', async () => {
    const [there, here, stick] = [newFolder(), newFolder(), newFolder()];
    cpSync(join(ROOT, 'test/fixtures/models', TRANSLATOR), join(there, 'models', TRANSLATOR), {
      recursive: true,
    });
    const file = join(stick, 'models.tar');
    const bundled = await runCli(['models', 'bundle', file, TRANSLATOR], { env: { CROSSQUOTE_HOME: there } });
    expect(bundled).toMatchObject({ code: 0, out: '' });
    const sum = /sha256:[0-9a-f]{64}/.exec(bundled.err)?.[0] ?? 'no checksum';
    expect(readdirSync(stick)).toEqual(['models.tar']);

    const env = { CROSSQUOTE_HOME: here, CROSSQUOTE_OFFLINE: '1' };
    const added = await runCli(['models', 'add', file], { env });
    expect(added.code).toBe(0);
    expect(added.err).toContain(sum);
    expect(added.err).toMatch(/^added +tiny-marian-de-en +1 fp32 +Apache-2\.0\n/);
    expect((await runCli(['models', 'add', file], { env })).err).toMatch(
      /^unchanged .*\n.*\nAll of it was here/,
    );

    const verified = await runCli(['models', 'verify', '--json', TRANSLATOR], { env });
    expect(JSON.parse(verified.out)).toMatchObject([
      { name: TRANSLATOR, state: 'whole', where: 'downloaded' },
    ]);
  }, 120_000);

  it('are named when they are damaged, and so is a file that is no bundle', async () => {
    const home = newFolder();
    const env = { CROSSQUOTE_HOME: home };
    cpSync(join(ROOT, 'test/fixtures/models', TRANSLATOR), join(home, 'models', TRANSLATOR), {
      recursive: true,
    });
    appendFileSync(join(home, 'models', TRANSLATOR, 'tokenizer.json'), ' ');
    const verified = await runCli(['models', 'verify'], { env });
    expect(verified).toMatchObject({ code: 1, err: expect.stringMatching(/1 damaged\.\n$/) });
    expect(verified.out).toMatch(/damaged +tiny-marian-de-en .*\n +-> .*tokenizer\.json.*models add/);
    await goesOnWithout(home);
    const other = await runCli(['models', 'add', join(ROOT, 'README.md')], { env });
    expect(other).toMatchObject({
      code: 2,
      err: expect.stringMatching(/README\.md is no bundle of Crossquote/),
    });
    const wrong = await runCli(['models', 'bundle', TRANSLATOR], { env });
    expect(wrong).toMatchObject({ code: 2, err: expect.stringMatching(/name the file first/) });
    expect((await runCli(['models', 'carry'], { env })).err).toMatch(/no `models carry`.*models bundle/);
  }, 120_000);

  /** As many bytes, one of them another: only whoever loads the model finds that out. */
  async function goesOnWithout(home: string): Promise<void> {
    const [folder, env] = [newFolder(), { CROSSQUOTE_HOME: home }];
    const file = join(home, 'models', TRANSLATOR, 'tokenizer.json');
    const whole = readFileSync(join(ROOT, 'test/fixtures/models', TRANSLATOR, 'tokenizer.json'));
    writeFileSync(file, Buffer.concat([whole.subarray(0, -1), Buffer.from('!')]));
    writeFileSync(join(folder, 'a.txt'), 'Die Zeugin sah sieben Boote.\n');
    const added = await runCli(['add', '-s', 'de', 'a.txt'], { env, cwd: folder });
    expect(added).toMatchObject({ code: 0, err: expect.stringMatching(/1 report waiting for a model/) });
    const standing = await runCli(['status'], { env });
    expect(standing.out).toMatch(
      /at translate: the model tiny-marian-de-en for de -> en is damaged \(tokenizer\.json\)\n +-> crossquote models verify tiny-marian-de-en .*models add <file>; then: crossquote resume/,
    );
    expect(standing.out).toMatch(/^ +align +1 /m);
    writeFileSync(file, whole);
    const resumed = await runCli(['resume'], { env });
    expect(resumed.err).not.toMatch(/waiting for a model|failed/);
  }
});

describe('a better translator', () => {
  it('is named by doctor and by the first report of a language, once, and never fetched unasked', async () => {
    let asked = 0;
    const hub = createServer((_, response) => {
      asked++;
      response.writeHead(404).end();
    });
    await new Promise<void>((listening) => hub.listen(0, '127.0.0.1', listening));
    const bound = hub.address();
    const host = `127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
    const folder = newFolder();
    const env = { CROSSQUOTE_HOME: newFolder(), CROSSQUOTE_HUB: `http://${host}` };
    for (const [i, word] of ['sept', 'huit'].entries())
      writeFileSync(join(folder, `${i}.txt`), `Le témoin Ada Lind a dit le soir : « ${word} ».\n`);

    const line = `a better translator for fr -> en than crossquote-mul-en: crossquote models fetch Xenova/opus-mt-fr-en (about 115 MB, from ${host})`;
    const first = await runCli(['add', '-s', 'fr', '0.txt'], { env, cwd: folder });
    expect(first).toMatchObject({ code: 0, err: expect.stringContaining(`Note: ${line}\n`) });
    const second = await runCli(['add', '-s', 'fr', '1.txt'], { env, cwd: folder });
    expect(second).toMatchObject({ code: 0, err: expect.not.stringContaining('a better translator') });
    const doctor = await runCli(['doctor', '--json'], { env });
    expect(JSON.parse(doctor.out)).toContainEqual({
      what: 'translator',
      ok: true,
      isNote: false,
      detail: line,
    });
    hub.close();
    expect(asked).toBe(0);
  }, 120_000);

  it('is named before anything waits for one, where none is here', async () => {
    const folder = newFolder();
    const env = { CROSSQUOTE_HOME: newFolder() };
    writeFileSync(join(folder, 'a.txt'), 'Свидетель Ада Линд сказала: «сорок два».\n');
    const added = await runCli(['add', '--enqueue-only', '-s', 'ru', 'a.txt'], { env, cwd: folder });
    expect(added.err).toMatch(
      /^Note: no translator for ru -> en is here; crossquote models fetch .*opus-mt-ru-en \(about/m,
    );
  }, 120_000);
});

describe('an older copy of a model that ships', () => {
  it('is used, and said to be older, with what takes the newer, by add, doctor, models and models verify', async () => {
    const [folder, home] = [newFolder(), newFolder()];
    const env = { CROSSQUOTE_HOME: home };
    const copy = join(home, 'models', DIFFER);
    cpSync(join(ROOT, 'data/models', DIFFER), copy, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
    rmSync(join(copy, 'translator'), { recursive: true });
    const files = manifest.files.filter((file: { path: string }) => !file.path.startsWith('translator/'));
    writeFileSync(join(copy, 'manifest.json'), JSON.stringify({ ...manifest, revision: '0.9', files }));
    writeFileSync(join(folder, 'a.txt'), 'The witness saw seven boats.\n');

    const line = `${DIFFER} is used in revision 0.9, from the models folder; the newer ${manifest.revision}, which comes with Crossquote, also hears which English is a translation and reads other languages by putting them into English. To take that: rm -r ${copy} && crossquote resume\n`;
    const added = await runCli(['add', 'a.txt'], { env, cwd: folder });
    expect(added).toMatchObject({ code: 0, err: expect.stringContaining(`Note: ${line}`) });
    const doctor = await runCli(['doctor'], { env });
    expect(doctor.out).toContain(`note  model      ${DIFFER} ready; ${line}`);
    expect((await runCli(['models'], { env })).out).toContain(`-> ${line}`);
    const verified = await runCli(['models', 'verify', DIFFER], { env });
    expect(verified).toMatchObject({ code: 0, out: expect.stringContaining(`-> ${line}`) });
    // Got again, a damaged one would still be the older one.
    const [first] = files;
    writeFileSync(join(copy, first.path), '');
    for (const verb of [['models'], ['doctor'], ['models', 'verify', DIFFER]])
      expect((await runCli(verb, { env })).out).toContain(
        `To take that: rm -r ${copy} && crossquote resume\n`,
      );
    rmSync(copy, { recursive: true });
    expect((await runCli(['doctor'], { env })).out).not.toContain('revision 0.9');
  }, 120_000);
});

describe('another sentence model', () => {
  it('makes vectors of its own, and what was matched before is open again', async () => {
    const [folder, env] = [newFolder(), { CROSSQUOTE_HOME: newFolder() }];
    writeFileSync(
      join(folder, 'a.txt'),
      'Witness Ada Lind said: “The bridge fell at noon and forty people ran.”\n',
    );
    expect((await runCli(['add', '-q', '-s', 'en', 'a.txt'], { env, cwd: folder })).code).toBe(0);
    expect(await embedState(env)).toBe('done');
    const other = { ...env, CROSSQUOTE_EMBEDDER: 'tiny-embedder' };
    const missing = await runCli(['status'], { env: other });
    expect(missing).toMatchObject({ code: 1, err: expect.stringMatching(/models fetch tiny-embedder/) });
    const place = join(env.CROSSQUOTE_HOME, 'models/tiny-embedder');
    cpSync(join(ROOT, 'test/fixtures/models/tiny-embedder'), place, { recursive: true });
    expect(await embedState(other)).toBe('waiting');
    expect((await runCli(['resume', '-q'], { env: other })).code).toBe(0);
    expect(await embedState(other)).toBe('done');
    appendFileSync(join(place, 'tokenizer.json'), ' ');
    writeFileSync(join(folder, 'b.txt'), 'Nobody had seen the ferry since noon.\n');
    const failed = await runCli(['add', '-q', '-s', 'en', 'b.txt'], { env: other, cwd: folder });
    expect(failed).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^1 report failed: crossquote status .*crossquote retry .*\n$/m),
    });
  }, 120_000);

  async function embedState(env: Record<string, string>): Promise<string | undefined> {
    const { out } = await runCli(['status', '--json'], { env });
    const [progress] = JSON.parse(out) as [{ reports: [{ stages: { stage: string; state: string }[] }] }];
    return progress.reports[0].stages.find(({ stage }) => stage === 'embed')?.state;
  }
});
