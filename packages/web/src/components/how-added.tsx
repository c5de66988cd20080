/** How reports get in, where there is nothing to show yet: not by the desk, but by a command. */
import type { Frame } from '../view/frame.ts';
import { Command } from './command.tsx';

export function HowAdded({ collection, frame: { words, home } }: { collection: string; frame: Frame }) {
  const where = home === null ? '' : `--home ${quoted(home)} `;
  return (
    <>
      <p class="note">{words.t('reports.how')}</p>
      <Command text={`crossquote add ${where}--collection ${quoted(collection)} reports/`} />
    </>
  );
}

/** For a shell. */
function quoted(name: string): string {
  return /^[\w./-]+$/u.test(name) ? name : `'${name.replaceAll("'", String.raw`'\''`)}'`;
}
