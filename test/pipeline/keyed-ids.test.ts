/** With a key for ids, nothing that leaves the system is a hash that whoever guesses a hidden word can make. */
import { correctionId, fileHash, LEDGER_START, reportId, STAGES, translationEdit } from '@crossquote/domain';
import { aReport } from '@crossquote/domain/testing';
import {
  correct,
  editPlaces,
  editTranslation,
  importRecords,
  memoryEntry,
  type Store,
} from '@crossquote/pipeline';
import { fakeStore, fakeTranslator, fixedClock } from '@crossquote/pipeline/testing';
import { startWorkers } from '@crossquote/workers';
import { expect, it } from 'vitest';
import { exported, stagesBed } from './stages-bed.ts';

const KEY = 'k'.repeat(32);
const ACT = { by: 'kim', at: '2026-03-01T10:00:00.000Z' };
const TEXT = 'Mira Holm kam zur Mühle. „Wir sahen den Damm“, sagte Mira Holm.\n';

const TERM = memoryEntry({
  source: { language: 'de', text: 'Mira Holm' },
  target: { language: 'en', text: 'Ms. Holm' },
  kind: 'term',
  ...ACT,
});

async function settle(store: Store): Promise<void> {
  const { deps, settled } = stagesBed(store, { translator: fakeTranslator({ pairs: [['de', 'en']] }) });
  const workers = await startWorkers(deps, STAGES, 1);
  await settled();
  await workers.close();
}

/** A report that people corrected and translated, with a term that it meets; each of these has the name. */
async function worked(key: string | null): Promise<Store> {
  const store = fakeStore();
  if (key !== null) await store.beginIdKey(key);
  const report = aReport({ text: TEXT, language: 'de' });
  const id = reportId(report.collection, TEXT, key);
  await store.addMemory([TERM], ACT);
  await store.addReport({ ...report, id, sha256: fileHash(new TextEncoder().encode(TEXT), key) }, null, ACT);
  await settle(store);
  const missed = { content: [{ start: 0, end: 9 }], instead: null, speaker: 'Mira Holm', note: null };
  await correct({ ...missed, reportId: id, deed: 'quote', by: 'kim' }, store, fixedClock());
  const [place] = (await editPlaces(id, 'en', store)).places;
  if (!place) throw new Error('it has a sentence');
  const wish = { reportId: id, of: place.of, language: 'en', by: 'kim', seen: place.version } as const;
  const words = { text: 'Mira Holm came to the mill.', state: 'reviewed' } as const;
  expect(await editTranslation({ ...wish, ...words }, store, fixedClock())).toBe('saved');
  await settle(store);
  return store;
}

/** All that may be a hash of something, but for the models' revisions. */
async function hashesOf(store: Store): Promise<ReadonlySet<string>> {
  const text = `${await exported(store)}${JSON.stringify(await store.ledger(0, 99))}`;
  return new Set(text.replaceAll(LEDGER_START, '').match(/\b[0-9a-f]{16,}\b|[a-z]_[0-9a-f]{20}/g));
}

it('no id, mark or hash of an export or the ledger is one that a home without the key makes of the same words', async () => {
  const [plain, keyed] = [await hashesOf(await worked(null)), await hashesOf(await worked(KEY))];
  expect(keyed.size).toBe(plain.size);
  expect(keyed.size).toBeGreaterThan(20);
  // Readers see neither: a speaker's id follows from the pseudonym there.
  expect([...keyed].filter((hash) => plain.has(hash) && !hash.startsWith('p_'))).toEqual([]);
});

it('is read into another home with the key as it was, and what was made before ids had it is taken in too', async () => {
  const first = await worked(KEY);
  const file = await exported(first);
  const home = async () => {
    const store = fakeStore();
    await store.beginIdKey(KEY);
    return store;
  };
  const lines = async function* (text: string) {
    yield* text.split('\n');
  };
  const second = await home();
  expect((await importRecords(lines(file), second, ACT, null, false, KEY)).problems).toEqual([]);
  expect(await exported(second)).toBe(file);

  const [correction] = await first.corrections('default');
  const [edit] = await first.translationEdits(correction?.reportId ?? '');
  if (!correction || !edit) throw new Error('somebody corrected and translated');
  const older = file
    .replaceAll(correction.id, correctionId(correction, null))
    .replaceAll(edit.id, translationEdit(edit, null).id);
  const third = await home();
  expect((await importRecords(lines(older), third, ACT, null, false, KEY)).problems).toEqual([]);
  expect(await third.corrections('default')).toHaveLength(1);
  expect(await third.translationEdits(edit.reportId)).toHaveLength(1);

  const forged = file.replaceAll(correction.id, correctionId(correction, 'o'.repeat(32)));
  const { problems } = await importRecords(lines(forged), await home(), ACT, null, false, KEY);
  expect(problems).toMatchObject([
    { message: expect.stringContaining('not the one that its id was made from') },
  ]);
});
