/** What came since somebody last looked, and which of several reports of one name is the newest. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { newFolder, ROOT, runHere as runCli } from './run-cli.ts';

const env = { CROSSQUOTE_HOME: newFolder() };
const run = async (...args: readonly string[]) => {
  const result = await runCli(args, { env });
  return { ...result, out: stripVTControlCharacters(result.out) };
};
const demo = join(ROOT, 'data/demo');
const [first = '', second = ''] = readdirSync(demo).filter((name) => /^0[12]-.*\.(txt|md|html)$/.test(name));
let between = '';

beforeAll(async () => {
  expect(await run('add', '-q', join(demo, first))).toMatchObject({ code: 0 });
  between = new Date().toISOString();
  expect(await run('add', '-q', join(demo, second))).toMatchObject({ code: 0 });
}, 120_000);

describe('show --since', () => {
  it('names the reports that came since then, and shows the testimonies that they brought', async () => {
    const { code, out } = await run('show', '--since', between);
    expect(code).toBe(0);
    expect(out).toMatch(
      new RegExp(`^Since ${between}: 1 report came, \\d+ testimon(?:y|ies) found, grown or changed\\.`),
    );
    const [head = ''] = out.split('\n\n');
    expect(head).toContain(second);
    expect(head).not.toContain(first);
    expect(out).toMatch(/^1\. /m);
    expect((await run('show', '--since', 'yesterday')).out).toContain('2 reports came');
  }, 60_000);

  it('says that nothing is new, shows nothing then, and gives programs the testimonies alone', async () => {
    const none = await run('show', '--since', '2999-01-01');
    expect([none.out, none.err]).toEqual([expect.stringMatching(/^Since 2\d{3}-.*: nothing new\.\n$/), '']);
    expect((await run('show', '--since', '2999-01-01', '--json')).out).toBe('');
    const told = (await run('show', '--since', between, '--json')).out.trim().split('\n');
    expect(told.map((line) => JSON.parse(line) as object)).toContainEqual(
      expect.objectContaining({ kind: 'testimony' }),
    );
  }, 60_000);

  it('counts of a report, or of a speaker, what is theirs alone', async () => {
    const whole = (await run('show', '--since', '1h')).out.match(/^Since.*$/m)?.[0] ?? '';
    expect(whole).toContain('2 reports came');
    expect((await run('show', second, '--since', '1h')).out).toContain(': 1 report came, ');
    expect((await run('show', first, '--since', between)).out).not.toContain(' came');
    expect((await run('show', '--speaker', 'Nobody Known', '--since', '1h')).out).toMatch(
      /^Since .*: nothing new\.$/m,
    );
  }, 60_000);

  it('says what it takes', async () => {
    expect(await run('show', '--since', 'lately')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--since takes yesterday'),
    });
  }, 60_000);
});

describe('a name that fits several reports', () => {
  it('is answered with their ids, the newest first, and when each was added', async () => {
    const folder = newFolder();
    const ids: string[] = [];
    for (const day of ['monday', 'tuesday', 'wednesday']) {
      mkdirSync(join(folder, day));
      writeFileSync(
        join(folder, day, 'harbour.txt'),
        `The harbour was closed on ${day}, and nobody said why.\n`,
      );
      const { out } = await run('add', '--json', join(folder, day, 'harbour.txt'));
      ids.push((JSON.parse(out) as { id: string }[])[0]?.id ?? '');
    }
    const { code, err } = await run('show', 'harbour.txt');
    const [a, b, c] = ids;
    expect(code).toBe(2);
    expect(err).toMatch(
      new RegExp(`fits 3 reports, the newest first: ${c} \\(added 2.*, ${b} \\(.*, ${a} \\(added`),
    );
  }, 120_000);
});

describe('export -o', () => {
  it('says how much it wrote, but where nobody wants to hear it', async () => {
    const file = join(newFolder(), 'quotes.jsonl');
    const { err } = await run('export', '--kind', 'reports', '-o', file);
    expect(err).toContain(`${file}: 5 reports.`);
    expect((await run('export', '--kind', 'reviews', '-o', file)).err).toContain('0 reviews.');
    expect((await run('export', '-f', 'tei', '-o', file)).err).toContain('made from 5 reports.');
    expect((await run('export', '-q', '--kind', 'reports', '-o', file)).err).toBe('');
  }, 60_000);
});
