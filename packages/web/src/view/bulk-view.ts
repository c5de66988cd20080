/** What a bulk confirmation would decide: every open pair from a score on, but those whose tellings differ, or may, those that no testimony holds together, and those of protected people: a person looks at each of these. */
import { alignmentId, sha256 } from '@crossquote/domain';
import {
  MOST_TOGETHER,
  protectedQuotes,
  type Question,
  type QuestionFilter,
  type Store,
} from '@crossquote/pipeline';

export interface BulkView {
  readonly pairs: readonly (readonly [string, string])[];
  /** Alignment ids, the least sure first. */
  readonly ids: readonly string[];
  /** How many of them are wrong if the scores are right: the sum of what each lacks of certainty. */
  readonly expectedErrors: number;
  /** Pairs of protected people from that score on. */
  readonly leftOut: number;
  /** There are more than one confirmation takes. */
  readonly isCut: boolean;
  /** Changes with what would be decided. */
  readonly digest: string;
}

export async function bulkView(
  store: Pick<Store, 'questions' | 'quotesById' | 'people'>,
  filter: QuestionFilter,
): Promise<BulkView> {
  const asked = { ...filter, state: 'suggested' as const, agreeing: true as const, together: true as const };
  const found = await store.questions(asked, { skip: 0, limit: MOST_TOGETHER + 1 });
  const open = found.filter(({ verdict }) => verdict === null).slice(0, MOST_TOGETHER);
  const says = await protectedQuotes(store);
  const quotes = new Map(
    (await store.quotesById([...new Set(open.flatMap(({ alignment }) => alignment.quotes))])).map((quote) => [
      quote.id,
      quote,
    ]),
  );
  const isTheirs = ({ alignment }: Question) => says(alignment.quotes.flatMap((id) => quotes.get(id) ?? []));
  const chosen = open
    .filter((question) => !isTheirs(question))
    .map(({ alignment }) => alignment)
    .sort((a, b) => a.score - b.score || (a.id < b.id ? -1 : 1));
  const pairs = chosen.map((alignment) => alignment.quotes);
  return {
    pairs,
    ids: chosen.map(({ id }) => id),
    expectedErrors: chosen.reduce((sum, { score }) => sum + (1 - score), 0),
    leftOut: open.length - chosen.length,
    isCut: found.length > MOST_TOGETHER,
    digest: sha256(
      pairs
        .map((pair) => alignmentId(...pair))
        .sort()
        .join(' '),
    ),
  };
}
