/**
 * The promise that everything else stands on: whatever the order and the accidents on the way, the export is the same, byte for byte. On the embedded database; `test/servers` has it on real servers.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { differences, exported, midway, ok } from '../servers/cli-runs.ts';
import { embeddedExport, FILES } from '../servers/same-reports.ts';
import { newFolder, startCli } from './run-cli.ts';

describe('the export', () => {
  let reference = '';
  beforeAll(async () => {
    reference = await embeddedExport(FILES);
  }, 180_000);

  it('holds every kind', () => {
    const kinds = new Set(
      reference
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { kind: string }).kind),
    );
    expect([...kinds].sort()).toEqual([
      'alignment',
      'quote',
      'report',
      'restore',
      'sentence',
      'testimony',
      'translation',
    ]);
  });

  it('is the same for another order of adding', async () => {
    expect(differences(await embeddedExport([...FILES].reverse()), reference)).toEqual([]);
  }, 180_000);

  it('is the same when reports come one after the other, in some turns, and all is added twice', async () => {
    const env = { CROSSQUOTE_HOME: newFolder() };
    const turns = [FILES.slice(3, 5), FILES.slice(5), FILES.slice(0, 3)];
    for (const turn of turns) await ok(['add', '-q', ...turn], env);
    await ok(['add', '-q', ...FILES], env);
    expect(differences(await exported(env), reference)).toEqual([]);
  }, 300_000);

  it('is the same after the process was killed in the middle, and resume', async () => {
    const env = { CROSSQUOTE_HOME: newFolder() };
    const adding = startCli(['add', '-q', ...FILES], { env });
    const ended = new Promise((resolve) => adding.once('close', resolve));
    await midway(env);
    adding.kill('SIGKILL');
    await ended;
    await ok(['resume', '-q'], env);
    await ok(['add', '-q', ...FILES], env);
    expect(differences(await exported(env), reference)).toEqual([]);
  }, 180_000);
});
