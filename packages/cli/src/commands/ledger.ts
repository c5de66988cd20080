/** ledger: what was added, decided, exported, backed up, revealed, classed, paused, cancelled, done again, put in force and removed, and tokens and webhooks made and revoked; and whether every line is as it was written. */
import { type LedgerLine, ledgerFault } from '@crossquote/domain';
import { ledgerLines } from '../ledger-lines.ts';
import { withReading } from '../open-verb.ts';
import type { Verb } from '../verb.ts';

export const ledger: Verb = {
  takes: '',
  options: {},
  example: 'crossquote ledger',
  run: (context) =>
    withReading(context, async ({ store, names }) => {
      const { args, terminal } = context;
      const { hider } = await names.as('private');
      let last: LedgerLine | null = null;
      for await (const line of ledgerLines(store)) {
        const fault = ledgerFault(line, last);
        if (fault !== null) {
          terminal.err(
            `The ledger was tampered with: ${fault}. Keep this database as it is, and compare it with a bundle.\n`,
          );
          return 1;
        }
        last = line;
        // A line's hash is of its own words: names of ours are hidden on screen alone.
        if (args['json']) terminal.out(`${JSON.stringify(hider.value(line))}\n`);
        else if (!args['quiet']) terminal.out(`${hider.text(shown(line))}\n`);
      }
      const head = last ? `${last.seq} lines, head ${last.hash}` : 'no line yet';
      if (!args['json']) terminal.out(`The ledger is whole: ${head}\n`);
      return 0;
    }),
};

function shown({ seq, at, who, what, subjects, detail }: LedgerLine): string {
  const facts = Object.entries(detail).map(([key, value]) => `${key} ${value}`);
  return `${String(seq).padStart(6)}  ${at}  ${what.padEnd(6)}  ${who}  ${[...facts, ...subjects].join(', ')}`;
}
