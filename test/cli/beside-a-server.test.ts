/** What the owner of a home may do while its database is in the hands of another process, as `serve` has it for weeks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRuntime, type Runtime, readConfig } from '../../packages/runtime/src/index.ts';
import { newFolder, runHere as runCli } from './run-cli.ts';

describe('beside a process that holds the database', () => {
  const env = { CROSSQUOTE_HOME: newFolder() };
  const run = (...args: readonly string[]) => runCli(args, { env });
  let holder: Runtime;

  beforeAll(async () => {
    const folder = newFolder();
    writeFileSync(
      join(folder, 'one.txt'),
      'Harbour clerk Orla Venn said: “The ferry left without its lights.”\n',
    );
    writeFileSync(join(folder, 'two.txt'), '“フェリーは明かりなしで出た” と港の職員は話した。\n');
    writeFileSync(join(folder, 'drei.txt'), 'Die Fähre fuhr ohne Licht, und niemand wartete am Ufer.\n');
    expect(await runCli(['add', '-q', '.'], { env, cwd: folder })).toMatchObject({ code: 0 });
    holder = await openRuntime(readConfig({}, null, env));
  }, 120_000);
  afterAll(() => holder.close());

  it.each([
    ['status'],
    ['status', '--reports'],
    ['trace', 'one.txt'],
    ['show'],
    ['show', '--since', 'yesterday'],
    ['show', 'one.txt', '--quotes'],
    ['export', '--kind', 'all'],
    ['export', '--format', 'tei'],
    ['ledger'],
    ['look'],
    ['people'],
    ['people', '--reveal', '--by', 'kim'],
    ['cancel', '--dry-run'],
    ['remove', 'one.txt', '--dry-run'],
    ['people', 'forget', 'Orla Venn', '--dry-run'],
    ['retry', '--dry-run'],
    ['reprocess', '--from', 'quotes', '--dry-run'],
    ['calibrate', '--history'],
    ['remove', '--published-before', '2020-01-31', '--dry-run'],
    ['add', 'README.md', '--dry-run'],
    ['token', 'list'],
    ['webhook', 'list'],
    ['align', '--versions'],
  ])('answers %s', async (...args) => {
    expect(await run(...args)).toMatchObject({ code: 0 });
  });

  it('says what decisions would teach, which changes nothing', async () => {
    expect(await run('calibrate')).toMatchObject({ code: 2, err: expect.stringMatching(/decisions/) });
    expect(await run('calibrate', '--apply', '--by', 'kim')).toMatchObject({
      err: expect.stringMatching(/process/),
    });
  });

  it('answers status while work waits', async () => {
    const busy = { CROSSQUOTE_HOME: newFolder() };
    const folder = newFolder();
    writeFileSync(join(folder, 'three.txt'), 'The pilot Ansel Roe said: “We circled until dawn.”\n');
    await runCli(['add', '-q', '--enqueue-only', '.'], { env: busy, cwd: folder });
    const other = await openRuntime(readConfig({}, null, busy));
    const told = await runCli(['status'], { env: busy });
    await other.close();
    expect(told).toMatchObject({ code: 0, out: expect.stringMatching(/translate +· +1$/m) });
  });

  it('lets doctor find nothing wrong, and say what it cannot see', async () => {
    const { code, out } = await run('doctor');
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^note {2}database .*3 reports; held by another process/m),
    ]);
  });

  it('protects somebody, and gives every warning that it gives alone', async () => {
    const known = await run('people', 'protect', 'Orla Venn', '--by', 'kim');
    expect(known).toMatchObject({ code: 0, err: expect.stringContaining('There are reports in ja,') });
    const slip = await run('people', 'protect', 'Olga Brandt', '--by', 'kim');
    expect(slip).toMatchObject({ code: 0, err: expect.stringContaining('Nobody of that name speaks') });
  });

  it('lists terms, which the holder puts to use by itself, and gives them out', async () => {
    const folder = newFolder();
    const terms = join(folder, 'terms.csv');
    writeFileSync(terms, 'de,en\nFähre,ferry boat\n');
    const added = await run('memory', 'import', terms, '--by', 'kim');
    expect(added).toMatchObject({
      code: 0,
      err: `${terms}: 1 term, 1 new. 1 of 3 reports has such words. The process that holds the database translates it anew.\n`,
    });
    const back = join(folder, 'back.csv');
    expect(await run('memory', 'export', '-s', 'de', '-o', back)).toMatchObject({ code: 0 });
    expect(readFileSync(back, 'utf8')).toBe('de,en\r\nFähre,ferry boat\r\n');
  });

  it('refuses what would change the work itself, and says who holds it', async () => {
    expect(await run('retry')).toMatchObject({ code: 1, err: expect.stringContaining('in use by process') });
  });
});
