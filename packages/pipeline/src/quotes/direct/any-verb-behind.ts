/**
 * « … », s'est étranglée Nadia Brun. „…“, wunderte sich der Lotse. «…», — возмутилась Анна Дорн. No list holds every verb that tells how something was
 * said: behind quoted words with their comma or their dash, any verb right before somebody attributes them. English has a rule of its own.
 */
import { type Token, tailOf, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { anyVerbAt } from '../phrase/any-verb.ts';
import type { Attribution } from './attribution.ts';

/** @param at of the quotation, which begins its sentence. */
export function anyVerbBehind(tokens: readonly Token[], at: number, lexicon: Lexicon): Attribution | null {
  const first = behindMark(tokens, at, lexicon);
  const found = first === null ? null : anyVerbAt(tokens, first, lexicon);
  return found && { cue: null, cueSpan: found.verb, subject: found.subject, confidence: 0.85 };
}

/** Between quoted words and verb stands a comma, which may be the last of the quoted words, in Slavic languages a dash; Italian has both. */
function behindMark(tokens: readonly Token[], at: number, { data }: Lexicon): number | null {
  const text = tailOf(tokenAt(tokens, at));
  // Speech between dashes ends with one.
  if (/[—–-]\s*$/.test(text)) return at + 1;
  const comma = tokenAt(tokens, at + 1).text === ',';
  const dash = comma ? at + 2 : at + 1;
  const dashes = data.noArticles || data.language === 'it';
  if (dashes && /^[—–-]$/.test(tokenAt(tokens, dash).text)) return dash + 1;
  if (data.noArticles) return null;
  return comma ? at + 2 : /[,!?…][^\p{L}\p{N}]*$/u.test(text) ? at + 1 : null;
}
