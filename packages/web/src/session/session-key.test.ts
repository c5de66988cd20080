import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { sealed, unsealed } from './seal.ts';
import { sessionKey } from './session-key.ts';

it('is made once, for its owner alone, and opens what it signed', () => {
  const home = mkdtempSync(join(tmpdir(), 'crossquote-key-'));
  onTestFinished(() => rmSync(home, { recursive: true }));
  const key = sessionKey(home);
  expect(sessionKey(home)).toEqual(key);
  expect(statSync(join(home, 'desk.key')).mode & 0o077).toBe(0);
  const text = sealed({ name: 'kim' }, key);
  expect(unsealed(text, key)).toEqual({ name: 'kim' });
  for (const wrong of ['', 'x', `${text}x`, `x${text}`, text.split('.')[0] ?? ''])
    expect(unsealed(wrong, key)).toBeNull();
  expect(unsealed(text, new Uint8Array(32))).toBeNull();
});
