/** What people translate: written, undone, offered elsewhere. */
import {
  InvalidInput,
  NotFound,
  type Report,
  sentenceId,
  type TranslationEdit,
  translationEdit,
  translationId,
} from '@crossquote/domain';
import { AN_ACT, aReport } from '@crossquote/domain/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { type FakeStore, fakeStore, fixedClock } from '../testing/index.ts';
import { memoryEntry } from '../translate/memory-entry.ts';
import { type EditPlace, editPlaces } from './edit-places.ts';
import { editTranslation, undoEdit } from './edit-translation.ts';
import { equalSentences } from './equal-sentences.ts';
import { openOffers } from './open-offers.ts';

const MODEL = { name: 'fake/de-en', revision: '1', dtype: 'fp32' };
const clock = fixedClock('2026-03-05T10:00:00.000Z');
let store: FakeStore;

/** A German report, a sentence a line, each with a machine's translation. */
async function told(...lines: readonly string[]): Promise<Report> {
  const report = aReport({ text: lines.join('\n'), language: 'de' });
  const mark = { subject: report.id, fingerprint: 'f' };
  let at = 0;
  const sentences = lines.map((line, index) => {
    const range = { start: at, end: Math.min(report.text.length, at + line.length + 1) };
    at = range.end;
    return { id: sentenceId(report.id, range), reportId: report.id, index, range, role: 'text' as const };
  });
  const translations = sentences.map(({ id: of, index }) => ({
    id: translationId(of, 'en', 'machine', MODEL),
    reportId: report.id,
    of,
    language: 'en',
    text: `machine ${index}`,
    origin: 'machine' as const,
    model: MODEL,
    state: 'initial' as const,
    warnings: [],
  }));
  await store.addReport(report, null);
  await store.saveSentences({ ...mark, stage: 'split' }, sentences);
  await store.saveTranslations({ ...mark, stage: 'translate' }, translations, null);
  return report;
}

async function placeOf(report: Report, index = 0): Promise<EditPlace> {
  const place = (await editPlaces(report.id, 'en', store)).places[index];
  if (!place) throw new Error('there is no such sentence');
  return place;
}

async function edit(report: Report, text: string, more: Record<string, unknown> = {}) {
  const place = await placeOf(report, (more['index'] as number | undefined) ?? 0);
  const wish = { reportId: report.id, of: place.of, language: 'en', by: 'kim', seen: place.version };
  return editTranslation({ ...wish, text, state: 'translated', ...more }, store, clock);
}

async function undo(report: Report) {
  const { of, version } = await placeOf(report);
  return undoEdit({ reportId: report.id, of, language: 'en', by: 'lou', seen: version }, store, clock);
}

beforeEach(() => {
  store = fakeStore(clock);
});

describe("a person's translation", () => {
  it('is kept with who, when, in which state, and the machine’s words that it was made from', async () => {
    const report = await told('Die Brücke ist weg.', 'Alle weinten.');
    expect(await edit(report, '  The bridge\nis\u0007 gone. ', { state: 'reviewed' })).toBe('saved');
    const { human, base, edits } = await placeOf(report);
    expect(human).toMatchObject({ text: 'The bridge is gone.', state: 'reviewed', origin: 'human' });
    expect(base).toMatchObject({ text: 'machine 0', origin: 'machine' });
    expect(edits).toMatchObject([
      { source: 'Die Brücke ist weg.', by: 'kim', at: '2026-03-05T10:00:00.000Z', from: { model: MODEL } },
    ]);
    await store.saveTranslations({ subject: report.id, stage: 'translate', fingerprint: 'g' }, [], null);
    expect((await placeOf(report)).base).toMatchObject({ text: 'machine 0', origin: 'machine' });
  });

  it('goes through its states, each a version of its own', async () => {
    const report = await told('Die Brücke ist weg.');
    for (const state of ['translated', 'reviewed', 'reviewed', 'final'])
      await edit(report, 'The bridge is gone.', { state });
    const { edits } = await placeOf(report);
    expect(edits.map(({ state, at }) => [state, at?.slice(-5)])).toEqual([
      ['translated', '.000Z'],
      ['reviewed', '.001Z'],
      ['final', '.002Z'],
    ]);
  });

  it('is never written over what somebody else wrote meanwhile', async () => {
    const report = await told('Die Brücke ist weg.');
    const { version: seen } = await placeOf(report);
    await edit(report, 'The bridge is gone.');
    expect(await edit(report, 'The bridge has gone.', { seen, by: 'lou' })).toBe('conflict');
    expect((await placeOf(report)).human?.text).toBe('The bridge is gone.');
    const lifted = (await placeOf(report)).version;
    await edit(report, 'The bridge is gone.', { state: 'final' });
    expect(await edit(report, 'The bridge is gone.', { seen: lifted, by: 'lou' })).toBe('conflict');
  });

  it('is undone, back to the machine’s words, and brought back', async () => {
    const report = await told('Die Brücke ist weg.');
    expect(await undo(report)).toBe('unchanged');
    await edit(report, 'first');
    await edit(report, 'second', { state: 'final' });
    await undo(report);
    expect((await placeOf(report)).human).toMatchObject({ text: 'first', state: 'translated' });
    await undo(report);
    expect((await placeOf(report)).human).toMatchObject({ text: 'second', state: 'final' });
    const other = await told('Alle weinten.');
    await edit(other, 'All wept.');
    await undo(other);
    expect(await placeOf(other)).toMatchObject({ human: null, base: { text: 'machine 0' } });
    await undo(other);
    expect((await placeOf(other)).human?.text).toBe('All wept.');
    expect((await placeOf(other)).edits).toHaveLength(3);
  });

  it('is undone to what stood before it, though an import brought later versions of elsewhere', async () => {
    const report = await told('Die Brücke ist weg.');
    await edit(report, 'first');
    await edit(report, 'second');
    const [first] = await store.translationEdits(report.id);
    const foreign = { ...(first as TranslationEdit), text: 'elsewhere', at: '2027-01-01T00:00:00.000Z' };
    await store.addEdits(report.id, [translationEdit(foreign, null)]);
    await undo(report);
    expect((await placeOf(report)).human?.text).toBe('first');
  });

  it('takes no blank text, no nobody, and no sentence that is not there', async () => {
    const report = await told('Die Brücke ist weg.');
    await expect(edit(report, ' – ')).rejects.toThrow(InvalidInput);
    await expect(edit(report, 'gone', { by: ' ' })).rejects.toThrow(InvalidInput);
    await expect(edit(report, 'gone', { of: 's_none' })).rejects.toThrow(NotFound);
    expect(await store.translationEdits(report.id)).toEqual([]);
  });
});

describe('offers', () => {
  const offers = async (text: string, of = '') => (await openOffers(store)('de', 'en')).for(text, of);

  it('are what people made of these words or like ones, with whose it is and where it stands', async () => {
    const report = await told('Die Brücke ist weg.', 'Die Brücke ist weg!', 'Alle weinten.');
    await edit(report, 'The bridge is gone.');
    await edit(report, 'The bridge is gone!', { index: 1, by: 'lou' });
    expect(await offers('„Die Brücke ist weg.“')).toMatchObject([
      { text: 'The bridge is gone.', score: 1, by: 'kim', reportId: report.id, origin: 'human' },
      { text: 'The bridge is gone!', by: 'lou', source: 'Die Brücke ist weg!' },
    ]);
    const { of } = await placeOf(report);
    expect(await offers('Die Brücke ist weg.', of)).toMatchObject([{ by: 'lou' }]);
    expect(await offers('Niemand kam.')).toEqual([]);
  });

  it('are taken back by an undo, and are no reason to translate other reports again', async () => {
    const report = await told('Die Brücke ist weg.');
    const before = await store.memoryRevision('de', 'en');
    await edit(report, 'The bridge is gone.');
    expect(await offers('Die Brücke ist weg.')).toHaveLength(1);
    expect(await store.memoryRevision('de', 'en')).toBe(before);
    await undo(report);
    expect(await offers('Die Brücke ist weg.')).toEqual([]);
  });

  it('come from the imported memory too, a person’s before a machine’s, each text once', async () => {
    const sides = (text: string) => ({
      source: { language: 'de', text: 'Ja, sofort.' },
      target: { language: 'en', text },
    });
    const by = { by: 'ada', at: '2026-03-01T10:00:00.000Z' };
    await store.addMemory([memoryEntry({ ...sides('Yes, at once.'), ...by })], AN_ACT);
    const report = await told('Ja, sofort.', 'Ja, sofort.');
    await edit(report, 'Yes, at once.', { index: 1 });
    expect(await offers('Ja, sofort.')).toMatchObject([{ text: 'Yes, at once.', by: 'kim' }]);
    await store.addMemory(
      [memoryEntry({ ...sides('Yes, now.'), ...by, at: '2026-03-02T10:00:00.000Z', origin: 'human' })],
      AN_ACT,
    );
    expect((await offers('Ja, sofort.')).map(({ text }) => text)).toEqual(['Yes, at once.', 'Yes, now.']);
  });
});

describe('terms', () => {
  it('are found wherever they stand, as they are in force, and are no offers', async () => {
    const open = openOffers(store);
    const found = async (text: string) =>
      (await open('de-AT', 'en')).termsIn(text).map(({ target }) => target);
    const term = (target: string, day: number) =>
      memoryEntry({
        kind: 'term',
        source: { language: 'de', text: 'Lager' },
        target: { language: 'en', text: target },
        by: 'kim',
        at: `2026-03-0${day}T10:00:00.000Z`,
      });
    expect(await found('Das Lager brannte.')).toEqual([]);
    await store.addMemory([term('camp', 1)], AN_ACT);
    expect(await found('Das Lager brannte.')).toEqual(['camp']);
    expect((await open('de', 'en')).for('Lager', '')).toEqual([]);
    await store.addMemory([term('', 2)], AN_ACT);
    expect(await found('Das Lager brannte.')).toEqual([]);
  });
});

describe('equal sentences elsewhere', () => {
  it('are found in every report of the collection, and changed by nobody', async () => {
    const one = await told('Die Brücke ist weg.', 'Alle weinten.', '„Die  Brücke ist weg.“');
    const two = await told('Davor.', '«Die Brücke ist weg.»');
    await told('Die Brücke ist nicht weg.');
    await edit(one, 'The bridge is gone.');
    const found = await equalSentences({ report: one, place: await placeOf(one), language: 'en' }, store);
    expect(new Set(found.map(({ report, place }) => `${report.id} ${place.index}`))).toEqual(
      new Set([`${one.id} 2`, `${two.id} 1`]),
    );
    expect(found.map(({ shown }) => shown?.origin)).toEqual(['machine', 'machine']);
  });
});
