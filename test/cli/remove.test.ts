/** Removing reports, and the backup that keeps a copy, on the command line. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { newFolder, runHere as runCli } from './run-cli.ts';

describe('remove', () => {
  const env = { CROSSQUOTE_HOME: newFolder() };
  const run = (...args: readonly string[]) => runCli(args, { env });
  const file = join(newFolder(), 'ours.backup');
  const testimonies = async () => (await run('export', '--kind', 'testimonies')).out;

  beforeAll(async () => {
    const folder = newFolder();
    const quote = '“The ferry left without its lights, and nobody on the pier counted the children.”';
    writeFileSync(join(folder, 'one.txt'), `Harbour clerk Orla Venn said: ${quote}\n`);
    writeFileSync(join(folder, 'two.txt'), `Asked on Monday, Orla Venn said: ${quote} She left early.\n`);
    expect(await runCli(['add', '-q', '.'], { env, cwd: folder })).toMatchObject({ code: 0 });
  }, 120_000);

  it('lists what would go, and removes nothing until it is told to', async () => {
    expect(await run('backup', file)).toMatchObject({ code: 0, err: expect.stringContaining('2 reports') });
    const dry = await run('remove', 'one.txt', '--dry-run');
    expect(dry).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^r_\w+ {2}default {2}.*1 quote, .*1 alignment\n$/),
    });
    expect(await run('remove', 'one.txt')).toMatchObject({ code: 2, err: expect.stringContaining('--yes') });
    expect(await run('remove', '--published-before', '2020')).toMatchObject({ code: 2 });
    expect(await testimonies()).toContain('Orla Venn');
  }, 120_000);

  it('removes a report for good; a backup brings all of it back elsewhere', async () => {
    const before = await testimonies();
    const removed = await run('remove', 'one.txt', '--yes', '-q');
    expect(removed).toMatchObject({
      code: 0,
      err: expect.stringContaining('Removed 1 report, from the files too'),
    });
    expect(await testimonies()).toBe('');
    expect((await run('trace', 'one.txt')).code).toBe(1);
    const elsewhere = { CROSSQUOTE_HOME: newFolder() };
    expect(await runCli(['restore', file], { env: elsewhere })).toMatchObject({
      code: 0,
      err: expect.stringContaining('Restored 2 reports'),
    });
    expect((await runCli(['export', '--kind', 'testimonies'], { env: elsewhere })).out).toBe(before);
    expect(await runCli(['restore', file], { env: elsewhere })).toMatchObject({
      code: 1,
      err: expect.stringContaining('in use'),
    });
  }, 120_000);
});
