/** "Ende März", "Mitte der Woche": when something was, and nobody. */
import { type Token, tokenAt } from '../frame/tokens.ts';

/** @param times the words of time of the lexicon. */
export function isPartOfTime(tokens: readonly Token[], at: number, times: ReadonlySet<string>): boolean {
  const next = tokenAt(tokens, at + 1).key;
  const behind = /^(?:de[rs]|nächste[rns]?|letzte[rns]?|vergangene[rns]?)$/.test(next) ? at + 2 : at + 1;
  const isTime =
    times.has(tokenAt(tokens, behind).key) || /^(?:19|20)\d\d$/.test(tokenAt(tokens, behind).text);
  return /^(?:anfang|mitte|ende)$/.test(tokenAt(tokens, at).key) && isTime;
}
