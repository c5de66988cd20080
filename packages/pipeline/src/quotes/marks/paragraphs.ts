/**
 * The paragraphs of a report that can hold testimony: furniture is left out, so that a quotation may run on past a caption.
 * A blank line always parts paragraphs. A single line break does too, unless the text is wrapped at a fixed width.
 */
import {
  type Block,
  type BlockRole,
  BOLD_NOTE,
  type Report,
  rangeLength,
  type TextRange,
  trimRange,
  VOICE_NOTE,
} from '@crossquote/domain';

export interface Paragraph extends TextRange {
  readonly role: BlockRole;
  /** Of a recording: a tag says that it begins with the name of a voice. */
  readonly isTagged?: true;
  /** In bold print as a whole. */
  readonly isBold?: true;
}

export function paragraphsOf(report: Pick<Report, 'text' | 'blocks'>): readonly Paragraph[] {
  const { text } = report;
  const blocks = report.blocks.length
    ? report.blocks
    : [{ start: 0, end: text.length, role: 'text' as const, note: null }];
  const breaks = isHardWrapped(text) ? /\n[^\S\n]*\n/g : /\n/g;
  return blocks
    .filter((block) => block.role !== 'furniture')
    .flatMap((block) =>
      piecesOf(text, block, breaks).map((range) => ({ ...trimRange(text, range), ...kindOf(block) })),
    )
    .filter((paragraph) => rangeLength(paragraph) > 0);
}

function kindOf({ role, note }: Block): Pick<Paragraph, 'role' | 'isTagged' | 'isBold'> {
  if (note === BOLD_NOTE) return { role, isBold: true };
  return note === VOICE_NOTE ? { role, isTagged: true } : { role };
}

function piecesOf(text: string, block: TextRange, breaks: RegExp): readonly TextRange[] {
  const pieces: TextRange[] = [];
  let start = block.start;
  for (const match of text.slice(block.start, block.end).matchAll(breaks)) {
    pieces.push({ start, end: block.start + match.index });
    start = block.start + match.index + match[0].length;
  }
  pieces.push({ start, end: block.end });
  return pieces;
}

/** More than a third of the line breaks between two full lines stand in mid-sentence, before a small letter. */
function isHardWrapped(text: string): boolean {
  const breaks = text.match(/[^\s\n][^\S\n]*\n[^\S\n]*[^\s\n]/gu)?.length ?? 0;
  const midSentence = text.match(/[\p{L}\d,][^\S\n]*\n[^\S\n]*\p{Ll}/gu)?.length ?? 0;
  return breaks >= 4 && midSentence * 3 > breaks;
}
