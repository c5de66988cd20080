/** Whoever is shown a name that is hidden from everybody stands in the ledger, before it is shown. */
import { InvalidInput, type Person } from '@crossquote/domain';
import { type LedgerStore, systemClock } from '@crossquote/pipeline';

/** @param whose names are shown. @param by what --by says. @throws InvalidInput when nobody says who looks. */
export async function noteReveal(
  whose: readonly Pick<Person, 'pseudonym'>[],
  by: unknown,
  store: LedgerStore,
): Promise<void> {
  if (typeof by !== 'string' || by.trim() === '')
    throw new InvalidInput('say who reveals the names: --reveal --by <name>');
  const subjects = whose.map(({ pseudonym }) => pseudonym);
  const at = systemClock.now().toISOString();
  await store.appendLedger({ at, who: by.trim(), what: 'reveal', subjects, detail: { format: 'people' } });
}
