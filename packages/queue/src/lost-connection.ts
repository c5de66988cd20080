/** Tells a server that is away from one that is there and says no, by what the drivers and systems make of it. */
import { Unavailable } from '@crossquote/domain';
import { errorCode } from './reason.ts';

/** Node's codes, and PostgreSQL's for connections (08), shutting down and starting up (57P0) and too many clients (53300). */
const CODES = /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_|08|57P0|53300)/;

const MESSAGES =
  /connection (is closed|terminated|error|timeout)|timeout exceeded when trying to connect|read timeout|not queryable|isn't writeable|max retries per request|no answer within|database does not answer/i;

export function isLostConnection(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isLostConnection);
  // An embedded database that has stopped. BullMQ would ask anything else again at once, for ever, and leave no turn to the event loop.
  if (error instanceof Unavailable) return true;
  if (!(error instanceof Error)) return false;
  return CODES.test(String(errorCode(error) ?? '')) || MESSAGES.test(error.message);
}
