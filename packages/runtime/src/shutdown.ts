/**
 * The first signal asks whoever works to come to an end; a second one ends the process at once. That is left to the system, which also ends
 * a process whose only thread is busy and would run no handler.
 */

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** @returns a function that takes the handler off again. */
export function onShutdown(stop: () => void): () => void {
  const release = () => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  const onSignal = () => {
    release();
    stop();
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return release;
}
