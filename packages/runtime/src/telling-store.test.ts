import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Conflict } from '@crossquote/domain';
import { memoryEntry } from '@crossquote/pipeline';
import { fakeStore } from '@crossquote/pipeline/testing';
import { expect, it } from 'vitest';
import { borrowStore, shareStore, socketPath } from './shared-store.ts';
import { tellingStore } from './telling-store.ts';

it('tells the holder when another process has let stages go on or added to the memory, and not when it paused them', async () => {
  const path = socketPath(await mkdtemp(join(tmpdir(), 'crossquote-telling-')));
  const heard: string[] = [];
  const shared = await shareStore(
    tellingStore(fakeStore(), () => heard.push('work')),
    path,
  );
  const asking = await borrowStore(path, new Conflict('held'));
  const act = { by: 'kim', at: '2026-03-01T10:00:00.000Z' };
  await asking.pauseStages(['align'], act);
  expect(heard).toEqual([]);
  expect(await asking.unpauseStages(['align'], act)).toEqual(['align']);
  expect(heard).toEqual(['work']);
  const sides = { source: { language: 'de', text: 'Damm' }, target: { language: 'en', text: 'dam' } };
  const entry = memoryEntry({ ...sides, kind: 'term', ...act });
  expect(await asking.addMemory([entry], act)).toBe(1);
  expect(await asking.addMemory([entry], act)).toBe(0);
  expect(heard).toEqual(['work', 'work']);
  await asking.close();
  await shared.close();
});
