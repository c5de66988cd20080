/** Walks the frames in order and collects quotes, with what only the frames before can tell: introductions, continuations. */
import { directQuotes } from './direct/direct-quotes.ts';
import { introductionOf } from './direct/introduction.ts';
import { carriedOn, type Entry, entryOf } from './entry.ts';
import { findCues } from './frame/cues.ts';
import type { Draft, Introduction } from './frame/draft.ts';
import type { Frame } from './frame/frames.ts';
import { innerRanges, isTitleCase, isTitleOrTerm, quotationFacts } from './frame/quotation-facts.ts';
import { isWord, type Token } from './frame/tokens.ts';
import { withoutNames } from './german/without-names.ts';
import { goOnFree } from './go-on-free.ts';
import { indirectQuotes } from './reported/indirect-quotes.ts';
import type { Resolved, Scene } from './speaker/scene.ts';
import { speakerOf } from './speaker/speaker-of.ts';

/** More pieces than any statement has; bounds what a text of nothing but quotations costs. */
const MAX_RANGES = 200;

const NOBODY: Resolved = { mention: null, figure: null, reason: 'no cue names a speaker' };

export function entriesOf(scene: Scene, frames: readonly Frame[]): readonly Entry[] {
  const entries: Entry[] = [];
  let introduction: Introduction | null = null;
  for (const frame of frames) {
    const previous = frames[frame.index - 1];
    const own = ownQuotes(scene, frame);
    if (own.entries.length) entries.push(...own.entries);
    else if (frame.role === 'text') goOn(scene, frame, previous, entries, introduction);
    introduction = introductionOf(frame, own.cues, own.entries.length > 0, scene.lexicon);
  }
  return entries;
}

function ownQuotes(scene: Scene, frame: Frame) {
  const { lexicon, text } = scene;
  const cues = findCues(frame.tokens, lexicon);
  const direct = directQuotes(frame, cues, lexicon, text);
  const drafts = [...direct.drafts, ...indirectQuotes(frame, cues, direct, lexicon)].sort(
    (a, b) => placeOf(a) - placeOf(b),
  );
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
  previous: Frame | undefined,
  entries: Entry[],
  introduction: Introduction | null,
): void {
  const last = entries.slice(-2).findLast((entry) => entry.lastFrame === frame.index - 1) ?? null;
  const sameParagraph = previous?.lastParagraph === frame.paragraph;
  const quotation = loneQuotation(scene, frame);
  if (quotation && introduction) entries.push(introduced(scene, frame, quotation, introduction));
  else if (quotation) goOnQuoted(scene, frame, quotation, entries, last, sameParagraph);
  else if (!(last?.resolved.figure && sameParagraph && goOnFree(scene, frame, last, entries)))
    unattributed(scene, frame, entries);
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

/** Whole sentences in quotation marks are somebody's words, even where nothing says whose. */
function unattributed(scene: Scene, frame: Frame, entries: Entry[]): void {
  frame.tokens.forEach((token, at) => {
    if (token.kind !== 'quotation' || isTitleOrTerm(frame, at, scene.lexicon)) return;
    const { words, upper, terminal } = quotationFacts(scene.text, token);
    if (words >= 6 && upper && terminal) entries.push(lone(frame, token, NOBODY, 0.35));
  });
}

function lone(frame: Frame, quotation: Token, resolved: Resolved, confidence: number): Entry {
  return entryOf(
    {
      form: 'direct',
      content: innerRanges(quotation),
      frame,
      cue: null,
      cueSpan: null,
      subject: null,
      confidence,
    },
    frame,
    resolved,
  );
}

/** “A Bridge Too Few” on a line of its own: English headings have capitals. */
function isHeading({ lexicon, text }: Scene, { tokens }: Frame, quotation: Token): boolean {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (lexicon.data.language !== 'en' || !first || !last || !isTitleCase(quotation.text)) return false;
  return (
    /(?:^|\n)\s*$/.test(text.slice(Math.max(0, first.start - 3), first.start)) &&
    /^\s*(?:\n|$)/.test(text.slice(last.end, last.end + 3))
  );
}

/** Nothing but quoted words and punctuation. */
function loneQuotation(scene: Scene, frame: Frame): Token | null {
  const at = frame.tokens.findIndex((token) => token.kind === 'quotation');
  const quotation = frame.tokens[at];
  if (!quotation || frame.tokens.some(isWord) || isTitleOrTerm(frame, at, scene.lexicon)) return null;
  if (isHeading(scene, frame, quotation)) return null;
  return quotationFacts(scene.text, quotation).full ? quotation : null;
}
