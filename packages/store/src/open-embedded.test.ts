import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Conflict, InvalidInput, Unavailable } from '@crossquote/domain';
import { aReport } from '@crossquote/domain/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { folderError, openEmbedded } from './open-embedded.ts';
import { openStore } from './open-store.ts';
import { TEMPLATE_FOLDER } from './testing/index.ts';

describe('openEmbedded', () => {
  const root = mkdtempSync(join(tmpdir(), 'crossquote-embedded-'));
  afterAll(() => rmSync(root, { recursive: true }));
  let folder = '';
  let count = 0;
  beforeEach(() => {
    folder = join(root, String(++count), 'database');
  });
  const open = (at = folder) => openEmbedded(at, { templateFolder: TEMPLATE_FOLDER });
  const report = aReport();

  const model = join(root, 'model');
  beforeAll(async () => {
    const store = await openStore(await open(model));
    await store.addReport(report, new TextEncoder().encode('x'));
    await store.close();
  });
  /** Makes the folder one that holds a report. */
  const fill = () => cpSync(model, folder, { recursive: true });

  it('keeps what was saved, and refuses a second opening until it is closed', async () => {
    fill();
    const pool = await open();
    await expect(open()).rejects.toThrow(Conflict);
    await expect(open()).rejects.toThrow(`process ${process.pid}`);
    const store = await openStore(pool);
    expect(await store.report(report.id)).toEqual(report);
    await store.close();
    await (await open()).end();
  });

  it('makes a new database without a template too', async () => {
    const store = await openStore(await openEmbedded(folder));
    expect(await store.reports()).toEqual([]);
    await store.close();
  });

  it('opens what a killed process left behind, with all it had saved', async () => {
    fill();
    const script = `
      import { PGlite } from '@electric-sql/pglite';
      import { vector } from '@electric-sql/pglite-pgvector';
      import { writeFileSync } from 'node:fs';
      writeFileSync(${JSON.stringify(join(folder, 'lock'))}, JSON.stringify({ pid: process.pid, began: '' }));
      const database = await PGlite.create(${JSON.stringify(join(folder, 'pgdata'))}, { extensions: { vector } });
      await database.query("insert into app.review values ('v_1', 'default', '2026', '{\\"id\\":\\"v_1\\"}')");
      await database.exec('begin; delete from app.report');
      process.stdout.write('ready');
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      cwd: import.meta.dirname,
    });
    await once(child.stdout, 'data');
    await expect(open()).rejects.toThrow(`process ${child.pid}`);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const store = await openStore(await open());
    expect(await store.reviews('default')).toEqual([{ id: 'v_1' }]);
    expect(await store.report(report.id)).toEqual(report);
    await store.close();
  });

  it('throws half a database of a first start away', async () => {
    mkdirSync(join(folder, 'pgdata', 'base'), { recursive: true });
    writeFileSync(join(folder, 'pgdata', 'PG_VERSION'), '18\n');
    writeFileSync(join(folder, 'unfinished'), '');
    await (await open()).end();
    expect(existsSync(join(folder, 'unfinished'))).toBe(false);
  });

  it.each([
    ['its control file is cut short', (data: string) => truncateSync(join(data, 'global/pg_control'), 10)],
    ['its control file is gone', (data: string) => rmSync(join(data, 'global/pg_control'))],
    ['its write-ahead log is gone', (data: string) => rmSync(join(data, 'pg_wal'), { recursive: true })],
    ['its version is gone', (data: string) => rmSync(join(data, 'PG_VERSION'))],
    [
      'its main tables are overwritten',
      (data: string) => writeFileSync(join(data, 'base/5/1259'), 'x'.repeat(114_688)),
    ],
  ])('says what to do when %s, and frees the folder', async (_name, damage) => {
    fill();
    damage(join(folder, 'pgdata'));
    for (let time = 1; time <= 2; time++) {
      const opened = open();
      await expect(opened).rejects.toThrow(InvalidInput);
      await expect(opened).rejects.toThrow(/is damaged .*put a backup there, or move it away/);
    }
  });

  it('refuses a folder of another PostgreSQL version', async () => {
    fill();
    writeFileSync(join(folder, 'pgdata', 'PG_VERSION'), '15\n');
    await expect(open()).rejects.toThrow('made with another PostgreSQL version');
  });

  it('says which folder cannot be written', async () => {
    writeFileSync(join(root, 'file'), '');
    const opened = open(join(root, 'file', 'database'));
    await expect(opened).rejects.toThrow(InvalidInput);
    await expect(opened).rejects.toThrow(/file.database cannot be written .*CROSSQUOTE_HOME/);
  });

  it('sends nobody who has a database to an empty one', () => {
    fill();
    const readOnly = folderError(Object.assign(new Error('EROFS'), { code: 'EROFS' }), folder) as Error;
    expect(readOnly.message).toContain('cannot be opened for reading only');
    expect(readOnly.message).toContain('point CROSSQUOTE_HOME at the copy');
  });

  it('tells a full disk from a folder that is closed to us', () => {
    const [full, closed, readOnly] = ['ENOSPC', 'EACCES', 'EROFS'].map((code) =>
      folderError(Object.assign(new Error(code), { code }), '/home/rosa'),
    );
    expect(full).toBeInstanceOf(Unavailable);
    expect(closed).toBeInstanceOf(InvalidInput);
    expect(readOnly).toBeInstanceOf(InvalidInput);
    expect((closed as Error).message).toContain('give a folder that can (CROSSQUOTE_HOME)');
    const other = new RangeError('a bug');
    expect(folderError(other, '/home/rosa')).toBe(other);
  });
});
