/** What an operator is told of a PostgreSQL server that does not do what the queue asks for, and what to do. */
import { isLostConnection } from './lost-connection.ts';
import { errorCode, reason } from './reason.ts';

/** By SQLSTATE: neither the address nor a right is wrong there. */
const FIXES: Readonly<Record<string, string>> = {
  '25006':
    'takes no writes now: a standby, or set read-only (default_transaction_read_only); use the primary, or let it write again',
  '42P01':
    'has not the tables of the queue (any more): they are made when it is opened; while a backup is being restored, wait',
  '53100': 'has no space left on its disk: free some, then try again',
  '53200': 'is out of memory: give it more, or start fewer workers',
  '53300':
    'has no connection left: raise its max_connections or the CONNECTION LIMIT of the role or database, or start fewer workers',
  '55000': 'takes no work now: let its database be connected to again (ALLOW_CONNECTIONS), then try again',
  '55P03': 'did not give a lock in time, which another transaction holds: try again, or raise lock_timeout',
  '57014':
    'has cancelled a statement, since an administrator said so or it took longer than statement_timeout: try again, or raise that for the role',
  '57P03': 'is just starting or stopping: try again',
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
