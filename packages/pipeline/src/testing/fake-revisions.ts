/** The fake store's revisions: hashes of what stages have saved for a report. */
import { grouped, sha256 } from '@crossquote/domain';
import type { CandidateQuery, ChangesAround, ChangesQuery } from '../ports/store.ts';
import { isComparable } from './fake-candidates.ts';
import type { FakeStoreState } from './fake-store-state.ts';

export function fakeRevisions(
  state: FakeStoreState,
  reportIds: readonly string[],
): ReadonlyMap<string, string> {
  const revisionOf = revisionsIn(state);
  const there = reportIds.filter((id) => state.reports.has(id));
  return new Map(there.map((id) => [id, hashOf(revisionOf(id))]));
}

/** What each look saw, by its number: the fake has no transactions to count. */
const looks = new WeakMap<FakeStoreState, ReadonlyMap<string, string>[]>();

export function fakeChangesAround(state: FakeStoreState, query: ChangesQuery): ChangesAround {
  const taken = looks.get(state) ?? [];
  const now = revisionsAround(state, query);
  looks.set(state, [...taken, now]);
  const moment = String(taken.length);
  if (query.since === null) return { moment, changed: null };
  const before = taken[Number(query.since)];
  const isChanged = (id: string) => before?.get(id) !== now.get(id) || !now.has(id);
  return { moment, changed: [...new Set([...now.keys(), ...query.judged])].filter(isChanged).sort() };
}

/** In the order of ids. */
function revisionsAround(
  state: FakeStoreState,
  query: Pick<CandidateQuery, 'reportId' | 'windowDays'>,
): ReadonlyMap<string, string> {
  const report = state.reports.get(query.reportId)?.report;
  const revisionOf = revisionsIn(state);
  const quotes = grouped([...state.quotes.values()], ({ reportId }) => reportId);
  const near = [...state.reports.values()].flatMap(({ report: other }) =>
    report && isComparable(report, other, query) ? other.id : [],
  );
  const termsOf = (id: string) => (quotes.get(id) ?? []).map((quote) => state.terms.get(quote.id));
  return new Map(near.sort().map((id) => [id, hashOf([...revisionOf(id), ...termsOf(id)])]));
}

/** What stages have saved for a report; each list is looked through once for all reports. */
function revisionsIn(state: FakeStoreState): (id: string) => readonly (object | undefined)[] {
  const ofReport = ({ reportId }: { readonly reportId: string }) => reportId;
  const quotes = grouped([...state.quotes.values()], ofReport);
  const translations = grouped([...state.translations.values()], ofReport);
  return (id) => [
    state.sentences.get(id),
    ...(quotes.get(id) ?? []),
    ...(translations.get(id) ?? []),
    state.embeddings.get(id),
  ];
}

function hashOf(saved: readonly (object | undefined)[]): string {
  return sha256(saved.map((value) => (value ? digestOf(value) : '')).join());
}

/** Values in the state are never changed in place, so each is read once: a vector as JSON is long. */
const digests = new WeakMap<object, string>();

function digestOf(value: object): string {
  const known = digests.get(value) ?? sha256(JSON.stringify(value));
  digests.set(value, known);
  return known;
}
