/**
 * What the tellings of one testimony do not agree in, before any reason for holding them together: whoever prints one of them must have seen this.
 * What is told otherwise comes first and is marked, with what may be one name; what one telling merely lacks comes after it. What several pairs say is said once.
 */
import {
  type Alignment,
  contradicts,
  type Difference,
  type DifferenceBetween,
  type DifferenceSide,
  differencesBetween,
} from '@crossquote/domain';
import { wordsApart } from '@crossquote/pipeline';
import pc from 'picocolors';
import { byLabel } from './by-label.ts';
import { wrapped } from './columns.ts';
import { isolated } from './isolated.ts';

/** Said of a testimony of which something is told otherwise. */
export const DIFFERS = '! tellings differ';

const MOST_LETTERS = 60;

type Tie = Pick<Alignment, 'id' | 'quotes' | 'differences'>;

/** Words, null for none, and the letters of the tellings that have them, in order. */
interface Side {
  readonly words: string | null;
  readonly tellings: readonly string[];
}

interface Said {
  readonly is: DifferenceBetween['is'];
  /** The words of the earliest telling first, none last. */
  readonly sides: readonly [Side, Side];
}

/**
 * @param label of each telling, by quote id: A, B … Z, AA …
 * @param speakers by quote id, as they may be seen.
 * @returns none where nothing differs; else with an empty line at the end.
 */
export function differenceLines(
  ties: readonly Tie[],
  label: ReadonlyMap<string, string>,
  speakers: ReadonlyMap<string, string | null>,
  width: number,
): readonly string[] {
  const said = together(ties, label, speakers);
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

/** The earliest letter first. */
function together(
  ties: readonly Tie[],
  label: ReadonlyMap<string, string>,
  speakers: ReadonlyMap<string, string | null>,
): readonly Said[] {
  const speaker = ({ quotes: [first = ''] }: DifferenceSide) => speakers.get(first) ?? null;
  return differencesBetween(ties)
    .flatMap(({ is, sides: [one, other] }): Said[] => {
      const words = wordsApart(is.what, [one.words, other.words], [speaker(one), speaker(other)]);
      if (!words) return [];
      const left = sideOf({ ...one, words: words[0] }, label);
      const right = sideOf({ ...other, words: words[1] }, label);
      return [{ is, sides: isTurned(left, right) ? [right, left] : [left, right] }];
    })
    .sort((a, b) => byLabel(first(a.sides[0]), first(b.sides[0])));
}

function sideOf({ words, quotes }: DifferenceSide, label: ReadonlyMap<string, string>): Side {
  const tellings = quotes.map((id) => label.get(id) ?? '?').sort(byLabel);
  return { words: words && shortened(words), tellings };
}

function isTurned(one: Side, other: Side): boolean {
  return one.words === null || (other.words !== null && byLabel(first(one), first(other)) > 0);
}

function first({ tellings }: Side): string {
  return tellings[0] ?? '?';
}

function linesOf({ is, sides }: Said, width: number): readonly string[] {
  const what = is.maybeSame ? MAYBE_SAME : NAMED[is.what];
  // A model gives no reason: whoever reads it should look.
  const heard = is.by === 'model' ? ' (noticed by a model)' : '';
  const told =
    is.elsewhere === undefined
      ? ''
      : `, but told there in another quote: “${isolated(shortened(is.elsewhere))}”`;
  const line = `${what}${sides.map((side) => inTellings(side, is.what)).join(', ')}${told}${heard}`;
  return wrapped(line, width - 4).map((part, i) => `  ${i === 0 ? '' : '  '}${part}`);
}

const MAYBE_SAME = 'perhaps the same name, written otherwise: ';
const NAMED: Readonly<Record<Difference['what'], string>> = {
  number: 'number: ',
  name: 'name: ',
  negation: 'a no: ',
  speaker: 'speaker: ',
  date: 'date: ',
  opposite: 'one or the other: ',
  omission: '',
};

function inTellings({ words, tellings }: Side, what: Difference['what']): string {
  const where = [tellings.slice(0, -1).join(', '), tellings.at(-1)].filter(Boolean).join(' and ');
  if (words !== null) return `“${isolated(words)}” in ${where}`;
  return what === 'omission' ? `not in ${where}` : `none in ${where}`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS - 3)}…` : line;
}
