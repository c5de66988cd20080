/** How reports get in, where there is nothing to show yet: not by the desk, but by a command. */
import type { Words } from '../text/words.ts';

export function HowAdded({ words: { t } }: { words: Words }) {
  return (
    <>
      <p class="note">{t('reports.how')}</p>
      <pre dir="ltr">crossquote add reports/</pre>
    </>
  );
}
