/** Forgetting a person on the command line. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { newFolder, runHere as runCli } from './run-cli.ts';

describe('people forget', () => {
  const env = { CROSSQUOTE_HOME: newFolder() };
  const run = (...args: readonly string[]) => runCli(args, { env });

  beforeAll(async () => {
    const folder = newFolder();
    const text = '“The ferry left without its lights,” said Orla Venn. Nobody else was there.\n';
    writeFileSync(join(folder, 'orla-venn.txt'), text);
    expect(await runCli(['add', '-q', '.'], { env, cwd: folder })).toMatchObject({ code: 0 });
  }, 120_000);

  it('says what is held without a name, and takes nothing until it is told to', async () => {
    const dry = await run('people', 'forget', 'Orla Venn', '--dry-run');
    expect(dry).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Person-\w{6}: 1 spelling, .*1 quote\n/),
    });
    expect(dry.out).toMatch(/to be removed {2}r_\w{20}, named in 2 places/);
    expect(`${dry.out}${dry.err}`).not.toMatch(/Orla|Venn/);
    expect(await run('people', 'forget', 'Orla Venn')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--yes'),
    });
    expect(await run('people', 'forget', 'Orla Venn', '--yes')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--by'),
    });
    expect((await run('people')).out).toContain('Orla Venn');
  }, 120_000);

  it('says which line of the memory keeps the record, shows its words to whoever signs for it, and takes it when told to', async () => {
    const [terms, home] = [join(newFolder(), 'terms.csv'), newFolder()];
    const here = (...args: readonly string[]) => runCli(args, { env: { CROSSQUOTE_HOME: home } });
    writeFileSync(terms, 'de,en\nVenn,bog\n');
    expect(await here('people', 'protect', 'Orla Venn', '--by', 'kim')).toMatchObject({ code: 0 });
    expect(await here('memory', 'import', terms, '--by', 'kim')).toMatchObject({ code: 0 });
    const dry = await here('people', 'forget', 'Orla Venn', '--dry-run');
    expect(dry.out).toMatch(/^ {2}perhaps {8}e_\w+, a term of the memory \(de -> en, .*\)/m);
    expect(dry.err).toContain('--take');
    expect(`${dry.out}${dry.err}`).not.toMatch(/Venn|bog/);
    const [line = ''] = /e_\w+/.exec(dry.out) ?? [];
    const unsigned = await here('people', 'forget', 'Orla Venn', '--dry-run', '--reveal');
    expect(unsigned).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--by') });
    const revealed = await here('people', 'forget', 'Orla Venn', '--dry-run', '--reveal', '--by', 'kim');
    expect(revealed.out).toContain(`${line}  Venn -> bog\n`);
    expect((await here('ledger')).out).toMatch(/reveal +kim/);
    const gone = await here('people', 'forget', 'Orla Venn', '--yes', '--by', 'kim', '--take', line);
    expect(gone).toMatchObject({ code: 0, err: expect.stringContaining('is gone') });
  }, 120_000);

  it('keeps the name hidden while a report has it, and takes the record behind that', async () => {
    const kept = await run('people', 'forget', 'Orla Venn', '--yes', '--by', 'kim');
    expect(kept).toMatchObject({ code: 0, err: expect.stringContaining('stays, as protected') });
    expect((await run('people')).out).not.toContain('Orla');
    expect(await run('remove', 'orla-venn.txt', '--yes', '-q')).toMatchObject({ code: 0 });
    const gone = await run('people', 'forget', 'Orla Venn', '--yes', '--by', 'kim');
    expect(gone).toMatchObject({ code: 0, err: expect.stringContaining('is gone') });
    expect((await run('people')).out).toBe('');
    const ledger = await run('ledger');
    expect(ledger.out).toMatch(/forget +kim/);
    expect(ledger.out).not.toMatch(/Orla|Venn/);
  }, 120_000);
});
