/** "Jan Ebel sagte, die Brücke sei weg. Am Morgen kam der Regen zurück. Niemand habe das Dorf gewarnt.": German's mood for it reports on behind a sentence that is the writer's own. */

import { carriedOn, type Entry, entryOf } from '../entry.ts';
import { contentSpan } from '../frame/content-span.ts';
import type { Draft } from '../frame/draft.ts';
import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/spans.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { NOBODY } from '../lone-quotations.ts';
import { isSmallWord } from '../phrase/is-small-word.ts';
import { wordsIn } from '../reported/reported-draft.ts';
import { isPlace } from '../speaker/is-place.ts';
import { resolveSpeaker } from '../speaker/resolve-speaker.ts';
import { isSomebody, type Resolved, type Scene } from '../speaker/scene.ts';
import { reportedFrom } from '../speaker/spoken-of-before.ts';
import { likelySubject } from './subject.ts';

/** Sentences of the writer's own between what was reported and what goes on. */
const MAX_GAP = 1;
const CONFIDENCE = 0.5;
/** Words before the verb of a reported clause without a conjunction. */
const MAX_BEFORE_VERB = 9;

/** Only as a wish, an unreal condition or a set phrase is it no report: "es sei denn", "Gott sei Dank", "man nehme". */
const UNREPORTED = /^(?:denn|dank|gedankt|gesagt|erwähnt|angemerkt|hingewiesen)$/;
/** Forms that are as often a wish or unreal. */
const UNSURE =
  /^(?:würden|wären|hätten|könnten|müssten|soll|sollen|sollten|dürften|gäbe|kämen|ließen|wäre|hätte|demnach|stünden)$/;

/** @param entries what was found so far, in order. */
export function reportedOn(
  scene: Scene,
  frames: readonly Frame[],
  frame: Frame,
  entries: readonly Entry[],
): Entry | null {
  const { lexicon } = scene;
  if (lexicon.data.language !== 'de' || frame.role !== 'text' || !isSurelyReported(frame.tokens, lexicon))
    return null;
  const span = contentSpan(frame, 0, frame.tokens.length);
  if (!span || wordsIn(frame.tokens, span) < 3) return null;
  const resolved =
    acrossGap(scene, frames, frame, entries) ?? fromSubject(scene, frames, frame, entries) ?? NOBODY;
  return { free: true, ...entryOf(draftOf(frame, span), frame, resolved) };
}

function draftOf(frame: Frame, span: Span): Draft {
  const { tokens } = frame;
  const range = { start: tokenAt(tokens, span.first).start, end: tokenAt(tokens, span.end - 1).end };
  return {
    form: 'indirect',
    content: [range],
    frame,
    cue: null,
    cueSpan: null,
    subject: null,
    confidence: CONFIDENCE,
  };
}

/** Konjunktiv I, of another than "I", in a sentence without a condition. */
function isSurelyReported(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return (
    !isUnreported(tokens) &&
    tokens.some((_, at) => isSureForm(tokens, at, lexicon) && isOfMainClause(tokens, at))
  );
}

function isUnreported(tokens: readonly Token[]): boolean {
  return (
    /^[?!]$/.test(tokens.at(-1)?.text ?? '') ||
    tokens.some(({ kind, key }) => kind === 'quotation' || UNREPORTED.test(key))
  );
}

function isSureForm(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { key, capital } = tokenAt(tokens, at);
  const isForm = lexicon.words.reportedMood.has(key) && !capital && !UNSURE.test(key);
  const beside = [at - 1, at + 1].some((index) => /^(?:[ij]ch|man)$/.test(tokenAt(tokens, index).key));
  const isUnreal = /^(?:wenn|falls|ob|als|damit)$/.test(tokenAt(tokens, at - 1).key);
  return isForm && !beside && !isUnreal;
}

/** "Die Räte wandten ein, | dass der Damm alt sei": the clause of a verb that no list has, in the mood that reports. */
export function clauseInMood(scene: Scene, frame: Frame): Entry | null {
  const { lexicon } = scene;
  const { tokens } = frame;
  if (lexicon.data.language !== 'de' || frame.role !== 'text' || isUnreported(tokens)) return null;
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (comma < 2 || isUnsaid(tokens.slice(0, comma), lexicon) || !isReport(tokens, comma + 1, lexicon))
    return null;
  const span = contentSpan(frame, comma + 1, tokens.length);
  const subject = nameBehindVerb(tokens, comma, lexicon) ?? likelySubject(tokens, 0, comma, lexicon);
  if (!span || !subject || wordsIn(tokens, span) < 3) return null;
  const cueSpan = verbBeside(tokens, subject, comma, lexicon);
  return entryOf({ ...draftOf(frame, span), cueSpan }, frame, resolveSpeaker(scene, frame, subject));
}

/** "Damals wetterte | Jost Ebel |, der Damm sei alt": a full name right behind a word that ends like an adjective as well. */
function nameBehindVerb(tokens: readonly Token[], end: number, lexicon: Lexicon): Span | null {
  const before = tokens.findLastIndex(({ capital }, at) => at < end && !capital);
  const verb = tokenAt(tokens, before);
  const isVerb = isWord(verb) && before > 0 && !isSmallWord(verb.key, lexicon);
  return isVerb && end - before > 2 ? { first: before + 1, end } : null;
}

/** "sagte nicht, dass", "möchte, dass": nothing is told. */
function isUnsaid(own: readonly Token[], { words }: Lexicon): boolean {
  return own.some(({ key }) => words.negations.has(key) || words.hypothetical.has(key));
}

/** "dass der Damm alt sei", "der Damm sei alt": the verb ends the clause behind its conjunction, or stands second and has more behind it. */
function isReport(tokens: readonly Token[], first: number, lexicon: Lexicon): boolean {
  const { words } = lexicon;
  const { key } = tokenAt(tokens, first);
  if (words.that.has(key)) return tokens.some((_, at) => at > first && isSureForm(tokens, at, lexicon));
  const verb = tokens.findIndex((_, at) => at > first && isSureForm(tokens, at, lexicon));
  const isSecond = verb > 0 && verb - first < MAX_BEFORE_VERB && isWord(tokens[verb + 1]);
  const isOwn = !tokens.slice(first, verb).some(({ text }) => text === ',');
  return isSecond && isOwn && !words.subordinators.has(key) && !words.as.has(key);
}

/** "Die Räte | wandten | ein", "Dort | wandten | die Räte ein" */
function verbBeside(tokens: readonly Token[], subject: Span, end: number, lexicon: Lexicon): Span | null {
  const at = [subject.end, subject.first - 1].find((index) => {
    const token = tokenAt(tokens, index);
    return index < end && isWord(token) && !token.capital && !isSmallWord(token.key, lexicon);
  });
  return at === undefined ? null : { first: at, end: at + 1 };
}

/** Before the first comma, or right behind one: "Was nun komme, sei offen". */
function isOfMainClause(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at + 1])) return false;
  return !tokens.slice(0, at - 1).some(({ text }) => text === ',') || tokens[at - 1]?.text === ',';
}

/** Whose words went before, where nobody else has been spoken of since. */
function acrossGap(
  { cast }: Scene,
  frames: readonly Frame[],
  frame: Frame,
  entries: readonly Entry[],
): Resolved | null {
  for (let back = 2; back <= MAX_GAP + 1; back += 1) {
    const before = frames[frame.index - back];
    const next = frames[frame.index - back + 1];
    if (!before || before.lastParagraph !== frame.paragraph || next?.role !== 'text') return null;
    const last = entries.findLast((entry) => entry.lastFrame === before.index);
    if (!last) continue;
    if (!isSomebody(last.resolved)) return null;
    const [from, to] = [next, frame].map(({ tokens }) => tokenAt(tokens, 0).start);
    const isOther = cast.timeline.some(
      ({ at, figure, aside }) =>
        !aside && at >= (from ?? 0) && at < (to ?? 0) && figure !== last.resolved.figure && !isPlace(figure),
    );
    return isOther ? null : carriedOn(last, 'goes on in reported mood');
  }
  return null;
}

/** "Der Bürgermeister wies alles zurück. Er habe nichts gewusst.": whom the sentence before is about, in the same paragraph. */
function fromSubject(
  scene: Scene,
  frames: readonly Frame[],
  frame: Frame,
  entries: readonly Entry[],
): Resolved | null {
  const previous = frames[frame.index - 1];
  if (previous?.role !== 'text' || previous.lastParagraph !== frame.paragraph) return null;
  if (entries.some(({ lastFrame }) => lastFrame === previous.index)) return null;
  return reportedFrom(scene, previous);
}
