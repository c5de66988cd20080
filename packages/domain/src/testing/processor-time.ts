/**
 * What something costs, for tests that it does not grow out of hand: on a machine with other work ten times as long may pass, and as much of the processor is
 * used as on one at rest.
 */

/** @returns how much of the processor this process has used since, in milliseconds. */
export function processorTime(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}
