/** The fake store's people. */
import type { Person, SpeakerName } from '@crossquote/domain';
import type { PeopleStore } from '../ports/people-store.ts';
import { appendLine } from './fake-ledger-store.ts';
import type { FakeStoreState } from './fake-store-state.ts';
import { inOrder } from './in-order.ts';
import type { Now } from './now.ts';

export function fakePeopleStore(state: FakeStoreState): Now<PeopleStore> {
  const { people, changes, ledger, memory } = state;
  return {
    peopleVersion: () => {
      const quotes = [...changes.values()].filter(({ kind }) => kind === 'quote').map(({ number }) => number);
      const classed = [...ledger.values()].filter(({ what }) => what === 'class' || what === 'forget').length;
      return `${classed}.${quotes.at(-1) ?? 0}`;
    },
    speakers: () => speakersIn(state),
    people: () => inOrder(people.values(), ({ pseudonym }) => [pseudonym]),
    placeNames: (placed) => {
      for (const { name, pseudonym } of placed) {
        if ([...people.values()].some(({ names }) => names.includes(name))) continue;
        const { names, ...rest } = people.get(pseudonym) ?? nobody(pseudonym);
        people.set(pseudonym, { ...rest, names: [...names, name].sort() });
      }
    },
    savePerson: (person, line) => {
      for (const [pseudonym, other] of people) people.set(pseudonym, without(other, person));
      people.set(person.pseudonym, sorted(person));
      for (const [pseudonym, { names, handles, urls }] of people)
        if (names.length + handles.length + urls.length === 0) people.delete(pseudonym);
      appendLine(state, line);
    },
    forgetPerson: (pseudonym, lines, isGone, line) => {
      for (const id of lines) memory.delete(id);
      const person = people.get(pseudonym);
      if (isGone) people.delete(pseudonym);
      else if (person) people.set(pseudonym, { ...person, risk: 'protected' });
      appendLine(state, line);
    },
    nameSecret: () => 'a secret of tests',
  };
}

function nobody(pseudonym: string): Person {
  return { pseudonym, risk: null, names: [], handles: [], urls: [] };
}

function without(other: Person, { names, handles, urls }: Person): Person {
  return {
    ...other,
    names: other.names.filter((name) => !names.includes(name)),
    handles: other.handles.filter((handle) => !handles.includes(handle)),
    urls: other.urls.filter((url) => !urls.includes(url)),
  };
}

function sorted(person: Person): Person {
  const list = (texts: readonly string[]) => [...new Set(texts)].sort();
  return { ...person, names: list(person.names), handles: list(person.handles), urls: list(person.urls) };
}

function speakersIn({ quotes, reports }: FakeStoreState): readonly SpeakerName[] {
  const found = new Map<string, SpeakerName>();
  for (const { reportId, speaker } of quotes.values()) {
    const language = reports.get(reportId)?.report.language;
    if (speaker.name === null || language === undefined) continue;
    const id = speaker.id ?? speaker.name;
    const key = JSON.stringify([id, speaker.name, language]);
    const before = found.get(key);
    const withheld = speaker.withheld === true && before?.withheld !== false;
    found.set(key, { id, name: speaker.name, language, quotes: (before?.quotes ?? 0) + 1, withheld });
  }
  return inOrder(found.values(), ({ name, id, language }) => [name, id, language]);
}
