/** "a nurse | sent by the army", "two men | accompanied by their son": what was done to somebody, and by whom. */
import type { Cue } from '../frame/cues.ts';
import { endsWithComma, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isVerbForm } from './verb-form.ts';

const NONE: ReadonlySet<string> = new Set();

export function isDoneBy(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  return !token.capital && isVerbForm(token, NONE) && tokenAt(tokens, at + 1).key === 'by';
}

/** "The wells were dry, said | a nurse sent by the army": behind a clause and its comma stands who said it; but "The mayor, who was there, said a man walked by". */
export function isSaidByWho(tokens: readonly Token[], cue: Cue, { words }: Lexicon): boolean {
  const isVerb = (token: Token) => isVerbForm(token, words.finite);
  const before = tokens.slice(0, cue.first - 1);
  const isBehindClause = tokens[cue.first - 1]?.text === ',' && before.some(isVerb);
  if (!isBehindClause || before.some(({ key }) => words.relatives.has(key))) return false;
  const comma = tokens.findIndex((token, at) => at >= cue.end && endsWithComma(token));
  const own = tokens.slice(cue.end, comma < 0 ? tokens.length : comma);
  const done = own.findIndex(isVerb);
  return done > 0 && isDoneBy(own, done) && !own.slice(done + 1).some(isVerb);
}
