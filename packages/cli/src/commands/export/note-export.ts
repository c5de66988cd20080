/** Which names an export shows, and its line in the ledger, which stands before anything is written. */
import { InvalidInput } from '@crossquote/domain';
import { type ExportKind, type Sight, systemClock } from '@crossquote/pipeline';
import type { Runtime } from '@crossquote/runtime';
import type { VerbContext } from '../../verb.ts';

/** @throws InvalidInput for a role that there is not, or names revealed by nobody. */
export function sightOfExport({ args }: VerbContext): Sight {
  const role = args['as'];
  if (role !== 'operator' && role !== 'reader')
    throw new InvalidInput(`--as takes operator or reader, not "${String(role)}"`);
  if (args['reveal'] !== true) return role === 'reader' ? 'public' : 'private';
  if (role === 'reader') throw new InvalidInput('a reader is shown no names; leave out --as, or --reveal');
  if (exporter({ args }) === null) throw new InvalidInput('say who reveals the names: --reveal --by <name>');
  return 'all';
}

export async function noteExport(
  kinds: readonly ExportKind[],
  sight: Sight,
  context: Pick<VerbContext, 'args'>,
  { store, config }: Runtime,
): Promise<void> {
  const line = { at: systemClock.now().toISOString(), who: exporter(context) ?? 'command line' };
  const format = typeof context.args['bundle'] === 'string' ? 'bundle' : String(context.args['format']);
  if (sight === 'all') {
    const people = (await store.people()).filter(({ risk }) => risk === 'protected');
    const subjects = people.map(({ pseudonym }) => pseudonym);
    await store.appendLedger({ ...line, what: 'reveal', subjects, detail: { format } });
  }
  // A collection may be called after somebody.
  const reports = (await store.reports(config.collection)).length;
  const detail = { kinds: kinds.join(' '), format, names: sight, reports };
  await store.appendLedger({ ...line, what: 'export', subjects: [], detail });
}

function exporter({ args }: Pick<VerbContext, 'args'>): string | null {
  const by = args['by'];
  return typeof by === 'string' && by.trim() !== '' ? by.trim() : null;
}
