/** Who may see which names, kept up to date with the database. */
import {
  grouped,
  type Person,
  type Risk,
  type Role,
  type SpeakerName,
  type TextRange,
} from '@crossquote/domain';
import { lazily } from '../lazily.ts';
import { askedName, isAskedFor, isBorne } from '../names/asked-name.ts';
import { fold } from '../names/fold.ts';
import { withoutRelation } from '../names/kin-words.ts';
import type { PeopleStore } from '../ports/people-store.ts';
import { placedPeople } from './class-person.ts';
import { type NameHider, nameHider, nameHiderWithIds } from './hide-names.ts';
import type { HiddenPerson } from './hiding-table.ts';
import { PSEUDONYM, speakerIdOf, strangerOf } from './pseudonym.ts';
import type { ShownId } from './reading.ts';
import { type Askable, askableTerms } from './terms-of-names.ts';

/** What somebody may see: public names; those of people nobody protects, too; all. */
export type Sight = 'public' | 'private' | 'all';

export interface NamesAs {
  readonly hider: NameHider;
  /**
   * Ids that the database has of the speakers who are meant by part of a name, a pseudonym or an id: as they are shown, so that nothing is learnt of
   * a hidden name by asking for it.
   */
  readonly speakersOf: (asked: string) => readonly string[];
  /** Ids of the speakers who bear this word as one of their names, as they are shown. */
  readonly speakersBearing: (word: string) => readonly string[];
  /** A question with words that nobody knows instead of names that must not be asked for. */
  readonly question: (text: string) => string;
  /** Of the terms that stand for a word of such a question those that no hidden name shares. */
  readonly askable: Askable;
}

export interface Names {
  /** What people are whom nobody has classed. */
  readonly unknown: UnknownSpeakers;
  /** As the database is now. */
  as(sight: Sight): Promise<NamesAs>;
  /** Hides everybody, whatever their class: for what was made when classes were others. */
  everybody(): Promise<NameHider>;
}

export type UnknownSpeakers = Extract<Risk, 'public' | 'private'>;

/** What a caller of the API may see; `reveals`: the token was made for it. */
export function sightOf(caller: { readonly role: Role; readonly reveals: boolean } | null): Sight {
  if (caller?.reveals) return 'all';
  return caller && caller.role !== 'reader' ? 'private' : 'public';
}

/** @param unknown what people are whom nobody has classed. */
export function openNames(store: PeopleStore, unknown: UnknownSpeakers): Names {
  let kept: { readonly version: string; readonly by: Promise<BySight> } | null = null;
  return {
    unknown,
    everybody: async () => {
      const people = await placedPeople(store);
      return nameHider(people.map((person) => ({ person, how: 'strictly' })));
    },
    as: async (sight) => {
      const version = await store.peopleVersion();
      if (kept?.version !== version) {
        // Read behind the version, so never older than it; and once, however many ask meanwhile.
        const by = readPeople(store).then((known) => bySight((each) => namesAs(each, known, unknown)));
        const making = { version, by };
        kept = making;
        by.catch(() => {
          if (kept === making) kept = null;
        });
      }
      return (await kept.by)[sight]();
    },
  };
}

interface Known {
  readonly people: readonly Person[];
  readonly speakers: readonly SpeakerName[];
  readonly secret: string;
}

async function readPeople(store: PeopleStore): Promise<Known> {
  const people = await placedPeople(store);
  const [speakers, secret] = await Promise.all([store.speakers(), store.nameSecret()]);
  return { people, speakers, secret };
}

type BySight = Readonly<Record<Sight, () => NamesAs>>;

/** Each made when it is first asked for. */
function bySight(make: (sight: Sight) => NamesAs): BySight {
  const of = (sight: Sight) => lazily(() => make(sight));
  return { public: of('public'), private: of('private'), all: of('all') };
}

function namesAs(sight: Sight, { people, speakers, secret }: Known, unknown: UnknownSpeakers): NamesAs {
  const listed = people.map(
    (person): HiddenPerson => ({ person, how: howShown(person.risk ?? unknown, sight) }),
  );
  const hider = nameHiderWithIds(listed, (byName) => shownIds(speakers, byName, secret));
  const askable = lazily(() => askableTerms(listed));
  return {
    hider,
    ...speakersShown(speakers, hider),
    question: asking(listed, hider, secret),
    askable: (word, terms) => (hider.isIdle ? terms : askable()(word, terms)),
  };
}

/** Each is found out when it is first shown: of thousands of speakers a page has twenty. */
function shownIds(speakers: readonly SpeakerName[], byName: NameHider, secret: string): ShownId {
  const byId = lazily(() => grouped(speakers, ({ id }) => id));
  const known = new Map<string, string | undefined>();
  return (id) => {
    if (!known.has(id)) {
      const seen = (byId().get(id) ?? []).map(({ name }) => ({ name, shown: byName.text(name) }));
      const hidden = seen.findLast(({ name, shown }) => shown !== name);
      // Of a name that is hidden without saying whose it is, nobody else has the id.
      known.set(id, hidden && speakerIdOf(shownAs(hidden.shown) ?? strangerOf(hidden.name, secret)));
    }
    return known.get(id);
  };
}

/** Whoever guesses at names tries spellings: of a question every part of a name counts, in any script. Made when something is asked. */
function asking(listed: readonly HiddenPerson[], hider: NameHider, secret: string): NamesAs['question'] {
  const strictly = ({ person, how }: HiddenPerson): HiddenPerson => ({
    person,
    how: how === 'shown' ? how : 'strictly',
  });
  const shownId = (id: string) => {
    const shown = hider.text(id);
    return shown === id ? undefined : shown;
  };
  const asked = lazily(() => asStranger(nameHider(listed.map(strictly), shownId), secret));
  return (text) => asked()(text);
}

const ONE = new RegExp(PSEUDONYM);

/** Somebody's brother is not they. */
function shownAs(name: string): string | undefined {
  return withoutRelation(name) === name ? ONE.exec(name)?.[0] : name;
}

function howShown(risk: Risk, sight: Sight): HiddenPerson['how'] {
  if (risk === 'public' || sight === 'all') return 'shown';
  if (risk === 'protected') return 'strictly';
  return sight === 'private' ? 'shown' : 'plainly';
}

/** Read when somebody is first asked for. */
function speakersShown(
  speakers: readonly SpeakerName[],
  hider: NameHider,
): Pick<NamesAs, 'speakersOf' | 'speakersBearing'> {
  const known = lazily(() =>
    [
      ...new Map(speakers.map((speaker) => [JSON.stringify([speaker.id, speaker.name]), speaker])).values(),
    ].map(({ id, name }) => {
      const seen = hider.text(name);
      // No part of a pseudonym is part of a name: "Persson" sounds like one.
      return { id, shown: hider.text(id), seen: fold(seen), name: seen === name ? askedName(name) : null };
    }),
  );
  const speakersOf = (asked: string) => {
    const [words, whole] = [askedName(asked), fold(asked.trim())];
    const meant = known().filter(({ shown }) => shown === asked);
    // Somebody who is called so and nothing else is one of those who are called so.
    const called = known().filter(({ seen, name }) => seen === whole || (name && isAskedFor(words, name)));
    const found = meant.length > 0 ? meant : called;
    return [...new Set(found.map(({ id }) => id))];
  };
  const speakersBearing = (word: string) => {
    const asked = askedName(word);
    return [...new Set(known().flatMap(({ id, name }) => (name && isBorne(asked, name) ? [id] : [])))];
  };
  return { speakersOf, speakersBearing };
}

function asStranger(strict: NameHider, secret: string): NamesAs['question'] {
  return (text) => {
    if (strict.isIdle) return text;
    // Whoever looks for a name types it in small letters, and a first name alone is known by its capital.
    const readings = new Set([text, inParts(text)].flatMap((each) => [each, inCapitals(each)]));
    const spans = apart([...readings].flatMap((each) => strict.spans(each)));
    // Word by word, so that as many are asked for as were given.
    let [out, at] = ['', 0];
    for (const { start, end } of spans) {
      const asked = text.slice(start, end).split(/\s+/u);
      out += `${text.slice(at, start)}${asked.map((word) => strangerOf(word, secret)).join(' ')}`;
      at = end;
    }
    return out + text.slice(at);
  };
}

/** A search takes signs that nobody sees for the end of a word, a text's names may have them inside; of the same length, so that places stay. */
function inParts(text: string): string {
  return text.replace(/\p{Cf}/gu, (sign) => ' '.repeat(sign.length));
}

/** Each word as a name is written; of the same length, so that places stay. */
function inCapitals(text: string): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const [first = ''] = word;
    const name = first.toUpperCase() + word.slice(first.length).toLowerCase();
    return name.length === word.length ? name : word;
  });
}

/** In text order; what overlaps is one. */
function apart(spans: readonly TextRange[]): readonly TextRange[] {
  const found: TextRange[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && start < last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else found.push({ start, end });
  }
  return found;
}
