/** What a person sees of single reports in a terminal: which there are, and whom each quotes. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { newFolder, runHere as runCli } from './run-cli.ts';

const env = { CROSSQUOTE_HOME: newFolder() };
const run = async (...args: readonly string[]) => {
  const result = await runCli(args, { env });
  return { ...result, out: stripVTControlCharacters(result.out) };
};

beforeAll(async () => {
  const folder = newFolder();
  writeFileSync(
    join(folder, 'ferry.txt'),
    '“The ferry left without its lights,” said Orla Venn. “We had asked for them twice,” said Tom Reed.\n',
  );
  writeFileSync(join(folder, 'orla-venn.txt'), 'The harbour was quiet.\n\n2026-03-02\n');
  expect(await runCli(['add', '-q', '.'], { env, cwd: folder })).toMatchObject({ code: 0 });
  expect(await run('people', 'protect', 'Orla Venn', '--by', 'kim')).toMatchObject({ code: 0 });
}, 120_000);

describe('status --reports', () => {
  it('names each report with its language and how far it is, and no protected name', async () => {
    const { code, out } = await run('status', '--reports');
    expect(code).toBe(0);
    expect(out).toMatch(/^r_\w{20} {2}en {2}— +done {2}ferry\.txt$/m);
    expect(out.match(/^r_\w{20} /gm)).toHaveLength(2);
    expect(out).not.toMatch(/orla|venn/i);
    expect((await run('status')).out).not.toMatch(/^r_/m);
  }, 60_000);

  it('tells programs the same, in the list of --json', async () => {
    const { out } = await run('status', '--reports', '--json');
    const [{ reports }] = JSON.parse(out) as [{ reports: { source: string; publishedAt: string | null }[] }];
    expect(reports).toHaveLength(2);
    expect(reports).toContainEqual(
      expect.objectContaining({ language: 'en', publishedAt: null, source: 'ferry.txt' }),
    );
    expect(out).not.toMatch(/orla|venn/i);
    expect((await run('status', '--json')).out).not.toContain('ferry.txt');
  }, 60_000);
});

describe('show --quotes', () => {
  it('shows whom a report quotes, also where no other report does, and no protected name', async () => {
    const { code, out } = await run('show', 'ferry.txt', '--quotes');
    expect(code).toBe(0);
    expect(out).toMatch(/1\. Person-\w{6}\n.*\n {3}The ferry left without its lights/);
    expect(out).toMatch(/2\. Tom Reed\n.*\n {3}We had asked for them twice/);
    expect(out).not.toMatch(/Orla|Venn/);
    const lines = (await run('show', 'ferry.txt', '--quotes', '--json')).out.trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { kind: string }).kind)).toEqual(['quote', 'quote']);
    expect(lines.join('')).not.toMatch(/Orla|Venn/);
  }, 60_000);

  it('is named where a report has no statement of another one, shows as many as are asked for, and says whose it needs', async () => {
    expect((await run('show', 'ferry.txt')).err).toMatch(/crossquote show r_\w+ --quotes/);
    const one = await run('show', 'ferry.txt', '--quotes', '--limit', '1');
    expect([one.out.includes('Tom Reed'), one.err]).toEqual([
      false,
      '\nNot all of them: 1 quote. More with --limit\n',
    ]);
    expect((await run('show', '--quotes')).err).toContain('say whose quotes');
    expect((await run('show', 'ferry.txt', '--quotes', '--since', 'today')).err).toContain(
      'leave out --since',
    );
  }, 60_000);
});

it('says that nothing is cancelled where nothing waits', async () => {
  expect(await run('cancel', '--yes')).toMatchObject({
    code: 0,
    err: 'Nothing waits, so nothing is cancelled.\n',
  });
}, 60_000);
