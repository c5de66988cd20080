import { describe, expect, it } from 'vitest';
import { matrixLayout } from './matrix-layout.ts';
import type { OverviewReport, OverviewRow } from './overview-view.ts';
import { MARK, timelineLayout } from './timeline-layout.ts';

const report = (id: string, publishedAt: string | null, language: string): OverviewReport => ({
  id,
  name: id,
  title: null,
  language,
  publishedAt,
});
const reports = [
  report('a', '2026-03-01', 'en'),
  report('b', '2026-03-01', 'en-GB'),
  report('c', '2026-03-03T12:00:00+05:00', 'de'),
  report('d', '2026-03-05', 'ar'),
  report('e', null, 'en'),
];
const row = (id: string, part: Partial<OverviewRow> = {}): OverviewRow => ({
  id,
  who: { speakers: [{ id: 'p_1', name: 'Mira Holm' }] },
  words: 'The bridge is gone',
  firstSeen: '2026-03-01',
  cells: [],
  firsts: [],
  ...part,
});
const rows = [
  row('m', {
    cells: [
      { reportId: 'a', quoteId: 'q1', how: 'whole' },
      { reportId: 'd', quoteId: 'q2', how: 'part' },
      { reportId: 'elsewhere', quoteId: 'q3', how: 'part' },
    ],
    firsts: [
      { language: 'ar', reportId: 'd' },
      { language: 'en', reportId: 'a' },
    ],
  }),
  row('n'),
];

describe('timelineLayout', () => {
  const at = timelineLayout({ reports, rows }, false);
  const x = (id: string) => at.dots.find((dot) => dot.report.id === id)?.x ?? Number.NaN;

  it('places reports by the day and hour as written, and those without a date behind all others', () => {
    expect((x('c') - x('a')) / (x('d') - x('a'))).toBeCloseTo(2.5 / 4);
    expect(x('e')).toBe(at.undatedX);
    expect(x('e')).toBeGreaterThan(x('d'));
    expect(at.ticks.map(({ day }) => day)).toEqual(['2026-03-01', '2026-03-03', '2026-03-05']);
  });

  it('is no wider than a window of 1000 pixels has room for, unless what it shows is', () => {
    expect(at.width).toBeLessThanOrEqual(940);
    const crowded = reports.map((each) => ({ ...each, publishedAt: '2026-03-05' }));
    const languages = Array.from({ length: 40 }, (_, i) => ({ language: `x${i}`, reportId: 'd' }));
    const wide = timelineLayout({ reports: crowded, rows: [row('m', { firsts: languages })] }, false);
    const last = wide.rows[0]?.marks.at(-1)?.x ?? Number.NaN;
    expect(last).toBeGreaterThan(940);
    expect(wide.width).toBeGreaterThanOrEqual(last + MARK / 2);
  });

  it('gives each language a lane, and lets no report cover another', () => {
    expect(at.lanes.map(({ language }) => language)).toEqual(['ar', 'de', 'en']);
    const [a, b] = ['a', 'b'].map((id) => at.dots.find((dot) => dot.report.id === id));
    expect([a?.x === b?.x, a?.y === b?.y]).toEqual([true, false]);
    expect(at.lanes.every(({ y }, i) => y > (at.lanes[i - 1]?.y ?? 0))).toBe(true);
  });

  it('marks where each language had a testimony first, and shows none that came up before', () => {
    expect(at.rows.map((line) => [line.row.id, line.marks.map(({ language }) => language)])).toEqual([
      ['m', ['en', 'ar']],
    ]);
    expect(at.rows[0]?.marks.map((mark) => mark.x)).toEqual([x('a'), x('d')]);
  });

  it('pushes on what would cover another mark, inside the picture', () => {
    const firsts = ['en', 'de', 'fr'].map((language) => ({ language, reportId: 'd' }));
    const crowded = timelineLayout({ reports: reports.slice(0, 4), rows: [row('m', { firsts })] }, false);
    const places = crowded.rows[0]?.marks.map((mark) => mark.x) ?? [];
    expect(new Set(places.map(Math.round)).size).toBe(3);
    expect(Math.max(...places)).toBeLessThan(crowded.width);
  });

  it('runs the other way where people read from the right', () => {
    const mirrored = timelineLayout({ reports, rows }, true);
    expect(mirrored.dots.map((dot) => mirrored.width - dot.x)).toEqual(at.dots.map((dot) => dot.x));
    expect(mirrored.labelX).toBe(mirrored.width);
  });

  it('draws reports without a date alone, and one report alone', () => {
    for (const some of [[report('e', null, 'en')], [report('a', '2026-03-01', 'en')], []]) {
      const { dots, height } = timelineLayout({ reports: some, rows: [] }, false);
      expect([...dots.flatMap((dot) => [dot.x, dot.y]), height].every(Number.isFinite)).toBe(true);
    }
  });
});

describe('matrixLayout', () => {
  it('puts each telling where its report and its testimony meet, and leaves out reports that are not shown', () => {
    for (const isMirrored of [false, true]) {
      const at = matrixLayout({ reports, rows }, isMirrored);
      const column = (id: string) => at.columns.find((each) => each.report.id === id)?.x;
      expect(at.rows[0]?.cells.map((cell) => [cell.x, cell.how])).toEqual([
        [column('a'), 'whole'],
        [column('d'), 'part'],
      ]);
      expect(at.columns.every((each) => each.x > 0 && each.x < at.width)).toBe(true);
      expect(at.rows.every(({ y }) => y < at.height)).toBe(true);
    }
  });
});
