/** What the system calls what went wrong with a file or a connection. */

const NO_SPACE = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const NO_RIGHT = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EISDIR', 'ENOENT', 'ENOTEMPTY']);

/** E.g. `ENOSPC`; fetch hides it one level down. Empty when there is none. */
export function codeOf(error: unknown): string {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: { code?: unknown } };
  if (typeof code === 'string') return code;
  return typeof cause?.code === 'string' ? cause.code : '';
}

/** The disk, or what one may have of it, is full. */
export function isNoSpace(code: string): boolean {
  return NO_SPACE.has(code);
}

/** Nothing may be written there, or something else is in its place. */
export function isNoRight(code: string): boolean {
  return NO_RIGHT.has(code);
}
