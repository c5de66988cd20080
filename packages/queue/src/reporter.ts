/** Tells of trouble once: a server that goes away makes a dozen connections complain, each several times a second. */
import { Unavailable } from '@crossquote/domain';

const QUIET_MS = 5000;

/** @param complaint turns what went wrong into a message that tells the fix. */
export function reporter(
  complaint: (error: unknown) => string,
  onError: (error: Error) => void,
): (error: unknown) => void {
  const told = new Map<string, number>();
  return (error) => {
    const message = error instanceof Unavailable ? error.message : complaint(error);
    const now = performance.now();
    if (now - (told.get(message) ?? Number.NEGATIVE_INFINITY) < QUIET_MS) return;
    for (const [old, at] of told) if (now - at >= QUIET_MS) told.delete(old);
    told.set(message, now);
    onError(new Unavailable(message));
  };
}
