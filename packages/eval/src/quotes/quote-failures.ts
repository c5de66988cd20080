/** What was missed, added, drawn otherwise or given to another speaker: by document and offsets, with the words of the public test row. */
import type { Failure } from '../evaluation.ts';
import type { Compared, Said } from './compared.ts';
import { matchByUnion } from './match-by-coverage.ts';
import { wordF1, wordsInCommon } from './word-index.ts';

/** Below it the bounds are worth a look. */
const SAME_BOUNDS = 0.95;

export function quoteFailures(set: string, { doc, text, gold, found }: Compared): readonly Failure[] {
  const pairs = matchByUnion(gold, found, 0.01);
  const words = ({ ranges }: Said) => ranges.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const failure = (what: string, said: Said, detail: string): Failure => ({
    set,
    id: `${doc} ${said.ranges[0]?.start ?? 0}-${said.ranges.at(-1)?.end ?? 0}`,
    detail: `${what}: ${detail}`,
  });
  const missed = gold
    .filter((said, g) => said.form !== 'reported' && !pairs.some(([at]) => at === g))
    .map((said) => failure(`missed ${said.form}`, said, words(said)));
  const added = found
    .filter((_, f) => !pairs.some(([, at]) => at === f))
    .map((said) => failure(`added ${said.form}`, said, words(said)));
  const otherwise = pairs.flatMap(([g, f]) => {
    const [a, b] = [gold[g], found[f]];
    if (!a || !b) return [];
    const bounds =
      wordF1(a.content, b.content) < SAME_BOUNDS
        ? [failure(`bounds of ${a.form}`, a, `${words(b)}\n    wanted ${words(a)}`)]
        : [];
    const speaker =
      a.speaker.length > 0 && wordsInCommon(a.speaker, b.speaker) === 0
        ? [failure(b.speaker.length > 0 ? 'other speaker' : 'no speaker', a, words(a))]
        : [];
    return [...bounds, ...speaker];
  });
  return [...missed, ...added, ...otherwise];
}
