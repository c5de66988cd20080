/**
 * What the tellings of one testimony do not agree in, before any reason for holding them together: whoever prints one of them must have seen this.
 * What is told otherwise comes first and is marked, with what may be one name; what one telling merely lacks comes after it. What several pairs say is said once.
 */
import { type Alignment, contradicts, type Difference } from '@crossquote/domain';
import pc from 'picocolors';
import { byLabel } from './by-label.ts';
import { wrapped } from './columns.ts';
import { isolated } from './isolated.ts';

/** Said of a testimony of which something is told otherwise. */
export const DIFFERS = '! tellings differ';

const MOST_LETTERS = 60;

type Tie = Pick<Alignment, 'quotes' | 'differences'>;

/** Words, null for none, and the letters of the tellings that have them. */
interface Side {
  readonly words: string | null;
  readonly tellings: ReadonlySet<string>;
}

interface Said {
  readonly is: Pick<Difference, 'what' | 'by' | 'maybeSame'>;
  /** The words of the earliest telling first, none last. */
  readonly sides: readonly [Side, Side];
}

/** @param label of each telling, by quote id: A, B … Z, AA … @returns none where nothing differs; else with an empty line at the end. */
export function differenceLines(
  ties: readonly Tie[],
  label: ReadonlyMap<string, string>,
  width: number,
): readonly string[] {
  const said = together(ties, label);
  const section = (title: string, some: readonly Said[]) =>
    some.length === 0 ? [] : [title, ...some.flatMap((one) => linesOf(one, width)), ''];
  const otherwise = said.filter(({ is }) => is.what !== 'omission');
  const isSure = otherwise.some(({ is }) => contradicts(is));
  return [
    ...section(pc.bold(isSure ? pc.yellow('  ! What differs') : '  What may differ'), otherwise),
    ...section(
      pc.bold('  What is left out'),
      said.filter(({ is }) => is.what === 'omission'),
    ),
  ];
}

/** Differences in the same words are one, of all the tellings that they stand between; the earliest letter first. */
function together(ties: readonly Tie[], label: ReadonlyMap<string, string>): readonly Said[] {
  const found = new Map<string, Said>();
  const all = ties.flatMap(({ quotes, differences }) => {
    const labels = quotes.map((id) => label.get(id) ?? '?');
    return differences.map((one) => saidOf(one, labels));
  });
  for (const { is, sides } of all) {
    const key = JSON.stringify([is, sides.map(({ words }) => words)]);
    const known = found.get(key)?.sides ?? sides;
    found.set(key, { is, sides: [joined(known[0], sides[0]), joined(known[1], sides[1])] });
  }
  return [...found.values()].map(turned).sort((a, b) => byLabel(first(a.sides[0]), first(b.sides[0])));
}

/** Sides in the order of their words, whichever quote they are of. */
function saidOf({ what, by, maybeSame, left, right }: Difference, labels: readonly string[]): Said {
  const sideOf = (side: Difference['left'], i: number): Side => ({
    words: side && shortened(side.text),
    tellings: new Set([labels[i] ?? '?']),
  });
  const [one, other] = [sideOf(left, 0), sideOf(right, 1)];
  const isOrdered = (one.words ?? '') < (other.words ?? '');
  return { is: { what, by, maybeSame }, sides: isOrdered ? [one, other] : [other, one] };
}

function turned({ is, sides: [one, other] }: Said): Said {
  const isTurned = one.words === null || (other.words !== null && byLabel(first(one), first(other)) > 0);
  return { is, sides: isTurned ? [other, one] : [one, other] };
}

function joined(one: Side, other: Side): Side {
  return { words: one.words, tellings: new Set([...one.tellings, ...other.tellings]) };
}

function first({ tellings }: Side): string {
  return [...tellings].sort(byLabel)[0] ?? '?';
}

function linesOf({ is, sides }: Said, width: number): readonly string[] {
  const what = is.maybeSame ? MAYBE_SAME : NAMED[is.what];
  // A model gives no reason: whoever reads it should look.
  const heard = is.by === 'model' ? ' (noticed by a model)' : '';
  const line = `${what}${sides.map((side) => inTellings(side, is.what)).join(', ')}${heard}`;
  return wrapped(line, width - 4).map((part, i) => `  ${i === 0 ? '' : '  '}${part}`);
}

const MAYBE_SAME = 'perhaps the same name, written otherwise: ';
const NAMED: Readonly<Record<Difference['what'], string>> = {
  number: 'number: ',
  name: 'name: ',
  negation: 'a no: ',
  speaker: 'speaker: ',
  date: 'date: ',
  omission: '',
};

function inTellings({ words, tellings }: Side, what: Difference['what']): string {
  const list = [...tellings].sort(byLabel);
  const where = [list.slice(0, -1).join(', '), list.at(-1)].filter(Boolean).join(' and ');
  if (words !== null) return `“${isolated(words)}” in ${where}`;
  return what === 'omission' ? `not in ${where}` : `none in ${where}`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS - 3)}…` : line;
}
