/** What somebody wrote in a form that was not taken, to be copied: nothing else keeps it. */
import type { Words } from '../text/words.ts';

export function Written({ text, words }: { text: string; words: Words }) {
  return (
    <label class="written">
      {words.t('problem.written')}
      <textarea readonly dir="auto" rows={4}>
        {text}
      </textarea>
    </label>
  );
}
