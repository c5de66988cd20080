/**
 * Finds the loops that a decoder can fall into: the same few tokens to the length limit. What the source repeats may be
 * repeated, so a loop counts only beyond that.
 */

const MAX_PERIOD = 24;
/** Short loops are figures of speech ("never, never, never") and rows of dots. */
const MIN_TIMES = 4;
const MIN_TOKENS = 12;

/** How often the tokens that follow one another most often do so; at least 1. */
export function mostTimes(tokens: readonly number[]): number {
  let most = 1;
  for (let period = 1; period <= MAX_PERIOD; period++) {
    let run = 0;
    for (let i = period; i < tokens.length; i++) {
      run = tokens[i] === tokens[i - period] ? run + 1 : 0;
      most = Math.max(most, Math.floor(run / period) + 1);
    }
  }
  return most;
}

/**
 * Asked after every token. @param allowed times that the source has by itself.
 * @returns the length up to which the tokens are sound: the loop's first round is kept; null when there is no loop.
 */
export function loopAt(tokens: readonly number[], allowed: number): number | null {
  const times = Math.max(MIN_TIMES, allowed + 2);
  for (let period = 1; period <= MAX_PERIOD; period++) {
    const length = Math.max(period * times, MIN_TOKENS + period);
    if (length > tokens.length) {
      if (period * times > tokens.length) return null;
      continue;
    }
    if (repeats(tokens, period, length)) return soundLength(tokens, period);
  }
  return null;
}

function repeats(tokens: readonly number[], period: number, length: number): boolean {
  for (let i = tokens.length - 1; i >= tokens.length - length + period; i--)
    if (tokens[i] !== tokens[i - period]) return false;
  return true;
}

function soundLength(tokens: readonly number[], period: number): number {
  let start = tokens.length - 1;
  while (start >= period && tokens[start] === tokens[start - period]) start--;
  return start + 1;
}
