/** restore: an empty database from a backup. */
import { InvalidInput } from '@crossquote/domain';
import { restoreInto } from '@crossquote/runtime';
import { actNow } from '../named-by.ts';
import { configOf } from '../open-verb.ts';
import type { Verb } from '../verb.ts';
import { plural } from '../view/collection-summary.ts';

export const restore: Verb = {
  takes: '<file>',
  options: { by: { type: 'string', valueHint: 'name', description: 'Who restores it, for the ledger' } },
  example:
    'crossquote restore ours.backup --home /srv/crossquote && crossquote resume --home /srv/crossquote',
  async run(context) {
    const { args, terminal } = context;
    const [file, ...more] = args._;
    if (!file || more.length > 0) throw new InvalidInput('name one backup, e.g. `restore ours.backup`');
    const summary = await restoreInto(configOf(context), file, actNow(context));
    if (args['json']) terminal.out(`${JSON.stringify({ file, ...summary })}\n`);
    else if (!args['quiet'])
      terminal.err(
        `Restored ${plural(summary.reports, 'report')}, ${plural(summary.reviews, 'decision')}, ${plural(summary.rows, 'row')} in all. crossquote resume goes on with whatever was open.\n`,
      );
    return 0;
  },
};
