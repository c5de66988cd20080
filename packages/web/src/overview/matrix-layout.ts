/** Where everything stands in the picture of who carries what: a column a report, a row a testimony. In user units; mirrored as the timeline is. */
import type { OverviewReport, OverviewRow, OverviewView } from './overview-view.ts';

export interface Matrix {
  readonly width: number;
  readonly height: number;
  readonly labelX: number;
  readonly startX: number;
  readonly endX: number;
  readonly columns: readonly {
    readonly x: number;
    readonly number: number;
    readonly report: OverviewReport;
  }[];
  /** Where the columns' numbers stand, and where they begin. */
  readonly headY: number;
  readonly topY: number;
  readonly rows: readonly {
    readonly y: number;
    readonly row: OverviewRow;
    readonly cells: readonly (OverviewRow['cells'][number] & {
      readonly x: number;
      readonly number: number;
    })[];
  }[];
}

const LABEL = 320;
const CELL = 28;
const HEAD = 30;
/** So that a name is legible above few columns too. */
const LEAST = 480;

export function matrixLayout({ reports, rows }: OverviewView, isMirrored: boolean): Matrix {
  const width = Math.max(LEAST, LABEL + reports.length * CELL);
  const place = (x: number) => (isMirrored ? width - x : x);
  const columns = reports.map((report, i) => ({ x: place(LABEL + (i + 0.5) * CELL), number: i + 1, report }));
  const byReport = new Map(columns.map((column) => [column.report.id, column]));
  return {
    width,
    height: HEAD + rows.length * CELL + 8,
    labelX: place(0),
    startX: place(LABEL),
    endX: place(LABEL + reports.length * CELL),
    columns,
    headY: HEAD - 12,
    topY: HEAD,
    rows: rows.map((row, i) => ({
      y: HEAD + (i + 0.5) * CELL,
      row,
      cells: row.cells.flatMap((cell) => {
        const column = byReport.get(cell.reportId);
        return column ? [{ ...cell, x: column.x, number: column.number }] : [];
      }),
    })),
  };
}
