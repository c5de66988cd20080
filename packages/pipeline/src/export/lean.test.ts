import { sha256 } from '@crossquote/domain';
import { aQuote, aReport } from '@crossquote/domain/testing';
import { describe, expect, it } from 'vitest';
import type { ExportRecord } from './export-record.ts';
import { leanRecord } from './lean.ts';
import {
  alignmentRecord,
  memberRecord,
  quoteRecord,
  reportRecord,
  restoreRecord,
  testimonyRecord,
} from './records.ts';

const report = aReport({ title: 'A headline' });
const quote = aQuote(report, 'The bridge is gone', { cue: { start: 20, end: 24 } });
const alignment = alignmentRecord(
  {
    id: 'a_1',
    collection: 'default',
    quotes: ['q_1', 'q_2'],
    relation: 'same',
    score: 0.9,
    evidence: [{ signal: 'names', value: 1, contribution: 0.9, without: 0.1, note: 'Mira Holm' }],
    differences: [{ what: 'name', left: { start: 0, end: 4, text: 'Mira' }, right: null, maybeSame: true }],
  },
  'suggested',
);

const testimony = testimonyRecord(
  {
    id: 'm_1',
    collection: 'default',
    state: 'suggested',
    members: [quote.id],
    reasons: [],
    languages: ['en'],
    speakers: [],
    reports: [report.id],
    firstSeen: null,
    alignments: [],
    searched: [],
    earliest: null,
    fullest: quote.id,
    conflicts: [],
  },
  [
    memberRecord(report, quote, null, {
      joinedBy: { alignment: 'a_1', score: 1 },
      takenFrom: null,
    }),
  ],
);

describe('leanRecord', () => {
  it('keeps quotes with hashes, and no word around them', () => {
    const lean = leanRecord(quoteRecord(report, quote));
    expect(lean).toMatchObject({
      content: [
        { start: 0, end: 18, text: 'The bridge is gone', sha256: `sha256:${sha256('The bridge is gone')}` },
      ],
    });
    expect(JSON.stringify(lean)).not.toContain('said');
    expect(leanRecord(reportRecord({ ...report, length: report.text.length }))).toMatchObject({
      title: null,
    });
    expect(JSON.stringify(leanRecord(alignment))).not.toMatch(/Mira/);
    expect(JSON.stringify(testimony)).toContain('said');
    expect(JSON.stringify(leanRecord(testimony))).not.toContain('said');
    expect(leanRecord(restoreRecord(report, [], [quote], []))).toBeNull();
  });

  it('changes nothing the second time', () => {
    for (const record of [quoteRecord(report, quote), alignment] as ExportRecord[]) {
      const once = leanRecord(record);
      expect(once && leanRecord(once)).toEqual(once);
    }
  });
});
