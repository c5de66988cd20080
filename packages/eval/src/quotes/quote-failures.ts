/**
 * What was missed, added, drawn otherwise or given to another speaker, form by form as it is scored: by document and offsets, with the words of
 * the public test row.
 */
import type { Failure } from '../evaluation.ts';
import { type Compared, type Convention, formsOf, ofForm, type Said } from './compared.ts';
import { matchByUnion } from './match-by-coverage.ts';
import { wordF1, wordsInCommon } from './word-index.ts';

/** Below it the bounds are worth a look. */
const SAME_BOUNDS = 0.95;

export function quoteFailures(set: string, report: Compared, convention: Convention): readonly Failure[] {
  return formsOf(convention).flatMap((form) => {
    const { gold, found } = ofForm(report, form, convention);
    const pairs = matchByUnion(gold, found, 0);
    const failure = (what: string, said: Said, detail = wordsOf(said, report)): Failure => ({
      set,
      id: `${report.doc} ${said.ranges[0]?.start ?? 0}-${said.ranges.at(-1)?.end ?? 0}`,
      detail: `${what}: ${detail}`,
    });
    const missed = gold
      .filter((_, g) => !pairs.some(([at]) => at === g))
      .map((said) => failure(`missed ${form}${butIs(said, report.found, 'found as')}`, said));
    const added = found
      .filter((_, f) => !pairs.some(([, at]) => at === f))
      .map((said) => failure(`added ${form}${butIs(said, report.gold, 'gold says')}`, said));
    const otherwise = pairs.flatMap(([g, f]) => {
      const [a, b] = [gold[g], found[f]];
      if (!a || !b) return [];
      const bounds =
        wordF1(a.content, b.content) < SAME_BOUNDS
          ? [failure(`bounds of ${form}`, a, `${wordsOf(b, report)}\n    wanted ${wordsOf(a, report)}`)]
          : [];
      const speaker =
        a.speaker.length > 0 && wordsInCommon(a.speaker, b.speaker) === 0
          ? [failure(`${b.speaker.length > 0 ? 'other' : 'no'} speaker of ${form}`, a)]
          : [];
      return [...bounds, ...speaker];
    });
    return [...missed, ...added, ...otherwise];
  });
}

/** What the other side makes of the same words, where it sees another form in them. */
function butIs({ content, form }: Said, others: readonly Said[], says: string): string {
  const same = others.find((other) => other.form !== form && wordsInCommon(other.content, content) > 0);
  return same ? ` (${says} ${same.form})` : '';
}

function wordsOf({ ranges }: Said, { text }: Compared): string {
  return ranges.map(({ start, end }) => text.slice(start, end)).join(' … ');
}
