/**
 * What is held of a person who wants to be forgotten, and taking away what can be taken. Her record is what hides her: it stays, as protected, for as
 * long as anything that stays names her, since her name would be readable without it.
 */
import { InvalidInput, type LedgerLine, NotFound, type Person } from '@crossquote/domain';
import type { Clock } from '../ports/clock.ts';
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
  /** Lines of the memory that name her in full, and those that perhaps do, which nobody takes. */
  readonly memory: number;
  readonly memoryPerhaps: number;
  /** Exports so far, which may hold her words, and of all names how many revealed hers. */
  readonly exports: number;
  readonly reveals: number;
}

export interface Forgotten {
  readonly held: HeldOfPerson;
  /** Whether her record is gone; else it stays, as protected. */
  readonly isGone: boolean;
}

/** What is read of a store to know what is held. */
export type HoldingStore = PeopleStore &
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
    | 'tokens'
    | 'webhooks'
  >;

/**
 * Changes nothing.
 * @param who a name or a pseudonym. @throws NotFound when nobody is called so.
 */
export async function heldOfPerson(who: string, store: HoldingStore): Promise<HeldOfPerson> {
  return (await readHeld(who, store)).held;
}

/**
 * Takes her lines of the memory, and her record where nothing is left that it hides. What names her is read and taken in one transaction, in which nobody
 * adds anything: a report that came between the two would name her unprotected.
 * @throws InvalidInput when nobody says who does it, or she does; NotFound when nobody is called so.
 */
export async function forgetPerson(
  who: string,
  by: string,
  store: Pick<PeopleStore, 'undisturbed'>,
  clock: Clock,
): Promise<Forgotten> {
  if (by.trim() === '') throw new InvalidInput('say who does it; forgetting has a name behind it');
  return store.undisturbed(async (inner) => {
    const { held, memory, naming } = await readHeld(who, inner);
    if (naming.inFull(by) > 0)
      throw new InvalidInput('say who else does it: the ledger would keep the name that is to be forgotten');
    const isGone = STAYS.every((what) => held[what] === 0) && held.reports.length === 0;
    await inner.forgetPerson(held.pseudonym, memory, isGone, {
      at: clock.now().toISOString(),
      who: by.trim(),
      what: 'forget',
      subjects: [held.pseudonym],
      detail: { gone: isGone, memory: memory.length, reports: held.reports.length },
    });
    return { held, isGone };
  });
}

/** What keeps the record, beside reports. */
const STAYS = [
  'decisions',
  'corrections',
  'edits',
  'signed',
  'collections',
  'tokens',
  'webhooks',
  'memoryPerhaps',
] as const;

interface Read {
  readonly held: HeldOfPerson;
  /** Ids of the memory's lines that name her in full. */
  readonly memory: readonly string[];
  readonly naming: Naming;
}

async function readHeld(who: string, store: HoldingStore): Promise<Read> {
  const people = await placedPeople(store);
  const person = findPerson(people, who);
  if (!person) throw new NotFound('nobody is called so; crossquote people lists who is spoken of');
  const naming = namingOf(person, people);
  const speakers = await store.speakers();
  const memory = await memoryNaming(naming, store);
  const held: HeldOfPerson = {
    pseudonym: person.pseudonym,
    spellings: person.names.length,
    handles: person.handles.length,
    addresses: person.urls.length,
    quotes: speakers
      .filter(({ name }) => person.names.includes(name))
      .reduce((sum, { quotes }) => sum + quotes, 0),
    reports: await reportsNaming(naming, store),
    decisions: await decisionsNaming(naming, store),
    ...(await worksNaming(naming, store)),
    ...(await calledAfter(naming, store)),
    memory: memory.sure.length,
    memoryPerhaps: memory.perhaps,
    ...(await ledgerOn(person, naming, store)),
  };
  return { held, memory: memory.sure, naming };
}

async function reportsNaming(
  { surely, atAll, without }: Naming,
  store: HoldingStore,
): Promise<readonly HeldReport[]> {
  const found: HeldReport[] = [];
  // A report at a time: a database has more text than memory.
  for (const { id, collection } of await store.reports()) {
    const report = await store.report(id);
    if (!report) continue;
    const { text, title, publisher, url, source } = report;
    const all = atAll(text, title, publisher, url, source);
    const mentions = surely(text, title, publisher, url, source);
    const perhaps = Math.max(0, all - mentions);
    if (all + mentions > 0) found.push({ id, collection: without(collection), mentions, perhaps });
  }
  return found;
}

const PAGE = 500;
const MOST_EDITS = 1_000_000;

async function decisionsNaming({ atAll, inFull }: Naming, store: HoldingStore): Promise<number> {
  let [count, after]: [number, { readonly at: string; readonly id: string } | null] = [0, null];
  for (;;) {
    const page = await store.reviewPage({ collection: null, subject: null }, { after, limit: PAGE });
    count += page.filter(({ by, note }) => inFull(by) + atAll(note) > 0).length;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return count;
    after = { at: last.at, id: last.id };
  }
}

async function worksNaming(
  { atAll, inFull }: Naming,
  store: HoldingStore,
): Promise<Pick<HeldOfPerson, 'corrections' | 'edits'>> {
  let [corrections, edits] = [0, 0];
  for (const collection of await store.collectionNames()) {
    const corrected = await store.corrections(collection);
    corrections += corrected.filter(({ speaker, note, by }) => atAll(speaker, note) + inFull(by) > 0).length;
    const written = await store.latestEdits(collection, null, MOST_EDITS);
    edits += written.filter(({ source, text, by }) => atAll(source, text) + inFull(by) > 0).length;
  }
  return { corrections, edits };
}

async function calledAfter(
  { atAll, inFull }: Naming,
  store: HoldingStore,
): Promise<Pick<HeldOfPerson, 'collections' | 'tokens' | 'webhooks'>> {
  const collections = (await store.collectionNames()).filter((name) => atAll(name) > 0).length;
  const tokens = (await store.tokens()).filter(({ name }) => inFull(name) > 0).length;
  const webhooks = (await store.webhooks()).filter(({ url }) => inFull(url) > 0).length;
  return { collections, tokens, webhooks };
}

async function memoryNaming(
  { atAll, inFull, surely }: Naming,
  store: HoldingStore,
): Promise<{ readonly sure: readonly string[]; readonly perhaps: number }> {
  const sure: string[] = [];
  let perhaps = 0;
  for (const { source, target } of await store.memoryPairs())
    for (const entry of await store.memory(source, target)) {
      const texts = [entry.source.text, entry.target.text];
      if (surely(...texts) + inFull(entry.by) > 0) sure.push(entry.id);
      else if (atAll(...texts) > 0) perhaps += 1;
    }
  return { sure, perhaps };
}

async function ledgerOn(
  { pseudonym }: Person,
  { inFull }: Naming,
  store: HoldingStore,
): Promise<Pick<HeldOfPerson, 'exports' | 'reveals' | 'signed'>> {
  let [exports, reveals, signed] = [0, 0, 0];
  let lines: readonly LedgerLine[] = [];
  do {
    lines = await store.ledger(lines.at(-1)?.seq ?? 0, PAGE);
    signed += lines.filter(({ who }) => inFull(who) > 0).length;
    exports += lines.filter(({ what }) => what === 'export').length;
    reveals += lines.filter(({ what, subjects }) => what === 'reveal' && subjects.includes(pseudonym)).length;
  } while (lines.length === PAGE);
  return { exports, reveals, signed };
}
