/**
 * Why something failed, in one line. Errors of drivers are never handed on themselves: they may carry the command with its
 * password (ioredis), the whole URL (`Invalid URL`) or a row's values (pg's `detail`).
 */

export function reason(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reason(error.errors[0]);
  if (!(error instanceof Error)) return 'unknown reason';
  const [line = ''] = error.message.split('\n');
  return line.trim().slice(0, 200) || String(errorCode(error) ?? error.name);
}

/** Node and pg put a text on their errors, BullMQ a number. */
export function errorCode(error: unknown): string | number | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' || typeof code === 'number' ? code : undefined;
}
