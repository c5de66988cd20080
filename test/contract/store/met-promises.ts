/** The store’s promises about which pairs of the memory a report meets. */
import { type MemoryEntry, type NewLedgerLine, sha256 } from '@crossquote/domain';
import { AN_ACT } from '@crossquote/domain/testing';
import type { Meeting } from '@crossquote/pipeline';
import { expect, it } from 'vitest';
import { add, type Given } from './given.ts';
import { anEntry } from './rows.ts';

export function metPromises(given: Given): void {
  const bridge = anEntry('Brücke', 'bridge', { id: 'e_3' });
  const smoke = anEntry('Rauch', 'smoke', { id: 'e_1' });
  const gone = anEntry('weg', 'gone', { id: 'e_2' });
  const added = (...entries: readonly MemoryEntry[]) => given.store.addMemory(entries, AN_ACT);
  const aMeeting = (reportId: string, part: Partial<Meeting> = {}): Meeting => {
    return { reportId, target: 'en', basis: 'as it is', upTo: 1, since: null, entries: [], ...part };
  };
  const aReportId = async (text = 'Die Brücke ist weg.') =>
    (await add(given.store, { text, language: 'de' })).id;

  it('numbers the entries of all pairs in the order of adding', async () => {
    expect(await given.store.lastMemory('de', 'en')).toBe(0);
    await added(bridge);
    const first = await given.store.lastMemory('de', 'en');
    await added(anEntry('pont', 'bridge', { source: { language: 'fr', text: 'pont' } }));
    expect(await given.store.lastMemory('de', 'en')).toBe(first);
    await added(smoke, bridge, gone);
    expect(await given.store.lastMemory('de', 'en')).toBeGreaterThan(first);
    expect(await given.store.memoryAfter('de', 'en', first)).toEqual([smoke, gone]);
    expect(await given.store.memoryAfter('de', 'en', 0)).toEqual(await given.store.memory('de', 'en'));
    expect(await given.store.memoryAfter('de', 'en', await given.store.lastMemory('de', 'en'))).toEqual([]);
  });

  it('keeps what a report meets, with a revision as that of a memory of these entries', async () => {
    await added(bridge, smoke, gone);
    const [one, other] = [await aReportId(), await aReportId('Rauch.')];
    expect(await given.store.metMemory([one])).toEqual([]);
    await given.store.saveMet([aMeeting(one, { entries: ['e_3', 'e_2'] }), aMeeting(other)]);
    const met = { target: 'en', basis: 'as it is', upTo: 1 };
    expect(await given.store.metMemory([one])).toEqual([
      { reportId: one, ...met, revision: sha256('e_2,e_3') },
    ]);
    expect(await given.store.metMemory([other])).toEqual([{ reportId: other, ...met, revision: sha256('') }]);
  });

  it('adds what was found since to what was found before, where nobody looked further', async () => {
    await added(bridge, smoke, gone);
    const id = await aReportId();
    const now = async () => (await given.store.metMemory([id]))[0];
    await given.store.saveMet([aMeeting(id, { entries: ['e_3'] })]);
    await given.store.saveMet([aMeeting(id, { since: 1, upTo: 2, entries: ['e_1', 'e_3'] })]);
    const both = { upTo: 2, revision: sha256('e_1,e_3') };
    expect(await now()).toMatchObject(both);
    await given.store.saveMet([aMeeting(id, { since: 1, upTo: 3, entries: ['e_2'] })]);
    await given.store.saveMet([aMeeting(id, { since: 2, upTo: 3, entries: ['e_2'], basis: 'other words' })]);
    expect(await now()).toMatchObject(both);
    await given.store.saveMet([aMeeting(id, { upTo: 3, entries: ['e_2'], basis: 'other words' })]);
    expect(await now()).toMatchObject({ basis: 'other words', upTo: 3, revision: sha256('e_2') });
  });

  it('keeps nothing of a report or an entry that is gone', async () => {
    await added(bridge, smoke);
    const id = await aReportId();
    await given.store.saveMet([aMeeting(id, { entries: ['e_3', 'e_2'] }), aMeeting('r_none')]);
    expect(await given.store.metMemory([id, 'r_none'])).toEqual([]);
    await given.store.saveMet([aMeeting(id, { entries: ['e_3'] })]);
    const other = await aReportId('Rauch.');
    await given.store.saveMet([aMeeting(other, { entries: ['e_1'] })]);
    await given.store.forgetPerson('nobody', ['e_3'], false, FORGOTTEN);
    expect((await given.store.metMemory([id, other])).map(({ reportId }) => reportId)).toEqual([other]);
    await given.store.saveMet([aMeeting(id, { since: 1, upTo: 2, entries: ['e_1'] })]);
    expect(await given.store.metMemory([id])).toEqual([]);
    await given.bed.deleteReport(other);
    expect(await given.store.metMemory([other])).toEqual([]);
  });
}

const FORGOTTEN: NewLedgerLine = { who: 'kim', at: AN_ACT.at, what: 'forget', subjects: [], detail: {} };
