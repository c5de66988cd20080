/** "Der Bruch, meint Orsini, sei alt", "Das Dorf, so Kranz, habe …": who says it stands between commas inside what is said, right before its verb. */
import type { DirectResult } from '../direct/direct-result.ts';
import { contentSpan } from '../frame/content-span.ts';
import { type Cue, hasKind } from '../frame/cues.ts';
import type { Draft } from '../frame/draft.ts';
import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { somebodyAt } from '../phrase/somebody-at.ts';
import { clauseStart, invertedSubject } from '../phrase/subject-of.ts';
import { draftOf } from '../reported/reported-draft.ts';
import { isReportedForm } from './is-reported-form.ts';

/** Words of an incise behind its speaker: "sagte Orsini am Montag in der Schule", "so Kranz, die Bürgermeisterin". */
const MAX_REST = 12;
/** Words before the verb of a clause that an incise cuts behind it. */
const MAX_OPEN = 5;
const CONFIDENCE = 0.88;

/** A verb of saying or "so" right behind a comma, with the one who says it. */
interface Incise extends Span {
  readonly cue: Cue | null;
  readonly subject: Span;
}

export function reportedIncise(
  frame: Frame,
  cues: readonly Cue[],
  direct: DirectResult,
  lexicon: Lexicon,
): Draft | null {
  const { tokens } = frame;
  for (let comma = 1; comma < tokens.length - 1; comma += 1) {
    const found = tokenAt(tokens, comma).text === ',' ? inciseAt(tokens, comma + 1, cues, lexicon) : null;
    if (!found || (found.cue && direct.usedCues.has(found.cue))) continue;
    const first = clauseStart(tokens, found, 0);
    const close = closeOf(tokens, found.subject.end, isOpen(tokens, first, comma, lexicon), lexicon);
    const left = contentSpan(frame, first, comma);
    const right = close === null ? null : contentSpan(frame, close + 1, tokens.length);
    if (!left || !right) continue;
    const draft = draftOf(frame, found.cue, found.subject, [left, right], CONFIDENCE, direct);
    return draft && { ...draft, cueSpan: found.cue ?? { first: found.first, end: found.end } };
  }
  return null;
}

function inciseAt(
  tokens: readonly Token[],
  at: number,
  cues: readonly Cue[],
  lexicon: Lexicon,
): Incise | null {
  if (lexicon.words.so.has(tokenAt(tokens, at).key)) {
    // "so die Hoffnung" says nobody.
    const subject = somebodyAt(tokens, at + 1, lexicon);
    return subject && { first: at, end: at + 1, cue: null, subject };
  }
  const cue = cues.find(({ first, unsaid }) => first === at && !unsaid);
  if (!cue || !hasKind(cue, 'say', 'that')) return null;
  const subject = invertedSubject(tokens, cue, lexicon);
  return subject !== null && typeof subject === 'object' ? { first: at, end: cue.end, cue, subject } : null;
}

/** The comma behind the incise: the verb of what is said goes on right behind it, or stood before: "Er habe, sagte Orsini, nichts gehört". */
function closeOf(tokens: readonly Token[], from: number, goesOn: boolean, lexicon: Lexicon): number | null {
  for (let at = from; at < Math.min(tokens.length - 1, from + MAX_REST); at += 1) {
    const token = tokenAt(tokens, at);
    if (token.text !== ',' && !isWord(token)) return null;
    if (token.text === ',' && (goesOn || isFinite(tokens, at + 1, lexicon))) return at;
  }
  return null;
}

/** "Er habe, …": a few words that end with the verb, which are no clause yet. */
function isOpen(tokens: readonly Token[], first: number, comma: number, lexicon: Lexicon): boolean {
  const short = comma - first <= MAX_OPEN && tokens.slice(first, comma).every(isWord);
  return (
    short &&
    !lexicon.words.subordinators.has(tokenAt(tokens, first).key) &&
    isFinite(tokens, comma - 1, lexicon)
  );
}

function isFinite(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return lexicon.words.finite.has(tokenAt(tokens, at).key) || isReportedForm(tokens, at, lexicon);
}
