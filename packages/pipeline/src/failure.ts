/** The one table that turns an error into what happens next. */
import { Conflict, InvalidInput, NotFound, Unavailable } from '@crossquote/domain';
import type { Hindrance } from './ports/hindrance.ts';
import { Stopping } from './stopping.ts';

/**
 * `skip`: the report is gone, nobody needs the result. `retry`: later may be better. `fail`: the same input fails the same way.
 */
export type Verdict = 'skip' | 'retry' | 'fail';

export function verdictOn(error: unknown): Verdict {
  if (error instanceof NotFound) return 'skip';
  if (error instanceof InvalidInput) return 'fail';
  return 'retry';
}

/**
 * What a person is told. Our own errors speak for themselves; a foreign error's message may quote the report, so only its
 * name, code and place in our code are kept.
 */
export function hindranceOf(error: unknown, reportId: string): Hindrance {
  // No try went wrong: it went back to the queue, and waits there for a worker.
  if (error instanceof Stopping) return { cause: error.message, nextAction: 'crossquote resume' };
  if (error instanceof InvalidInput || error instanceof Unavailable || error instanceof Conflict) {
    return { cause: error.message, nextAction: `crossquote retry ${reportId}` };
  }
  return {
    cause: `unexpected ${describe(error)}`,
    nextAction: `crossquote retry ${reportId}; if it comes again, report this line`,
  };
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const place = /((?:packages|workers|node_modules)\/[^\s()]+:\d+):\d+/.exec(error.stack ?? '')?.[1];
  return `${error.name}${code}${place ? ` at ${place}` : ''}`;
}
