/** The name of a row of a picture, as its link: on a phone so short that something of the picture is seen beside it. */
import type { Words } from '../text/words.ts';
import type { OverviewRow } from './overview-view.ts';
import { rowName } from './row-name.ts';

const SHORTEST = 18;

export function RowName(props: { row: OverviewRow; x: number; y: number; most: number; words: Words }) {
  const { row, x, y, most, words } = props;
  return (
    <a href={`/desk/testimonies/${row.id}`}>
      <title>{rowName(row, words)}</title>
      <text class="name long" x={x} y={y}>
        {rowName(row, words, most)}
      </text>
      <text class="name short" x={x} y={y}>
        {rowName(row, words, SHORTEST)}
      </text>
    </a>
  );
}
