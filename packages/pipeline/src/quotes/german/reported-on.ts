/** "Jan Ebel sagte, die Brücke sei weg. Am Morgen kam der Regen zurück. Niemand habe das Dorf gewarnt.": German's mood for it reports on behind a sentence that is the writer's own. */
import { carriedOn, type Entry, entryOf } from '../entry.ts';
import { contentSpan } from '../frame/content-span.ts';
import type { Frame } from '../frame/frames.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { wordsIn } from '../reported/reported-draft.ts';
import { isPlace } from '../speaker/is-place.ts';
import { isSomebody, type Resolved, type Scene } from '../speaker/scene.ts';
import { reportedFrom } from '../speaker/spoken-of-before.ts';

/** Sentences of the writer's own between what was reported and what goes on. */
const MAX_GAP = 1;
const CONFIDENCE = 0.5;

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
  const resolved = acrossGap(scene, frames, frame, entries) ?? fromSubject(scene, frames, frame, entries);
  if (!resolved) return null;
  const range = {
    start: tokenAt(frame.tokens, span.first).start,
    end: tokenAt(frame.tokens, span.end - 1).end,
  };
  const draft = {
    form: 'indirect',
    content: [range],
    frame,
    cue: null,
    cueSpan: null,
    subject: null,
    confidence: CONFIDENCE,
  } as const;
  return { free: true, ...entryOf(draft, frame, resolved) };
}

/** Konjunktiv I, of another than "I", in a sentence without a condition. */
function isSurelyReported(tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (
    tokens.at(-1)?.text === '?' ||
    tokens.some(({ kind, key }) => kind === 'quotation' || UNREPORTED.test(key))
  )
    return false;
  return tokens.some(({ key }, at) => {
    const isForm = lexicon.words.reportedMood.has(key) && !UNSURE.test(key) && isWord(tokens[at + 1]);
    const beside = [at - 1, at + 1].some((index) => tokenAt(tokens, index).key === 'ich');
    const isUnreal = /^(?:wenn|falls|ob|als|damit)$/.test(tokenAt(tokens, at - 1).key);
    return isForm && !beside && !isUnreal;
  });
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
