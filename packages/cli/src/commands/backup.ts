/** backup: all that the database holds, in one file. The process that has the embedded database open writes it. */
import { resolve } from 'node:path';
import { InvalidInput } from '@crossquote/domain';
import { actNow } from '../named-by.ts';
import { withReading } from '../open-verb.ts';
import type { Verb } from '../verb.ts';
import { plural } from '../view/collection-summary.ts';

export const backup: Verb = {
  takes: '<file>',
  options: { by: { type: 'string', valueHint: 'name', description: 'Who takes it, for the ledger' } },
  example: 'crossquote backup crossquote-$(date +%F).backup',
  run: (context) =>
    withReading(context, async ({ store }) => {
      const { args, terminal } = context;
      const [file, ...more] = args._;
      if (!file || more.length > 0)
        throw new InvalidInput('name one file to write, e.g. `backup ours.backup`');
      const summary = await store.backUp(resolve(file), actNow(context));
      if (args['json']) terminal.out(`${JSON.stringify({ file, ...summary })}\n`);
      else if (!args['quiet'])
        terminal.err(
          `${file}: ${plural(summary.reports, 'report')}, ${plural(summary.reviews, 'decision')}, ${plural(summary.rows, 'row')} in all. It holds every word and name: keep it as safe as the database. Models are not in it (crossquote models bundle).\n`,
        );
      return 0;
    }),
};
