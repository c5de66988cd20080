/** What was learnt from decisions: how it judges decisions held out, before and after, what it promises, and what moved. */
import type { Calibration } from '@crossquote/domain';
import {
  type CalibrationTrial,
  leftOut,
  type Measured,
  SUGGEST_MIN,
  WEIGHTS,
  type WeightName,
} from '@crossquote/pipeline';
import { atLeast, calibrationLine, percent } from './calibration-line.ts';
import { plural } from './collection-summary.ts';
import { lined } from './lined.ts';

/** Weights that are named as having moved most. */
const NAMED = 6;

export function calibrationText(trial: CalibrationTrial, latest: Calibration | null): string {
  return [
    `${decisions(trial)}\nIn force: ${calibrationLine(latest)}.\n`,
    `Held out in ${trial.parts} parts, each judged by weights fitted on the others; pairs of the same two utterances stay together.\n${thresholds(trial)}`,
    ...(trial.languages.length > 0 ? [languages(trial)] : []),
    gained(trial) + notes(trial),
  ].join('\n');
}

function decisions({ decided }: CalibrationTrial): string {
  const { same, different } = decided;
  const all = `${plural(same + different, 'decision')}: ${same} same, ${different} different`;
  return `${[all, ...leftOut(decided)].join('; ')}. Unsure and undone ones do not count.`;
}

function thresholds({ thresholds: rows, logLoss }: CalibrationTrial): string {
  const table = rows.map(({ from, shipped, fitted }) => [
    from.toFixed(2),
    ...cells(shipped),
    ...cells(fitted),
  ]);
  const losses = ['log loss', String(logLoss.shipped), '', '', '', String(logLoss.fitted), '', '', ''];
  return lined([['', 'SHIPPED', '', '', '', 'LEARNT', '', '', ''], losses, heading('score from'), ...table]);
}

function gained({ logLoss: { shipped, fitted }, doubt }: CalibrationTrial): string {
  const gain = shipped - fitted;
  const chance = gain > 0 && gain <= doubt ? ': that may be chance' : '';
  const lower = gain > 0 ? `lower by ${gain.toFixed(4)}` : `not lower (${(-gain).toFixed(4)} higher)`;
  return `Log loss (the lower, the better the scores as probabilities) is ${lower}, give or take ${doubt.toFixed(4)}${chance}.\n`;
}

function languages({ languages: rows, calibration: { threshold } }: CalibrationTrial): string {
  const title = `By languages, from ${SUGGEST_MIN.toFixed(2)} on as shipped and from ${threshold.toFixed(2)} on as learnt:\n`;
  const table = rows.map((row) => [row.languages, ...cells(row.shipped), ...cells(row.fitted)]);
  return title + lined([heading('languages'), ...table]);
}

function heading(first: string): readonly string[] {
  const columns = ['precision', 'recall', 'promised', 'pairs'];
  return [first, ...columns, ...columns];
}

function cells({ precision, recall, promised, decisions: count }: Measured): readonly string[] {
  return [percent(precision), percent(recall), atLeast(promised), String(count)];
}

function notes({ calibration }: CalibrationTrial): string {
  const { threshold, fittedOn } = calibration;
  const promise = fittedOn?.promises.find(({ from }) => from === threshold);
  const promised =
    promise?.precision == null
      ? 'too few decisions to promise a precision'
      : `at least ${atLeast(promise.precision)} of them right, resting on ${plural(promise.decisions, 'decision')}`;
  const lines = [
    'Promised: what the precision is at least, with 95 % certainty; - where fewer than 10 decisions score as much.',
    'People look at suggestions first, so all this holds for pairs like those decided, and recall is of decided pairs alone.',
    `Learnt: suggested from ${threshold.toFixed(2)} on, ${promised}.`,
    `Moved most: ${movedMost(calibration.weights)}.`,
  ];
  return `${lines.join('\n')}\n`;
}

function movedMost(weights: Calibration['weights']): string {
  const steps = Object.entries(weights).flatMap(([name, values]) =>
    values.map((value, at) => {
      const before = WEIGHTS[name as WeightName]?.[at] ?? 0;
      return { name: values.length > 1 ? `${name}[${at}]` : name, before, value };
    }),
  );
  const most = steps
    .sort((a, b) => Math.abs(b.value - b.before) - Math.abs(a.value - a.before))
    .slice(0, NAMED);
  return most.map(({ name, before, value }) => `${name} ${before} -> ${value}`).join(', ') || 'nothing';
}
