/** Which names an export shows, and to whom it is put down. */
import { InvalidInput } from '@crossquote/domain';
import type { Sight } from '@crossquote/pipeline';
import type { VerbContext } from '../../verb.ts';

type Asked = Pick<VerbContext, 'args'>;

/** @throws InvalidInput for a role that there is not, or names revealed by nobody. */
export function sightOfExport({ args }: Asked): Sight {
  const role = args['as'];
  if (role !== 'operator' && role !== 'reader')
    throw new InvalidInput(`--as takes operator or reader, not "${String(role)}"`);
  if (args['reveal'] !== true) return role === 'reader' ? 'public' : 'private';
  if (role === 'reader') throw new InvalidInput('a reader is shown no names; leave out --as, or --reveal');
  if (named({ args }) === null) throw new InvalidInput('say who reveals the names: --reveal --by <name>');
  return 'all';
}

/** Who exports, for the ledger. */
export function exporterOf(asked: Asked): string {
  return named(asked) ?? 'command line';
}

function named({ args }: Asked): string | null {
  const by = args['by'];
  return typeof by === 'string' && by.trim() !== '' ? by.trim() : null;
}
