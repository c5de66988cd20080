/** What an operator is told of a PostgreSQL server that does not do what the queue asks for, and what to do. */
import { isLostConnection } from './lost-connection.ts';
import { errorCode, reason } from './reason.ts';

/** By SQLSTATE: neither the address nor a right is wrong there. */
const FIXES: Readonly<Record<string, string>> = {
  '25006':
    'takes no writes now: a standby, or set read-only (default_transaction_read_only); use the primary, or let it write again',
  '53100': 'has no space left on its disk: free some, then try again',
  '53300': 'has no connection left: raise its max_connections, or start fewer workers',
};

/** @param address without a password. */
export function postgresComplaint(error: unknown, address: string): string {
  const fix = FIXES[String(errorCode(error))];
  if (fix !== undefined) return `PostgreSQL at ${address} ${fix}`;
  const why = reason(error);
  return isLostConnection(error)
    ? `PostgreSQL does not answer at ${address} (${why}): start it, or correct DATABASE_URL`
    : `PostgreSQL at ${address} says no (${why}): correct DATABASE_URL, or the rights of its role`;
}
