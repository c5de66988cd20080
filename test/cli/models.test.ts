/** Models from a machine with a network to one without, as an operator carries them. */
import { appendFileSync, cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder, ROOT, runCli } from './run-cli.ts';

const TRANSLATOR = 'tiny-marian-de-en';

describe('models', () => {
  it('go from one machine to another in a file, and translate there', async () => {
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

    const folder = newFolder();
    writeFileSync(join(folder, 'a.txt'), 'Die Zeugin Ada Lind sagte: „zweiundvierzig“.\n');
    expect((await runCli(['add', '-q', '-s', 'de', 'a.txt'], { env, cwd: folder })).code).toBe(0);
    const { out } = await runCli(['export', '--kind', 'translations'], { env });
    expect(out).toMatch(/tiny-marian-de-en/);
  }, 60_000);

  it('are named when they are damaged, and so is a file that is no bundle', async () => {
    const home = newFolder();
    const env = { CROSSQUOTE_HOME: home };
    cpSync(join(ROOT, 'test/fixtures/models', TRANSLATOR), join(home, 'models', TRANSLATOR), {
      recursive: true,
    });
    appendFileSync(join(home, 'models', TRANSLATOR, 'tokenizer.json'), ' ');
    const verified = await runCli(['models', 'verify'], { env });
    expect(verified).toMatchObject({ code: 1, err: expect.stringMatching(/1 damaged\.\n$/) });
    expect(verified.out).toMatch(/damaged +tiny-marian-de-en .*\n +-> .*tokenizer\.json.*--force/);
    const other = await runCli(['models', 'add', join(ROOT, 'README.md')], { env });
    expect(other).toMatchObject({
      code: 2,
      err: expect.stringMatching(/README\.md is no bundle of Crossquote/),
    });
    const wrong = await runCli(['models', 'bundle', TRANSLATOR], { env });
    expect(wrong).toMatchObject({ code: 2, err: expect.stringMatching(/name the file first/) });
    expect((await runCli(['models', 'carry'], { env })).err).toMatch(/no `models carry`.*models bundle/);
  }, 60_000);
});
