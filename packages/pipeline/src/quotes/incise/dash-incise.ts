/** The incise between dashes: «Nos vamos —dijo Ana—, ya», «Мы уходим, — сказала она. — Всё сгорело», «Ce ne andiamo – ha detto Anna – ora». */
import { type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { anyVerbAt } from '../phrase/any-verb.ts';
import { bareNounAfter } from '../phrase/bare-noun-after.ts';
import { behindMiddleman } from '../phrase/behind-middleman.ts';
import { describedNameAfter } from '../phrase/described-name-after.ts';
import { nounPhraseAfter } from '../phrase/noun-phrase-after.ts';
import { type FoundIncise, MAX_INCISE, sayingAt } from './found-incise.ts';

const DASH = /^[—–-]$/;
/** An object or an adverb may stand before the verb: "le dijo", "тихо сказала". */
const MAX_BEFORE = 2;

/** @param at behind a dash. */
export function dashIncise(tokens: readonly Token[], at: number, lexicon: Lexicon): FoundIncise | null {
  if (!DASH.test(tokenAt(tokens, at - 1).text)) return null;
  const listed = verbFrom(tokens, at, lexicon);
  const other = listed ? null : anyVerbAt(tokens, at, lexicon, 'dashes');
  const verb = listed ?? other?.verb;
  if (!verb) return null;
  const from = behindMiddleman(tokens, verb.end);
  const subject =
    other?.subject ??
    nounPhraseAfter(tokens, from, lexicon) ??
    describedNameAfter(tokens, from, lexicon) ??
    bareNounAfter(tokens, { ...verb, particle: null, kinds: new Set(), key: '', unsaid: false }, lexicon);
  if (!subject && !lexicon.data.proDrop) return null;
  const close = closeOf(tokens, subject?.end ?? verb.end, lexicon);
  if (close === null) return null;
  const first = tokenAt(tokens, at - 2).text === ',' ? at - 2 : at - 1;
  return { first, end: close, verb, subject };
}

function verbFrom(tokens: readonly Token[], from: number, lexicon: Lexicon) {
  for (let at = from; at <= from + MAX_BEFORE; at += 1) {
    const verb = sayingAt(tokens, at, lexicon);
    if (verb) return verb;
    const { key } = tokenAt(tokens, at);
    const isBefore = lexicon.words.adverbs.has(key) || lexicon.words.auxiliaries.has(key);
    if (!isBefore && !(lexicon.data.noArticles && /(?:о|^так|^як)$/u.test(key))) return null;
  }
  return null;
}

/**
 * Behind the dash that gives back to the speaker, and a comma behind that; at the end of the words none is needed. Null: it is none, as where what somebody
 * said stands in it, "—dijo que vendría—".
 */
function closeOf(tokens: readonly Token[], from: number, { words }: Lexicon): number | null {
  for (let at = from; at < from + MAX_INCISE; at += 1) {
    const token = tokens[at];
    if (!token) return at;
    if (token.text === '?' || token.text === '!' || words.that.has(token.key)) return null;
    if (DASH.test(token.text)) return /^[.,;:]$/.test(tokenAt(tokens, at + 1).text) ? at + 2 : at + 1;
    if (token.text === '.' && at === tokens.length - 1) return at + 1;
  }
  return null;
}
