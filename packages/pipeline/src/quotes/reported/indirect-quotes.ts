/** Reported speech: what a verb of saying, "according to" and the like report, with or without quoted words inside. */

import { overlapsRange } from '@crossquote/domain';
import type { DirectResult } from '../direct/direct-result.ts';
import { type Cue, findCues, isSource } from '../frame/cues.ts';
import type { Draft, Subject } from '../frame/draft.ts';
import type { Frame } from '../frame/frames.ts';
import { isMood } from '../frame/is-mood.ts';
import type { Span } from '../frame/token-span.ts';
import { endsWithComma, type Token, tokenAt } from '../frame/tokens.ts';
import { nounClauses } from '../german/noun-clauses.ts';
import { reportedIncise } from '../german/reported-incise.ts';
import { isWithoutSubject } from '../german/subject.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { phrasesIn } from '../lexicon/compile-phrases.ts';
import { looksLikeClause } from '../phrase/looks-like-clause.ts';
import { nounPhraseBefore } from '../phrase/noun-phrase-before.ts';
import { clauseStart, subjectOf } from '../phrase/subject-of.ts';
import { isInPassive, isToldTo, tellerOf } from '../phrase/told-in-passive.ts';
import { asBefore, asClause } from './as-clause.ts';
import { complementOf } from './complement-of.ts';
import { fromSources } from './from-sources.ts';
import { nominalClause } from './nominal-clause.ts';
import { draftOf } from './reported-draft.ts';
import { saidToHave } from './said-to-have.ts';
import { attributionStart, isSaidByNobody, trailingAttribution } from './trailing-attribution.ts';
import { unspacedClauses } from './unspaced-clauses.ts';

export function indirectQuotes(
  frame: Frame,
  cues: readonly Cue[],
  direct: DirectResult,
  lexicon: Lexicon,
): readonly Draft[] {
  if (endsInQuestion(frame)) return [];
  if (/^(?:ja|zh)$/.test(lexicon.data.language)) return unspacedClauses(frame, cues, lexicon);
  const drafts: Draft[] = [];
  let floor = 0;
  if (lexicon.data.language === 'de' && !direct.drafts.length && isSourceFirst(cues) && !isPassedOn(cues)) {
    const sourced = fromSources(frame, cues, lexicon);
    if (sourced.length) return sourced;
  }
  const incised = lexicon.data.language === 'de' ? reportedIncise(frame, cues, direct, lexicon) : null;
  if (incised) return [incised];
  const whole = wholeSentence(frame, cues, floor, direct, lexicon);
  if (whole) return [whole];
  for (const [index, cue] of cues.entries()) {
    if (direct.usedCues.has(cue)) {
      floor = Math.max(floor, cue.end);
      continue;
    }
    if (cue.first < floor || isSource(cue)) continue;
    const passive = saidToHave(frame, cue, floor, cues.slice(index + 1), lexicon);
    if (cue.unsaid && !passive) continue;
    const found = passive ?? reported(frame, cue, cues.slice(index + 1), floor, direct, lexicon);
    if (!found || asksToStayUnnamed(frame, found.draft, lexicon)) continue;
    drafts.push(found.draft);
    floor = found.end;
  }
  const isSourced = !drafts.length || isAroundAll(frame, cues, drafts, lexicon);
  if (isSourced && !direct.drafts.length) drafts.push(...fromSources(frame, cues, lexicon));
  if (lexicon.data.language === 'de')
    drafts.push(...besides(drafts, direct, nounClauses(frame, cues, lexicon)));
  return drafts;
}

/** Begin the clause that gives the reason for a wish. */
const BECAUSE = /^(?:because|since|as|weil|da|denn)$/;

/** "asked not to be named", "asked to be called Mira", "bat darum, anonym zu bleiben": how a report may quote somebody, which is nothing that somebody witnessed; why he asks is. */
function asksToStayUnnamed({ tokens }: Frame, { cue, content }: Draft, lexicon: Lexicon): boolean {
  const wish =
    cue &&
    [lexicon.anonymity.wish, lexicon.anonymity.called]
      .flatMap((phrases) => phrasesIn(tokens, phrases))
      .find(({ first, end }) => first <= cue.first && cue.first < end);
  if (!wish) return false;
  const to = content.at(-1)?.end ?? 0;
  const after = tokens.slice(wish.end).filter(({ start }) => start < to);
  // "… because she fears the guards said that …": a verb of saying further on has what she said.
  const saysMore = findCues(after, lexicon).some(({ end }) => lexicon.words.that.has(after[end]?.key ?? ''));
  return saysMore || !after.some(({ key }) => BECAUSE.test(key));
}

/** "Nach Angaben der Polizei habe der Mann verlangt, …": the source gives the whole sentence. */
function isSourceFirst(cues: readonly Cue[]): boolean {
  const [first] = cues;
  return first !== undefined && isSource(first) && first.first <= 1;
}

/** "Unter Berufung auf die Behörde | meldet die Zeitung |, …": the paper says it, whoever told the paper. */
function isPassedOn([first, ...others]: readonly Cue[]): boolean {
  return first?.key === 'unter berufung auf' && others.some((cue) => cue.kinds.has('say') && !cue.unsaid);
}

/** "According to the agency, the mayor denied that …": the source that a sentence begins with gives all of it, whoever says something in it; one at its end ("The mayor said …, according to the agency") where nobody surely says something. */
function isAroundAll(
  { tokens }: Frame,
  cues: readonly Cue[],
  drafts: readonly Draft[],
  { data }: Lexicon,
): boolean {
  const [only, ...others] = cues.filter(isSource);
  const isLast = only === cues.at(-1) && tokens[(only?.first ?? 0) - 1]?.text === ',';
  const isSaid = drafts.some(({ cue }) => cue?.kinds.has('say'));
  return data.language === 'en' && !others.length && (isSourceFirst(cues) || (isLast && !isSaid));
}

/** Those that no other quote of the sentence holds words of. */
function besides(drafts: readonly Draft[], direct: DirectResult, more: readonly Draft[]): readonly Draft[] {
  const taken = [...drafts, ...direct.drafts].flatMap(({ content }) => content);
  return more.filter(
    ({ content }) => !content.some((one) => taken.some((other) => overlapsRange(one, other))),
  );
}

/** "…, sources said.": what stands at the end attributes the whole sentence, whatever verbs are in it. */
function wholeSentence(
  frame: Frame,
  cues: readonly Cue[],
  floor: number,
  direct: DirectResult,
  lexicon: Lexicon,
): Draft | null {
  const last = cues.at(-1);
  if (!last || cues.length < 2 || !last.kinds.has('say') || last.unsaid || direct.usedCues.size > 0)
    return null;
  if (lexicon.data.order === 'vso' || last.key.endsWith('ing')) return null;
  const { tokens } = frame;
  const subject = subjectOf(tokens, last, clauseStart(tokens, last, floor), lexicon);
  if (!subject || typeof subject !== 'object' || subject.end > last.first + 12) return null;
  if (complementOf(frame, last, subject, lexicon, [], direct.usedTokens)) return null;
  // "Holm, who lives there, said | she had warned them", "Ein Lotse sagte, | Rive habe gestanden": what another verb of saying reports.
  const from = attributionStart(tokens, last, subject);
  const isReported = (cue: Cue) =>
    cue !== last &&
    cue.kinds.has('say') &&
    (cue.first >= from || (lexicon.data.language === 'de' && isMood(tokens, from, last.first, lexicon)));
  if (cues.some(isReported)) return null;
  const found = trailingAttribution(frame, last, subject, floor, direct, lexicon);
  return found && found.end >= tokens.length - 2 ? found.draft : null;
}

const ANSWERING = /^(?:antworte|entgegne|erwider|reagier|konter)/;

/** "Auf den Vorwurf, er habe gelogen, | entgegnete der Lotse, …": what stands before is another's, which he answers. */
function answers(tokens: readonly Token[], { key }: Cue, from: number): boolean {
  return ANSWERING.test(key) && tokenAt(tokens, from).key === 'auf';
}

function isClause(tokens: readonly Token[], first: number, end: number, lexicon: Lexicon): boolean {
  const subordinate = lexicon.words.subordinators.has(tokenAt(tokens, first).key);
  return (
    !subordinate &&
    (isMood(tokens, first, end, lexicon) ||
      tokens.slice(first, end).some(({ key }) => lexicon.words.finite.has(key)) ||
      looksLikeClause(tokens, { first, end }, lexicon))
  );
}

function endsInQuestion(frame: Frame): boolean {
  return frame.tokens.at(-1)?.text === '?';
}

/** Those who were there call it “a mess,” Mira Holm said: quoted words that end with a comma end what comes before the subject. */
function subjectBehindQuoted(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  lexicon: Lexicon,
): Span | null {
  if (lexicon.data.language !== 'en') return null;
  const at = tokens.findLastIndex(
    (token, index) => index >= from && index < cue.first - 1 && token.kind === 'quotation',
  );
  return at >= 0 && endsWithComma(tokenAt(tokens, at))
    ? nounPhraseBefore(tokens, at + 1, cue.first, lexicon)
    : null;
}

/** Says when or on what occasion it was said. */
const OCCASION = /^(?:as|when|while|after|before|during|earlier|later|last|this|in|on|at)$/;

/** "The deal is dead, Odo Marrick told the paper | earlier this week": behind a clause, a comma and who says it stands only when he did. */
function tellsOccasion(tokens: readonly Token[], at: number, subject: Subject, lexicon: Lexicon): boolean {
  if (lexicon.data.language !== 'en' || !subject || typeof subject !== 'object') return false;
  const comma = subject.first - 1;
  const isBehindClause = tokens[comma]?.text === ',' && isClause(tokens, 0, comma, lexicon);
  return isBehindClause && OCCASION.test(tokenAt(tokens, at).key);
}

function reported(
  frame: Frame,
  cue: Cue,
  later: readonly Cue[],
  floor: number,
  direct: DirectResult,
  lexicon: Lexicon,
): { draft: Draft; end: number } | null {
  const { tokens } = frame;
  const from = clauseStart(tokens, cue, floor);
  const nominal = nominalClause(frame, cue, lexicon);
  if (nominal) return nominal;
  const opening = asBefore(tokens, cue, from, lexicon);
  if (opening !== null && !cue.kinds.has('beside')) return asClause(frame, cue, opening, lexicon);
  const isAnswer = lexicon.data.language === 'de' && answers(tokens, cue, floor);
  if (lexicon.data.language === 'de' && tokens[cue.first - 1]?.text === ',' && !isAnswer) {
    // "…, teilte die Behörde mit": what stands before the verb is what was said, unless the verb opens a sentence of its own.
    const behind = subjectOf(tokens, cue, from, lexicon);
    const isSaid = behind !== null || isSaidByNobody(cue);
    const trailing = isSaid && trailingAttribution(frame, cue, behind, floor, direct, lexicon);
    // "Eine Pflegerin, | die dort war, berichtet, …": the clause before the verb is the relative one.
    const end = attributionStart(tokens, cue, behind) - 1;
    if (trailing && isClause(tokens, floor, end, lexicon)) return trailing;
  }
  const isHeard = isToldTo(tokens, cue, lexicon);
  const subject = isInPassive(tokens, cue, lexicon)
    ? tellerOf(tokens, cue, lexicon)
    : (subjectBehindQuoted(tokens, cue, from, lexicon) ?? subjectOf(tokens, cue, from, lexicon));
  const complement = complementOf(frame, cue, subject, lexicon, later, direct.usedTokens);
  // "Es wurde gefordert, die Brücke zu sperren": said, though nobody is named for it.
  const isOccasion =
    complement !== null && !complement.sure && tellsOccasion(tokens, complement.span.first, subject, lexicon);
  const behind = isOccasion ? trailingAttribution(frame, cue, subject, floor, direct, lexicon) : null;
  if (behind) return behind;
  const isSaid =
    isHeard ||
    subject !== null ||
    (lexicon.data.language === 'de' && isWithoutSubject(tokens, cue, from, lexicon));
  if (complement && (isSaid || complement.sure)) {
    const draft = draftOf(frame, cue, subject, [complement.span], complement.confidence, direct);
    return draft && { draft, end: complement.span.end };
  }
  if (complement || isAnswer) return null;
  return trailingAttribution(frame, cue, subject, floor, direct, lexicon);
}
