/** Files that go out and come back, by the command line. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { newFolder, ROOT, runHere as runCli } from './run-cli.ts';

const SLOW = 300_000;
const env = { CROSSQUOTE_HOME: newFolder(), CROSSQUOTE_OFFLINE: 'true' };
const folder = newFolder();
const all = join(folder, 'all.jsonl');

beforeAll(async () => {
  await runCli(['add', '-q', join(ROOT, 'data/demo')], { env });
  await runCli(['export', '--kind', 'all', '-o', all], { env });
}, SLOW);

describe('import', () => {
  it(
    'makes of an export of all kinds the same again, byte for byte, also after resume',
    async () => {
      const other = { ...env, CROSSQUOTE_HOME: newFolder() };
      const { code, err } = await runCli(['import', all], { env: other });
      expect([code, err]).toEqual([0, expect.stringMatching(/9 reports with all that belongs to it/)]);
      const exported = async () => (await runCli(['export', '--kind', 'all'], { env: other })).out;
      const file = readFileSync(all, 'utf8');
      expect((await exported()) === file).toBe(true);
      await runCli(['resume', '-q'], { env: other });
      expect((await exported()) === file).toBe(true);
    },
    SLOW,
  );

  it(
    'is told of by an export that hides somebody, which it takes no such report from, nor says that it was there',
    async () => {
      const [here, file] = [{ ...env, CROSSQUOTE_HOME: newFolder() }, join(folder, 'hidden.jsonl')];
      expect((await runCli(['import', all], { env: here })).code).toBe(0);
      expect((await runCli(['export', '--kind', 'all'], { env: here })).err).not.toContain('Protected');
      await runCli(['people', 'protect', 'Maren Solheide', '--by', 'kim'], { env: here });
      const hidden = await runCli(['export', '--kind', 'all', '-o', file], { env: here });
      expect(hidden).toMatchObject({
        code: 0,
        err: expect.stringMatching(/^Protected people are hidden .*--reveal --by/m),
      });
      const { code, err } = await runCli(['import', file], { env: { ...env, CROSSQUOTE_HOME: newFolder() } });
      expect([code, err]).toEqual([
        1,
        expect.stringMatching(/[1-8] reports with all .*all names shown \(--reveal/s),
      ]);
      expect(err).not.toContain('that were there');
      const shown = ['export', '--kind', 'all', '--reveal', '--by', 'kim'];
      expect((await runCli(shown, { env: here })).err).not.toContain('Protected');
    },
    SLOW,
  );

  it(
    'leaves reports in the collection of the file, says how to go on there, and refuses another',
    async () => {
      const here = { ...env, CROSSQUOTE_HOME: newFolder() };
      const refused = await runCli(['import', all, '-c', 'varn'], { env: here });
      expect([refused.code, refused.err]).toEqual([
        2,
        expect.stringMatching(/collection "default".*-c default/),
      ]);
      expect((await runCli(['import', all, '-c', 'default'], { env: here })).code).toBe(0);
      const { err } = await runCli(['import', all], { env: { ...here, CROSSQUOTE_COLLECTION: 'varn' } });
      expect(err).toMatch(/in collection "default", 9 that were there .*crossquote resume -c default makes/);
    },
    SLOW,
  );

  it(
    'takes no report whose ids were made with a key from whoever has not the same, and all of them from whoever has',
    async () => {
      const key = { CROSSQUOTE_ID_KEY: 'a key of thirty-two signs at least'.replaceAll(' ', '-') };
      const [here, file] = [{ ...env, ...key, CROSSQUOTE_HOME: newFolder() }, join(folder, 'keyed.jsonl')];
      const report = join(ROOT, 'data/demo/01-harbour-gazette.en.txt');
      expect((await runCli(['add', '-q', report], { env: here })).code).toBe(0);
      await runCli(['export', '--kind', 'all', '-o', file], { env: here });
      const written = readFileSync(file, 'utf8');
      expect(written).toMatch(/"sha256":"hmac-sha256:/);
      const line = readFileSync(all, 'utf8')
        .split('\n')
        .find((record) => record.includes('"source":"01-harbour-gazette.en.txt"'));
      expect(line).toContain('"kind":"report"');
      expect(written).not.toContain(JSON.parse(line ?? '').id);
      const toReaders = ['export', '--as', 'reader', '-o', join(folder, 'reader.jsonl')];
      expect((await runCli(toReaders, { env })).err).toContain('made without a key');
      expect((await runCli(toReaders, { env: here })).err).not.toContain('key');
      const without = await runCli(['import', file], { env: { ...env, CROSSQUOTE_HOME: newFolder() } });
      expect(without).toMatchObject({
        code: 1,
        err: expect.stringMatching(/set CROSSQUOTE_ID_KEY to theirs/),
      });
      const other = { ...here, CROSSQUOTE_HOME: newFolder() };
      expect((await runCli(['import', file], { env: other })).code).toBe(0);
      expect((await runCli(['export', '--kind', 'all'], { env: other })).out).toBe(written);
    },
    SLOW,
  );

  it(
    "takes a translator's work back, and says what it cannot take",
    async () => {
      const file = join(folder, 'de.xlf');
      await runCli(['export', '-f', 'xliff', '-s', 'de', '-o', file], { env });
      const segment =
        /<segment state="initial" subState="crossquote:machine"><source>([^<]*)<\/source><target>[^<]*<\/target><\/segment>/;
      const worked = readFileSync(file, 'utf8')
        .replace(
          segment,
          '<segment state="translated"><source>$1</source><target>By hand.</target></segment>',
        )
        .replace(segment, '<segment state="translated"><source>Other.</source><target>X.</target></segment>');
      writeFileSync(file, worked);
      const { code, err } = await runCli(['import', file], { env });
      expect(code).toBe(1);
      expect(err).toMatch(/1 translation by people taken/);
      expect(err).toMatch(
        /s_\w+: other source: .*export again what had hidden names \(crossquote export --reveal/,
      );
      const { out } = await runCli(['export', '--kind', 'translations'], { env });
      expect(out).toMatch(/"text":"By hand\.","origin":"human","model":null,"state":"translated"/);
    },
    SLOW,
  );

  it(
    'says what it takes',
    async () => {
      const file = join(folder, 'words.txt');
      writeFileSync(file, 'Only words.\n');
      expect((await runCli(['import', file], { env })).err).toMatch(
        /no report that could be read.*--kind all/,
      );
      expect((await runCli(['import'], { env })).err).toMatch(/nothing to import/);
    },
    SLOW,
  );
});
