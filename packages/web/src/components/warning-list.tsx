/** What the checks found in a translation; a detail that is not known here stays as the check wrote it. Nothing when they found nothing. */
import type { TranslationWarning } from '@crossquote/domain';
import { saidOnce, warningDetail } from '../text/notes.ts';
import type { Words } from '../text/words.ts';

export function WarningList({ warnings, words }: { warnings: readonly TranslationWarning[]; words: Words }) {
  if (warnings.length === 0) return null;
  return (
    <ul class="warnings">
      {saidOnce(warnings, words).map(({ check, detail }) => (
        <li>
          {words.t(`warning.${check}`)}: {warningDetail(words, detail) ?? <bdi lang="en">{detail}</bdi>}
        </li>
      ))}
    </ul>
  );
}
