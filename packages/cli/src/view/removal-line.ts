/** What goes with a report, in one line. */
import type { Removal } from '@crossquote/pipeline';
import { plural } from './collection-summary.ts';
import { shown } from './shown.ts';

export function removalLine(removal: Removal): string {
  const { reportId, collection, sentences, quotes, translations, humanTranslations, alignments, decided } =
    removal;
  const people = humanTranslations > 0 ? ` (${humanTranslations} by people)` : '';
  const kept = decided > 0 ? `; ${plural(decided, 'decision')} about them stay` : '';
  return `${reportId}  ${shown(collection)}  ${plural(sentences, 'sentence')}, ${plural(quotes, 'quote')}, ${plural(translations, 'translation')}${people}, ${plural(alignments, 'alignment')}${kept}`;
}
