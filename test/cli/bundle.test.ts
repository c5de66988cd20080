/** A bundle, written from a database and checked without one. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { newFolder, ROOT, runHere as runCli } from './run-cli.ts';

const home = newFolder();
const env = { CROSSQUOTE_HOME: home };
const file = join(home, 'demo.tar');

beforeAll(async () => {
  const demo = join(ROOT, 'data/demo');
  const reports = readdirSync(demo).filter((name) => /^0[12]-.*\.(txt|md|html)$/.test(name));
  const files = reports.map((name) => join(demo, name));
  expect(await runCli(['add', '-q', '--by', 'lou', ...files], { env })).toMatchObject({ code: 0 });
  expect(
    await runCli(['people', 'protect', 'Mira Holm', '--handle', '@miraholm', '--by', 'kim'], { env }),
  ).toMatchObject({ code: 0 });
  expect(await runCli(['export', '--bundle', file, '--by', 'kim'], { env })).toMatchObject({ code: 0 });
}, 120_000);

describe('a bundle', () => {
  it('holds every kind and the ledger, in files that any tar unpacks', () => {
    const names = execFileSync('tar', ['-tf', file]).toString().trim().split('\n');
    expect(names).toEqual(
      expect.arrayContaining([
        'manifest.json',
        'manifest.sha256',
        'quotes.jsonl',
        'testimonies.jsonl',
        'ledger.jsonl',
      ]),
    );
    const ledger = execFileSync('tar', ['-xOf', file, 'ledger.jsonl']).toString().trim().split('\n');
    expect(ledger.map((line) => (JSON.parse(line) as { what: string }).what)).toEqual([
      'add',
      'add',
      'class',
      'export',
    ]);
  });

  it('is checked without a database, and says what its ledger ends with', async () => {
    const nowhere = {
      CROSSQUOTE_HOME: join(home, 'none'),
      DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
    };
    const { code, out } = await runCli(['verify', file], { env: nowhere });
    expect([code, out]).toEqual([0, expect.stringMatching(/as it was written: .* head [0-9a-f]{64}\n$/)]);
  });

  it('gives one flipped bit away in twenty places, each by its name', async () => {
    const bytes = readFileSync(file);
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    for (let i = 0; i < 20; i++) {
      const at = random(bytes.length);
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ (1 << random(8));
      writeFileSync(join(home, 'changed.tar'), changed);
      const { code, err } = await runCli(['verify', join(home, 'changed.tar')], { env });
      const places = [...err.matchAll(/bytes (\d+) to (\d+)/g)];
      expect([at, code, places.some(([, from, to]) => Number(from) <= at && at <= Number(to))]).toEqual([
        at,
        1,
        true,
      ]);
    }
  }, 120_000);

  it('refuses what is no bundle', async () => {
    expect(await runCli(['verify', join(ROOT, 'README.md')], { env })).toMatchObject({
      code: 1,
      err: expect.stringContaining('Unless it is no bundle: export --bundle writes them'),
    });
    expect(await runCli(['verify', join(home, 'nothing.tar')], { env })).toMatchObject({ code: 2 });
    expect(await runCli(['verify'], { env })).toMatchObject({ code: 2 });
  });
});

describe('people', () => {
  it('are listed by pseudonym, and by name for whoever says who looks', async () => {
    const hidden = await runCli(['people', '--json'], { env });
    expect(hidden.out).toContain('"class":"protected"');
    expect(hidden.out).not.toContain('Mira Holm');
    expect(await runCli(['people', '--reveal'], { env })).toMatchObject({ code: 2, out: '' });
    expect((await runCli(['people', '--reveal', '--by', 'lou'], { env })).out).toContain('Mira Holm');
    for (const wrong of [['hide', 'Mira Holm'], ['protect'], ['public', 'Mira Holm']])
      expect(await runCli(['people', ...wrong], { env })).toMatchObject({ code: 2 });
  }, 60_000);

  it('are revealed by an export only where somebody says so', async () => {
    for (const wrong of [['--reveal'], ['--as', 'nobody'], ['--as', 'reader', '--reveal', '--by', 'lou']])
      expect(await runCli(['export', ...wrong], { env })).toMatchObject({ code: 2, out: '' });
  }, 60_000);
});

describe('the ledger', () => {
  it('is shown, and is whole', async () => {
    const { code, out } = await runCli(['ledger'], { env });
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(
        /add {5}lou.*\n.*add {5}lou.*\n.*class {3}kim.*\n.*export {2}kim.*\n.*reveal {2}lou.*\nThe ledger is whole: 5 lines, head /s,
      ),
    ]);
  });
});

describe('classing', () => {
  it('says of part of a name whom it may mean, by pseudonym, and of a hidden one nothing', async () => {
    const protect = async (who: string) =>
      (await runCli(['people', 'protect', who, '--by', 'kim'], { env })).err;
    const known = (await runCli(['people', '--json'], { env })).out;
    const people = JSON.parse(known) as readonly { pseudonym: string; names: readonly string[] }[];
    const odo = people.find(({ names }) => names.includes('Odo Marrick'))?.pseudonym;
    const told = await protect('marrick');
    expect(told).toContain(`(perhaps ${odo})`);
    expect(told).not.toContain('Odo');
    expect(await protect('ODO MARRICK')).toBe('');
    expect(await protect('Odo')).not.toContain('perhaps');
  }, 60_000);
});

describe('what stands in the ledger', () => {
  it('says who made and revoked a token, cancelled, removed, did again, imported, named a webhook, backed up and restored, and who it was where nobody is named', async () => {
    const lines = async () =>
      (await runCli(['ledger', '--json'], { env })).out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { readonly what: string; readonly who: string })
        .map(({ what, who }) => `${what} ${who}`);
    const before = (await lines()).length;
    const expected: string[] = [];
    const did = async (words: readonly string[], ...told: readonly string[]) => {
      expect(await runCli(words, { env })).toMatchObject({ code: 0 });
      expected.push(...told);
    };
    await did(['token', 'create', '--name', 'desk', '--by', 'kim'], 'grant kim');
    await did(['token', 'revoke', 'desk'], 'revoke command line');
    const name = readdirSync(join(ROOT, 'data/demo')).find((each) => each.startsWith('01-')) ?? '';
    await did(['remove', name, '--yes', '--by', 'kim'], 'remove kim');
    await did(['add', '--enqueue-only', join(ROOT, 'data/demo', name)], 'add command line');
    await did(['cancel', '--yes', '--by', 'lou'], 'cancel lou');
    await did(['retry', '--cancelled', '--by', 'kim'], 'retry kim');
    await did(['retry', '--cancelled']);
    await did(['reprocess', '--by', 'lou'], 'reprocess lou');
    await did(['memory', 'import', join(ROOT, 'data/demo/memory.tmx'), '--by', 'kim'], 'memory kim');
    await did(['webhook', 'add', 'https://desk.example/hook', '--by', 'kim'], 'webhook kim');
    const [id = ''] = (await runCli(['webhook', 'list'], { env })).out.split(' ');
    await did(['webhook', 'start', id], 'webhook command line');
    await did(['webhook', 'remove', id, '--by', 'lou'], 'webhook lou');
    const kept = join(newFolder(), 'ours.backup');
    await did(['backup', kept, '--by', 'kim'], 'backup kim');
    expect((await lines()).slice(before)).toEqual(expected);
    const other = { CROSSQUOTE_HOME: newFolder() };
    expect(await runCli(['restore', kept, '--by', 'lou'], { env: other })).toMatchObject({ code: 0 });
    const [last, whole] = (await runCli(['ledger'], { env: other })).out.trim().split('\n').slice(-2);
    expect(last).toMatch(/restore {2}lou {2}hash [0-9a-f]{64}/);
    expect(whole).toContain('The ledger is whole');
    expect((await runCli(['ledger'], { env })).out).toContain('The ledger is whole');
  }, 240_000);
});

describe('restoring', () => {
  it('revokes the tokens of the backup, or says which are in force again, as doctor does', async () => {
    await runCli(['token', 'create', '--name', 'lou', '--by', 'kim'], { env });
    const kept = join(newFolder(), 'lets-in.backup');
    await runCli(['backup', kept], { env });
    const restored = async (...words: string[]) => {
      const other = { CROSSQUOTE_HOME: newFolder() };
      const { err } = await runCli(['restore', kept, ...words], { env: other });
      const { out: tokens } = await runCli(['token', 'list'], { env: other });
      const { out: doctor } = await runCli(['doctor'], { env: other });
      const note = doctor.match(/^note {2}tokens.*$/m)?.[0];
      return { other, err, lou: tokens.match(/^.* lou$/m)?.[0], note };
    };
    const safe = await restored();
    expect(safe.err).toContain('1 token revoked (crossquote token create)');
    expect(safe.err).toMatch(/crossquote resume --home \S+ goes on/);
    expect(safe.lou).toContain('revoked');
    expect(safe.note).toBeUndefined();
    const trusting = await restored('--keep-access');
    expect(trusting.err).toContain('in force as the backup has them');
    expect(trusting.lou).toContain('in force');
    expect(trusting.note).toMatch(/lou; in force again since a backup was restored on 20/);
    const inOther = (...words: string[]) => runCli(words, { env: trusting.other });
    expect(await inOther('token', 'keep', 'tam')).toMatchObject({ code: 1 });
    expect(await inOther('token', 'keep', 'lou', '--by', 'kim')).toMatchObject({ code: 0 });
    expect((await inOther('ledger')).out).toMatch(/keep +kim .*role reader/);
    expect((await inOther('doctor')).out).not.toMatch(/^note {2}tokens/m);
    expect(await inOther('token', 'keep', 'lou')).toMatchObject({ code: 1 });
  }, 120_000);

  it('stops the webhooks of the backup, which doctor and the list of webhooks say until somebody starts them', async () => {
    const { out } = await runCli(['webhook', 'add', 'https://desk.example/hook', '--json'], { env });
    const { id } = JSON.parse(out) as { id: string };
    const kept = join(newFolder(), 'tells.backup');
    await runCli(['backup', kept], { env });
    const other = { CROSSQUOTE_HOME: newFolder() };
    await runCli(['restore', kept], { env: other });
    const told = async () => {
      const { out: doctor } = await runCli(['doctor'], { env: other });
      const { out: list } = await runCli(['webhook', 'list'], { env: other });
      return { note: doctor.match(/^note {2}webhooks.*$/m)?.[0], list };
    };
    const stopped = await told();
    expect(stopped.note).toContain(`${id} (a backup was restored since)`);
    expect(stopped.list).toContain('a backup was restored since');
    await runCli(['webhook', 'start', id], { env: other });
    const started = await told();
    expect(started.note).toBeUndefined();
    expect(started.list).toContain(id);
    expect(started.list).not.toContain('a backup was restored since');
  }, 120_000);
});
