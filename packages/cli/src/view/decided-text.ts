/** What became of a decision: the state, the testimony that the two quotes are in, and other decisions that it contradicts. */
import type { Review, Testimony } from '@crossquote/domain';
import { plural } from './collection-summary.ts';

/** @param pair the two quotes; null when they are not known. */
export function decidedText(
  { subject, verdict, before, after }: Review,
  pair: readonly [string, string] | null,
  testimonies: readonly Testimony[],
): string {
  const both = testimonies.find(({ members }) => pair?.every((id) => members.includes(id)));
  const where = both
    ? `together in testimony ${both.id}, ${plural(both.reports.length, 'report')}, ${both.state}`
    : 'not in one testimony';
  const second =
    verdict === 'same' && after === 'suggested'
      ? ['A speaker is protected: somebody else has to say so too before it is confirmed.']
      : [];
  return [
    `${subject}  ${before} -> ${after}, ${where}`,
    ...second,
    ...contradictions(subject, testimonies),
    '',
  ].join('\n');
}

function contradictions(subject: string, testimonies: readonly Testimony[]): readonly string[] {
  const all = testimonies
    .flatMap(({ conflicts }) => conflicts)
    .filter(({ confirmed, rejected }) => confirmed === subject || rejected.includes(subject))
    .map(({ confirmed, rejected }) => `${confirmed} is confirmed, ${rejected.join(' ')} rejected`);
  return [...new Set(all)].map(
    (line) => `Decisions contradict: ${line}; both are kept, and nothing is joined against a rejection.`,
  );
}
