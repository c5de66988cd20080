/** restore: an empty database from a backup. */
import { InvalidInput } from '@crossquote/domain';
import { homeToName, type RestoreSummary, restoreInto } from '@crossquote/runtime';
import { actNow } from '../named-by.ts';
import { configOf } from '../open-verb.ts';
import type { Verb } from '../verb.ts';
import { plural } from '../view/collection-summary.ts';
import { shellWord } from '../view/shell-word.ts';

export const restore: Verb = {
  takes: '<file>',
  options: {
    by: { type: 'string', valueHint: 'name', description: 'Who restores it, for the ledger' },
    'keep-access': {
      type: 'boolean',
      description: 'Tokens and webhooks of the backup stay in force: if none was taken back since',
    },
  },
  example:
    'crossquote restore ours.backup --home /srv/crossquote && crossquote resume --home /srv/crossquote',
  async run(context) {
    const { args, terminal } = context;
    const [file, ...more] = args._;
    if (!file || more.length > 0) throw new InvalidInput('name one backup, e.g. `restore ours.backup`');
    const keepAccess = args['keep-access'] === true;
    const config = configOf(context);
    const home = homeToName(config);
    const goOn = `crossquote resume${home === null ? '' : ` --home ${shellWord(home)}`}`;
    const summary = await restoreInto(config, file, actNow(context), { keepAccess });
    if (args['json']) terminal.out(`${JSON.stringify({ file, ...summary })}\n`);
    else if (!args['quiet'])
      terminal.err(
        `Restored ${plural(summary.reports, 'report')}, ${plural(summary.reviews, 'decision')}, ${plural(summary.rows, 'row')} in all. ${accessNote(summary, keepAccess)} What was removed, forgotten or protected after the backup was made is as it was before: do that again. ${goOn} goes on with whatever was open.\n`,
      );
    return 0;
  },
};

function accessNote({ ended: { tokens, webhooks } }: RestoreSummary, isKept: boolean): string {
  if (isKept)
    return 'Tokens and webhooks are in force as the backup has them: take back again what was taken back since (crossquote token list, webhook list).';
  const ended = [
    ...(tokens > 0 ? [`${plural(tokens, 'token')} revoked (crossquote token create)`] : []),
    ...(webhooks > 0 ? [`${plural(webhooks, 'webhook')} stopped (crossquote webhook start)`] : []),
  ];
  return ended.length === 0
    ? 'It has no token and no webhook in force.'
    : `${ended.join(', ')}, as nothing tells any more which were taken back after the backup was made.`;
}
