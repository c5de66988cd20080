import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AN_ACT, aReport } from '@crossquote/domain/testing';
import { expect, it } from 'vitest';
import { openEmbedded } from './open-embedded.ts';
import { openStore } from './open-store.ts';
import { TEMPLATE_FOLDER } from './testing/index.ts';

const WORD = 'Zyqquavel';

function filesWith(word: string, folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && readFileSync(path).includes(word));
}

it('a report that was removed cannot be read from the files of the embedded database', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'crossquote-scrub-'));
  const pool = await openEmbedded(folder, { templateFolder: TEMPLATE_FOLDER });
  const store = await openStore(pool);
  const report = aReport({ title: WORD, text: `${WORD} was not there, ${WORD} said.` });
  await store.addReport(report, new TextEncoder().encode(report.text));
  await pool.query('analyze; checkpoint');
  expect(filesWith(WORD, folder)).not.toEqual([]);

  await store.removeReport(report.id, () => ({ units: [], whole: report.text }), AN_ACT);
  expect(await store.scrub()).toBe(true);
  expect(filesWith(WORD, folder)).toEqual([]);

  await store.addReport(aReport({ id: 'r_next' }), new Uint8Array([1]));
  expect(await store.report('r_next')).not.toBeNull();
  await store.close();
  expect(filesWith(WORD, folder)).toEqual([]);
}, 60_000);

it('the last reports are in no statistics either, which stay where a table has become empty', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'crossquote-scrub-'));
  const pool = await openEmbedded(folder, { templateFolder: TEMPLATE_FOLDER });
  const store = await openStore(pool);
  const reports = ['r_one', 'r_two'].map((id) => aReport({ id, text: `${WORD} was not there, ${id}.` }));
  for (const report of reports) await store.addReport(report, new TextEncoder().encode(report.text));
  await pool.query('analyze');
  for (const { id, text } of reports)
    await store.removeReport(id, () => ({ units: [], whole: text }), AN_ACT);
  expect(await store.scrub()).toBe(true);
  expect(filesWith(WORD, folder)).toEqual([]);
  await store.close();
}, 60_000);
