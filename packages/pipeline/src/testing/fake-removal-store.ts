/** How the fake store forgets a report and what was made from its words. */
import { reportLine } from '@crossquote/domain';
import type { RemovalStore } from '../ports/removal-store.ts';
import { dropReport, dropWhere } from './fake-drop.ts';
import { appendLine } from './fake-ledger-store.ts';
import type { FakeStoreState } from './fake-store-state.ts';
import type { Now } from './now.ts';

export function fakeRemovalStore(state: FakeStoreState): Now<RemovalStore> {
  return {
    removeReport: (id, wordsOf, act) => {
      const kept = state.reports.get(id);
      if (!kept) return false;
      const { units, whole } = wordsOf({
        report: kept.report,
        sentences: state.sentences.get(id) ?? [],
        quotes: [...state.quotes.values()].filter(({ reportId }) => reportId === id),
      });
      const given = [...state.cachedFor.values()].filter(({ reportId }) => reportId === id);
      const forgotten = new Set([...units, ...given.map(({ text }) => text)]);
      dropReport(state, id);
      forgetCollection(state, kept.report.collection);
      forgetPeople(state);
      for (const key of state.cache.keys()) {
        const [, , text] = JSON.parse(key) as readonly [string, string, string];
        if (forgotten.has(text)) state.cache.delete(key);
      }
      dropWhere(
        state.memory,
        ({ origin, source, target }) =>
          origin === 'machine' &&
          [source, target].some(({ text }) => whole.includes(text.replace(/\s+/gu, ' '))),
      );
      appendLine(state, reportLine('remove', kept.report, act));
      return true;
    },
    scrub: () => false,
  };
}

/** What was noted of clustering it, once its last report is gone. */
function forgetCollection(state: FakeStoreState, name: string): void {
  if ([...state.reports.values()].some(({ report }) => report.collection === name)) return;
  state.testimonies.delete(name);
  state.clusterings.delete(name);
  dropWhere(state.touched, ({ collection }) => collection === name);
  dropWhere(state.records, ({ stage, subject }) => stage === 'cluster' && subject === name);
}

/** Whom nobody speaks of any more; whom somebody classed stays. */
function forgetPeople({ people, quotes }: FakeStoreState): void {
  const spoken = new Set([...quotes.values()].map(({ speaker }) => speaker.name));
  for (const person of [...people.values()].filter(({ risk }) => risk === null)) {
    const names = person.names.filter((name) => spoken.has(name));
    if (names.length === 0) people.delete(person.pseudonym);
    else people.set(person.pseudonym, { ...person, names });
  }
}
