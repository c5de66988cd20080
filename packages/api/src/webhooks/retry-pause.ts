/** How long to wait after so many failures in a row. */

/** Milliseconds. */
const FIRST = 5000;
const LONGEST = 3_600_000;

/**
 * Twice as long each time, up to an hour, less up to half of it by chance: so that of many webhooks that failed at one moment not all come back at one.
 * @param failures from 1.
 * @param random from 0 to 1.
 * @returns milliseconds.
 */
export function retryPause(failures: number, random: number): number {
  const whole = Math.min(LONGEST, FIRST * 2 ** Math.min(failures - 1, 30));
  return Math.round(whole * (1 - random / 2));
}
