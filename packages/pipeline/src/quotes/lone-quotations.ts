/** Quoted words that stand alone in their sentence, or whose speaker nothing names. */
import { type Entry, entryOf } from './entry.ts';
import type { Frame } from './frame/frames.ts';
import { innerRanges, isTitleCase, isTitleOrTerm, quotationFacts } from './frame/quotation-facts.ts';
import { isWord, type Token } from './frame/tokens.ts';
import type { Resolved, Scene } from './speaker/scene.ts';

/** Words that are worth keeping whoever said them. */
const LONG = 8;

export const NOBODY: Resolved = { mention: null, figure: null, reason: 'no cue names a speaker' };

/** “Where is it?” she said. “It is late.” “Soon there.”: in a dialogue the next quotation is somebody else's. */
export const ANOTHER: Resolved = {
  mention: null,
  figure: null,
  reason: 'stands side by side with other quoted words',
};

/** Whole sentences in quotation marks are somebody's words, even where nothing says whose. */
export function unattributed(scene: Scene, frame: Frame, entries: Entry[]): void {
  frame.tokens.forEach((token, at) => {
    if (token.kind !== 'quotation' || isTitleOrTerm(frame, at, scene.lexicon)) return;
    const { words, upper, terminal } = quotationFacts(scene.text, token);
    if (words >= 6 && upper && terminal) entries.push(lone(frame, token, NOBODY, 0.35));
  });
}

export function lone(frame: Frame, quotation: Token, resolved: Resolved, confidence: number): Entry {
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

/** Of a frame of nothing but quoted words and punctuation. */
export function loneQuotations(scene: Scene, frame: Frame): readonly Token[] {
  if (frame.tokens.some(isWord)) return [];
  return frame.tokens.filter(
    (token, at) =>
      token.kind === 'quotation' &&
      !isTitleOrTerm(frame, at, scene.lexicon) &&
      !isHeading(scene, frame, token) &&
      (token.quotation?.resumes === true || quotationFacts(scene.text, token).full),
  );
}

/** Worth keeping whoever said it. */
export function isLong({ text }: Scene, { content }: Entry): boolean {
  const words = content.flatMap(({ start, end }) => text.slice(start, end).split(/\s+/));
  return words.length >= LONG;
}
