/** models verify: reads every byte of the models on this machine, or of those named, and says which are damaged. */
import { checkModels } from '@crossquote/runtime';
import { configOf } from '../../open-verb.ts';
import type { VerbContext } from '../../verb.ts';

export async function verifyNamed(names: readonly string[], context: VerbContext): Promise<number> {
  const { terminal, args } = context;
  const verified = await checkModels(names, configOf(context));
  const damaged = verified.filter(({ state }) => state === 'damaged');
  if (args['json']) terminal.out(`${JSON.stringify(verified)}\n`);
  else
    for (const { name, where, revision, dtype, bytes, state, problem, note } of verified) {
      // An older copy got again would still be the older one.
      const more = note ?? problem;
      const place = where === 'bundled' ? 'came with Crossquote' : 'in the models folder';
      const what = `${revision ?? 'unknown'} ${dtype ?? ''}  ${Math.ceil(bytes / 1e6)} MB  ${place}`;
      terminal.out(`${state.padEnd(9)} ${name}  ${what}\n${more === null ? '' : `          -> ${more}\n`}`);
    }
  if (!args['quiet'])
    terminal.err(
      verified.length === 0
        ? 'No model is on this machine; crossquote models lists those that could be.\n'
        : `${verified.length - damaged.length} whole, ${damaged.length} damaged.\n`,
    );
  return damaged.length > 0 ? 1 : 0;
}
