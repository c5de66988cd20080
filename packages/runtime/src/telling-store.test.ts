import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Conflict } from '@crossquote/domain';
import { fakeStore } from '@crossquote/pipeline/testing';
import { expect, it } from 'vitest';
import { borrowStore, shareStore, socketPath } from './shared-store.ts';
import { tellingStore } from './telling-store.ts';

it('tells the holder when another process has let stages go on, and not when it paused them', async () => {
  const path = socketPath(await mkdtemp(join(tmpdir(), 'crossquote-telling-')));
  const heard: string[] = [];
  const shared = await shareStore(
    tellingStore(fakeStore(), () => heard.push('release')),
    path,
  );
  const asking = await borrowStore(path, new Conflict('held'));
  const act = { by: 'kim', at: '2026-03-01T10:00:00.000Z' };
  await asking.pauseStages(['align'], act);
  expect(heard).toEqual([]);
  expect(await asking.unpauseStages(['align'], act)).toEqual(['align']);
  expect(heard).toEqual(['release']);
  await asking.close();
  await shared.close();
});
