/** A short form of the fuzz: `node scripts/fuzz-split-quotes.mjs` runs a million texts. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../scripts/fuzz-split-quotes.mjs', import.meta.url));
const TEXTS = 2000;

describe('random texts', () => {
  it('break neither the splitter nor the quote finder', { timeout: 120_000 }, async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      SCRIPT,
      '--count',
      String(TEXTS),
      '--no-growth',
    ]);
    expect(stdout).toContain(`${TEXTS} texts`);
    expect(stdout).toContain('no crash, every promise kept');
  });
});
