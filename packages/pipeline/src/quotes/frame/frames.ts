/**
 * A frame is one sentence of the report with its quotations taken as single words: what stands around a quotation of twenty
 * sentences is read like what stands around one of three words. A sentence ends where the sentence splitter says, unless that
 * is inside a quotation.
 */
import type { Report, Sentence, TextRange } from '@crossquote/domain';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import type { Paragraph } from '../marks/paragraphs.ts';
import type { Quotation } from '../marks/quotation.ts';
import { calledLikeMonths, withoutMonths } from './called-like-months.ts';
import { asCode, withCodes } from './coded-names.ts';
import { quotationToken, type Token, tokenise } from './tokens.ts';
import { withoutDateline } from './without-dateline.ts';

export interface Frame {
  readonly index: number;
  /** Paragraph of its first and of its last token: a quotation over several paragraphs makes them differ. */
  readonly paragraph: number;
  readonly lastParagraph: number;
  readonly role: Paragraph['role'];
  readonly tokens: readonly Token[];
}

/** No sentence of print has more words and marks; a longer one is cut, so that looking around in it stays cheap. */
const MAX_TOKENS = 400;

export function framesOf(
  report: Pick<Report, 'text' | 'language'>,
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
  quotations: readonly Quotation[],
  lexicon: Lexicon,
): readonly Frame[] {
  const frames: Frame[] = [];
  const called = calledLikeMonths(report.text, lexicon.data.language);
  const read = (range: TextRange) =>
    withoutMonths(tokenise(report.text, range, lexicon.data.language), called, lexicon.data.language);
  const cuts = cutsAt(sentences.map((sentence) => sentence.range.start));
  const stretches = stretchesOf(paragraphs, quotations);
  let tokens: Token[] = [];
  let paragraph = 0;
  let last = 0;
  const flush = () => {
    const role = paragraphs[paragraph]?.role ?? 'text';
    const own = withoutDateline(tokens, lexicon);
    if (own.length) frames.push({ index: frames.length, paragraph, lastParagraph: last, role, tokens: own });
    tokens = [];
  };
  const add = (token: Token, at: number) => {
    const cut = cuts.passUntil(token.start + 1);
    if (
      (cut && !runsOnInSmallLetters(tokens, token)) ||
      (tokens.length && at !== last) ||
      tokens.length >= MAX_TOKENS
    )
      flush();
    if (!tokens.length) paragraph = at;
    tokens.push(token);
    last = at;
    // Cuts inside a quotation are none.
    cuts.passUntil(token.end);
  };
  for (const { range, quotation, first, end } of stretches) {
    if (quotation) {
      add(quotationToken(report.text, quotation), first);
      last = end;
    } else
      for (const token of withCodes(read(range), lexicon, report.text))
        add(asCode(token, tokens.at(-1), lexicon), first);
  }
  flush();
  return frames;
}

/** Places where sentences begin, passed one after the other. `passUntil` tells whether there were any before an offset. */
function cutsAt(starts: readonly number[]) {
  let next = 0;
  return {
    passUntil(offset: number): boolean {
      const before = next;
      while ((starts[next] ?? Number.POSITIVE_INFINITY) < offset) next += 1;
      return next > before;
    },
  };
}

/** “Where are you?” | he shouts: no sentence begins with a small letter behind quoted words. */
function runsOnInSmallLetters(tokens: readonly Token[], next: Token): boolean {
  return tokens.at(-1)?.kind === 'quotation' && /^(?:\p{Ll}|(?:と|などと|って)$)/u.test(next.text);
}

interface Stretch {
  readonly range: TextRange;
  readonly quotation: Quotation | null;
  /** Paragraph it begins in, and ends in. */
  readonly first: number;
  readonly end: number;
}

/** The paragraphs' text cut into what is quoted and what is not, in order. */
function stretchesOf(paragraphs: readonly Paragraph[], quotations: readonly Quotation[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let next = 0;
  let at = 0;
  paragraphs.forEach((paragraph, index) => {
    at = Math.max(at, paragraph.start);
    for (let quotation = quotations[next]; quotation; quotation = quotations[next]) {
      const start = quotation.parts[0]?.outer.start ?? 0;
      if (start >= paragraph.end) break;
      if (start > at)
        stretches.push({ range: { start: at, end: start }, quotation: null, first: index, end: index });
      const close = quotation.parts.at(-1)?.outer.end ?? start;
      const end = paragraphAt(paragraphs, index, close);
      stretches.push({ range: { start, end: close }, quotation, first: index, end });
      at = close;
      next += 1;
    }
    if (at < paragraph.end)
      stretches.push({ range: { start: at, end: paragraph.end }, quotation: null, first: index, end: index });
  });
  return stretches;
}

function paragraphAt(paragraphs: readonly Paragraph[], from: number, offset: number): number {
  let index = from;
  while ((paragraphs[index + 1]?.start ?? offset) < offset) index += 1;
  return index;
}
