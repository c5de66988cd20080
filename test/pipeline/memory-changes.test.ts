/**
 * What changes the memory makes those reports run again that can be other words for it, and no others; what comes of it is what would have been made of them all with
 * that memory from the start.
 */
import { type MemoryEntry, STAGES } from '@crossquote/domain';
import { AN_ACT, aReport } from '@crossquote/domain/testing';
import { memoryEntry, type Store } from '@crossquote/pipeline';
import { fakeStore, fakeTranslator } from '@crossquote/pipeline/testing';
import { openStore } from '@crossquote/store';
import { openTestDatabase } from '@crossquote/store/testing';
import { startWorkers } from '@crossquote/workers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { exported, stagesBed } from './stages-bed.ts';

const TEXTS = {
  camp: 'Das Lager brannte die ganze Nacht. „Niemand hat uns gewarnt“, sagte Mira Holm dem Sender.',
  bridge: 'Die Brücke bei Orsund ist eingestürzt. „Wir haben Rauch gesehen“, sagte Jan Torp.',
  mill: 'Die Mühle steht noch. „Das Wasser kam in der Nacht“, sagte Orla Venn am Montag.',
};
const REPORTS = Object.values(TEXTS).map((text, i) =>
  aReport({ text, language: 'de', publishedAt: `2026-03-0${i + 1}` }),
);

const entry = (source: string, target: string, part: Partial<MemoryEntry> = {}) =>
  memoryEntry({
    by: 'kim',
    at: '2026-03-01T10:00:00.000Z',
    ...part,
    source: { language: 'de', text: source },
    target: { language: 'en', text: target },
  });
const CHANGES: readonly (readonly [string, MemoryEntry, readonly (keyof typeof TEXTS)[]])[] = [
  ['a term', entry('Lager', 'camp', { kind: 'term' }), ['camp']],
  ['a term of two reports', entry('Nacht', 'night', { kind: 'term' }), ['camp', 'mill']],
  ['a term of no report', entry('Umspannwerk', 'substation', { kind: 'term' }), []],
  ['a term taken out', entry('Lager', '', { kind: 'term', at: '2026-03-02T10:00:00.000Z' }), ['camp']],
  ['a segment', entry('Die Mühle steht noch.', 'The mill still stands.'), ['mill']],
  ['a near match', entry('Wir haben den Rauch gesehen', 'We saw the smoke'), ['bridge']],
  ['a segment of no report', entry('Alle gingen nach Hause.', 'All went home.'), []],
];

const stores: readonly (readonly [string, () => Promise<Store>])[] = [
  ['the fake store', async () => fakeStore()],
  ['the embedded database', async () => openStore(await openTestDatabase())],
];

describe.each(stores)('what is added to the memory, on %s', (_name, open) => {
  const segment = entry('Das Lager brannte die ganze Nacht.', 'All night the camp was on fire.');
  const forget = (store: Store) =>
    store.forgetPerson('nobody', [segment.id], false, {
      who: 'kim',
      at: AN_ACT.at,
      what: 'forget',
      subjects: [],
      detail: {},
    });
  const started = async (wrapped = (opened: Store) => opened) => {
    const opened = await open();
    const store = wrapped(opened);
    onTestFinished(() => opened.close());
    const ran: string[] = [];
    const { deps, settled } = stagesBed(store, {
      translator: fakeTranslator({ texts: { 'Das Lager brannte die ganze Nacht.': 'The store burned.' } }),
      onStage: ({ stage, subject, outcome }) => {
        if (stage === 'translate' && outcome === 'done') ran.push(subject);
      },
    });
    const workers = await startWorkers(deps, STAGES, 1);
    onTestFinished(() => workers.close());
    const addReports = async () => {
      for (const report of REPORTS) await store.addReport(report, new Uint8Array([1]));
      await settled();
    };
    return { store, settled, addReports, ran };
  };

  it('makes those alone run again that it can touch, and all are as if it had always been there', async () => {
    const later = await started();
    await later.addReports();
    for (const [what, added, touched] of CHANGES) {
      later.ran.length = 0;
      await later.store.addMemory([added], AN_ACT);
      await later.settled();
      const ids = touched.flatMap((name) => REPORTS.find(({ text }) => text === TEXTS[name])?.id ?? []);
      expect([what, ...later.ran.sort()]).toEqual([what, ...ids.sort()]);
    }
    const first = await started();
    await first.store.addMemory(
      CHANGES.map(([, added]) => added),
      AN_ACT,
    );
    await first.addReports();
    expect(await exported(later.store)).toBe(await exported(first.store));
  });

  it('leaves no word in what was translated with it when it is forgotten before that is saved', async () => {
    const { store, settled, addReports, ran } = await started((opened) => {
      let asked = 0;
      const memory: Store['memory'] = async (source, target) => {
        if (asked++ > 0) return opened.memory(source, target);
        await opened.addMemory([segment], AN_ACT);
        const read = await opened.memory(source, target);
        await forget(opened);
        return read;
      };
      return { ...opened, memory };
    });
    await addReports();
    await settled();
    expect(ran).toHaveLength(REPORTS.length);
    expect(await exported(store)).toContain('The store burned.');
    expect(await exported(store)).not.toContain(segment.target.text);
  });

  it('is gone from what met it when it goes itself', async () => {
    const { store, settled, addReports, ran } = await started();
    await addReports();
    const before = await exported(store);
    await store.addMemory([segment], AN_ACT);
    await settled();
    expect(await exported(store)).not.toBe(before);
    ran.length = 0;
    await forget(store);
    await settled();
    expect(await exported(store)).toBe(before);
    expect(ran).toHaveLength(1);
  });
});
