/** Who acts, as `--by` says. */
import { type Act, NOBODY_NAMED } from '@crossquote/domain';
import { systemClock } from '@crossquote/pipeline';
import type { VerbContext } from './verb.ts';

/** @returns null when nobody is named. */
export function namedBy({ args }: Pick<VerbContext, 'args'>): string | null {
  const by = args['by'];
  return typeof by === 'string' && by.trim() !== '' ? by.trim() : null;
}

/** For the ledger, of what may be done without a name. */
export function actor(context: Pick<VerbContext, 'args'>): string {
  return namedBy(context) ?? NOBODY_NAMED;
}

/** The same with the moment: it is now. */
export function actNow(context: Pick<VerbContext, 'args'>): Act {
  return { by: actor(context), at: systemClock.now().toISOString() };
}
