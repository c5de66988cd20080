/** Closes what was opened when the process is asked to stop: first signal gently, second one at once. */

/** @returns a function that takes the handlers off again. */
export function onShutdown(close: (signal: NodeJS.Signals) => Promise<void>): () => void {
  let asked = false;
  const stop = (signal: NodeJS.Signals) => {
    if (asked) process.exit(130);
    asked = true;
    void close(signal).finally(() => process.exit(signal === 'SIGINT' ? 130 : 143));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return () => {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  };
}
