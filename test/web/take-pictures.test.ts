import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../scripts/take-pictures.mjs', import.meta.url));

it.each([
  ['--help', 0, 'stdout'],
  ['-h', 0, 'stdout'],
  ['--pages', 2, 'stderr'],
] as const)(
  'says how pictures are taken when asked with %s, and makes no folder of that name',
  (argument, code, stream) => {
    const cwd = mkdtempSync(join(tmpdir(), 'crossquote-pictures-test-'));
    const env = { ...process.env, CROSSQUOTE_CHROMIUM: join(cwd, 'none') };
    const run = spawnSync(process.execPath, [SCRIPT, argument], {
      cwd,
      env,
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect(run.status).toBe(code);
    expect(run[stream]).toMatch(/^node scripts\/take-pictures\.mjs \[folder/);
    expect(readdirSync(cwd)).toEqual([]);
  },
);
