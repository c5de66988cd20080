/**
 * Which report seems to have its quote from which. A charge between reporters, so it is made only where something speaks for it: the other
 * was surely published before, its quote holds all of this one and tells nothing otherwise, and both share what two who listened by themselves
 * would seldom share.
 */
import {
  isSameRange,
  primaryLanguage,
  type TakenFrom,
  type TextRange,
  tellsOtherwise,
} from '@crossquote/domain';
import { type Compared, valueOf } from './compared.ts';
import { holdsAllOf, lengthOf, omittedOf } from './holds-all-of.ts';
import { publishedBefore } from './published-before.ts';
import type { Member, ToldMembers } from './told-members.ts';

/** Quoted words in a row from which on two reporters seldom cut alike by chance. Set by hand. */
const LONG_RUN = 8;

/**
 * A brief sentence is rendered alike by anybody who heard it, and what is worded freely need be nobody's translation: so many code units of the longer side, about ten words, and so large a share of the
 * words that mean the same (the signal `words`). Set by hand.
 */
const LONG_TRANSLATION = 60;
const CLOSE_WORDS = 0.4;

const GROUNDS: readonly TakenFrom['reason'][] = ['same words', 'same cut', 'translation'];

/** Of several the one with the better ground, then the likelier, then the earlier. */
export function takenFrom(member: Member, members: ToldMembers): TakenFrom | null {
  const [best] = members.inOrder
    .flatMap((source) => {
      const found = groundFor(member, source, members);
      return found ? [{ source, ...found }] : [];
    })
    .sort((a, b) => GROUNDS.indexOf(a.reason) - GROUNDS.indexOf(b.reason) || b.score - a.score);
  if (!best) return null;
  return { reportId: best.source.report.id, quoteId: best.source.quote.id, reason: best.reason };
}

interface Ground {
  readonly reason: TakenFrom['reason'];
  readonly score: number;
}

function groundFor(member: Member, source: Member, members: ToldMembers): Ground | null {
  const alignment = members.between(member.quote.id, source.quote.id)?.alignment;
  if (!alignment || !publishedBefore(source.report.publishedAt, member.report.publishedAt)) return null;
  if (tellsOtherwise(alignment) || !holdsAllOf(source, member, members)) return null;
  const reason = reasonFor(member, source, alignment, members);
  return reason && { reason, score: alignment.score };
}

function reasonFor(
  member: Member,
  source: Member,
  alignment: Compared,
  members: ToldMembers,
): TakenFrom['reason'] | null {
  // The same words in reports of two languages: one of them left them in the other's.
  if (!sameLanguage(member, source) && alignment.relation !== 'same') {
    const isClose = alignment.relation === 'translation' && valueOf(alignment, 'words') >= CLOSE_WORDS;
    const isLong = Math.max(lengthOf(member.quote), lengthOf(source.quote)) >= LONG_TRANSLATION;
    return isClose && isLong && !isToldAlready(member, members) ? 'translation' : null;
  }
  // Words in a row that both have in quotation marks.
  if (valueOf(alignment, 'quoted-words') >= LONG_RUN) return 'same words';
  return cutAlike(member, source, members) ? 'same cut' : null;
}

/** Whether its language had it already, or may have had: then nobody needed to translate. */
function isToldAlready(member: Member, { inOrder }: ToldMembers): boolean {
  return inOrder.some(
    (other) =>
      other.report.id !== member.report.id &&
      sameLanguage(member, other) &&
      !publishedBefore(member.report.publishedAt, other.report.publishedAt),
  );
}

function sameLanguage(a: Member, b: Member): boolean {
  return primaryLanguage(a.report.language) === primaryLanguage(b.report.language);
}

/** Whether both leave the same out of a third member. */
function cutAlike(a: Member, b: Member, members: ToldMembers): boolean {
  return members.inOrder.some(({ quote: { id } }) => {
    const [one, other] = [members.between(id, a.quote.id), members.between(id, b.quote.id)];
    if (!one?.alignment || !other?.alignment) return false;
    const [left, right] = [omittedOf(id, one.alignment), omittedOf(id, other.alignment)];
    return left.length > 0 && areSameRanges(left, right);
  });
}

function areSameRanges(a: readonly TextRange[], b: readonly TextRange[]): boolean {
  return a.length === b.length && a.every((range, i) => b[i] !== undefined && isSameRange(range, b[i]));
}
