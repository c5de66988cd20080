/** Whether a term has no hidden name. One that has is shown to nobody: what it is to be called may say what the name means, and under a pseudonym it is no term. */
import type { NameHider } from '../protect/hide-names.ts';
import type { GlossaryTerm } from './glossary.ts';

export function isShownTerm({ source, target }: GlossaryTerm, hider: Pick<NameHider, 'text'>): boolean {
  return [source, target].every((words) => hider.text(words) === words);
}
