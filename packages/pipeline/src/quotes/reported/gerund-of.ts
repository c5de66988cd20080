/** "Residents reported seeing smoke": English tells what somebody went through by a form in "-ing". */
import { contentSpan } from '../frame/content-span.ts';
import { isWord, tokenAt } from '../frame/tokens.ts';
import type { Complement, ComplementPlace } from './complement.ts';
import { MIN_WORDS, wordsIn } from './reported-draft.ts';

/** Verbs before it, by their beginnings: what others have behind them is no report ("stopped saying"). */
const TELLING =
  /^(?:report(?:ed|ing)|recall|remember|described$|describes$|recount|mention|admit|deni|deny|acknowledg)/;
/** "being", "during" among them tell nothing by themselves. */
const GERUND = /^\p{Ll}{2,}ing$/u;

export function gerundOf({ frame, cue, start, limit, lexicon }: ComplementPlace): Complement | null {
  const next = tokenAt(frame.tokens, start);
  const isGerund = isWord(next) && GERUND.test(next.text) && !lexicon.words.prepositions.has(next.key);
  if (lexicon.data.language !== 'en' || !TELLING.test(cue.key) || !isGerund) return null;
  const span = contentSpan(frame, start, limit);
  return span && wordsIn(frame.tokens, span) >= MIN_WORDS ? { span, confidence: 0.75, sure: false } : null;
}
