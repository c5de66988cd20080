/**
 * What is held of a person who wants to be forgotten, and taking away what can be taken. Her record is what hides her: it stays, as protected, for as
 * long as anything that stays names her, since her name would be readable without it.
 */
import { InvalidInput, type LedgerLine, NotFound, type Person } from '@crossquote/domain';
import type { Clock } from '../ports/clock.ts';
import type { PeopleStore } from '../ports/people-store.ts';
import type { Store } from '../ports/store.ts';
import { findPerson, placedPeople } from './class-person.ts';
import { nameHider } from './hide-names.ts';

export interface HeldReport {
  readonly id: string;
  readonly collection: string;
  /** Places that name her, title, address and file name among them. */
  readonly mentions: number;
}

export interface HeldOfPerson {
  readonly pseudonym: string;
  readonly spellings: number;
  readonly handles: number;
  readonly addresses: number;
  /** That are attributed to her. */
  readonly quotes: number;
  /** That name her. */
  readonly reports: readonly HeldReport[];
  /** Decisions and comments whose note, or whose author's name, names her. */
  readonly decisions: number;
  /** Corrections of quotes that name her. */
  readonly corrections: number;
  /** Translations by people, earlier versions too, that name her. */
  readonly edits: number;
  /** Lines of the ledger that she signed, which nothing can change. */
  readonly signed: number;
  /** Lines of the memory that name her. */
  readonly memory: number;
  /** Exports so far, which may hold her words, and of all names how many revealed hers. */
  readonly exports: number;
  readonly reveals: number;
}

export interface Forgotten {
  readonly held: HeldOfPerson;
  /** Whether her record is gone; else it stays, as protected. */
  readonly isGone: boolean;
}

export type ForgettingStore = PeopleStore &
  Pick<
    Store,
    | 'reports'
    | 'report'
    | 'reviewPage'
    | 'collectionNames'
    | 'corrections'
    | 'latestEdits'
    | 'memoryPairs'
    | 'memory'
    | 'ledger'
  >;

/**
 * Changes nothing.
 * @param who a name or a pseudonym. @throws NotFound when nobody is called so.
 */
export async function heldOfPerson(who: string, store: ForgettingStore): Promise<HeldOfPerson> {
  return (await readHeld(who, store)).held;
}

/**
 * Takes her lines of the memory, and her record where nothing else names her.
 * @throws InvalidInput when nobody says who does it; NotFound when nobody is called so.
 */
export async function forgetPerson(
  who: string,
  by: string,
  store: ForgettingStore,
  clock: Clock,
): Promise<Forgotten> {
  if (by.trim() === '') throw new InvalidInput('say who does it; forgetting has a name behind it');
  const { held, memory } = await readHeld(who, store);
  const isGone = held.reports.length + held.decisions + held.corrections + held.edits + held.signed === 0;
  await store.forgetPerson(held.pseudonym, memory, isGone, {
    at: clock.now().toISOString(),
    who: by.trim(),
    what: 'forget',
    subjects: [held.pseudonym],
    detail: { gone: isGone, memory: memory.length, reports: held.reports.length },
  });
  return { held, isGone };
}

interface Read {
  readonly held: HeldOfPerson;
  /** Ids of the memory's lines that name her. */
  readonly memory: readonly string[];
}

async function readHeld(who: string, store: ForgettingStore): Promise<Read> {
  const person = findPerson(await placedPeople(store), who);
  if (!person) throw new NotFound('nobody is called so; crossquote people lists who is spoken of');
  const mentions = mentionsOf(person);
  const speakers = await store.speakers();
  const memory = await memoryNaming(mentions, store);
  const held: HeldOfPerson = {
    pseudonym: person.pseudonym,
    spellings: person.names.length,
    handles: person.handles.length,
    addresses: person.urls.length,
    quotes: speakers
      .filter(({ name }) => person.names.includes(name))
      .reduce((sum, { quotes }) => sum + quotes, 0),
    reports: await reportsNaming(mentions, store),
    decisions: await decisionsNaming(mentions, store),
    ...(await worksNaming(mentions, store)),
    memory: memory.length,
    ...(await ledgerOn(person, mentions, store)),
  };
  return { held, memory };
}

/** How often a text names her: by a word that is written as a name is, since what is hidden besides may be a common word. */
type Mentions = (...texts: readonly (string | null)[]) => number;

function mentionsOf(person: Person): Mentions {
  const hider = nameHider([{ person, how: 'strictly' }], new Map());
  const isName = (text: string) => !/^(?!\p{Script=Georgian})\p{Ll}[\p{L}\p{M}]*$/u.test(text);
  return (...texts) =>
    texts
      .map((text) => {
        const spans = text === null ? [] : hider.spans(text);
        return spans.filter(({ start, end }) => isName(text?.slice(start, end) ?? '')).length;
      })
      .reduce((sum, count) => sum + count, 0);
}

async function reportsNaming(mentions: Mentions, store: ForgettingStore): Promise<readonly HeldReport[]> {
  const found: HeldReport[] = [];
  // A report at a time: a database has more text than memory.
  for (const { id, collection } of await store.reports()) {
    const report = await store.report(id);
    if (!report) continue;
    const { text, title, publisher, url, source } = report;
    const count = mentions(text, title, publisher, url, source);
    if (count > 0) found.push({ id, collection, mentions: count });
  }
  return found;
}

const PAGE = 500;
const MOST_EDITS = 1_000_000;

async function decisionsNaming(mentions: Mentions, store: ForgettingStore): Promise<number> {
  let [count, after]: [number, { readonly at: string; readonly id: string } | null] = [0, null];
  for (;;) {
    const page = await store.reviewPage({ collection: null, subject: null }, { after, limit: PAGE });
    count += page.filter(({ by, note }) => mentions(by, note) > 0).length;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return count;
    after = { at: last.at, id: last.id };
  }
}

async function worksNaming(
  mentions: Mentions,
  store: ForgettingStore,
): Promise<Pick<HeldOfPerson, 'corrections' | 'edits'>> {
  let [corrections, edits] = [0, 0];
  for (const collection of await store.collectionNames()) {
    const corrected = await store.corrections(collection);
    corrections += corrected.filter(({ speaker, note, by }) => mentions(speaker, note, by) > 0).length;
    const written = await store.latestEdits(collection, null, MOST_EDITS);
    edits += written.filter(({ source, text, by }) => mentions(source, text, by) > 0).length;
  }
  return { corrections, edits };
}

async function memoryNaming(mentions: Mentions, store: ForgettingStore): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const { source, target } of await store.memoryPairs())
    for (const entry of await store.memory(source, target))
      if (mentions(entry.source.text, entry.target.text, entry.by) > 0) ids.push(entry.id);
  return ids;
}

async function ledgerOn(
  { pseudonym }: Person,
  mentions: Mentions,
  store: ForgettingStore,
): Promise<Pick<HeldOfPerson, 'exports' | 'reveals' | 'signed'>> {
  let [exports, reveals, signed] = [0, 0, 0];
  let lines: readonly LedgerLine[] = [];
  do {
    lines = await store.ledger(lines.at(-1)?.seq ?? 0, PAGE);
    signed += lines.filter(({ who }) => mentions(who) > 0).length;
    exports += lines.filter(({ what }) => what === 'export').length;
    reveals += lines.filter(({ what, subjects }) => what === 'reveal' && subjects.includes(pseudonym)).length;
  } while (lines.length === PAGE);
  return { exports, reveals, signed };
}
