/** people forget: what is held of somebody who wants to be forgotten, and taking it away. */
import { InvalidInput, type MemoryEntry } from '@crossquote/domain';
import {
  type Forgotten,
  forgetPerson,
  type HeldOfPerson,
  heldOfPerson,
  linesPerhapsNaming,
  systemClock,
} from '@crossquote/pipeline';
import { withDatabase, withReading } from '../../open-verb.ts';
import type { VerbContext } from '../../verb.ts';
import { heldOfPersonText } from '../../view/held-of-person-text.ts';
import { isolated } from '../../view/isolated.ts';
import { shown } from '../../view/shown.ts';
import { noteReveal } from './note-reveal.ts';
import { severalNamed } from './several-named.ts';

export function forgetOne(who: string, context: VerbContext): Promise<number> {
  const { args, terminal } = context;
  const chosen = severalNamed(args['take']);
  const tell = (held: HeldOfPerson, lines: readonly MemoryEntry[] = []) =>
    terminal.out(
      args['json']
        ? `${JSON.stringify(args['reveal'] === true ? { ...held, memoryLines: lines } : held)}\n`
        : `${heldOfPersonText(held)}${lines.map(lineInWords).join('')}`,
    );
  if (args['yes'] === true && args['dry-run'] !== true)
    return withDatabase(context, async ({ store }) => {
      const by = typeof args['by'] === 'string' ? args['by'] : '';
      if (by.trim() === '') throw new InvalidInput('say who does it: --by <name>');
      const forgotten = await forgetPerson(who, by, store, systemClock, chosen);
      tell(forgotten.held);
      terminal.err(whatBecame(forgotten, await store.scrub()));
      return 0;
    });
  return withReading(context, async ({ store }) => {
    const held = await heldOfPerson(who, store, chosen);
    if (args['reveal'] === true) {
      await noteReveal([held], args['by'], store);
      const left = new Set(held.memoryLines.map(({ id }) => id));
      tell(
        held,
        (await linesPerhapsNaming(who, store)).filter(({ id }) => left.has(id)),
      );
    } else tell(held);
    if (held.memoryLines.length > 0) terminal.err(PERHAPS);
    if (args['dry-run'] === true) return 0;
    throw new InvalidInput(
      'nothing was taken away: say --yes --by <name> to do it for good (crossquote backup keeps a copy)',
    );
  });
}

function lineInWords({ id, source, target }: MemoryEntry): string {
  const text = (side: MemoryEntry['source']) => isolated(shown(side.text), side.language);
  return `  ${id}  ${text(source)} -> ${text(target)}\n`;
}

/** @param isScrubbed no byte of what was taken is left in our files. */
function whatBecame({ held, isGone }: Forgotten, isScrubbed: boolean): string {
  const stays = `${STAYS}${held.memoryLines.length > 0 ? PERHAPS : ''}`;
  return `${isGone ? GONE : stays}${isScrubbed ? '' : SERVER}${held.memory > 0 ? MEMORY : ''}${EARLIER}`;
}

const GONE = 'The record with all spellings is gone.\n';
const STAYS =
  'The record stays, as protected: something still names the person or perhaps does, and would show the name without it. Remove the reports that name the person (crossquote remove), then forget again; decisions, comments and the ledger are never changed, so a name in one keeps the record.\n';
const PERHAPS =
  'Lines of the memory that perhaps name the person keep the record: --dry-run --reveal --by <name> shows their words, --take <line>,<line> takes them too. One that means something else can be listed again once the record is gone.\n';
const SERVER =
  'Bytes stay in the server’s files until its administrator runs VACUUM FULL, and in its archived log.\n';
const MEMORY = 'crossquote resume makes the translations anew that the memory’s lines were used for.\n';
const EARLIER =
  'Earlier exports, bundles and backups still hold what they held; the ledger says when they were made.\n';
