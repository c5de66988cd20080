/** A person's decision, on the command line. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportRecord } from '@crossquote/pipeline';
import { beforeAll, describe, expect, it } from 'vitest';
import { newFolder, runHere as runCli } from './run-cli.ts';

type Of<K extends ExportRecord['kind']> = Extract<ExportRecord, { kind: K }>;

describe('decide', () => {
  const env = { CROSSQUOTE_HOME: newFolder() };
  let id = '';
  const exported = async <K extends ExportRecord['kind']>(kind: string): Promise<readonly Of<K>[]> => {
    const { out } = await runCli(['export', '--kind', kind], { env });
    return out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Of<K>);
  };
  const decide = (...args: readonly string[]) => runCli(['decide', '-q', ...args], { env });

  beforeAll(async () => {
    const folder = newFolder();
    const quote = '“The ferry left without its lights, and nobody on the pier counted the children.”';
    writeFileSync(join(folder, 'one.txt'), `Harbour clerk Orla Venn said: ${quote}\n`);
    writeFileSync(join(folder, 'two.txt'), `Asked on Monday, Orla Venn said: ${quote} She left early.\n`);
    expect(await runCli(['add', '-q', '.'], { env, cwd: folder })).toMatchObject({ code: 0 });
    id = (await exported<'alignment'>('alignments'))[0]?.id ?? '';
    expect(await exported('testimonies')).toHaveLength(1);
  }, 120_000);

  it('parts a testimony, joins it again, and keeps every decision', async () => {
    const parted = await decide(id, 'different', '--by', 'kim', '--note', 'another ferry');
    expect(parted).toMatchObject({ code: 0, out: `${id}  suggested -> rejected, not in one testimony\n` });
    expect(await exported('testimonies')).toEqual([]);
    const joined = await decide(id, 'same', '--by', 'rosa', '--json');
    expect(JSON.parse(joined.out)).toMatchObject({
      kind: 'review',
      subject: id,
      verdict: 'same',
      by: 'rosa',
    });
    expect(await exported('testimonies')).toMatchObject([{ state: 'confirmed', alignments: [id] }]);
    const undone = await decide(id, 'undo', '--by', 'rosa');
    expect(undone.out).toMatch(
      /confirmed -> suggested, together in testimony m_[0-9a-f]{20}, 2 reports, suggested\n/,
    );
    const reviews = await exported<'review'>('reviews');
    expect(reviews.map(({ verdict, by, note }) => [verdict, by, note])).toEqual([
      ['different', 'kim', 'another ferry'],
      ['same', 'rosa', null],
      ['undo', 'rosa', null],
    ]);
  }, 120_000);

  it('outlives a run of all stages again', async () => {
    expect(await decide(id, 'same', '--by', 'kim')).toMatchObject({ code: 0 });
    const before = [await exported('reviews'), await exported('testimonies')];
    const run = (...args: readonly string[]) => runCli(['reprocess', ...args], { env });
    expect(await run('--from', 'quotes', '--dry-run')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^(r_\w+ {2}(one|two)\.txt {2}quotes, translate, embed, align\n){2}$/),
    });
    expect(await run()).toMatchObject({
      code: 0,
      err: expect.stringContaining('Running 5 stages of 2 reports again.'),
    });
    expect([await exported('reviews'), await exported('testimonies')]).toEqual(before);
    expect(await run('--from', 'cluster')).toMatchObject({
      code: 2,
      err: expect.stringContaining('split, quotes'),
    });
    expect(await run('--model', 'none', '--dry-run')).toMatchObject({ code: 0, out: '' });
  }, 120_000);

  it('says what is wrong with a call, and decides nothing', async () => {
    expect(await decide(id, 'same')).toMatchObject({ code: 2, err: expect.stringContaining('--by <name>') });
    expect(await decide(id, 'perhaps', '--by', 'kim')).toMatchObject({
      code: 2,
      err: expect.stringContaining('same, different, unsure, undo'),
    });
    expect(await decide('a_none', 'same', '--by', 'kim')).toMatchObject({
      code: 1,
      err: expect.stringContaining('export --kind alignments lists them'),
    });
    expect(await exported('reviews')).toHaveLength(4);
  }, 120_000);
});
