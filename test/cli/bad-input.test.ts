/** Whatever is wrong with the input: one clear line that tells the fix, a non-zero exit, and the other reports go through. */
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CliResult, newFolder, runCli, runHere } from './run-cli.ts';

const GOOD =
  'The harbour master, Ilka Brandt, said on Monday: “We counted nine boats, and none of them came back.”\n';
const isRoot = process.getuid?.() === 0;

describe('add, given good and bad files together', () => {
  const folder = newFolder();
  let result: CliResult;
  let sources: readonly string[] = [];

  const put = (name: string, bytes: string | Uint8Array) => writeFileSync(join(folder, name), bytes);
  const line = (name: string) => result.err.split('\n').find((l) => l.includes(name)) ?? '';

  beforeAll(async () => {
    put('good.txt', GOOD);
    put('empty.txt', '');
    put('binary.txt', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256)));
    put('paper.pdf', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(300, 1)]));
    put(
      'windows-1252.txt',
      Buffer.from(
        'Der Bürgermeister sagte: \x84Wir kennen die Straße, und sie ist offen.\x93 Er ging zurück über die Brücke.\n',
        'latin1',
      ),
    );
    put(
      'utf-16.txt',
      Buffer.concat([
        Buffer.from([0xff, 0xfe]),
        Buffer.from('La maire a dit : « Nous sommes restés dans la ville toute la nuit. »\n', 'utf16le'),
      ]),
    );
    put('large.txt', Buffer.alloc(50_000_000, 'a word and '));
    put(
      'klingon.txt',
      'nuqneH qaStaH nuq jIyajbe’ Heghlu’meH QaQ jajvam tlhIngan maH bortaS bIr jablu’DI’ reH QaQqu’ nay’\n',
    );
    put('twin.txt', GOOD);
    put('rows.jsonl', '{"text":"Kapitän Olm sagte: „Das Boot war leer.“","language":"de"}\n{broken\n');
    const names = readdirSync(folder).sort();
    const env = { CROSSQUOTE_HOME: newFolder() };
    result = await runHere(['add', ...names, 'good.txt', 'vanished.txt', '*.docx'], { env, cwd: folder });
    const { out } = await runHere(['export', '--kind', 'reports'], { env });
    sources = out
      .trimEnd()
      .split('\n')
      .map((l) => String((JSON.parse(l) as { source: unknown }).source));
  }, 120_000);

  it('exits with 1', () => expect(result.code).toBe(1));

  it('lets the others through', () => {
    expect([...sources].sort()).toEqual([
      'good.txt',
      'klingon.txt',
      'rows.jsonl#1',
      'utf-16.txt',
      'windows-1252.txt',
    ]);
  });

  it.each([
    ['empty.txt', /empty/],
    ['binary.txt', /binary|not text/],
    ['paper.pdf', /PDF.*(save|export)/i],
    ['large.txt', /larger than 20 MB \(50 MB\); split it/],
    ['vanished.txt', /not there/],
    ['*.docx', /no file fits/],
    ['twin.txt', /same text as good\.txt/],
    ['rows.jsonl, line 2', /JSON/],
  ])('says of %s what is wrong and how to mend it', (name, words) => {
    expect(line(name)).toMatch(words);
  });

  it('says when a file is named twice', () => expect(result.err).toMatch(/good\.txt: named twice/));

  it('reads other encodings as what they are', () => {
    expect(line('windows-1252.txt')).toMatch(/^added .* de /);
    expect(line('utf-16.txt')).toMatch(/^added .* fr /);
  });

  it('says of a folder what kinds of files it left alone, unless it is to be quiet', async () => {
    const [archive, env] = [newFolder(), { CROSSQUOTE_HOME: newFolder() }];
    writeFileSync(join(archive, 'good.txt'), GOOD);
    writeFileSync(join(archive, 'interview.rtf'), 'words');
    const dry = await runHere(['add', '--dry-run', '.'], { env, cwd: archive });
    expect(dry).toMatchObject({
      code: 0,
      err: expect.stringMatching(/left alone 1 file of other kinds: 1 \.rtf; .*; what is packed, unpack/),
    });
    const quiet = await runHere(['add', '--dry-run', '-q', '.'], { env, cwd: archive });
    expect(quiet).toMatchObject({ code: 0, err: '' });
  }, 60_000);

  it('prints no stack', () => expect(result.err).not.toMatch(/\n\s+at /));
});

describe('add, again', () => {
  it('finds an unchanged file unchanged, and exits with 0', async () => {
    const [folder, env] = [newFolder(), { CROSSQUOTE_HOME: newFolder() }];
    writeFileSync(join(folder, 'good.txt'), GOOD);
    expect((await runHere(['add', 'good.txt'], { env, cwd: folder })).code).toBe(0);
    const again = await runHere(['add', 'good.txt'], { env, cwd: folder });
    expect(again).toMatchObject({ code: 0 });
    expect(again.err).toMatch(/^unchanged +good\.txt/);
  }, 60_000);
});

describe('the call itself', () => {
  const env = { CROSSQUOTE_HOME: newFolder() };

  it.each([
    [['--home', 'x', 'status'], /options stand behind the verb, as in crossquote status --home/],
    [['nonsense'], /there is no verb "nonsense"; there are add/],
    [['list'], /there is no verb "list"; here that is crossquote status --reports/],
    [['reviev'], /there is no verb "reviev"; did you mean review\?/],
    [['add'], /nothing to add; name files/],
    [['add', '--nonsense', 'x'], /there is no option --nonsense/],
    [['add', '--colection', 'x', 'y'], /there is no option --colection; did you mean --collection\?/],
    [['add', '--xyz', 'x'], /there is no option --xyz; there are -/],
    [['add', '-s', '123', 'x.txt'], /--source: "123" is no language tag/],
    [['export', '--kind', 'nonsense'], /there is no kind "nonsense"; give one of/],
    [['export', '--format', 'pdf', '--kind', 'quotes'], /has no report|there is no format/],
    [['trace'], /name one report/],
    [['work'], /set DATABASE_URL/],
    [['work', '--stages', 'nonsense'], /there is no stage "nonsense"/],
    [['memory', 'import', 'gone.tmx'], /cannot be read/],
    [['models', 'fetch', 'nobody'], /no model nobody is known/],
    [['status', '--redis-url', 'nonsense'], /--redis-url: must be a URL such as/],
  ])(
    '%j exits with 2 and one line',
    async (args, words) => {
      const { code, err } = await runHere(args, { env });
      expect(code).toBe(2);
      expect(err).toMatch(words);
      expect(err.trimEnd().split('\n').length).toBeLessThanOrEqual(2);
    },
    120_000,
  );

  it.each([
    [['token', 'list'], 'crossquote token create'],
    [['webhook', 'list'], 'crossquote webhook add'],
  ])(
    'says of an empty list how something comes into it: %j',
    async (args, how) => {
      expect(await runHere(args, { env })).toMatchObject({
        code: 0,
        out: '',
        err: expect.stringContaining(how),
      });
      expect(await runHere([...args, '-q'], { env })).toEqual({ code: 0, out: '', err: '' });
      expect(await runHere([...args, '--json'], { env })).toEqual({ code: 0, out: '[]\n', err: '' });
    },
    60_000,
  );

  it.each([
    [['retry'], 'Nothing has failed, so nothing is tried again.'],
    [['retry', '--cancelled'], 'Nothing was cancelled, so nothing is tried again.'],
    [['retry', '--stage', 'align'], 'There is no failed stage of that kind, so nothing is tried again.'],
    [['retry', '--cause', 'memory'], 'There is no failed stage of that kind, so nothing is tried again.'],
  ])(
    'says so where nothing is there that could be tried again: %j',
    async (args, said) => {
      const { code, err } = await runHere(args, { env });
      expect([code, err.split('\n')[0]]).toEqual([0, said]);
    },
    60_000,
  );

  it('lists all wrong settings at once', async () => {
    const { code, err } = await runHere(['status'], {
      env: { ...env, LOG_LEVEL: 'loud', CROSSQUOTE_JOBS: 'many' },
    });
    expect(code).toBe(2);
    expect(err).toMatch(/LOG_LEVEL/);
    expect(err).toMatch(/CROSSQUOTE_JOBS/);
  });

  it('names what is set for nothing once, and never its value', async () => {
    const { code, err } = await runHere(['status'], { env: { ...env, CROSSQUOTE_JOB: 'a secret' } });
    expect(code).toBe(0);
    expect(err.split('CROSSQUOTE_JOB is no setting')).toHaveLength(2);
    expect(err).toMatch(/CROSSQUOTE_JOBS may be meant/);
    expect(err).not.toContain('secret');
    const { out } = await runHere(['doctor'], { env: { ...env, CROSSQUOTE_JOB: 'a secret' } });
    expect(out).toMatch(/note {2}settings +CROSSQUOTE_JOB is no setting/);
  });

  it('says when a report is not known', async () => {
    const { code, err } = await runCli(['trace', 'r_unknown'], { env });
    expect(code).toBe(1);
    expect(err).toMatch(/there is no report "r_unknown"; crossquote status --reports lists them/);
  }, 30_000);

  it('refuses a download when offline, in one line', async () => {
    const { code, err } = await runHere(['models', 'fetch', 'Xenova/opus-mt-de-en', '--offline', '-q'], {
      env,
    });
    expect(code).toBe(1);
    expect(err).toMatch(/--offline forbids/);
  });

  it('says on a closed network that the hub is not to be had', async () => {
    const hub = await closedPort();
    const { code, err } = await runHere(['models', 'fetch', 'Xenova/opus-mt-de-en', '-q'], {
      env: { ...env, CROSSQUOTE_HUB: `http://127.0.0.1:${hub}` },
    });
    expect(code).toBe(1);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toMatch(/Xenova\/opus-mt-de-en/);
  });
});

describe('a home or server that is not to be had', () => {
  it.skipIf(isRoot)('says when the home cannot be written', async () => {
    const home = newFolder();
    chmodSync(home, 0o500);
    const { code, err } = await runHere(['status'], { env: { CROSSQUOTE_HOME: home } });
    expect(code).toBe(2);
    expect(err).toMatch(/cannot be written.*CROSSQUOTE_HOME/);
  });

  it('makes no database where a mistyped home is, only to look', async () => {
    const home = join(newFolder(), 'nowhere');
    const { code, err } = await runHere(['status'], { env: { CROSSQUOTE_HOME: home } });
    expect([code, existsSync(home)]).toEqual([1, false]);
    expect(err).toMatch(/there is no database in .*nowhere: correct --home/);
  });

  it('says when the home is a file', async () => {
    const home = join(newFolder(), 'file');
    writeFileSync(home, '');
    const { code, err } = await runHere(['status'], { env: { CROSSQUOTE_HOME: home } });
    expect(code).toBe(2);
    expect(err).toMatch(/cannot be written.*CROSSQUOTE_HOME/);
  });

  it('says when the database folder is damaged, and leaves it as it is', async () => {
    const home = newFolder();
    mkdirSync(join(home, 'database/pgdata'), { recursive: true });
    writeFileSync(join(home, 'database/pgdata/postgresql.conf'), 'nonsense');
    const { code, err } = await runHere(['status'], { env: { CROSSQUOTE_HOME: home } });
    expect(code).toBe(2);
    expect(err).toMatch(/damaged.*(backup|move it away)/);
    expect(readdirSync(join(home, 'database/pgdata'))).toEqual(['postgresql.conf']);
    rmSync(home, { recursive: true });
  });

  it('says when PostgreSQL does not answer, without the password', async () => {
    const port = await closedPort();
    const { code, err } = await runHere(['status'], {
      env: { CROSSQUOTE_HOME: newFolder(), DATABASE_URL: `postgres://me:secret@127.0.0.1:${port}/x` },
    });
    expect(code).toBe(1);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toMatch(/start it|DATABASE_URL/);
    expect(err).not.toContain('secret');
  });

  it('says when Redis does not answer, without the password', async () => {
    const port = await closedPort();
    const { code, err } = await runHere(['resume'], {
      env: { CROSSQUOTE_HOME: newFolder(), REDIS_URL: `redis://:secret@127.0.0.1:${port}` },
    });
    expect(code).toBe(1);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toMatch(/Redis does not answer.*(start it|REDIS_URL)/);
    expect(err).not.toContain('secret');
  });
});

/** A port of this machine where nobody listens. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 1;
}
