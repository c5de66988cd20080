/**
 * Quoted words that no clause of reported speech holds: "sprach von einem „Desaster“", "hält das für „falsch“". They are direct
 * quotes of a few words, by the subject of the verb beside them.
 */
import { overlapsRange } from '@crossquote/domain';
import { type Cue, isSource } from '../frame/cues.ts';
import type { Draft, Subject } from '../frame/draft.ts';
import type { Frame } from '../frame/frames.ts';
import { innerRanges, isTitleOrTerm, quotationFacts } from '../frame/quotation-facts.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { clauseStart, subjectOf } from '../phrase/subject-of.ts';
import { sourceOf } from '../reported/from-sources.ts';
import type { Scene } from '../speaker/scene.ts';
import { candidatesIn } from './candidates.ts';
import { stopOf } from './clause.ts';
import { isMarkedName } from './marked-name.ts';
import { isWithoutSubject, likelySubject } from './subject.ts';

/** Fewer words than a statement has. */
const CONFIDENCE = 0.5;
/** More words than a term has: somebody's words, whatever stands around them. */
const LONG = 4;

/** @param whole the frame's other quotes. */
export function fragments(
  { lexicon, text }: Scene,
  frame: Frame,
  cues: readonly Cue[],
  whole: readonly Draft[],
): readonly Draft[] {
  if (lexicon.data.language !== 'de' || frame.role === 'title') return [];
  const { tokens } = frame;
  const taken = whole.flatMap(({ content }) => content);
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'quotation' || taken.some((range) => overlapsRange(range, token))) return [];
    if (isTitleOrTerm(frame, at, lexicon) || isMarkedName(tokens, at, lexicon)) return [];
    const cue = cueNear(at, cues);
    if (!cue && !hasOpinion(tokens, lexicon) && !isSpeech(text, token, lexicon)) return [];
    const content = innerRanges(token);
    const { words } = quotationFacts(text, token);
    // One word that nobody is said to have said only marks distance: die „sichere“ Stadt.
    if (!content.length || words === 0 || (words === 1 && !(cue && isTold(tokens, at)))) return [];
    const subject = speaking(tokens, at, cue, lexicon);
    // "Die „D. Z.“ schreibt": the words are the name of who writes.
    if (subject && holds(subject, at)) return [];
    return [{ form: 'direct' as const, content, frame, cue, cueSpan: cue, subject, confidence: CONFIDENCE }];
  });
}

/** "als „falsch“", "für „falsch“", "eine „Lüge“", "sei „falsch“": said of something, not in passing before a noun. */
function isTold(tokens: readonly Token[], at: number): boolean {
  return !isWord(tokens[at + 1]) || !tokenAt(tokens, at + 1).capital;
}

function cueNear(at: number, cues: readonly Cue[]): Cue | null {
  const distance = (cue: Cue) => (cue.first > at ? cue.first - at : at - cue.end);
  return cues
    .filter((cue) => !cue.unsaid)
    .reduce<Cue | null>((best, cue) => (!best || distance(cue) < distance(best) ? cue : best), null);
}

/** "hält das für „falsch“", "zeigte sich „enttäuscht“", "in seinen Worten „Verrat“": an opinion in somebody's words. */
function hasOpinion(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return tokens.some(({ key }) => lexicon.words.opinion.has(key));
}

/** Whole clauses, with small words that no term has. */
function isSpeech(text: string, token: Token, { words }: Lexicon): boolean {
  const inner =
    text
      .slice(token.start + 1, token.end - 1)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return (
    inner.length >= LONG &&
    inner.some((word) => words.finite.has(word) || words.that.has(word) || words.negations.has(word))
  );
}

function holds(subject: Subject, at: number): subject is Span {
  return subject !== null && typeof subject === 'object' && subject.first <= at && at < subject.end;
}

function speaking(tokens: readonly Token[], at: number, cue: Cue | null, lexicon: Lexicon): Subject {
  const beside = behindSo(tokens, at, lexicon) ?? beforeBracket(tokens, at, lexicon);
  if (beside) return beside;
  if (cue && isSource(cue)) return sourceOf(tokens, cue, lexicon);
  if (cue) {
    const subject = subjectOf(tokens, cue, clauseStart(tokens, cue, 0), lexicon);
    if (subject && !(holds(subject, at) && subject.first === at)) return subject;
    if (isWithoutSubject(tokens, cue, clauseStart(tokens, cue, 0), lexicon)) return null;
  }
  return likelySubject(tokens, 0, tokens.length, lexicon);
}

/** „…“, so die Richterin */
function behindSo(tokens: readonly Token[], at: number, lexicon: Lexicon): Subject {
  const so = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  return lexicon.words.so.has(tokenAt(tokens, so).key)
    ? likelySubject(tokens, so + 1, stopOf(tokens, so + 1, lexicon), lexicon)
    : null;
}

/** Jost Ebel („Niemand hat uns gewarnt“) */
function beforeBracket(tokens: readonly Token[], at: number, lexicon: Lexicon): Subject {
  if (tokens[at - 1]?.text !== '(' || !isWord(tokens[at - 2])) return null;
  return candidatesIn(tokens, 0, at - 1, lexicon).findLast(({ end }) => end === at - 1) ?? null;
}
