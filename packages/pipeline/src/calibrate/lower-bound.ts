/** How low a share may truly be of which some were seen: the exact one-sided bound at 95 % (Clopper & Pearson 1934). */

const DOUBT = 0.05;
/** Halvings: a bound to 12 digits. */
const STEPS = 40;

/**
 * @param right of `of`, whole numbers.
 * @returns the least share, 0 to 1, with which as many or more would be right in one of twenty cases; 0 when none is.
 */
export function lowerBound(right: number, of: number): number {
  if (right <= 0) return 0;
  let [low, high] = [0, right / of];
  for (let step = 0; step < STEPS; step++) {
    const share = (low + high) / 2;
    if (chanceOf(right, of, share) < DOUBT) low = share;
    else high = share;
  }
  return (low + high) / 2;
}

/** That `right` or more of `of` are; the share must be at most right / of, so that terms fall from the first on. */
function chanceOf(right: number, of: number, share: number): number {
  let logTerm = right * Math.log(share) + (of - right) * Math.log1p(-share);
  for (let i = 1; i <= right; i++) logTerm += Math.log((of - right + i) / i);
  let [term, sum] = [Math.exp(logTerm), 0];
  for (let i = right; i <= of && term > 0; i++) {
    sum += term;
    term *= ((of - i) / (i + 1)) * (share / (1 - share));
  }
  return sum;
}
