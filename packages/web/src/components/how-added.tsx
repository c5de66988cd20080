/** How reports get in, where there is nothing to show yet: not by the desk, but by a command. */
import type { Frame } from '../pages/layout.tsx';

export function HowAdded({ collection, frame: { words, home } }: { collection: string; frame: Frame }) {
  const where = home === null ? '' : `--home ${quoted(home)} `;
  return (
    <>
      <p class="note">{words.t('reports.how')}</p>
      <pre dir="ltr">
        {`crossquote add ${where}--collection ${quoted(collection)} reports/`.split(/(?= )/u).map((word) => (
          <>
            {word.startsWith(' ') && ' '}
            <span>{word.trimStart()}</span>
          </>
        ))}
      </pre>
    </>
  );
}

/** For a shell. */
function quoted(name: string): string {
  return /^[\w./-]+$/u.test(name) ? name : `'${name.replaceAll("'", String.raw`'\''`)}'`;
}
