/** Warnings from what a model lets be known of its own translation. */
import type { TranslationWarning } from '@crossquote/domain';
import type { ModelSignals } from '../../ports/translator.ts';

/** Honest translations pass over articles and particles, hardly over a third of what is there. */
const COVERED = 0.65;

/** In a fixed order. */
export function modelDoubts(signals: ModelSignals | null): readonly TranslationWarning[] {
  if (!signals) return [];
  const { logProbability, unsure, coverage, end, unread = [] } = signals;
  const doubts: TranslationWarning[] = [];
  if (end === 'loop')
    doubts.push({ check: 'repetition', detail: 'the model repeated itself and was cut off' });
  if (end === 'limit') doubts.push({ check: 'unfinished', detail: 'the model came to no end' });
  if (unsure) {
    const mean = logProbability.toFixed(2);
    doubts.push({
      check: 'unsure',
      detail: `the model was unsure of its words (mean log-probability ${mean})`,
    });
  }
  if (coverage !== null && coverage < COVERED)
    doubts.push({ check: 'coverage', detail: `${Math.round(coverage * 100)} % of the source was looked at` });
  if (unread.length > 0) doubts.push({ check: 'unread', detail: `${unread.join(', ')} could not be read` });
  return doubts;
}
