/** What goes wrong again every second is said once, and from then on seldom: a database that is away for an hour would fill the log with thousands of lines. */

/** @returns whether this cause is to be said now. */
export function saidSeldom(everyMs: number, now: () => number): (cause: string) => boolean {
  const saidAt = new Map<string, number>();
  return (cause) => {
    const last = saidAt.get(cause);
    if (last !== undefined && now() - last < everyMs) return false;
    saidAt.set(cause, now());
    return true;
  };
}
