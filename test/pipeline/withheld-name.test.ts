/** A report that withholds a name and one that gives it: what comes of both, and what leaves the system. All words are invented. */
import { STAGES } from '@crossquote/domain';
import { aReport } from '@crossquote/domain/testing';
import {
  ANY_TESTIMONY,
  type FormatName,
  planExport,
  plannedRecords,
  type TestimonyRecord,
  writeRecords,
} from '@crossquote/pipeline';
import { startWorkers } from '@crossquote/workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateXml } from '../fixtures/schemas/validate-xml.ts';
import { exported, stagesBed } from './stages-bed.ts';

const WORDS = 'The soldiers burned the grain store and took my two brothers to the quarry at dawn';
const WITHHOLDS = `“${WORDS},” said a nurse who asked not to be named.`;
const NAMES = `“${WORDS},” said Mira Holm.`;
const bed = stagesBed();

beforeAll(async () => {
  const workers = await startWorkers(bed.deps, STAGES, 1);
  for (const [text, day] of [
    [WITHHOLDS, '2026-03-01'],
    [NAMES, '2026-03-02'],
  ] as const) {
    const report = aReport({ text, publishedAt: day, source: `${day}.txt` });
    await bed.store.addReport(report, new TextEncoder().encode(text));
  }
  await bed.settled();
  await workers.close();
});

async function written(format: FormatName, kind: string): Promise<string> {
  const asked = { format, kind, collection: 'default', source: null, target: 'en', lean: false, bom: false };
  const plan = await planExport(asked, bed.store);
  let out = '';
  for await (const piece of writeRecords(plan, plannedRecords(plan, bed.store))) out += piece;
  return out;
}

describe('a testimony of which one report withholds the name', () => {
  it('is matched, heads with what that report calls them, and keeps each telling as its report has it', async () => {
    const [line = ''] = (await exported(bed.store, 'testimonies')).trim().split('\n');
    const { speakers, withheld, members, reports } = JSON.parse(line) as TestimonyRecord;
    expect(members.map(({ speaker: { name, withheld: is } }) => [name, is])).toEqual([
      ['nurse', true],
      ['Mira Holm', false],
    ]);
    expect(speakers.map(({ name }) => name)).toEqual(['nurse']);
    expect(withheld).toEqual({ by: [reports[0]], namedBy: [reports[1]] });
  });

  it('is not found by the name, though the quote that has it is', async () => {
    const found = await bed.store.quotePage(
      {
        collection: 'default',
        language: null,
        speakers: null,
        form: null,
        report: null,
        from: null,
        to: null,
      },
      { after: null, limit: 10 },
    );
    const named = found.map(({ quote }) => quote.speaker).find(({ name }) => name === 'Mira Holm');
    const page = await bed.store.testimonyPage(
      { ...ANY_TESTIMONY, speakers: [named?.id ?? ''] },
      { after: null, limit: 10 },
    );
    expect([named?.id, page]).toEqual([expect.any(String), []]);
  });

  it('does not give one speaker the other’s id', async () => {
    const ids = (await exported(bed.store, 'quotes'))
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { speaker: { id: string } }).speaker.id);
    expect(new Set(ids).size).toBe(2);
  });

  it('is marked in every format that says who speaks', async () => {
    const [head = '', ...rows] = (await written('tsv', 'testimonies'))
      .trim()
      .split('\n')
      .map((row) => row.split('\t'));
    const cells = rows.map((row) => ['speaker', 'nameWithheld'].map((column) => row[head.indexOf(column)]));
    expect(cells).toEqual([
      ['nurse', 'true'],
      ['Mira Holm', 'false'],
    ]);
    const tei = await written('tei', 'quotes');
    expect(tei).toContain('<persName type="withheld">nurse</persName>');
    expect(tei).toContain('<persName>Mira Holm</persName>');
    expect(validateXml(tei, 'tei').length).toBeGreaterThan(0);
    expect((await written('annotations', 'quotes')).match(/"name withheld"/g)).toHaveLength(1);
  });
});
