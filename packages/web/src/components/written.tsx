/** What somebody wrote in a form that was not taken, to be copied: nothing else keeps it. */
import type { Words } from '../text/words.ts';

/** Fields that somebody writes in, and what they are called on their pages. */
const LABELS = {
  text: 'problem.written',
  note: 'decide.note',
  speaker: 'correct.speaker',
  other: 'reshape.other',
} as const;

export type WrittenField = keyof typeof LABELS;
export const WRITTEN = Object.keys(LABELS) as readonly WrittenField[];

/** @param field its name in the form. */
export function Written({ text, words, field }: { text: string; words: Words; field: WrittenField }) {
  return (
    <label class="written">
      {words.t(LABELS[field])}
      <textarea readonly dir="auto" rows={4}>
        {text}
      </textarea>
    </label>
  );
}
