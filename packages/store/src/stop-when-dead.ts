/**
 * PGlite swallows whatever its engine throws and asks it again until it has read its input: an engine that died (a full disk
 * under its log is a PANIC) is asked for ever, and the process hangs. So once the engine says that it dies, asking it throws.
 */
/* oxlint-disable no-underscore-dangle -- Emscripten's names */
import { Unavailable } from '@crossquote/domain';
import type { PGlite } from '@electric-sql/pglite';

export const STOPPED =
  'the embedded database has stopped: see that its disk has space left, then start again (what was saved is kept)';

/** A line of the server's log, or what Emscripten prints when it gives up. */
const LAST_WORDS = /^\S+ \S+ \S+ \[\d+\] (PANIC|FATAL): |^Aborted\(/;

/** @returns what to show every line that the engine prints. */
export function stopWhenDead(database: PGlite): (line: string) => void {
  return (line) => {
    if (!LAST_WORDS.test(line)) return;
    const engine = database.Module;
    const refuse = () => {
      throw new Unavailable(STOPPED);
    };
    // The first two are called inside the loop, of which only the second gets out; the others come after it.
    engine._PostgresMainLoopOnce = refuse;
    engine.stackRestore = refuse;
    engine._PostgresSendReadyForQueryIfNecessary = () => {};
    engine._pgl_pq_flush = () => {};
  };
}
