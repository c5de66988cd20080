/**
 * Where everything stands in the picture of a time: a lane a language with a dot a report, and below a row a testimony with a mark where each
 * language had it first. In user units of the picture; mirrored for languages that are read from the right, so that time runs as the eye does.
 */
import { primaryLanguage } from '@crossquote/domain';
import type { OverviewReport, OverviewRow, OverviewView } from './overview-view.ts';

export interface Timeline {
  readonly width: number;
  readonly height: number;
  /** Where names of lanes and rows begin, and where the time does and ends. */
  readonly labelX: number;
  readonly startX: number;
  readonly endX: number;
  readonly ticks: readonly { readonly x: number; readonly day: string }[];
  /** Where reports without a date stand; null: there are none. */
  readonly undatedX: number | null;
  readonly lanes: readonly { readonly language: string; readonly y: number }[];
  readonly dots: readonly { readonly x: number; readonly y: number; readonly report: OverviewReport }[];
  readonly rows: readonly TimelineRow[];
  /** Where the lanes end and the rows begin. */
  readonly rowsY: number;
}

interface TimelineRow {
  readonly y: number;
  readonly row: OverviewRow;
  readonly marks: readonly { readonly x: number; readonly language: string; readonly reportId: string }[];
}

/** Together with what stands behind the time, as wide as a window of 1000 pixels has room for. */
const LABEL = 245;
const TIME = 560;
/** Beside the name of the last day. */
const UNDATED = 90;
/** Half of a day's name, or of "no date". */
const NAME = 42;
const TICKS = 28;
const LANE = 26;
const DOT = 12;
const ROW = 28;
/** Room for one mark beside another. */
export const MARK = 30;
const TICK_ROOM = 96;

export function timelineLayout({ reports, rows }: OverviewView, isMirrored: boolean): Timeline {
  const told = rows.filter(({ firsts }) => firsts.length > 0);
  const hasUndated = reports.some(({ publishedAt }) => writtenTime(publishedAt) === null);
  const undated = LABEL + TIME + UNDATED;
  const scale = scaleOf(reports, undated);
  const marked = told.map((row) => ({ row, marks: marksOf(row, reports, scale) }));
  // Only as wide as its last name or mark asks for: what is wider scrolls sideways in a small window.
  const furthest = Math.max(...marked.map(({ marks }) => (marks.at(-1)?.x ?? 0) + MARK / 2));
  const width = Math.max(hasUndated ? undated + NAME : LABEL + TIME + NAME, furthest);
  const place = (x: number) => (isMirrored ? width - x : x);
  const { lanes, dots, end } = lanesOf(reports, scale);
  const rowsY = end + 20;
  return {
    width,
    height: rowsY + told.length * ROW + 12,
    labelX: place(0),
    startX: place(LABEL - 16),
    endX: place(width),
    ticks: ticksOf(scale).map(({ x, day }) => ({ x: place(x), day })),
    undatedX: hasUndated ? place(undated) : null,
    lanes,
    dots: dots.map((dot) => ({ ...dot, x: place(dot.x) })),
    rowsY,
    rows: marked.map(({ row, marks }, i) => ({
      y: rowsY + (i + 0.5) * ROW,
      row,
      marks: marks.map((mark) => ({ ...mark, x: place(mark.x) })),
    })),
  };
}

interface Scale {
  of(report: OverviewReport): number;
  /** Where each day begins that reports are of. */
  readonly days: readonly { readonly x: number; readonly day: string }[];
}

/** Days and hours as their sources wrote them, since a day is all that many give; a day without an hour stands where it begins. */
function scaleOf(reports: readonly OverviewReport[], undated: number): Scale {
  const times = reports.flatMap(({ publishedAt }) => writtenTime(publishedAt) ?? []);
  const days = [...new Set(times.map(dayOf))].sort((a, b) => a - b);
  const first = days[0] ?? 0;
  const span = Math.max(DAY, ...times.map((time) => time - first));
  const place = (time: number) => LABEL + ((time - first) / span) * TIME;
  return {
    of: ({ publishedAt }) => {
      const time = writtenTime(publishedAt);
      return time === null ? undated : place(time);
    },
    days: days.map((day) => ({ x: place(day), day: new Date(day).toISOString().slice(0, 10) })),
  };
}

const DAY = 86_400_000;
const dayOf = (time: number) => Math.floor(time / DAY) * DAY;

/** Milliseconds of the day and hour as written, whatever their zone; null: no date that could be placed. */
function writtenTime(date: string | null): number | null {
  const written = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?/.exec(date ?? '')?.[0];
  const time = written === undefined ? Number.NaN : Date.parse(written.length > 10 ? `${written}Z` : written);
  return Number.isNaN(time) ? null : time;
}

/** Reports that would cover one another stand below one another. */
function lanesOf(reports: readonly OverviewReport[], scale: Scale) {
  const languages = [...new Set(reports.map(({ language }) => primaryLanguage(language)))].sort();
  const lanes: { language: string; y: number }[] = [];
  const dots: { x: number; y: number; report: OverviewReport }[] = [];
  let top = TICKS;
  for (const language of languages) {
    const lastX: number[] = [];
    for (const report of reports.filter((each) => primaryLanguage(each.language) === language)) {
      const x = scale.of(report);
      const free = lastX.findIndex((last) => x - last >= DOT + 2);
      const line = free === -1 ? lastX.length : free;
      lastX[line] = x;
      dots.push({ x, y: top + LANE / 2 + line * (DOT + 2), report });
    }
    lanes.push({ language, y: top + LANE / 2 });
    top += LANE + Math.max(0, lastX.length - 1) * (DOT + 2);
  }
  return { lanes, dots, end: top };
}

/** Not so many that one would cover another. */
function ticksOf({ days }: Scale): Scale['days'] {
  const ticks: Scale['days'][number][] = [];
  for (const day of days)
    if (day.x - (ticks.at(-1)?.x ?? Number.NEGATIVE_INFINITY) >= TICK_ROOM) ticks.push(day);
  return ticks;
}

/** In time; what would cover another is pushed on. */
function marksOf(
  { firsts }: OverviewRow,
  reports: readonly OverviewReport[],
  scale: Scale,
): TimelineRow['marks'] {
  const byId = new Map(reports.map((report, i) => [report.id, { report, i }]));
  let next = 0;
  return firsts
    .flatMap(({ language, reportId }) => {
      const found = byId.get(reportId);
      return found ? [{ language, reportId, at: scale.of(found.report), i: found.i }] : [];
    })
    .sort((a, b) => a.at - b.at || a.i - b.i || (a.language < b.language ? -1 : 1))
    .map(({ language, reportId, at }) => {
      const x = Math.max(at, next);
      next = x + MARK;
      return { x, language, reportId };
    });
}
