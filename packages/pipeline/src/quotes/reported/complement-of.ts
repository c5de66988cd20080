/** What stands behind a verb of saying and is what was said: a clause, an infinitive or a noun phrase. */

import type { Cue } from '../frame/cues.ts';
import type { Subject } from '../frame/draft.ts';
import type { Frame } from '../frame/frames.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { agentBehind, isInPassive } from '../phrase/told-in-passive.ts';
import { bareClause } from './bare-clause.ts';
import { commaClause } from './comma-clause.ts';
import type { Complement, ComplementPlace } from './complement.ts';
import { conjunctionClause } from './conjunction-clause.ts';
import { deedOf } from './deed-of.ts';
import { gerundOf } from './gerund-of.ts';
import { infinitiveOf } from './infinitive-of.ts';
import { limitOf } from './limit-of.ts';
import { objectOf } from './object-of.ts';

export function complementOf(
  frame: Frame,
  cue: Cue,
  subject: Subject,
  lexicon: Lexicon,
  later: readonly Cue[],
  taken: ReadonlySet<number>,
): Complement | null {
  const limit = Math.min(
    limitOf(frame, cue, lexicon, later),
    takenFrom(frame, cue, taken),
    agentFrom(frame, cue, lexicon),
  );
  const start = startBehind(frame.tokens, cue, subject);
  const place: ComplementPlace = { frame, cue, start, limit, lexicon };
  const deed = deedOf(place);
  if (deed) return deed;
  const clause = conjunctionClause(place);
  if (clause === 'question') return null;
  // «который просил не называть имени, рассказал, что …», "que pidió el anonimato contó que …": the clause is that of the verb right before it.
  const isTold = lexicon.data.noArticles === true || isInRelative(frame.tokens, cue, lexicon);
  if (clause && isTold && isOfLater(frame.tokens, cue, clause.span.first, later)) return null;
  if (clause) return clause;
  if (lexicon.data.order === 'v2') return commaClause(place) ?? objectOf(place);
  if (lexicon.data.order === 'sov') return null;
  return infinitiveOf(place) ?? gerundOf(place) ?? bareClause(place) ?? objectOf(place);
}

/** Relative pronouns that are no conjunctions, in all their forms. */
const WHICH =
  /^(?:котор\p{L}+|як(?:ий|а|е|і|ого|ому|им|ої|ій|у|ою|их|ими)|któr\p{L}+|who|which|qui|quien(?:es)?)$/u;

/** "Una mujer que no | pidió |": what a relative clause tells of somebody. */
function isInRelative(tokens: readonly Token[], { first }: Cue, { data, words }: Lexicon): boolean {
  let at = first - 1;
  while (words.negations.has(tokenAt(tokens, at).key) || words.auxiliaries.has(tokenAt(tokens, at).key))
    at -= 1;
  return data.order === 'svo' && words.relatives.has(tokenAt(tokens, at).key) && isWord(tokens[at - 1]);
}

/** But «рассказала сыну, | который спросил о ночи |, что …»: a verb in what is told about the one who hears takes no clause away. */
function isOfLater(tokens: readonly Token[], cue: Cue, end: number, later: readonly Cue[]): boolean {
  const isTold = (first: number) => tokens.slice(cue.end, first).some(({ key }) => WHICH.test(key));
  return later.some(({ first, unsaid }) => first < end && !unsaid && !isTold(first));
}

/** "was called “a mess” | by the mayor": who said so is none of it. */
function agentFrom({ tokens }: Frame, cue: Cue, lexicon: Lexicon): number {
  const by = isInPassive(tokens, cue, lexicon) ? agentBehind(tokens, cue, lexicon) : -1;
  return by > cue.end ? by : tokens.length;
}

/** Quoted words with a cue of their own, in brackets or not, are no part of what an earlier verb reports. */
function takenFrom(frame: Frame, cue: Cue, taken: ReadonlySet<number>): number {
  const at = frame.tokens.findIndex((_, index) => index >= cue.end && taken.has(index));
  if (at < 0) return frame.tokens.length;
  return frame.tokens[at - 1]?.text === '(' ? at - 1 : at;
}

function startBehind(tokens: readonly Token[], cue: Cue, subject: Subject): number {
  const end = subject && typeof subject === 'object' && subject.first >= cue.end ? subject.end : cue.end;
  return cue.particle !== null && cue.particle === end ? end + 1 : Math.min(end, tokens.length);
}
