/** What stands behind a verb of saying and is what was said: a clause, an infinitive or a noun phrase. */

import type { Cue } from '../frame/cues.ts';
import type { Subject } from '../frame/draft.ts';
import type { Frame } from '../frame/frames.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { bareClause } from './bare-clause.ts';
import { commaClause } from './comma-clause.ts';
import type { Complement, ComplementPlace } from './complement.ts';
import { conjunctionClause } from './conjunction-clause.ts';
import { infinitiveOf } from './infinitive-of.ts';
import { objectOf } from './object-of.ts';

export function complementOf(
  frame: Frame,
  cue: Cue,
  subject: Subject,
  lexicon: Lexicon,
  next: Cue | undefined,
  taken: ReadonlySet<number>,
): Complement | null {
  const limit = Math.min(limitOf(frame, cue, lexicon, next), takenFrom(frame, cue, taken));
  const start = startBehind(frame.tokens, cue, subject);
  const place: ComplementPlace = { frame, cue, start, limit, lexicon };
  const clause = conjunctionClause(place);
  if (clause === 'question') return null;
  if (clause) return clause;
  if (lexicon.data.order === 'v2') return commaClause(place) ?? objectOf(place);
  if (lexicon.data.order === 'sov') return null;
  return infinitiveOf(place) ?? bareClause(place) ?? objectOf(place);
}

/** Quoted words with a cue of their own, in brackets or not, are no part of what an earlier verb reports. */
function takenFrom(frame: Frame, cue: Cue, taken: ReadonlySet<number>): number {
  const at = frame.tokens.findIndex((_, index) => index >= cue.end && taken.has(index));
  if (at < 0) return frame.tokens.length;
  return frame.tokens[at - 1]?.text === '(' ? at - 1 : at;
}

/** Where what this verb reports ends at the latest: before the next verb of the same subject or a source at the sentence's end. */
function limitOf(frame: Frame, cue: Cue, lexicon: Lexicon, next: Cue | undefined): number {
  const { tokens } = frame;
  if (!next) return tokens.length;
  if (next.kinds.has('source')) return tokens[next.first - 1]?.text === ',' ? next.first - 1 : tokens.length;
  let before = next.first - 1;
  while (
    before > cue.end &&
    (lexicon.words.adverbs.has(tokenAt(tokens, before).key) ||
      lexicon.words.auxiliaries.has(tokenAt(tokens, before).key))
  )
    before -= 1;
  const token = tokenAt(tokens, before);
  const participle = token.text === ',' && /ing(?: |$)/.test(next.key) && lexicon.data.language === 'en';
  if (participle || (isWord(token) && lexicon.words.coordinators.has(token.key) && before > cue.end))
    return before;
  return tokens.length;
}

function startBehind(tokens: readonly Token[], cue: Cue, subject: Subject): number {
  const end = subject && typeof subject === 'object' && subject.first >= cue.end ? subject.end : cue.end;
  return cue.particle !== null && cue.particle === end ? end + 1 : Math.min(end, tokens.length);
}
