/** What needs a look, for a terminal: each with its reason, the words as they were, and what stands there now. */
import type { Look, LookReason, LookSide } from '@crossquote/pipeline';
import { plural } from './collection-summary.ts';
import { shown } from './shown.ts';

const REASONS: Readonly<Record<LookReason, string>> = {
  'words-changed': 'the words changed',
  'quote-gone': 'no such quote is found any more',
  'two-candidates': 'more than one may be meant',
  'role-changed': 'the same words are said by another, or told otherwise',
  'report-gone': 'its report was removed',
};

export function lookText(looks: readonly Look[]): string {
  if (looks.length === 0) return 'Nothing needs a look: every decision stands where its words do.\n';
  return `${looks.map(oneText).join('\n')}\n${plural(looks.length, 'thing')} to look at. What was decided is kept.\n`;
}

function oneText({ id, what, verdict, by, at, sides }: Look): string {
  const said = [verdict, by === null ? null : `by ${shown(by)}`, at].filter((part) => part !== null);
  const asking = sides.filter(({ reason }) => reason !== null);
  return [`${id}  ${[what, ...said].join(', ')}`, ...asking.flatMap(sideLines), ''].join('\n');
}

function sideLines({ reason, text, candidates }: LookSide): readonly string[] {
  return [
    `  ${reason === null ? '' : REASONS[reason]}`,
    ...(text === null ? [] : [`  was  ${shown(text)}`]),
    ...candidates.map((candidate) => `  now  ${candidate.id}  ${shown(candidate.text)}`),
  ];
}
