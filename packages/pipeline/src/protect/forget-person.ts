/**
 * What is held of a person who wants to be forgotten, and taking away what can be taken. Her record is what hides her: it stays, as protected, for as
 * long as anything that stays names her, since her name would be readable without it.
 */
import { Conflict, InvalidInput } from '@crossquote/domain';
import type { Clock } from '../ports/clock.ts';
import type { Store } from '../ports/store.ts';
import { placedPeople } from './class-person.ts';
import {
  type HeldOfPerson,
  type HoldingStore,
  isStillAsked,
  readHeld,
  type Search,
  searchFor,
} from './held-of-person.ts';

export interface Forgotten {
  readonly held: HeldOfPerson;
  /** Whether her record is gone; else it stays, as protected. */
  readonly isGone: boolean;
}

const MOST_TRIES = 3;

/**
 * Takes her lines of the memory, and her record where nothing is left that it hides. What names her is searched while everybody goes on,
 * which takes as long as there are texts; then what came meanwhile, in the transaction that takes it and in which nobody adds anything: a report that
 * came between the two would name her unprotected.
 * @param chosen ids of lines of the memory that perhaps name her, and are to go too.
 * @throws InvalidInput when nobody says who does it, or she does; NotFound when nobody is called so, or no such line is; Conflict when people were classed all the while.
 */
export async function forgetPerson(
  who: string,
  by: string,
  store: HoldingStore & Pick<Store, 'undisturbed'>,
  clock: Clock,
  chosen: readonly string[] = [],
): Promise<Forgotten> {
  if (by.trim() === '') throw new InvalidInput('say who does it; forgetting has a name behind it');
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const search = await searchFor(who, store, chosen);
    if (search.naming.inFull(by) > 0)
      throw new InvalidInput('say who else does it: the ledger would keep the name that is to be forgotten');
    await readHeld(search, store);
    // What came while all was read, which took long: little is left then to read while others wait.
    await readHeld(search, store);
    const forgotten = await store.undisturbed(async (inner) =>
      isStillAsked(search, await placedPeople(inner)) ? forgetFound(search, by, inner, clock) : null,
    );
    if (forgotten) return forgotten;
  }
  throw new Conflict('people were classed meanwhile, so nothing was taken; forget again');
}

async function forgetFound(search: Search, by: string, store: Store, clock: Clock): Promise<Forgotten> {
  const { held, memory } = await readHeld(search, store);
  const isGone = STAYS.every((what) => held[what] === 0) && held.reports.length === 0;
  await store.forgetPerson(held.pseudonym, memory, isGone, {
    at: clock.now().toISOString(),
    who: by.trim(),
    what: 'forget',
    subjects: [held.pseudonym],
    detail: { gone: isGone, memory: memory.length, reports: held.reports.length },
  });
  return { held, isGone };
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
