/** A run that somebody stops while it reads files says so, keeps what it read, and goes on where it was. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newFolder, runCli, startCli } from './run-cli.ts';

const FILES = 300;

it('is told what was kept and what to type, and the rest is added by adding all again', async () => {
  const [folder, env] = [newFolder(), { CROSSQUOTE_HOME: newFolder() }];
  for (let i = 0; i < FILES; i += 1)
    writeFileSync(
      join(folder, `${i}.txt`),
      `Report ${i}\n\nThe river rose by ${i} metres in one night, and nobody in the lower town slept.\n`,
    );
  const adding = startCli(['add', '--enqueue-only', folder], { env });
  let err = '';
  adding.stderr?.on('data', (chunk: Buffer) => {
    if (err === '') adding.kill('SIGINT');
    err += chunk.toString();
  });
  const code = await new Promise((resolve) => adding.once('close', resolve));
  const added = err.match(/^added /gm)?.length ?? 0;
  expect([code, added > 0, added < FILES]).toEqual([130, true, true]);
  expect(err).toContain(
    'Stopping; crossquote resume goes on with what was added, the same add with the other',
  );
  const again = await runCli(['add', '--enqueue-only', folder], { env });
  expect([again.code, again.err.match(/^unchanged /gm)?.length]).toEqual([0, added]);
}, 120_000);
