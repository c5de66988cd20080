/** Terms at the command line: in as a table or TBX, used by the translator that ships, and out again. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { newFolder, runHere as runCli } from './run-cli.ts';

const env = { CROSSQUOTE_HOME: newFolder() };
const folder = newFolder();
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const cli = async (...words: string[]) => {
  const { code, out, err } = await runCli(words, { env });
  expect([code, err]).toEqual([0, expect.any(String)]);
  return { out, err };
};
const translated = async () =>
  (await cli('export', '--format', 'jsonl', '--kind', 'translations')).out
    .trim()
    .split('\n')
    .map((line) => {
      const { text, warnings } = JSON.parse(line) as { text: string; warnings: { check: string }[] };
      return { text, checks: warnings.map(({ check }) => check) };
    });

beforeAll(async () => {
  const other = file('other.txt', 'Der Bürgermeister schwieg, und niemand kam zu ihm.');
  const one = file('a.txt', 'Am Waldrand brannte ein Umspannwerk, und zwei Umspannwerke fielen aus.');
  await cli('add', one, other);
}, 60_000);

it('puts terms to use with the next work, says what it did not, and takes them out again', async () => {
  expect((await translated())[0]?.text).not.toContain('substation');
  const terms = file('terms.csv', 'de,en\nUmspannwerk,substation\nWaldrand,edge of the forest\n');
  const imported = (await cli('memory', 'import', terms, '--by', 'kim')).err;
  expect(imported).toBe(
    `${terms}: 2 terms, 2 new. 1 of 2 reports has such words: crossquote resume translates it anew.\n`,
  );
  expect((await cli('memory', 'import', terms)).err).toBe(`${terms}: 2 terms, 0 new.\n`);
  const none = file('more.csv', 'fr,en\naérodrome,airfield\n');
  expect((await cli('memory', 'import', none)).err).toBe(
    `${none}: 1 term, 1 new. No report here has such words; what comes is translated with them.\n`,
  );
  const line = '1 report done before is made anew from translate on';
  expect((await cli('status')).out).toContain(line);
  expect((await cli('resume')).err).toContain(line);
  expect((await cli('status')).out).not.toContain('made anew');
  const [now] = await translated();
  expect(now?.text).toMatch(/edge of the forest.*substation/);
  const table = join(folder, 'out.csv');
  await cli('memory', 'export', '-s', 'de', '-t', 'en', '-o', table);
  expect(readFileSync(table, 'utf8')).toBe(
    'de,en\r\nUmspannwerk,substation\r\nWaldrand,edge of the forest\r\n',
  );
  const tbx = join(folder, 'out.tbx');
  await cli('memory', 'export', '-s', 'de', '-t', 'en', '-o', tbx);
  expect((await cli('memory', 'import', tbx, '-s', 'de', '-t', 'en')).err).toContain('2 terms, 0 new.');
  await cli('memory', 'import', file('none.tsv', 'Umspannwerk\t\nWaldrand\t'), '-s', 'de', '-t', 'en');
  await cli('resume');
  expect((await translated())[0]?.text).not.toContain('substation');
}, 120_000);

it('exports no term with a hidden name, which its translation may tell', async () => {
  await cli('add', file('b.txt', '„Wir gingen zum Damm“, sagte Lene Schwarz. Schwarz sah drei Boote.'));
  const twice = file('names.csv', 'de,en\nSchwarz,Black\nDamm,dam\nDamm,dyke\n');
  expect((await cli('memory', 'import', twice)).err).toContain(
    '3 terms, 2 new, 1 listed more than once, of which the last counts.',
  );
  await cli('people', 'protect', 'Lene Schwarz', '--by', 'kim');
  const table = join(folder, 'hidden.tsv');
  const { err } = await cli('memory', 'export', '-s', 'de', '-t', 'en', '-o', table);
  expect(readFileSync(table, 'utf8')).toBe('de\ten\r\nDamm\tdyke\r\n');
  expect(err).toBe('Left out: 1 term with names that are hidden; a backup has them.\n');
  expect((await cli('memory', 'export', '-s', 'de', '-t', 'en')).out).not.toContain('Black');
  const tmx = join(folder, 'both.tmx');
  await cli('memory', 'export', '-s', 'de', '-t', 'en', '-o', tmx);
  expect((await cli('memory', 'import', tmx, '--home', newFolder())).err).toMatch(/tmx: \d terms, \d new\./);
  const tbx = join(folder, 'hidden.tbx');
  await cli('memory', 'export', '-s', 'de', '-o', tbx);
  expect(readFileSync(tbx, 'utf8')).not.toContain('Black');
}, 60_000);

it('reads TBX, and says what is wrong with a file', async () => {
  const section = (language: string, term: string) =>
    `<langSec xml:lang="${language}"><termSec><term>${term}</term></termSec></langSec>`;
  const concept = `<conceptEntry>${section('fr', 'barrage')}${section('en', 'roadblock')}</conceptEntry>`;
  const tbx = file('terms.tbx', `<tbx><text><body>${concept}</body></text></tbx>`);
  expect((await cli('memory', 'import', tbx)).err).toContain('2 terms, 2 new.');
  expect((await cli('memory', 'import', file('empty.csv', ''), '-s', 'de')).err).toContain(
    'holds no term, and no pair of segments in two languages; nothing was imported.',
  );
  const emoji = file('emoji.csv', 'de;Notiz;en\nDamm;Akte 3;dyke\n🔥;;fire\n');
  expect(await runCli(['memory', 'import', emoji], { env })).toMatchObject({
    code: 1,
    err: expect.stringContaining(
      'emoji.csv: 1 term, 0 new.\n  Left out: line 3, without a letter or digit where the term stands, so that no text could have it.\n',
    ),
  });
  const sheet = await runCli(['memory', 'import', file('terms.xlsx', 'PK\u0003\u0004…')], { env });
  expect(sheet).toMatchObject({ code: 2, err: expect.stringContaining('save the table as CSV') });
  const out = join(folder, 'out.xlsx');
  expect(await runCli(['memory', 'export', '-s', 'de', '-o', out], { env })).toMatchObject({
    code: 2,
    err: expect.stringContaining('nothing is written as .xlsx'),
  });
  const { code, err } = await runCli(['memory', 'import', file('bad.csv', 'a,b')], { env });
  expect([code, err]).toEqual([2, expect.stringContaining('bad.csv: the table names no languages')]);
}, 60_000);
