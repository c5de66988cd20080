import { type Sentence, sentenceId } from '@crossquote/domain';
import { aQuote, aReport } from '@crossquote/domain/testing';
import { describe, expect, it, vi } from 'vitest';
import { sentenceRecord } from '../export/records.ts';
import { fakeStore } from '../testing/index.ts';
import { hideRecords } from './hide-records.ts';
import { openNames } from './open-names.ts';

const line = { at: '2026-03-01T10:00:00.000Z', who: 'kim', what: 'class' as const, subjects: [], detail: {} };
const PSEUDONYM = 'Person-0A1B2C';
const known = { pseudonym: PSEUDONYM, handles: [], urls: [], risk: 'protected' as const };
const MIRA = { ...known, names: ['Mira Holm'] };
const JOST = { ...known, names: ['Jost Schwarz'] };

const report = aReport({ text: 'Das Wasser war Schwarz. „Schwarz geht“, hieß es. Das Boot war weg.' });
const quote = aQuote(report, 'Schwarz geht');
const sentences = ['Das Wasser war Schwarz.', 'Das Boot war weg.'].map((text, index): Sentence => {
  const start = report.text.indexOf(text);
  const range = { start, end: start + text.length };
  return { id: sentenceId(report.id, range), reportId: report.id, index, range, role: 'text' };
});
const [water = '', boat = ''] = sentences.map(({ id }) => id);

async function storeWith() {
  const store = fakeStore();
  const mark = { subject: report.id, fingerprint: 'f' };
  await store.addReport(report, new Uint8Array());
  await store.saveSentences({ ...mark, stage: 'split' }, sentences);
  await store.saveQuotes({ ...mark, stage: 'quotes' }, [quote]);
  return store;
}

const translation = (of: string, text: string, origin = 'machine') => ({
  kind: 'translation',
  of,
  text,
  origin,
  warnings: [] as readonly object[],
});

async function textsOf(records: AsyncIterable<{ text: string }>, store: ReturnType<typeof fakeStore>) {
  const texts: string[] = [];
  for await (const { text } of hideRecords(records, openNames(store, 'private'), 'private', store))
    texts.push(text);
  return texts;
}

describe('hideRecords', () => {
  it('gives every record, in order, and hides who is protected while it reads', async () => {
    const store = fakeStore();
    const records = async function* () {
      for (let n = 0; n < 1203; n++) {
        if (n === 600) await store.savePerson(MIRA, line);
        yield { text: `${n} Mira Holm` };
      }
    };
    const texts = await textsOf(records(), store);
    expect(texts.map((text) => Number.parseInt(text, 10))).toEqual(Array.from({ length: 1203 }, (_, n) => n));
    expect([texts[0], texts[600], texts.at(-1)]).toEqual([
      '0 Mira Holm',
      `600 ${PSEUDONYM}`,
      `1202 ${PSEUDONYM}`,
    ]);
  });

  it("leaves out a machine's translation that has not the pseudonym of its source, and keeps a person's", async () => {
    const store = await storeWith();
    const records = async function* () {
      yield translation(water, 'The water was black.');
      yield translation(quote.id, 'Schwarz goes');
      yield translation(boat, 'The boat was gone.');
      yield translation(water, 'The water was dark.', 'human');
    };
    const all = ['The water was black.', 'Schwarz goes', 'The boat was gone.', 'The water was dark.'];
    expect(await textsOf(records(), store)).toEqual(all);
    await store.savePerson(JOST, line);
    expect(await textsOf(records(), store)).toEqual([
      '[cut]',
      `${PSEUDONYM} goes`,
      'The boat was gone.',
      'The water was dark.',
    ]);
  });

  it('leaves it out as well where somebody is protected behind the source and before the translation', async () => {
    const store = await storeWith();
    const records = async function* () {
      yield { kind: 'sentence', id: water, text: 'Das Wasser war Schwarz.' };
      for (let n = 0; n < 600; n++) yield { kind: 'sentence', id: boat, text: 'Das Boot war weg.' };
      await store.savePerson(JOST, line);
      for (let n = 0; n < 600; n++) yield translation(boat, 'The boat was gone.');
      yield translation(water, 'The water was black.');
    };
    const texts = await textsOf(records(), store);
    expect([texts[0], texts[601], texts.at(-1)]).toEqual([
      'Das Wasser war Schwarz.',
      'The boat was gone.',
      '[cut]',
    ]);
  });

  it("leaves a machine's translation out, and says why, where its source is gone while somebody is hidden", async () => {
    const store = await storeWith();
    await store.savePerson(JOST, line);
    const records = async function* () {
      yield {
        ...translation('s_gone', 'The water was Umraschwa.'),
        warnings: [{ check: 'invented', detail: 'Umraschwa is no word that the model knows' }],
      };
      yield translation('s_gone', 'The water was dark.', 'human');
    };
    const shown: object[] = [];
    for await (const record of hideRecords(records(), openNames(store, 'private'), 'private', store))
      shown.push(record);
    expect(shown).toEqual([
      {
        ...translation('s_gone', '[cut]'),
        warnings: [
          { check: 'invented', detail: '[cut]' },
          { check: 'name', detail: expect.stringMatching(/^left out: what it is of is not there/) },
        ],
      },
      translation('s_gone', 'The water was dark.', 'human'),
    ]);
  });

  it('asks for no source that went by before its translation, and tells as much by it', async () => {
    const store = await storeWith();
    await store.savePerson(JOST, line);
    const asked = vi.spyOn(store, 'sentencesById');
    const records = async function* () {
      for (const sentence of sentences)
        yield { ...sentenceRecord(report, sentence), text: report.text, warnings: [] };
      for (let n = 0; n < 600; n++) yield translation(boat, 'The boat was gone.');
      yield translation(water, 'The water was black.');
    };
    const texts = await textsOf(records(), store);
    expect([texts[2], texts.at(-1)]).toEqual(['The boat was gone.', '[cut]']);
    expect(asked).not.toHaveBeenCalled();
  });

  it('keeps a few thousand places of a report with a hundred thousand sentences, and asks for the others', async () => {
    const MANY = 100_000;
    const { asked, exported } = await askedOf([{ id: report.id, sentences: MANY }]);
    expect(exported).toBe(2 * MANY);
    expect(asked.size).toBeGreaterThanOrEqual(MANY - 5000);
    expect(asked.size).toBeLessThan(MANY);
    expect(asked.has(`s_${report.id}_0`)).toBe(false);
  });

  it('keeps only the last report from one batch to the next', async () => {
    const reports = Array.from({ length: 30 }, (_, n) => ({ id: `r_${n}`, sentences: 300 }));
    const { asked } = await askedOf(reports);
    expect(asked.size).toBe(0);
    const late = await askedOf(reports, ['s_r_0_0', 's_r_29_0']);
    expect([...late.asked]).toEqual(['s_r_0_0']);
  });
});

/** Sentences of each report and then a translation of each; at the end a batch and translations of some. Which of them the store is asked for. */
async function askedOf(
  reports: readonly { readonly id: string; readonly sentences: number }[],
  late: readonly string[] = [],
) {
  const store = fakeStore();
  await store.savePerson(JOST, line);
  const asked = new Set<string>();
  const reading = {
    reportsById: async () => [],
    quotesById: async () => [],
    sentencesById: async (ids: readonly string[]) => {
      for (const id of ids) asked.add(id);
      return [];
    },
  };
  const records = async function* () {
    for (const { id: reportId, sentences: count } of reports) {
      const ids = Array.from({ length: count }, (_, n) => `s_${reportId}_${n}`);
      for (const id of ids) yield { kind: 'sentence', id, reportId, start: 0, end: 1 };
      for (const id of ids) yield translation(id, 'The boat was gone.');
    }
    for (let n = 0; n < 500; n++) yield { kind: 'report' };
    for (const id of late) yield translation(id, 'The boat was gone.');
  };
  let exported = 0;
  for await (const { kind } of hideRecords(records(), openNames(store, 'private'), 'private', reading))
    if (kind !== 'report') exported++;
  return { asked, exported };
}
