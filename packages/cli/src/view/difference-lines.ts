/**
 * What the tellings of one testimony do not agree in, before any reason for holding them together: whoever prints one of them must have seen this.
 * What contradicts comes first and is marked; what one telling merely lacks comes after it.
 */
import type { Alignment, Difference } from '@crossquote/domain';
import pc from 'picocolors';
import { wrapped } from './columns.ts';
import { isolated } from './isolated.ts';
import { labelsOf, type PairLabels } from './labels-of.ts';

/** Said of a testimony whose tellings contradict one another. */
export const DIFFERS = '! tellings differ';

const MOST_LETTERS = 60;

type Tie = Pick<Alignment, 'quotes' | 'differences'>;

/** @param ties the surest first. @param label of each telling, by quote id. @returns none where nothing differs; else with an empty line at the end. */
export function differenceLines(
  ties: readonly Tie[],
  label: ReadonlyMap<string, string>,
  width: number,
): readonly string[] {
  const told = ties.map((tie) => ({ tie, labels: labelsOf(tie.quotes, label) }));
  const section = (title: string, is: (one: Difference) => boolean) => {
    const lines = told.flatMap(({ tie, labels }) => pairLines(tie.differences.filter(is), labels, width));
    return lines.length === 0 ? [] : [title, ...lines, ''];
  };
  return [
    ...section(pc.bold(pc.yellow('  ! What differs')), ({ what }) => what !== 'omission'),
    ...section(pc.bold('  What is left out'), ({ what }) => what === 'omission'),
  ];
}

/** The first line begins with the pair, the others stand under it. */
function pairLines(differences: readonly Difference[], labels: PairLabels, width: number): readonly string[] {
  const pair = `${labels.left}–${labels.right}  `;
  const blank = ' '.repeat(pair.length);
  const lines = differences.flatMap((one) =>
    wrapped(`${saying(one, labels)}${heard(one)}`, width - pair.length - 4).map((part, i) =>
      i === 0 ? part : `  ${part}`,
    ),
  );
  return lines.map((line, i) => `  ${i === 0 ? pair : blank}${line}`);
}

/** A model gives no reason: whoever reads it should look. */
function heard({ by }: Difference): string {
  return by === 'model' ? ' (noticed by a model)' : '';
}

function saying(one: Difference, { left, right, isTurned }: PairLabels): string {
  const [first, second] = isTurned ? [one.right, one.left] : [one.left, one.right];
  if (one.what === 'omission') return [...only(first, left), ...only(second, right)].join(', ');
  const what = one.maybeSame ? MAYBE_SAME : NAMED[one.what];
  return `${what}: ${inTelling(first, left)}, ${inTelling(second, right)}`;
}

const MAYBE_SAME = 'perhaps the same name, written otherwise';
const NAMED: Readonly<Record<Exclude<Difference['what'], 'omission'>, string>> = {
  number: 'number',
  name: 'name',
  negation: 'a no',
  speaker: 'speaker',
  date: 'date',
};

type Side = Difference['left'];

function inTelling(side: Side, label: string): string {
  return side ? `${words(side)} in ${label}` : `none in ${label}`;
}

function only(side: Side, label: string): readonly string[] {
  return side ? [`only ${label} has ${words(side)}`] : [];
}

function words({ text }: NonNullable<Side>): string {
  const line = text.replace(/\s+/g, ' ');
  return `“${isolated(line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS - 3)}…` : line)}”`;
}
