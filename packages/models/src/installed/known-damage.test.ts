import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileOn } from '../manifest/check-files.ts';
import type { ModelManifest } from '../manifest/model-manifest.ts';
import { knownDamage, noteDamage } from './known-damage.ts';

it('takes a new revision for no damaged one, though it came while the one before was being read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'crossquote-damage-'));
  await writeFile(join(folder, 'weights.bin'), 'later');
  const now = await fileOn(folder, 'weights.bin');
  const before = { files: [{ ...now, sha256: 'f00d' }] } as unknown as ModelManifest;
  const later = { files: [now] } as unknown as ModelManifest;
  await noteDamage(folder, { folder, manifest: before });
  expect(await knownDamage(folder, { folder, manifest: before })).toBe('weights.bin');
  expect(await knownDamage(folder, { folder, manifest: later })).toBeNull();
});
