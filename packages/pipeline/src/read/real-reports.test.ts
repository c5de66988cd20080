/** The five real reports, which are other people's texts: read from beside the repository, told here by offsets and counts only. */
import { existsSync, readFileSync } from 'node:fs';
import type { Report } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { readDocument } from './read-document.ts';

const FOLDER = new URL('../../../../../shared/reports/', import.meta.url);
const isHere = existsSync(FOLDER);

async function read(name: string): Promise<Report> {
  const bytes = readFileSync(new URL(name, FOLDER));
  const { reports } = await readDocument({ bytes, name, options: { collection: 'real' } });
  const [report] = reports;
  if (report === undefined) throw new Error(`${name} gave no report`);
  return report;
}

function shapeOf({ blocks }: Report): readonly string[] {
  return blocks.map(({ start, end, role, note }) => `${start}-${end} ${note ?? role}`);
}

describe.skipIf(!isHere)('the real reports (skipped where ../shared/reports is missing)', () => {
  it('are read as their pages show them: Al Bawaba', async () => {
    const report = await read('albawaba.en.txt');
    expect(report).toMatchObject({ language: 'en', publishedAt: '2016-12-13T12:12:00Z', publisher: null });
    expect(report.title).toHaveLength(70);
    expect(shapeOf(report)).toEqual([
      '0-72 title',
      '72-114 dateline',
      '114-217 caption',
      '217-2294 text',
      '2294-2298 byline',
      '2298-2344 share-line',
      '2344-2423 sign-up',
    ]);
  });

  it('are read as their pages show them: CNN', async () => {
    const report = await read('cnn.en.txt');
    expect(report).toMatchObject({ language: 'en', publishedAt: null, publisher: 'CNN' });
    expect(report.title).toHaveLength(69);
    expect(shapeOf(report)).toEqual([
      '0-71 title',
      '71-202 caption',
      '202-359 highlights',
      '359-364 dateline',
      '364-2474 text',
      '2474-2650 caption',
      '2650-3019 text',
      '3019-3122 related',
    ]);
  });

  it('are read as their pages show them: Quartz', async () => {
    const report = await read('quartz.en.txt');
    expect(report).toMatchObject({ language: 'en', publishedAt: null, publisher: null });
    expect(shapeOf(report)).toEqual(['0-87 title', '87-282 caption', '282-333 disclosure', '333-2911 text']);
  });

  it('are read as their pages show them: SPIEGEL ONLINE', async () => {
    const report = await read('spiegel.de.txt');
    expect(report).toMatchObject({ language: 'de', title: null, publishedAt: '2016-12', publisher: null });
    expect(shapeOf(report)).toEqual(['0-14 dateline', '14-1927 text']);
  });

  it('are read as their pages show them: The News Minute', async () => {
    const report = await read('thenewsminute.en.txt');
    expect(report).toMatchObject({ language: 'en', publishedAt: '2016-12-14T15:43', publisher: null });
    expect(shapeOf(report)).toEqual(['0-90 text', '90-266 caption', '266-326 dateline', '326-5778 text']);
  });
});
