/** Words of two quotes that mean the same, as marks on both sides with one key. Whose name is hidden is linked to nothing: a partner would tell the name. */
import type { Quote, Report, TextRange } from '@crossquote/domain';
import { linkedRanges, type NameHider, type OtherLanguageEar, type SenseOf } from '@crossquote/pipeline';
import type { Mark } from './segments.ts';

interface Told {
  readonly quote: Quote;
  readonly report: Report;
}

/** What words are linked by: what they mean, in the language that they are in. */
export interface WordSenses {
  readonly senseOf: SenseOf;
  readonly hear: OtherLanguageEar;
}

export type SideLinks = readonly [left: readonly Mark[], right: readonly Mark[]];

export const NO_LINKS: SideLinks = [[], []];

/** The key of a link, unique in its pair, stands in each mark's `id`. */
export function sideLinks(
  left: Told,
  right: Told,
  { senseOf, hear }: WordSenses,
  hider: NameHider,
): SideLinks {
  const [isHiddenLeft, isHiddenRight] = [left, right].map(({ report }) => hiddenIn(report, hider));
  const shown = linkedRanges(left, right, senseOf, hear).filter(
    (link) => !isHiddenLeft?.(link.left) && !isHiddenRight?.(link.right),
  );
  const marks = (side: 'left' | 'right') =>
    shown.map((link, i): Mark => ({ ...link[side], what: 'link', id: String(i + 1) }));
  return [marks('left'), marks('right')];
}

function hiddenIn({ text }: Report, hider: NameHider): (range: TextRange) => boolean {
  const spans = hider.spans(text);
  return ({ start, end }) => spans.some((span) => span.start < end && start < span.end);
}
