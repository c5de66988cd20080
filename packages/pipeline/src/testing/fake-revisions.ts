/** The fake store's revisions: hashes of what stages have saved for a report. */
import { sha256 } from '@crossquote/domain';
import type { FakeStoreState } from './fake-store-state.ts';

export function fakeRevisions(
  state: FakeStoreState,
  reportIds: readonly string[],
): ReadonlyMap<string, string> {
  const there = reportIds.filter((id) => state.reports.has(id));
  return new Map(there.map((id) => [id, revisionOf(state, id)]));
}

function revisionOf(state: FakeStoreState, id: string): string {
  const ofReport = ({ reportId }: { readonly reportId: string }) => reportId === id;
  const saved = [
    state.sentences.get(id),
    ...[...state.quotes.values()].filter(ofReport),
    ...[...state.translations.values()].filter(ofReport),
    state.embeddings.get(id),
  ];
  return sha256(saved.map((value) => (value ? digestOf(value) : '')).join());
}

/** Values in the state are never changed in place, so each is read once: a vector as JSON is long. */
const digests = new WeakMap<object, string>();

function digestOf(value: object): string {
  const known = digests.get(value) ?? sha256(JSON.stringify(value));
  digests.set(value, known);
  return known;
}
