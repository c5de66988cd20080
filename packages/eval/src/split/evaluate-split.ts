/**
 * How well sentences are split, beside other splitters in the same run. Sets called `ud.*` are running text: `boundary-f1`; all others are
 * rules with one list of sentences each: `golden`, over the rows marked `exact` where a set marks any.
 */
import type { Language } from '@crossquote/domain';
import { type BenchSet, benchSets, type Choice } from '../bench-sets.ts';
import { type Evaluation, type Failure, joinEvaluations, percentScore, type Score } from '../evaluation.ts';
import { readRows } from '../read-rows.ts';
import { boundaryCounts, f1Of } from './boundary-counts.ts';
import { equalLists, trimmed } from './equal-lists.ts';
import { languageOfSet, type SplitRow } from './split-row.ts';
import { baselines, OURS, type Splitter } from './splitters.ts';

export interface SplitChoice extends Choice {
  readonly language?: Language | undefined;
}

export async function evaluateSplit(data: string, choice: SplitChoice = {}): Promise<Evaluation> {
  const { splitters, notes } = await baselines();
  const sets = benchSets(data, 'split', choice).filter(
    ({ set }) => choice.language === undefined || languageOfSet(set) === choice.language,
  );
  return joinEvaluations([
    ...sets.map((set) => evaluateSet(set, [OURS, ...splitters])),
    { scores: [], failures: [], notes },
  ]);
}

function evaluateSet({ set, path }: BenchSet, splitters: readonly Splitter[]): Evaluation {
  const rows = readRows<SplitRow>(path);
  const place = { set, lang: languageOfSet(set) };
  const isRunningText = set.startsWith('ud.');
  const used =
    isRunningText || rows.every(({ exact }) => exact === undefined)
      ? rows
      : rows.filter(({ exact }) => exact);
  const score = isRunningText ? runningTextScore : goldenScore;
  return {
    scores: splitters.flatMap((splitter) => score(place, used, splitter)),
    failures: used.flatMap((row) => failureOf(place, row, isRunningText)),
    notes: [],
  };
}

function goldenScore(place: Place, rows: readonly SplitRow[], splitter: Splitter): readonly Score[] {
  const right = rows.filter((row) => equalLists(splitter.split(row.text, place.lang), row));
  return percentScore(place, metricOf('golden', splitter), right.length / rows.length, rows.length);
}

function runningTextScore(place: Place, rows: readonly SplitRow[], splitter: Splitter): readonly Score[] {
  const counts = rows.map((row) => boundaryCounts(splitter.split(row.text, place.lang), row.sentences));
  return percentScore(place, metricOf('boundary-f1', splitter), f1Of(counts), rows.length);
}

type Place = Pick<Score, 'set' | 'lang'>;

function metricOf(metric: string, { name }: Splitter): string {
  return name === '' ? metric : `${metric} ${name}`;
}

/** What only one of the two lists has. */
function failureOf(place: Place, row: SplitRow, isRunningText: boolean): readonly Failure[] {
  const found = OURS.split(row.text, place.lang);
  const counts = boundaryCounts(found, row.sentences);
  const isRight = isRunningText
    ? counts.both === counts.found && counts.both === counts.wanted
    : equalLists(found, row);
  if (isRight) return [];
  const want = trimmed(row.sentences);
  const have = trimmed(found);
  const only = (list: readonly string[], other: readonly string[]) =>
    list.filter((sentence) => !other.includes(sentence)).map((sentence) => JSON.stringify(sentence));
  return [
    {
      set: place.set,
      id: row.id,
      detail: ['want', ...only(want, have), 'have', ...only(have, want)].join('\n    '),
    },
  ];
}
