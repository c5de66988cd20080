/** Scores as tables: one line a set where there are few metrics, and one column a set where there are many. */
import type { Score } from '@crossquote/eval';
import { lined } from './lined.ts';

type Sets = ReadonlyMap<string, readonly Score[]>;

/** More columns than this do not fit beside one another. */
const FEW = 5;

export function scoreTable(scores: readonly Score[]): string {
  const sets = [...grouped(scores, ({ set, lang }) => `${set} (${lang})`)];
  const wide = sets.filter(([, own]) => own.length <= FEW);
  const long = sets.filter(([, own]) => own.length > FEW);
  const alike = grouped(wide, ([, own]) => own.map(({ metric }) => metric).join('|'));
  return [
    ...[...alike.values()].map((group) => lined(setRows(new Map(group)))),
    ...(long.length > 0 ? [lined(metricRows(new Map(long)))] : []),
  ].join('\n');
}

function setRows(sets: Sets): readonly (readonly string[])[] {
  const metrics = metricsOf(sets);
  return [
    ['set', 'n', ...metrics],
    ...[...sets].map(([set, own]) => [
      set,
      String(own[0]?.n ?? ''),
      ...metrics.map((metric) => valueOf(own, metric)),
    ]),
  ];
}

function metricRows(sets: Sets): readonly (readonly string[])[] {
  return [
    ['', ...sets.keys()],
    ...metricsOf(sets).map((metric) => [metric, ...[...sets.values()].map((own) => valueOf(own, metric))]),
  ];
}

/** Of all sets, in the order of the set that has most. */
function metricsOf(sets: Sets): readonly string[] {
  const lists = [...sets.values()].sort((a, b) => b.length - a.length);
  return [...new Set(lists.flat().map(({ metric }) => metric))];
}

function valueOf(scores: readonly Score[], metric: string): string {
  return scores.find((score) => score.metric === metric)?.value.toFixed(1) ?? '';
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
