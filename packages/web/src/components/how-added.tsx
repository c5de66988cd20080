/** How reports get in, where there is nothing to show yet: not by the desk, but by a command. */
import type { Words } from '../text/words.ts';

export function HowAdded({ collection, words: { t } }: { collection: string; words: Words }) {
  return (
    <>
      <p class="note">{t('reports.how')}</p>
      <pre dir="ltr">crossquote add --collection {quoted(collection)} reports/</pre>
    </>
  );
}

/** For a shell. */
function quoted(name: string): string {
  return /^[\w.-]+$/u.test(name) ? name : `'${name.replaceAll("'", String.raw`'\''`)}'`;
}
