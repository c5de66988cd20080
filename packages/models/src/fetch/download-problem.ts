/** Turns what goes wrong in a download into one line that tells the fix. */
import { InvalidInput, NotFound, Unavailable } from '@crossquote/domain';
import { codeOf, isNoRight, isNoSpace } from './system-code.ts';

export interface DownloadContext {
  readonly name: string;
  readonly host: string;
  readonly megabytes: number;
}

/** @returns an Unavailable (or the InvalidInput or NotFound it was given). */
export function downloadProblem(error: unknown, { name, host, megabytes }: DownloadContext): Error {
  if ([Unavailable, InvalidInput, NotFound].some((type) => error instanceof type)) return error as Error;
  const code = codeOf(error);
  const again = `run it again: crossquote models fetch ${name}`;
  if (isAborted(error))
    return new Unavailable(`the download of ${name} was stopped and nothing of it was kept; ${again}`);
  if (isNoSpace(code)) return noSpace(name, megabytes);
  if (isNoRight(code)) {
    return new Unavailable(
      `the models folder cannot be written (${code}); give CROSSQUOTE_HOME a folder of your own, then ${again}`,
    );
  }
  return new Unavailable(
    `${host} cannot be reached for ${name}${code ? ` (${code})` : ''}: check the network, or bring it in a file from a machine that has it (crossquote models bundle there, crossquote models add here); ${again}`,
  );
}

export function noSpace(name: string, megabytes: number): Unavailable {
  return new Unavailable(
    `there is no space on the disk for ${name} (about ${Math.round(megabytes)} MB); free some, or set CROSSQUOTE_HOME to another disk, and run it again: crossquote models fetch ${name}`,
  );
}

function isAborted(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');
}
