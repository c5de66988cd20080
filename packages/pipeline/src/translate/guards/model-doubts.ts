/** Warnings from what a model lets be known of its own translation. */
import type { Language, TranslationWarning } from '@crossquote/domain';
import { wordsInOtherScript } from '../../foreign/is-in-other-script.ts';
import type { MachineText, ModelSignals } from '../../ports/translator.ts';

/** Honest translations pass over articles and particles, hardly over a third of what is there. */
const COVERED = 0.65;

/** Names and words of another script inside a sentence, which are mostly invented; only of a model's own translation, since people can read them. */
export function scriptDoubts(
  source: string,
  language: Language,
  { text, signals }: MachineText,
): readonly TranslationWarning[] {
  const named = (signals?.unread ?? []).join(' ');
  const words = wordsInOtherScript(source, language).filter(
    (word) => !text.includes(word) && !named.includes(word),
  );
  return words.length > 0 ? [{ check: 'unread', detail: `${words.join(', ')} is in another script` }] : [];
}

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
    doubts.push({
      check: 'coverage',
      detail: `only ${Math.round(coverage * 100)} % of the text seems to be translated`,
    });
  if (unread.length > 0) doubts.push({ check: 'unread', detail: `${unread.join(', ')} could not be read` });
  return doubts;
}
