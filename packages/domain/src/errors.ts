/**
 * Errors, named by what the caller does about them. Their messages tell the fix and hold no word of a testimony.
 */

/** What the caller gave cannot be used; the message says what to give instead. Never retried. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';
}

/** Something named by an id is not there (any more). Never retried. */
export class NotFound extends Error {
  override readonly name = 'NotFound';
}

/** Another writer or another version got there first; nothing was changed. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
}

/** A server, a disk or a lock is not to be had right now; trying again later can help. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
}
