import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Conflict } from '@crossquote/domain';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from './folder-lock.ts';

function old(path: string): void {
  utimesSync(path, new Date(0), new Date(0));
}

describe('lockFolder', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'crossquote-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const lock = () => join(folder, 'lock');

  it('refuses a folder that a living process holds, naming it and the way out', () => {
    lockFolder(folder);
    const again = () => lockFolder(folder);
    expect(again).toThrow(Conflict);
    expect(again).toThrow(
      `in use by process ${process.pid}: stop that first (or, where it is crossquote serve`,
    );
    expect(again).toThrow('DELETE /v1/reports/{id} removes one');
  });

  it('gives the folder free', () => {
    lockFolder(folder).release();
    expect(existsSync(lock())).toBe(false);
    lockFolder(folder);
  });

  it('takes over from a process that is dead', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeFileSync(lock(), JSON.stringify({ pid, began: '' }));
    lockFolder(folder);
    expect(readFileSync(lock(), 'utf8')).toContain(`"pid":${process.pid}`);
  });

  it.runIf(process.platform === 'linux')(
    'takes over from a dead process whose number another one has now',
    () => {
      writeFileSync(lock(), JSON.stringify({ pid: process.pid, began: 'another boot 12345' }));
      lockFolder(folder);
      expect(readFileSync(lock(), 'utf8')).not.toContain('another boot');
    },
  );

  it.each(['', '{"pid":12'])('takes over a lock that a full disk left as "%s"', (torn) => {
    writeFileSync(lock(), torn);
    lockFolder(folder);
    expect(readFileSync(lock(), 'utf8')).toContain(`"pid":${process.pid}`);
    expect(readdirSync(folder)).toEqual(['lock']);
  });

  it('lets one of two take over at a time', () => {
    writeFileSync(lock(), '{"pid":0}x');
    old(lock());
    writeFileSync(`${lock()}.claim`, 'another');
    expect(() => lockFolder(folder)).toThrow('another process is just opening');
    old(`${lock()}.claim`);
    lockFolder(folder);
    expect(existsSync(`${lock()}.claim`)).toBe(false);
  });

  it('does not take away a lock that became another’s', () => {
    const mine = lockFolder(folder);
    writeFileSync(lock(), 'another');
    mine.release();
    expect(readFileSync(lock(), 'utf8')).toBe('another');
  });
});
