/** The fake store's ended sessions. */
import type { SessionStore } from '../ports/session-store.ts';
import { dropWhere } from './fake-drop.ts';
import type { FakeStoreState } from './fake-store-state.ts';
import type { Now } from './now.ts';

export function fakeSessionStore({ endedSessions, ledger }: FakeStoreState): Now<SessionStore> {
  return {
    endSession: (session, now) => {
      dropWhere(endedSessions, ({ until }) => until <= now);
      if (!endedSessions.has(session.id)) endedSessions.set(session.id, session);
    },
    isSessionEnded: (id, begun) =>
      endedSessions.has(id) || [...ledger.values()].some(({ what, at }) => what === 'restore' && at > begun),
    lastRestore: () =>
      [...ledger.values()]
        .filter(({ what }) => what === 'restore')
        .map(({ at }) => at)
        .sort()
        .at(-1) ?? null,
  };
}
