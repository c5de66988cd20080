/** Learns weights and a threshold from what people decided, and says how good they are on decisions held out. Puts nothing in force. */
import { type Calibration, calibrationId, InvalidInput, roundTo } from '@crossquote/domain';
import { WEIGHTS } from '../align/weights/fitted-weights.ts';
import type { WeightName, Weights } from '../align/weights/weights.ts';
import { SUGGEST_MIN } from '../thresholds.ts';
import { chooseThreshold } from './choose-threshold.ts';
import type { Decided } from './decided-signals.ts';
import { doubtAboutGain, type HeldOut, heldOut, learnt, logLoss } from './held-out.ts';
import { SHIPPED_BASE } from './in-force.ts';
import { leftOut } from './left-out.ts';
import { type Measured, measured, type ThresholdRow, thresholdRows } from './promises.ts';

export interface LanguagesRow {
  /** e.g. `de-en`. */
  readonly languages: string;
  readonly decisions: number;
  /** At the threshold of each. */
  readonly shipped: Measured;
  readonly fitted: Measured;
}

export interface CalibrationTrial {
  readonly decided: { readonly same: number; readonly different: number } & Omit<Decided, 'pairs'>;
  /** Parts that were held out, one after the other. */
  readonly parts: number;
  /** Nats a decision held out. */
  readonly logLoss: { readonly shipped: number; readonly fitted: number };
  /** Standard error of the difference of the two: a gain that is no larger may be chance. */
  readonly doubt: number;
  readonly thresholds: readonly ThresholdRow[];
  /** Pairs of languages with decisions enough, by name. */
  readonly languages: readonly LanguagesRow[];
  /** Fitted on all decisions. */
  readonly calibration: Omit<Calibration, 'at' | 'by'>;
}

/** Decisions that it takes, and of each kind; fewer say less than the weights that ship. */
const LEAST = 20;
const LEAST_OF_EACH = 5;
/** Decisions about a pair of languages, from which it has a line of its own. */
const LEAST_OF_LANGUAGES = 20;
const MOST_PARTS = 5;
const DIGITS = 3;

/**
 * The same for the same decisions.
 * @param precision that must be promised, 0 to 1; null: what ships is the measure of the threshold.
 * @throws InvalidInput when there are too few decisions, or none of one kind, or no threshold promises as much.
 */
export function tryCalibration(
  { pairs, ...others }: Decided,
  precision: number | null = null,
): CalibrationTrial {
  const parts = partsFor({ pairs, ...others });
  const held = heldOut(pairs, parts);
  const thresholds = thresholdRows(held);
  const threshold = chooseThreshold(thresholds, precision);
  const losses = { shipped: roundTo(logLoss(held, 'shipped')), fitted: roundTo(logLoss(held, 'fitted')) };
  const counts = countsOf(pairs);
  const promises = thresholds.map(({ from, fitted }) => ({
    from,
    precision: fitted.promised,
    decisions: fitted.decisions,
  }));
  const fittedOn = { ...counts, logLoss: losses, promises };
  const fitted = { base: SHIPPED_BASE, weights: movedFrom(learnt(pairs)), threshold, fittedOn };
  return {
    decided: { ...counts, ...others },
    parts,
    logLoss: losses,
    doubt: roundTo(doubtAboutGain(held)),
    thresholds,
    languages: languageRows(held, threshold),
    calibration: { id: calibrationId(fitted), ...fitted },
  };
}

function countsOf(pairs: readonly { readonly isOne: boolean }[]) {
  const same = pairs.filter(({ isOne }) => isOne).length;
  return { same, different: pairs.length - same };
}

/** @throws InvalidInput when there is too little to learn from. */
function partsFor({ pairs, ...others }: Decided): number {
  const { same, different } = countsOf(pairs);
  const kinsOf = (one: boolean) =>
    new Set(pairs.filter(({ isOne }) => isOne === one).map(({ kin }) => kin)).size;
  const fewest = Math.min(kinsOf(true), kinsOf(false));
  if (pairs.length >= LEAST && Math.min(same, different) >= LEAST_OF_EACH && fewest > 1)
    return Math.min(MOST_PARTS, fewest);
  const why =
    pairs.length >= LEAST && Math.min(same, different) >= LEAST_OF_EACH
      ? 'those of one kind are all about the same two utterances'
      : `it takes ${LEAST}, ${LEAST_OF_EACH} of each kind at least`;
  throw new InvalidInput(
    [
      `there ${pairs.length === 1 ? 'is 1 decision' : `are ${pairs.length} decisions`} to learn from (${same} same, ${different} different), and ${why}`,
      ...leftOut(others),
      'crossquote export --kind alignments lists pairs, crossquote decide <alignment> same|different --by <name> decides one; take some of every score',
    ].join('; '),
  );
}

/** What moved, rounded: the same on every machine. */
function movedFrom(fitted: Weights): Calibration['weights'] {
  const names = (Object.keys(fitted) as WeightName[]).sort();
  const rounded = names.map(
    (name) => [name, (fitted[name] ?? []).map((value) => roundTo(value, DIGITS))] as const,
  );
  return Object.fromEntries(
    rounded.filter(([name, values]) => values.some((value, at) => value !== WEIGHTS[name]?.[at])),
  );
}

function languageRows(held: readonly HeldOut[], threshold: number): readonly LanguagesRow[] {
  const names = [...new Set(held.map(({ languages }) => languages))].sort();
  return names.flatMap((languages) => {
    const own = held.filter((pair) => pair.languages === languages);
    if (own.length < LEAST_OF_LANGUAGES) return [];
    const shipped = measured(own, 'shipped', SUGGEST_MIN);
    return [{ languages, decisions: own.length, shipped, fitted: measured(own, 'fitted', threshold) }];
  });
}
