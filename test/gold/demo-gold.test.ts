import { join } from 'node:path';
import { type GoldScores, readGold, scoreGold } from '@crossquote/eval';
import type { ExportRecord } from '@crossquote/pipeline';
import { beforeAll, describe, expect, it } from 'vitest';
import { newFolder, ROOT, runHere as runCli } from '../cli/run-cli.ts';

const DEMO = join(ROOT, 'data/demo');

/** The gold was written before the matcher ran; the bounds are a little below what is measured (see BENCHMARKS.md), so that a step back is seen. */
describe('the invented reports of data/demo', () => {
  let scores: GoldScores;
  let records: readonly ExportRecord[] = [];

  beforeAll(async () => {
    const env = { CROSSQUOTE_HOME: newFolder() };
    const memory = await runCli(['memory', 'import', join(DEMO, 'memory.tmx')], { env });
    expect(memory.code).toBe(0);
    const added = await runCli(['add', '-q', join(DEMO, '[0-9]*.{txt,md,html}')], { env });
    expect(added).toMatchObject({ code: 0 });
    const { out } = await runCli(['export', '--kind', 'all'], { env });
    records = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as ExportRecord);
    scores = scoreGold(readGold(join(DEMO, 'gold.json')), records);
    if (process.env['CROSSQUOTE_SHOW']) console.log(JSON.stringify(scores, null, 1));
  }, 120_000);

  it('are read with their title, language, publisher and day', () => {
    const gold = readGold(join(DEMO, 'gold.json')).reports;
    const read = Object.fromEntries(
      records.flatMap((r) =>
        r.kind === 'report'
          ? [[r.source, { language: r.language, title: r.title, day: r.publishedAt?.slice(0, 10) }]]
          : [],
      ),
    );
    for (const [file, { language, title, publishedAt }] of Object.entries(gold)) {
      expect(read[file]).toEqual({ language, title, day: publishedAt });
    }
  });

  it('give up most of their quotes', () => {
    expect(scores.quotes.recall).toBeGreaterThanOrEqual(0.95);
    expect(scores.quotes.precision).toBeGreaterThanOrEqual(0.95);
  });

  it('give up who said them', () => {
    expect(scores.speakers.right / scores.speakers.of).toBeGreaterThanOrEqual(0.85);
  });

  it('give up which are one testimony', () => {
    expect(scores.pairs.recall).toBeGreaterThanOrEqual(0.99);
    expect(scores.pairs.precision).toBe(1);
  });

  it('never match two statements that only look alike', () => {
    expect(scores.confused).toEqual([]);
  });
});
