/** Which waiting work is held back, and how it is let go on. */
import type { Pause, Stage } from '@crossquote/domain';
import type { Hindrance } from './ports/store.ts';

/** null: the stage is not told to wait. */
export type WhyPaused = (stage: Stage) => Hindrance | null;

/** @returns for a report, or for a collection's own stage (`id` null). */
export function whyPaused(
  pauses: readonly Pause[],
): (subject: { readonly id: string | null; readonly collection: string }) => WhyPaused {
  const told = new Set(pauses.map(({ kind, name }) => `${kind} ${name}`));
  if (told.size === 0) return () => () => null;
  return ({ id, collection }) => {
    if (id !== null && told.has(`report ${id}`)) {
      const hindrance = { cause: 'the report is paused', nextAction: `crossquote unpause ${id}` };
      return () => hindrance;
    }
    if (told.has(`collection ${collection}`)) {
      const hindrance = { cause: 'the collection is paused', nextAction: 'crossquote unpause --whole' };
      return () => hindrance;
    }
    return (stage) =>
      told.has(`stage ${stage}`)
        ? { cause: `${stage} is paused`, nextAction: `crossquote unpause --stage ${stage}` }
        : null;
  };
}
