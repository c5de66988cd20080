/** Which names an export shows, and to whom it is put down. */
import { InvalidInput } from '@crossquote/domain';
import type { Sight } from '@crossquote/pipeline';
import { namedBy } from '../../named-by.ts';
import type { VerbContext } from '../../verb.ts';

type Asked = Pick<VerbContext, 'args'>;

/** @throws InvalidInput for a role that there is not, or names revealed by nobody. */
export function sightOfExport({ args }: Asked): Sight {
  const role = args['as'];
  if (role !== 'operator' && role !== 'reader')
    throw new InvalidInput(`--as takes operator or reader, not "${String(role)}"`);
  if (args['reveal'] !== true) return role === 'reader' ? 'public' : 'private';
  if (role === 'reader') throw new InvalidInput('a reader is shown no names; leave out --as, or --reveal');
  if (namedBy({ args }) === null) throw new InvalidInput('say who reveals the names: --reveal --by <name>');
  return 'all';
}
