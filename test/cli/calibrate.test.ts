/** Learning from decisions, on the command line: the demo's reports, with decisions of somebody who never believes the Arabic ones. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { decide, type ExportRecord, systemClock } from '@crossquote/pipeline';
import { openEmbedded, openStore } from '@crossquote/store';
import { beforeAll, describe, expect, it } from 'vitest';
import { newFolder, ROOT, runHere as runCli } from './run-cli.ts';

const DEMO = join(ROOT, 'data/demo');
const files = readdirSync(DEMO)
  .filter((name) => /^\d\d-.*\.(txt|md|html)$/.test(name))
  .map((name) => join(DEMO, name));

describe('calibrate', () => {
  const env = { CROSSQUOTE_HOME: newFolder() };
  const cli = (...args: readonly string[]) => runCli(args, { env });
  const exported = async (kind: string): Promise<string> => (await cli('export', '--kind', kind)).out;
  const scores = async () =>
    (await exported('alignments'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Extract<ExportRecord, { kind: 'alignment' }>)
      .map(({ id, score }) => [id, score] as const);
  let before = '';

  beforeAll(async () => {
    expect(await cli('add', '-q', ...files)).toMatchObject({ code: 0 });
  }, 120_000);

  it('says how many decisions it takes and how to make them, before there are any', async () => {
    const { code, err } = await cli('calibrate');
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('there are 0 decisions') });
    expect(err).toMatch(/it takes 20, 5 of each kind.*crossquote decide <alignment> same\|different/);
    expect((await cli('status')).out).toContain('Matched by the weights that ship, suggested from 0.70 on\n');
    expect((await cli('calibrate', '--reset')).out).toMatch(/^In force already: the weights that ship/);
  }, 60_000);

  it('shows before and after on decisions held out, the same each time, and changes nothing', async () => {
    await decideAll();
    expect(await cli('resume', '-q')).toMatchObject({ code: 0 });
    before = await exported('all');
    const shown = await cli('calibrate');
    expect(shown.err).toBe('');
    expect(shown.code).toBe(0);
    expect(shown.out).toMatch(/^\d+ decisions: \d+ same, \d+ different\. Unsure/);
    expect(shown.out).toContain('People look at suggestions first');
    expect(shown.out).toMatch(/score from +precision +recall +promised +pairs/);
    expect(shown.out).toMatch(/Nothing was changed\. Next: crossquote calibrate --apply/);
    const [one, other] = [await cli('calibrate', '--json'), await cli('calibrate', '--json')];
    expect(one.out).toBe(other.out);
    const trial = JSON.parse(one.out) as {
      logLoss: { shipped: number; fitted: number };
      thresholds: readonly { from: number }[];
    };
    expect(trial.logLoss.fitted).toBeLessThan(trial.logLoss.shipped);
    expect(trial.thresholds.map(({ from }) => from)).toEqual([
      0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95,
    ]);
    expect(await exported('all')).toBe(before);
  }, 120_000);

  it('puts it in force when told to, judges every pair again, and keeps every decision', async () => {
    const shipped = new Map(await scores());
    const reviews = await exported('reviews');
    const applied = await cli('calibrate', '--apply', '--by', 'kim', '-q');
    expect(applied).toMatchObject({ code: 0, err: '' });
    expect(applied.out).toMatch(
      /^In force now: calibration c_[0-9a-f]{20} of \d{4}-\d\d-\d\d by kim, fitted on \d+ decisions, suggested from 0\.\d\d on/,
    );
    const moved = (await scores()).filter(([id, score]) => shipped.get(id) !== score);
    expect(moved.length).toBeGreaterThan(10);
    expect(await exported('reviews')).toBe(reviews);
    const line = /calibration c_[0-9a-f]{20} of/;
    expect((await cli('status')).out).toMatch(line);
    expect((await cli('doctor')).out).toMatch(/ok {4}weights +calibration c_/);
    const again = await cli('calibrate', '--apply', '--by', 'rosa', '-q');
    expect(again.out).toMatch(/^It was in force already: calibration c_[0-9a-f]{20} of \S+ by kim/);
  }, 120_000);

  it('returns to what ships, byte for byte, and remembers what was in force', async () => {
    const { code, out } = await cli('calibrate', '--reset', '--by', 'kim', '-q');
    expect({ code, out }).toEqual({
      code: 0,
      out: 'In force again: the weights that ship, suggested from 0.70 on.\n',
    });
    expect(await exported('all')).toBe(before);
    const history = (await cli('calibrate', '--history')).out.trimEnd().split('\n');
    expect(history).toHaveLength(2);
    expect(history[0]).toMatch(/kim {2}calibration c_/);
  }, 120_000);

  it('says what is wrong with a call', async () => {
    const wrong = [
      [['--apply', '--reset'], 'no more than one of'],
      [['--force'], '--force goes with --apply'],
      [['--precision', '90'], 'a share from 0.5 to 0.99'],
      [['--precision', '0.99'], 'the most is'],
    ] as const;
    for (const [args, words] of wrong)
      expect(await cli('calibrate', ...args)).toMatchObject({ code: 2, err: expect.stringContaining(words) });
  }, 60_000);

  /** As `decide` does, without a process for each. */
  async function decideAll(): Promise<void> {
    const store = await openStore(await openEmbedded(join(env.CROSSQUOTE_HOME, 'database')));
    const languages = new Map((await store.reports()).map(({ id, language }) => [id, language]));
    const found = await store.alignments('default');
    const quotes = new Map(
      (await store.quotesById(found.flatMap((alignment) => alignment.quotes))).map((quote) => [
        quote.id,
        languages.get(quote.reportId),
      ]),
    );
    for (const { id, quotes: pair } of found) {
      const verdict = pair.some((quote) => quotes.get(quote) === 'ar') ? 'different' : 'same';
      await decide(
        { collection: 'default', subject: id, verdict, by: 'kim', note: null },
        store,
        systemClock,
      );
    }
    await store.close();
  }
});
