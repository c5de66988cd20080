/** The fake store's questions. */
import { type Alignment, agrees, tellsOtherwise, type Verdict } from '@crossquote/domain';
import {
  isHeldApart,
  type Question,
  type QuestionFilter,
  type QuestionStore,
  usefulness,
} from '../ports/question-store.ts';
import { latestReviews, stateAfter, wantsSecond } from '../review/alignment-states.ts';
import { isOnePerson } from '../review/decide.ts';
import type { FakeStoreState } from './fake-store-state.ts';
import { inOrder } from './in-order.ts';
import { isSaidBy } from './is-said-by.ts';
import type { Now } from './now.ts';

export function fakeQuestionStore(state: FakeStoreState): Now<QuestionStore> {
  return {
    questions: (filter, { skip, limit }) => {
      const found = asked(state, filter).filter(
        (q) =>
          (filter.state === null || q.state === filter.state) &&
          (!filter.agreeing || agrees(q.alignment)) &&
          (!filter.together || isTogether(state, q.alignment.quotes)),
      );
      const worth = (alignment: Alignment) =>
        usefulness(alignment.score, reportsOf(state, alignment.quotes), {
          isToldOtherwise: tellsOtherwise(alignment),
          isHeldApart: isHeldApart(alignment, holdersOf(state, alignment.quotes)),
        });
      return inOrder(found, ({ alignment: a, ...q }) => [isOpen(q) ? 0 : 1, -worth(a), a.id]).slice(
        skip,
        skip + limit,
      );
    },
    questionCounts: (filter) => {
      const all = asked(state, filter);
      const count = (verdict: Verdict) =>
        all.filter((question) => !isOpen(question) && question.verdict === verdict).length;
      return {
        open: all.filter(isOpen).length,
        unsure: count('unsure'),
        confirmed: count('same'),
        rejected: count('different'),
      };
    },
  };
}

function isOpen({ verdict, wantsSecond: isHalf }: Pick<Question, 'verdict' | 'wantsSecond'>): boolean {
  return verdict === null || isHalf;
}

function asked(state: FakeStoreState, filter: Omit<QuestionFilter, 'state' | 'agreeing' | 'together'>) {
  const latest = latestReviews([...state.reviews.values()]);
  return [...state.alignments.values()]
    .filter((alignment) => isAsked(state, alignment, filter))
    .flatMap((alignment) => {
      const said = latest.get(alignment.id);
      const isHalf = said !== undefined && wantsSecond(said);
      if (isHalf && filter.person !== null && isOnePerson(said.by, filter.person)) return [];
      const verdict = !said || said.verdict === 'undo' ? null : said.verdict;
      return [{ alignment, state: said ? stateAfter(said) : 'suggested', verdict, wantsSecond: isHalf }];
    });
}

function isAsked(
  state: FakeStoreState,
  alignment: Alignment,
  { collection, languages, speakers, minScore }: Omit<QuestionFilter, 'state'>,
): boolean {
  if (minScore !== null && alignment.score < minScore) return false;
  if (collection !== null && alignment.collection !== collection) return false;
  const quotes = alignment.quotes.flatMap((id) => state.quotes.get(id) ?? []);
  const [a, b] = quotes.map(({ reportId }) => state.reports.get(reportId)?.report.language ?? '');
  const speaks = (is = '', wanted = '') => is === wanted || is.startsWith(`${wanted}-`);
  const inPair = (one?: string, other?: string) =>
    languages === null || (speaks(one, languages[0]) && speaks(other, languages[1]));
  return (inPair(a, b) || inPair(b, a)) && quotes.some((quote) => isSaidBy(speakers, quote));
}

function reportsOf(state: FakeStoreState, quotes: readonly string[]): number {
  const own = [...state.testimonies.values()]
    .flat()
    .filter(({ members }) => quotes.some((quote) => members.includes(quote)));
  return Math.max(0, ...own.map(({ reports }) => reports.length));
}

type HolderIds = readonly [string | null, string | null];

function holdersOf(state: FakeStoreState, [one, other]: Alignment['quotes']): HolderIds {
  const all = [...state.testimonies.values()].flat();
  const holder = (quote: string) => all.find(({ members }) => members.includes(quote))?.id ?? null;
  return [holder(one), holder(other)];
}

function isTogether(state: FakeStoreState, quotes: Alignment['quotes']): boolean {
  const [one, other] = holdersOf(state, quotes);
  return one !== null && one === other;
}
