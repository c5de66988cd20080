/** For tests: translators of random weights, made by the script that makes them for measuring; null where Python cannot. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('../../../../scripts/train/engine/random_marian.py', import.meta.url));

/** @returns a folder with `small-fp32`, `small-fixed8` and `small-dynamic8` in it; the caller removes it. */
export function randomModels(): string | null {
  const python = '/usr/bin/python3';
  if (spawnSync(python, ['-c', 'import onnx, numpy']).status !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'crossquote-random-'));
  const { status, stderr } = spawnSync(python, ['-B', SCRIPT, folder, 'small'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return folder;
}
