/** "Der Wirt | habe verlangt |, dass sie blieben": a verb of saying that is itself in German's mood for reporting is told by somebody else. */
import type { Entry } from '../entry.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isSureForm } from './sure-mood.ts';

export function isToldInMood({ draft }: Entry, lexicon: Lexicon): boolean {
  const { cue, form, frame } = draft;
  if (lexicon.data.language !== 'de' || form !== 'indirect' || !cue?.kinds.has('participle')) return false;
  const comma = frame.tokens.findIndex(({ text }) => text === ',');
  const end = comma < 0 ? frame.tokens.length : comma;
  return frame.tokens
    .slice(0, end)
    .some(({ key }, at) => key === 'habe' && isSureForm(frame.tokens, at, lexicon));
}
