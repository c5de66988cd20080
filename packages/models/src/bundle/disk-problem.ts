/** What to say when the disk is in the way. */
import { InvalidInput, Unavailable } from '@crossquote/domain';
import { codeOf, isNoRight, isNoSpace } from '../fetch/system-code.ts';

export interface DiskContext {
  /** What is being written, e.g. `the bundle models.tar`. */
  readonly what: string;
  readonly bytes: number;
  /** What to do where it cannot be written, e.g. `give another file`. */
  readonly fix: string;
}

/** @returns the error with its fix; anything that is not the disk's is returned as it is. */
export function diskProblem(error: unknown, context: DiskContext): unknown {
  if (error instanceof InvalidInput || error instanceof Unavailable) return error;
  const code = codeOf(error);
  if (code === 'ABORT_ERR')
    return new Unavailable(`stopped: ${context.what} is not written, and nothing was changed; run it again`);
  if (isNoSpace(code)) return noRoom(context);
  if (isNoRight(code))
    return new Unavailable(
      `${context.what} cannot be written (${code}) and nothing was changed; ${context.fix}`,
    );
  return error;
}

export function noRoom({ what, bytes, fix }: DiskContext): Unavailable {
  const megabytes = Math.max(1, Math.ceil(bytes / 1e6));
  return new Unavailable(
    `there is no space on the disk for ${what} (${megabytes} MB) and nothing was changed; free some, or ${fix}`,
  );
}
