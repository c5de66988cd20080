/** Walks the frames in order and collects quotes, with what only the frames before can tell: introductions, continuations. */
import { directQuotes } from './direct/direct-quotes.ts';
import { introductionOf } from './direct/introduction.ts';
import { carriedOn, type Entry, entryOf } from './entry.ts';
import { type Cue, findCues } from './frame/cues.ts';
import type { Draft, Introduction } from './frame/draft.ts';
import type { Frame } from './frame/frames.ts';
import { innerRanges, quotationFacts } from './frame/quotation-facts.ts';
import type { Token } from './frame/tokens.ts';
import { fragments } from './german/fragments.ts';
import { withoutNames } from './german/without-names.ts';
import { goOnFree } from './go-on-free.ts';
import { ANOTHER, lone, loneQuotations, NOBODY, unattributed } from './lone-quotations.ts';
import { indirectQuotes } from './reported/indirect-quotes.ts';
import type { Resolved, Scene } from './speaker/scene.ts';
import { speakerOf } from './speaker/speaker-of.ts';

/** More pieces than any statement has; bounds what a text of nothing but quotations costs. */
const MAX_RANGES = 200;

export function entriesOf(scene: Scene, frames: readonly Frame[]): readonly Entry[] {
  const entries: Entry[] = [];
  let introduction: Introduction | null = null;
  for (const frame of frames) {
    const previous = frames[frame.index - 1];
    const own = ownQuotes(scene, frame);
    if (own.entries.length) entries.push(...own.entries);
    else if (frame.role === 'text') goOn(scene, frame, own.cues, previous, entries, introduction);
    introduction = introductionOf(frame, own.cues, own.entries.length > 0, scene.lexicon);
  }
  return entries;
}

function ownQuotes(scene: Scene, frame: Frame) {
  const { lexicon, text } = scene;
  const cues = findCues(frame.tokens, lexicon);
  const direct = directQuotes(frame, cues, lexicon, text);
  const whole = [...direct.drafts, ...indirectQuotes(frame, cues, direct, lexicon)];
  const more = whole.length ? fragments(scene, frame, cues, whole) : [];
  const drafts = [...whole, ...more].sort((a, b) => placeOf(a) - placeOf(b));
  const entries: Entry[] = [];
  for (const found of drafts) {
    const draft = withoutNames(found, lexicon);
    const resolved = speakerOf(scene, draft, entries.at(-1)?.resolved ?? null);
    if (frame.role === 'title' && (draft.form === 'indirect' || !resolved.figure)) continue;
    entries.push(entryOf(draft, frame, resolved));
  }
  return { cues, entries };
}

function placeOf(draft: Draft): number {
  return draft.cueSpan?.first ?? 0;
}

/** A frame without a cue of its own: does it carry on what stood before? */
function goOn(
  scene: Scene,
  frame: Frame,
  cues: readonly Cue[],
  previous: Frame | undefined,
  entries: Entry[],
  introduction: Introduction | null,
): void {
  const last = entries.slice(-2).findLast((entry) => entry.lastFrame === frame.index - 1) ?? null;
  const sameParagraph = previous?.lastParagraph === frame.paragraph;
  const [quotation, ...others] = loneQuotations(scene, frame);
  if (quotation && introduction) entries.push(introduced(scene, frame, quotation, introduction));
  else if (
    quotation &&
    sameParagraph &&
    previous?.tokens.at(-1)?.kind === 'quotation' &&
    last?.draft.frame !== previous
  )
    entries.push(lone(frame, quotation, ANOTHER, 0.4));
  else if (quotation) goOnQuoted(scene, frame, quotation, entries, last, sameParagraph);
  else if (!(last?.resolved.figure && sameParagraph && goOnFree(scene, frame, last, entries))) {
    const found = fragments(scene, frame, cues, []);
    entries.push(
      ...found.map((draft) =>
        entryOf(draft, frame, fragmentSpeaker(scene, draft, sameParagraph ? last : null)),
      ),
    );
    if (!found.length) unattributed(scene, frame, entries);
  }
  entries.push(...others.map((other) => lone(frame, other, ANOTHER, 0.4)));
}

/** A sentence that names nobody goes on with who spoke before. */
function fragmentSpeaker(scene: Scene, draft: Draft, last: Entry | null): Resolved {
  const resolved = speakerOf(scene, draft, null);
  return !resolved.figure && draft.subject === null && last
    ? carriedOn(last, 'goes on from the quote before')
    : resolved;
}

function introduced(scene: Scene, frame: Frame, quotation: Token, introduction: Introduction): Entry {
  const resolved = speakerOf(scene, introduction, null);
  const draft: Draft = { ...introduction, form: 'direct', content: innerRanges(quotation) };
  return entryOf(draft, frame, resolved);
}

/** @param last the quote that the frame before ends with. */
function goOnQuoted(
  scene: Scene,
  frame: Frame,
  quotation: Token,
  entries: Entry[],
  last: Entry | null,
  sameParagraph: boolean,
): void {
  if (!last?.resolved.figure) {
    if (quotationFacts(scene.text, quotation).words >= 4) entries.push(lone(frame, quotation, NOBODY, 0.4));
    return;
  }
  const isDirect = last.draft.form === 'direct';
  const direct = isDirect ? last : directOf(entries, last);
  if (direct && sameParagraph && direct.content.length < MAX_RANGES) {
    direct.content.push(...innerRanges(quotation));
    direct.lastFrame = frame.index;
    return;
  }
  const resolved = carriedOn(last, 'goes on from the quote before');
  entries.push(lone(frame, quotation, resolved, isDirect || sameParagraph ? 0.65 : 0.5));
}

/** “…,” she said, adding that …: what goes on in quotation marks goes on from the quoted words of that sentence. */
function directOf(entries: readonly Entry[], last: Entry): Entry | null {
  const before = last === entries.at(-1) ? entries.at(-2) : undefined;
  const same = before?.lastFrame === last.lastFrame && before.resolved.figure === last.resolved.figure;
  return same && before.draft.form === 'direct' ? before : null;
}
