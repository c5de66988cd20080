/** The rules that clean and roughen the translator's training pairs live in Python; so do their tests. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../scripts/train/translator');
const PYTHON = process.env['PYTHON'] ?? '/usr/bin/python3';
const isPythonHere = spawnSync(PYTHON, ['--version']).status === 0;

describe.skipIf(!isPythonHere)(
  `preparing the translator's pairs (skipped where ${PYTHON} is missing)`,
  () => {
    it('keeps what the rules of normalise, clean, names and noise promise', () => {
      const run = spawnSync(PYTHON, ['-B', '-m', 'unittest', 'rules_test'], {
        cwd: FOLDER,
        encoding: 'utf8',
      });
      expect(run.stderr).toMatch(/Ran \d\d tests[^]*OK/);
    });
  },
);
