/** What a check found in a translation; a detail that is not known here stays as the check wrote it. */
import type { TranslationWarning } from '@crossquote/domain';
import { warningDetail } from '../text/notes.ts';
import type { Words } from '../text/words.ts';

export function WarningLine({
  warning: { check, detail },
  words,
}: {
  warning: TranslationWarning;
  words: Words;
}) {
  const known = warningDetail(words, detail);
  return (
    <li>
      {words.t(`warning.${check}`)}: {known ?? <bdi lang="en">{detail}</bdi>}
    </li>
  );
}
