/** Quoted words that stand alone in their sentence, or whose speaker nothing names. */
import { type Entry, entryOf } from './entry.ts';
import type { Frame } from './frame/frames.ts';
import { innerRanges, isTitleCase, isTitleOrTerm, quotationFacts } from './frame/quotation-facts.ts';
import { isWord, type Token } from './frame/tokens.ts';
import type { Resolved, Scene } from './speaker/scene.ts';

export const NOBODY: Resolved = { mention: null, figure: null, reason: 'no cue names a speaker' };

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

/** Nothing but quoted words and punctuation. */
export function loneQuotation(scene: Scene, frame: Frame): Token | null {
  const at = frame.tokens.findIndex((token) => token.kind === 'quotation');
  const quotation = frame.tokens[at];
  if (!quotation || frame.tokens.some(isWord) || isTitleOrTerm(frame, at, scene.lexicon)) return null;
  if (isHeading(scene, frame, quotation)) return null;
  return quotationFacts(scene.text, quotation).full ? quotation : null;
}
