/** The queue is disposable: while its server is away, whatever only needs the database goes on, and says what is missing. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { newFolder, runHere as runCli } from './run-cli.ts';

/** Nobody listens there. */
const AWAY = 'redis://127.0.0.1:1';

describe('while the queue is away', () => {
  const home = newFolder();
  const run = (...args: readonly string[]) =>
    runCli(args, { env: { CROSSQUOTE_HOME: home, REDIS_URL: AWAY } });

  beforeAll(async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'one.txt'), 'The ferry clerk Orla Venn said: “The pier is empty.”\n');
    const env = { CROSSQUOTE_HOME: home };
    expect(await runCli(['add', '-q', '.'], { env, cwd: folder })).toMatchObject({ code: 0 });
  }, 120_000);

  it.each([
    ['status'],
    ['trace', 'one.txt'],
    ['show'],
    ['export', '--kind', 'all'],
    ['people'],
    ['backup', join(newFolder(), 'ours.backup')],
    ['pause', 'align', '--by', 'kim'],
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
        /unpaused, and nothing was handed out: Redis .*; then: crossquote resume\n$/,
      ),
    });
  });

  it('refuses to work', async () => {
    expect(await run('resume')).toMatchObject({
      code: 1,
      err: expect.stringContaining('Redis does not answer'),
    });
  });
});
