/** What is to be done is looked up at once, but for the first look after an update, or after much came into the memory: it reads every report anew. */
import type { Terminal } from './terminal.ts';

const AFTER_MS = 3000;

const SAID =
  'Looking through all reports for what is to be done: in a big collection the first look after an update takes minutes.\n';

/** Says so on standard error where it takes longer than anybody waits in silence. */
export async function longLook<T>(
  terminal: Pick<Terminal, 'err'>,
  look: () => Promise<T>,
  afterMs = AFTER_MS,
): Promise<T> {
  const timer = setTimeout(() => terminal.err(SAID), afterMs);
  try {
    return await look();
  } finally {
    clearTimeout(timer);
  }
}
