/** What a database holds of a person. What was searched once is not searched again: texts, notes and lines of the ledger never change. */
import { type MemoryEntry, NotFound, type Person, type Report } from '@crossquote/domain';
import { fold } from '../names/fold.ts';
import type { PeopleStore } from '../ports/people-store.ts';
import type { Store } from '../ports/store.ts';
import { findPerson, placedPeople } from './class-person.ts';
import { type Naming, namingOf } from './naming-of.ts';

export interface HeldReport {
  readonly id: string;
  /** Without her name. */
  readonly collection: string;
  /** Places that name her in full, title, address and file name among them. */
  readonly mentions: number;
  /** Places that her record hides besides, which may be anybody else; a word written as the common one that her name is counts nowhere. */
  readonly perhaps: number;
}

/** A line of the memory that perhaps names her, without its words. */
export interface HeldLine extends Pick<MemoryEntry, 'id' | 'kind' | 'at'> {
  /** Languages. */
  readonly source: string;
  readonly target: string;
}

export interface HeldOfPerson {
  readonly pseudonym: string;
  readonly spellings: number;
  readonly handles: number;
  readonly addresses: number;
  /** That are attributed to her. */
  readonly quotes: number;
  /** That name her, or perhaps do. */
  readonly reports: readonly HeldReport[];
  /** Decisions and comments whose note, or whose author's name, names her. */
  readonly decisions: number;
  /** Corrections of quotes that name her. */
  readonly corrections: number;
  /** Translations by people, earlier versions too, that name her. */
  readonly edits: number;
  /** Lines of the ledger that she signed, which nothing can change. */
  readonly signed: number;
  /** Collections, access tokens and webhooks' addresses that are called after her. */
  readonly collections: number;
  readonly tokens: number;
  readonly webhooks: number;
  /** Lines of the memory that go: that name her in full, and those that somebody chose of the others. */
  readonly memory: number;
  /** Lines that perhaps name her and that nobody chose. */
  readonly memoryPerhaps: number;
  readonly memoryLines: readonly HeldLine[];
  /** Exports so far, which may hold her words, and of all names how many revealed hers. */
  readonly exports: number;
  readonly reveals: number;
}

/** What is read of a store to know what is held. */
export type HoldingStore = PeopleStore &
  Pick<
    Store,
    | 'reports'
    | 'report'
    | 'reviewPage'
    | 'collectionNames'
    | 'keptCollectionNames'
    | 'corrections'
    | 'latestEdits'
    | 'memoryPairs'
    | 'memory'
    | 'ledger'
    | 'tokens'
    | 'webhooks'
  >;

/**
 * Changes nothing.
 * @param who a name or a pseudonym. @param chosen ids of lines of the memory that perhaps name her, and are to go too.
 * @throws NotFound when nobody is called so, or a chosen line is none of those.
 */
export async function heldOfPerson(
  who: string,
  store: HoldingStore,
  chosen: readonly string[] = [],
): Promise<HeldOfPerson> {
  return (await readHeld(await searchFor(who, store, chosen), store)).held;
}

/** Lines of the memory that perhaps name her, with their words: whoever decides whether she is meant has to read them. @throws NotFound when nobody is called so. */
export async function linesPerhapsNaming(who: string, store: HoldingStore): Promise<readonly MemoryEntry[]> {
  return (await memoryNaming(await searchFor(who, store, []), store)).perhaps;
}

/** Whether a line names her: surely, or by something that may be anybody's. */
type Named = 'surely' | 'perhaps' | 'not';

/** Whom to look for, and what was found so far. */
export interface Search {
  readonly person: Person;
  /** Everybody, as they were when it began. */
  readonly people: readonly Person[];
  readonly naming: Naming;
  /** Lines of the memory that perhaps name her, and are to go. */
  readonly chosen: readonly string[];
  /** That are attributed to her. */
  readonly quotes: number;
  /** By all that it has beside its text, which its id stands for; null: does not name her. */
  readonly reports: Map<string, HeldReport | null>;
  /** Notes, people's translations, lines of the memory: by id. */
  readonly lines: Map<string, Named>;
  /** Read up to a line: only ever added to. */
  readonly ledger: { upTo: number; exports: number; reveals: number; signed: number };
}

/** @throws NotFound when nobody is called so. */
export async function searchFor(
  who: string,
  store: HoldingStore,
  chosen: readonly string[],
): Promise<Search> {
  const people = await placedPeople(store);
  const person = findPerson(people, who);
  if (!person) throw new NotFound('nobody is called so; crossquote people lists who is spoken of');
  const own = (await store.speakers()).filter(({ name }) => person.names.includes(name));
  return {
    person,
    people,
    naming: namingOf(person, people),
    chosen,
    quotes: own.reduce((sum, { quotes }) => sum + quotes, 0),
    reports: new Map(),
    lines: new Map(),
    ledger: { upTo: 0, exports: 0, reveals: 0, signed: 0 },
  };
}

/**
 * Whether what was found still holds: she is called as she was, and whoever else was there is. Somebody new only says of more words that they are
 * another's, so without them too much is taken for hers, never too little.
 */
export function isStillAsked({ person, people }: Search, now: readonly Person[]): boolean {
  const byPseudonym = new Map(now.map((each) => [each.pseudonym, namesOf(each)]));
  return people.every((each) => {
    const names = byPseudonym.get(each.pseudonym);
    const isHer = each.pseudonym === person.pseudonym;
    const before = namesOf(each);
    return (
      names !== undefined &&
      (!isHer || names.size === before.size) &&
      [...before].every((name) => names.has(name))
    );
  });
}

function namesOf({ names, handles, urls }: Person): ReadonlySet<string> {
  return new Set([...names, ...handles, ...urls]);
}

export interface Read {
  readonly held: HeldOfPerson;
  /** Ids of the memory's lines that go. */
  readonly memory: readonly string[];
}

export async function readHeld(search: Search, store: HoldingStore): Promise<Read> {
  const { person, quotes } = search;
  const memory = await memoryNaming(search, store);
  const held: HeldOfPerson = {
    pseudonym: person.pseudonym,
    spellings: person.names.length,
    handles: person.handles.length,
    addresses: person.urls.length,
    quotes,
    reports: await reportsNaming(search, store),
    decisions: await decisionsNaming(search, store),
    ...(await worksNaming(search, store)),
    ...(await calledAfter(search.naming, store)),
    memory: memory.going.length,
    memoryPerhaps: memory.perhaps.length,
    memoryLines: memory.perhaps.map(({ id, kind, at, source, target }) => {
      return { id, kind, at, source: source.language, target: target.language };
    }),
    ...(await ledgerOn(search, store)),
  };
  return { held, memory: memory.going };
}

async function reportsNaming(search: Search, store: HoldingStore): Promise<readonly HeldReport[]> {
  const found: HeldReport[] = [];
  // A report at a time: a database has more text than memory.
  for (const { id, title, publisher, url, source } of await store.reports()) {
    const key = JSON.stringify([id, title, publisher, url, source]);
    const report = search.reports.has(key) ? null : await store.report(id);
    if (report) search.reports.set(key, reportNaming(report, search.naming));
    const held = search.reports.get(key);
    if (held) found.push(held);
  }
  return found;
}

function reportNaming(
  { id, collection, text, title, publisher, url, source }: Report,
  { surely, atAll, without }: Naming,
): HeldReport | null {
  const all = atAll(text, title, publisher, url, source);
  const mentions = surely(text, title, publisher, url, source);
  const perhaps = Math.max(0, all - mentions);
  return all + mentions > 0 ? { id, collection: without(collection), mentions, perhaps } : null;
}

/** @param id of whatever it is: ids of different kinds are never the same. */
function named({ lines }: Search, id: string, search: () => Named): Named {
  const found = lines.get(id) ?? search();
  lines.set(id, found);
  return found;
}

/** A note or a translation, and who signed it. */
function isNamedIn(
  search: Search,
  id: string,
  by: string | null,
  ...texts: readonly (string | null)[]
): boolean {
  const { atAll, inFull } = search.naming;
  return named(search, id, () => (atAll(...texts) + inFull(by) > 0 ? 'perhaps' : 'not')) !== 'not';
}

const PAGE = 500;
const MOST_EDITS = 1_000_000;

async function decisionsNaming(search: Search, store: HoldingStore): Promise<number> {
  let [count, after]: [number, { readonly at: string; readonly id: string } | null] = [0, null];
  for (;;) {
    const page = await store.reviewPage({ collection: null, subject: null }, { after, limit: PAGE });
    count += page.filter(({ id, by, note }) => isNamedIn(search, id, by, note)).length;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return count;
    after = { at: last.at, id: last.id };
  }
}

/** Corrections outlive the last report of their collection; a translation goes with its report. */
async function worksNaming(
  search: Search,
  store: HoldingStore,
): Promise<Pick<HeldOfPerson, 'corrections' | 'edits'>> {
  const corrected = await store.corrections(null);
  const corrections = corrected.filter(({ id, by, speaker, note }) =>
    isNamedIn(search, id, by, speaker, note),
  ).length;
  let edits = 0;
  for (const collection of await store.collectionNames()) {
    const written = await store.latestEdits(collection, null, MOST_EDITS);
    edits += written.filter(({ id, by, source, text }) => isNamedIn(search, id, by, source, text)).length;
  }
  return { corrections, edits };
}

/** A collection's name outlives its last report in decisions and in the log of changes, and comes before the first where somebody wants to be told of it. */
async function calledAfter(
  { atAll, inFull }: Naming,
  store: HoldingStore,
): Promise<Pick<HeldOfPerson, 'collections' | 'tokens' | 'webhooks'>> {
  const collections = (await store.keptCollectionNames()).filter((name) => atAll(name) > 0).length;
  const tokens = (await store.tokens()).filter(({ name }) => inFull(name) > 0).length;
  const webhooks = (await store.webhooks()).filter(({ url }) => inFull(url) > 0).length;
  return { collections, tokens, webhooks };
}

async function memoryNaming(
  search: Search,
  store: HoldingStore,
): Promise<{ readonly going: readonly string[]; readonly perhaps: readonly MemoryEntry[] }> {
  const { atAll, inFull, surely } = search.naming;
  const isHerName = nameAlone(search);
  const chosen = new Set(search.chosen);
  const going: string[] = [];
  const perhaps: MemoryEntry[] = [];
  for (const pair of await store.memoryPairs())
    for (const entry of await store.memory(pair.source, pair.target)) {
      const { id, kind, by, source, target } = entry;
      const texts = [source.text, target.text];
      const how = named(search, id, () => {
        if (surely(...texts) + inFull(by) > 0 || (kind === 'term' && texts.some(isHerName))) return 'surely';
        return atAll(...texts) > 0 ? 'perhaps' : 'not';
      });
      if (how === 'surely' || (how === 'perhaps' && chosen.has(id))) going.push(id);
      else if (how === 'perhaps') perhaps.push(entry);
    }
  const other = search.chosen.find((id) => !going.includes(id));
  if (other !== undefined)
    throw new NotFound(
      `no line of the memory that perhaps names the person is called ${other}; crossquote people forget with --dry-run lists them`,
    );
  return { going, perhaps };
}

/** Whether a term is one of her spellings and nobody else's, be it one word: around it nothing else is said that would be lost. */
function nameAlone({ person, people }: Search): (term: string) => boolean {
  const spelt = (of: readonly Person[]) => new Set(of.flatMap(({ names }) => names.map(fold)));
  const [own, others] = [
    spelt([person]),
    spelt(people.filter(({ pseudonym }) => pseudonym !== person.pseudonym)),
  ];
  return (term) => own.has(fold(term)) && !others.has(fold(term));
}

async function ledgerOn(
  { person: { pseudonym }, naming: { inFull }, ledger }: Search,
  store: HoldingStore,
): Promise<Pick<HeldOfPerson, 'exports' | 'reveals' | 'signed'>> {
  for (;;) {
    const lines = await store.ledger(ledger.upTo, PAGE);
    ledger.signed += lines.filter(({ who }) => inFull(who) > 0).length;
    ledger.exports += lines.filter(({ what }) => what === 'export').length;
    ledger.reveals += lines.filter(
      ({ what, subjects }) => what === 'reveal' && subjects.includes(pseudonym),
    ).length;
    ledger.upTo = lines.at(-1)?.seq ?? ledger.upTo;
    if (lines.length < PAGE) break;
  }
  const { exports, reveals, signed } = ledger;
  return { exports, reveals, signed };
}
