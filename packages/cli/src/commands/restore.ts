/** restore: an empty database from a backup. */
import { InvalidInput } from '@crossquote/domain';
import { restoreInto } from '@crossquote/runtime';
import { configOf } from '../open-verb.ts';
import type { Verb } from '../verb.ts';
import { plural } from '../view/collection-summary.ts';

export const restore: Verb = {
  takes: '<file>',
  options: {},
  example:
    'crossquote restore ours.backup --home /srv/crossquote && crossquote resume --home /srv/crossquote',
  async run(context) {
    const { args, terminal } = context;
    const [file, ...more] = args._;
    if (!file || more.length > 0) throw new InvalidInput('name one backup, e.g. `restore ours.backup`');
    const summary = await restoreInto(configOf(context), file);
    if (args['json']) terminal.out(`${JSON.stringify({ file, ...summary })}\n`);
    else if (!args['quiet'])
      terminal.err(
        `Restored ${plural(summary.reports, 'report')}, ${plural(summary.reviews, 'decision')}, ${plural(summary.rows, 'row')} in all. crossquote resume goes on with whatever was open.\n`,
      );
    return 0;
  },
};
