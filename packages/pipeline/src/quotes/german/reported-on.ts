/** "Jan Ebel sagte, die Brücke sei weg. Am Morgen kam der Regen zurück. Niemand habe das Dorf gewarnt.": German's mood for it reports on behind a sentence that is the writer's own. */

import { carriedOn, type Entry, entryOf } from '../entry.ts';
import { contentSpan } from '../frame/content-span.ts';
import type { Frame } from '../frame/frames.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { NOBODY } from '../lone-quotations.ts';
import { wordsIn } from '../reported/reported-draft.ts';
import { isPlace } from '../speaker/is-place.ts';
import { isSomebody, type Resolved, type Scene } from '../speaker/scene.ts';
import { reportedFrom } from '../speaker/spoken-of-before.ts';
import { behindColon } from './behind-colon.ts';
import { freeDraft } from './free-draft.ts';
import { isSureForm, isUnreported } from './sure-mood.ts';

/** Sentences of the writer's own between what was reported and what goes on. */
const MAX_GAP = 1;

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
  const span = contentSpan(frame, behindColon(frame.tokens, lexicon), frame.tokens.length);
  if (!span || wordsIn(frame.tokens, span) < 3) return null;
  const resolved =
    acrossGap(scene, frames, frame, entries) ?? fromSubject(scene, frames, frame, entries) ?? NOBODY;
  const isQuoted = frame.tokens.some(isQuotation);
  // Quoted words may be a name or a term: only where somebody is known to say so.
  if (isQuoted && !isSomebody(resolved)) return null;
  const draft = freeDraft(frame, span);
  return {
    free: !isQuoted,
    ...entryOf({ ...draft, form: isQuoted ? 'mixed' : draft.form }, frame, resolved),
  };
}

/** Konjunktiv I, of another than "I", in a sentence without a condition. */
function isSurelyReported(all: readonly Token[], lexicon: Lexicon): boolean {
  const tokens = all.filter((token) => !isQuotation(token));
  return (
    !isUnreported(tokens) &&
    tokens.some((_, at) => isSureForm(tokens, at, lexicon) && isOfMainClause(tokens, at))
  );
}

/** "Man habe „mit Augenmaß“ gehandelt": a part in the very words. */
function isQuotation({ kind }: Token): boolean {
  return kind === 'quotation';
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
