/** The picture of a time: when each testimony came up first, in which language. */
import { primaryLanguage } from '@crossquote/domain';
import type { Words } from '../text/words.ts';
import { RowName } from './row-label.tsx';
import { rowName } from './row-name.ts';
import { MARK, type Timeline } from './timeline-layout.ts';

const SHORT = 28;

export function TimelinePicture({ at, words }: { at: Timeline; words: Words }) {
  const { t } = words;
  return (
    <svg
      class="timeline"
      viewBox={`0 0 ${at.width} ${at.height}`}
      width={at.width}
      height={at.height}
      role="group"
    >
      <title>{t('overview.timeline')}</title>
      {at.ticks.map(({ x, day }) => (
        <g class="tick">
          <line x1={x} x2={x} y1={22} y2={at.height} />
          <text x={x} y={14} text-anchor="middle">
            {words.day(day)}
          </text>
        </g>
      ))}
      {at.undatedX !== null && (
        <text class="axis" x={at.undatedX} y={14} text-anchor="middle">
          {t('date.unknown')}
        </text>
      )}
      {at.lanes.map(({ language, y }) => (
        <text class="axis name" x={at.labelX} y={y + 4}>
          {words.languageName(language)}
        </text>
      ))}
      <Dots at={at} words={words} />
      <line class="rule" x1={at.labelX} x2={at.endX} y1={at.rowsY - 8} y2={at.rowsY - 8} />
      {at.rows.map((row) => (
        <Row line={row} at={at} words={words} />
      ))}
    </svg>
  );
}

function Dots({ at, words }: { at: Timeline; words: Words }) {
  return (
    <>
      {at.dots.map(({ x, y, report }) => (
        <a href={`/desk/reports/${report.id}`}>
          <title>{reportName(report, words)}</title>
          <circle class="report" cx={x} cy={y} r={6} />
        </a>
      ))}
    </>
  );
}

function Row({
  line: { y, row, marks },
  at,
  words,
}: {
  line: Timeline['rows'][number];
  at: Timeline;
  words: Words;
}) {
  const [first, last] = [marks[0]?.x ?? at.startX, marks.at(-1)?.x ?? at.startX];
  return (
    <g class="row">
      <RowName row={row} x={at.labelX} y={y + 4} most={SHORT} words={words} />
      <line class="span" x1={first} x2={last} y1={y} y2={y} />
      {marks.map(({ x, language, reportId }) => (
        <a href={`/desk/reports/${reportId}`}>
          <title>
            {words.t('overview.first', { language: words.languageName(language) })}: {rowName(row, words)}
          </title>
          <rect class="first" x={x - MARK / 2 + 1} y={y - 10} width={MARK - 2} height={20} rx={5} />
          <text class="code" x={x} y={y + 4} text-anchor="middle">
            {primaryLanguage(language)}
          </text>
        </a>
      ))}
    </g>
  );
}

export function reportName(
  report: { readonly name: string | null; readonly publishedAt: string | null; readonly language: string },
  words: Words,
): string {
  const day = report.publishedAt === null ? words.t('date.unknown') : words.day(report.publishedAt);
  return [report.name ?? words.t('report.unnamed'), day, words.languageName(report.language)].join(' · ');
}
