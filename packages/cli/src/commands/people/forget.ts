/** people forget: what is held of somebody who wants to be forgotten, and taking it away. */
import { InvalidInput } from '@crossquote/domain';
import {
  type Forgotten,
  forgetPerson,
  type HeldOfPerson,
  heldOfPerson,
  systemClock,
} from '@crossquote/pipeline';
import { withDatabase } from '../../open-verb.ts';
import type { VerbContext } from '../../verb.ts';
import { heldOfPersonText } from '../../view/held-of-person-text.ts';

export function forgetOne(who: string, context: VerbContext): Promise<number> {
  const { args, terminal } = context;
  const tell = (held: HeldOfPerson) =>
    terminal.out(args['json'] ? `${JSON.stringify(held)}\n` : heldOfPersonText(held));
  return withDatabase(context, async ({ store }) => {
    if (args['yes'] === true && args['dry-run'] !== true) {
      const by = typeof args['by'] === 'string' ? args['by'] : '';
      if (by.trim() === '') throw new InvalidInput('say who does it: --by <name>');
      const forgotten = await forgetPerson(who, by, store, systemClock);
      tell(forgotten.held);
      terminal.err(whatBecame(forgotten, await store.scrub()));
      return 0;
    }
    tell(await heldOfPerson(who, store));
    if (args['dry-run'] === true) return 0;
    throw new InvalidInput(
      'nothing was taken away: say --yes --by <name> to do it for good (crossquote backup keeps a copy)',
    );
  });
}

/** @param isScrubbed no byte of what was taken is left in our files. */
function whatBecame({ held, isGone }: Forgotten, isScrubbed: boolean): string {
  return `${isGone ? GONE : STAYS}${isScrubbed ? '' : SERVER}${held.memory > 0 ? MEMORY : ''}${EARLIER}`;
}

const GONE = 'The record with all spellings is gone.\n';
const STAYS =
  'The record stays, as protected: something still names the person or perhaps does, and would show the name without it. Remove the reports that name the person (crossquote remove), then forget again; decisions, comments and the ledger are never changed, so a name in one keeps the record.\n';
const SERVER =
  'Bytes stay in the server’s files until its administrator runs VACUUM FULL, and in its archived log.\n';
const MEMORY = 'crossquote resume makes the translations anew that the memory’s lines were used for.\n';
const EARLIER =
  'Earlier exports, bundles and backups still hold what they held; the ledger says when they were made.\n';
