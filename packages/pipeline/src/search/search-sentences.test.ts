import { sentenceId } from '@crossquote/domain';
import { AN_ACT, aReport } from '@crossquote/domain/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeEmbedder, fakeStore } from '../testing/index.ts';
import { searchSentences } from './search-sentences.ts';

const english = aReport({ text: 'The bridges are gone. Nobody came.' });
const german = aReport({
  text: 'Der Schulhof war leer. Ida O’Brien weinte um Müller und Mira Holm.',
  language: 'de',
});
const embedder = fakeEmbedder({ schulhof: 'schoolyard', leer: 'empty', war: 'was', der: 'the' });
const scope = { collection: null, language: null, limit: 10, after: null };
/** Nobody is hidden. */
const names = { askable: (_word: string, terms: readonly string[]) => terms };
let store = fakeStore();

beforeEach(async () => {
  store = fakeStore();
  for (const report of [english, german]) {
    const cut = report.text.indexOf('.') + 1;
    const ranges = [
      { start: 0, end: cut },
      { start: cut, end: report.text.length },
    ];
    const mark = { subject: report.id, fingerprint: 'f' };
    await store.addReport(report, new Uint8Array());
    const sentences = ranges.map((range, index) => ({
      id: sentenceId(report.id, range),
      reportId: report.id,
      index,
      range,
      role: 'text' as const,
    }));
    await store.saveSentences({ ...mark, stage: 'split' }, sentences);
    const vectors = await embedder.embed(ranges.map(({ start, end }) => report.text.slice(start, end)));
    const embeddings = sentences.map(({ id }, i) => ({
      reportId: report.id,
      of: id,
      part: null,
      model: embedder.model,
      vector: vectors[i] as Float32Array,
    }));
    await store.saveEmbeddings({ ...mark, stage: 'embed' }, embeddings);
  }
});

/** Where the first hit stands: report and sentence. */
async function firstOf(query: string) {
  const [first] = await searchSentences(query, scope, { store, embedder, names });
  return first && [first.report.language, first.sentence.index, first.words];
}

describe('searchSentences', () => {
  it('finds by meaning across languages, and knows which words are there', async () => {
    expect(await firstOf('empty schoolyard')).toEqual(['de', 0, 0]);
    expect(await firstOf('bridge')).toEqual(['en', 0, 1]);
    expect(await firstOf('Schulhof')).toEqual(['de', 0, 1]);
    expect(await firstOf('Holm')).toEqual(['de', 1, 1]);
    for (const name of ['brien', 'O’Brien', 'obrien', 'muller', 'Mueller', 'MÜLLER'])
      expect([name, await firstOf(name)]).toEqual([name, ['de', 1, 1]]);
  });

  it('finds between quotation marks these very words alone', async () => {
    expect(await firstOf('"bridges gone"')).toBeUndefined();
    expect(await firstOf('“bridges are gone”')).toEqual(['en', 0, 1]);
  });

  it('has no word that may not be asked for', async () => {
    const hidden = {
      askable: (_word: string, terms: readonly string[]) => terms.filter((t) => t !== 'bridg'),
    };
    const share = async (query: string) =>
      (await searchSentences(query, scope, { store, embedder, names: hidden }))[0]?.words ?? 0;
    expect([await share('bridge'), await share('bridge gone')]).toEqual([0, 0.5]);
  });

  it('finds nothing for what means nothing', async () => {
    expect(await firstOf('xqzvk lorem')).toBeUndefined();
  });

  it('finds of the scope alone, and goes on behind a hit', async () => {
    const deps = { store, embedder, names };
    const all = await searchSentences('the bridges', scope, deps);
    const [first] = await searchSentences('the bridges', { ...scope, limit: 1 }, deps);
    const after = first ? { score: first.score, id: first.sentence.id } : null;
    expect([first, ...(await searchSentences('the bridges', { ...scope, after }, deps))]).toEqual(all);
    const inGerman = await searchSentences('Holm', { ...scope, language: 'de' }, deps);
    expect(inGerman.every(({ report }) => report.language === 'de')).toBe(true);
  });

  it('says so on a machine that has another sentence model than the one in force, instead of finding nothing', async () => {
    const machine = { name: 'south', release: 40 };
    const line = {
      task: 'embedding',
      source: '',
      target: '',
      machine: 'north',
      release: 40,
      since: '2026-11-26T10:00:00.000Z',
    } as const;
    await store.putModelInForce({ ...line, model: embedder.model }, null, AN_ACT);
    expect(await searchSentences('the bridges', scope, { store, embedder, machine, names })).not.toEqual([]);
    const other = fakeEmbedder({}, { name: 'other', revision: '1', dtype: 'fp32' });
    await expect(
      searchSentences('the bridges', scope, { store, embedder: other, machine, names }),
    ).rejects.toThrow('fake-embedder@1/fp32 is in force as sentence model and this machine has other@1/fp32');
  });
});
