/** The picture of who carries what: whole, in part, retold. */
import type { Words } from '../text/words.ts';
import type { HowTold } from './how-told.ts';
import type { Matrix } from './matrix-layout.ts';
import { RowName } from './row-label.tsx';
import { rowName } from './row-name.ts';
import { reportName } from './timeline.tsx';

const SHORT = 38;

export function MatrixPicture({ at, words }: { at: Matrix; words: Words }) {
  const { t } = words;
  return (
    <svg
      class="matrix"
      viewBox={`0 0 ${at.width} ${at.height}`}
      width={at.width}
      height={at.height}
      role="group"
    >
      <title>{t('overview.matrix')}</title>
      {at.columns.map(({ x, number, report }) => (
        <a href={`/desk/reports/${report.id}`} class="column">
          <title>{reportName(report, words)}</title>
          <line class="rule" x1={x} x2={x} y1={at.topY} y2={at.height} />
          <text x={x} y={at.headY} text-anchor="middle">
            {words.number(number)}
          </text>
        </a>
      ))}
      {at.rows.map(({ y, row, cells }) => (
        <g class="row">
          <line class="rule" x1={at.startX} x2={at.endX} y1={y} y2={y} />
          <RowName row={row} x={at.labelX} y={y + 4} most={SHORT} words={words} />
          {cells.map(({ x, number, how, reportId, quoteId }) => (
            <a href={`/desk/reports/${reportId}#${quoteId}`}>
              <title>{`${words.number(number)}. ${t(`told.${how}`)}: ${rowName(row, words)}`}</title>
              <Glyph how={how} x={x} y={y} />
            </a>
          ))}
        </g>
      ))}
    </svg>
  );
}

/** Told apart by shape, not by colour alone. */
export function Glyph({ how, x, y }: { how: HowTold; x: number; y: number }) {
  if (how === 'told') return <circle class="glyph told" cx={x} cy={y} r={4} />;
  return (
    <g class={`glyph ${how}`}>
      <circle cx={x} cy={y} r={9} />
      {how === 'part' && <path d={`M ${x - 9} ${y} a 9 9 0 0 0 18 0 z`} />}
      {how === 'whole' && <circle class="full" cx={x} cy={y} r={9} />}
    </g>
  );
}
