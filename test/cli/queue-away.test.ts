/** The queue is disposable: while its server is away, whatever only needs the database goes on, and says what is missing. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { newFolder, runHere as runCli } from './run-cli.ts';

const NO_MEMORY = '<?xml version="1.0"?><tmx version="1.4"><header srclang="de"/><body></body></tmx>';

/** Nobody listens there. */
const AWAY = 'redis://127.0.0.1:1';

describe('while the queue is away', () => {
  const home = newFolder();
  const run = (...args: readonly string[]) =>
    runCli(args, { env: { CROSSQUOTE_HOME: home, REDIS_URL: AWAY } });

  beforeAll(async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'one.txt'), 'The ferry clerk Orla Venn said: “The pier is empty.”\n');
    writeFileSync(
      join(folder, 'two.txt'),
      'On Monday the ferry clerk Orla Venn told us: “The pier is empty.” Nobody else spoke.\n',
    );
    writeFileSync(join(home, 'none.tmx'), NO_MEMORY);
    const env = { CROSSQUOTE_HOME: home };
    expect(await runCli(['add', '-q', '.'], { env, cwd: folder })).toMatchObject({ code: 0 });
    const protect = ['people', 'protect', 'Pia Holt', '--by', 'kim'];
    expect(await runCli(protect, { env })).toMatchObject({ code: 0 });
  }, 120_000);

  it.each([
    ['status'],
    ['trace', 'one.txt'],
    ['show'],
    ['export', '--kind', 'all'],
    ['people'],
    ['backup', join(newFolder(), 'ours.backup')],
    ['pause', 'align', '--by', 'kim'],
    ['memory', 'import', join(home, 'none.tmx')],
    ['memory', 'export', '-s', 'de', '-t', 'en'],
    ['people', 'forget', 'Pia Holt', '--dry-run'],
    ['people', 'forget', 'Pia Holt', '--yes', '--by', 'kim'],
    ['remove', 'one.txt', '--dry-run'],
    ['reprocess', '--dry-run'],
    ['retry', '--dry-run'],
    ['add', 'data/demo', '--dry-run'],
  ])('goes on, and says that it is: %s', async (...args) => {
    const { code, err } = await run(...args);
    expect({ code, err }).toEqual({
      code: 0,
      err: expect.stringContaining(`Redis does not answer at ${AWAY}`),
    });
  });

  it('does not lose what could not be handed out, and says how it is', async () => {
    expect(await run('unpause', 'align', '--by', 'kim')).toMatchObject({
      code: 1,
      out: 'align\n',
      err: expect.stringMatching(
        /unpaused, and nothing was handed out: Redis .*; then: crossquote unpause again, or crossquote resume\n$/,
      ),
    });
    expect(await run('unpause', 'align', '--by', 'kim')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('nothing was handed out'),
    });
  });

  it('hands out what was not, when it is unpaused again', async () => {
    const env = { CROSSQUOTE_HOME: home };
    expect(await runCli(['unpause', 'align', '--by', 'kim'], { env })).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringContaining('Running workers go on'),
    });
  });

  it('is said by status, beside how far all is', async () => {
    expect((await run('status')).out).toContain('The queue is away: ');
    expect((await runCli(['status'], { env: { CROSSQUOTE_HOME: home } })).out).not.toContain('is away');
  });

  it('keeps a decision, and says that nothing was made anew', async () => {
    const exported = await run('export', '--kind', 'alignments');
    const { id } = JSON.parse(exported.out.split('\n')[0] ?? '');
    expect(await run('decide', id, 'same', '--by', 'kim')).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        /decided, and the testimonies were not made anew: Redis .*; then: crossquote resume\n$/,
      ),
    });
    expect((await run('export', '--kind', 'reviews')).out).toContain(id);
  });

  it('refuses to work', async () => {
    expect(await run('resume')).toMatchObject({
      code: 1,
      err: expect.stringContaining('Redis does not answer'),
    });
  });
});
