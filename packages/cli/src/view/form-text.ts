/** How a quote is told: of one in the report's words also by which of them, since “denied” turns the words behind it round. */
import type { Quote } from '@crossquote/domain';
import { isolated } from './isolated.ts';
import { shown } from './shown.ts';

export function formText(form: Quote['form'], cue: string | null): string {
  return form === 'direct' || cue === null
    ? form
    : `${form} (“${isolated(shown(cue.replace(/\s+/gu, ' ')))}”)`;
}
