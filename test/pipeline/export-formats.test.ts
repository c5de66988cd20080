/** Every format of an export on texts that break careless writers, held against schemas, and on what must not be lost or shown. */
import {
  type Report,
  type Sentence,
  sentenceId,
  type Translation,
  type TranslationOrigin,
  translationId,
} from '@crossquote/domain';
import { aQuote, aReport } from '@crossquote/domain/testing';
import {
  type ExportRecord,
  FORMAT_NAMES,
  type FormatName,
  planExport,
  plannedRecords,
  readTmx,
  type Store,
  unguardCell,
  writeRecords,
} from '@crossquote/pipeline';
import { fakeStore } from '@crossquote/pipeline/testing';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { validateXml } from '../fixtures/schemas/validate-xml.ts';

const MODEL = { name: 'fake/de-en', revision: '1', dtype: 'fp32' };
/** No store keeps these two, so they stand for what they become on the way to the format. */
const [NUL, HALF] = ['\ue000', '\ue001'];
/** Marks, breaks, right-to-left marks, half a character, controls, the end of CDATA, entities, emoji. */
const NASTY = `=cmd|' /C calc'!A0 "a"\t]]> & <b> ${NUL}\u0001\u0008\u001f \u200f\u202eabc\u202c ${HALF} 🌉 \ufffe &lt;`;
const QUOTED = `Die Brücke 🌉 ist weg & "fort" ]]> <b>\u0007${HALF}`;
const text = `${NASTY}\n\n🌉 ${QUOTED}, sagte Mira Holm. Alle weinten.`;

const FOUND = [
  { check: 'number', detail: '82 is missing' },
  { check: 'number', detail: '28 was added' },
  { check: 'unsure', detail: 'the model was unsure of its words (mean log-probability -0.60)' },
] as const;

function sentencesOf(report: Report): readonly Sentence[] {
  const cuts = [0, report.text.indexOf('\n\n') + 2, report.text.indexOf('Holm.') + 6, report.text.length];
  return cuts.slice(1).map((end, index) => {
    const range = { start: cuts[index] ?? 0, end };
    return { id: sentenceId(report.id, range), reportId: report.id, index, range, role: 'text' };
  });
}

function translated(reportId: string, of: string, origin: TranslationOrigin, words: string): Translation {
  const model = origin === 'machine' ? MODEL : null;
  const id = translationId(of, 'en', origin, model);
  return { id, reportId, of, language: 'en', text: words, origin, model, state: 'translated', warnings: [] };
}

/** One German report with a machine's translation of its quote and a person's of a sentence, and one English report without quotes. */
async function told(): Promise<{
  store: Store;
  report: Report;
  quote: string;
  sentences: readonly Sentence[];
}> {
  const store = fakeStore();
  const report = aReport({
    text,
    language: 'de',
    title: `T ${NASTY}`,
    publishedAt: '2026-03-01T10:15',
    url: 'https://example.org/?a=1&b="2"',
    pages: [
      { start: 0, number: 1, label: null },
      { start: text.indexOf('ist weg'), number: 2, label: 'ii' },
    ],
    times: [
      { start: 0, from: 500, to: 1000 },
      { start: text.indexOf('ist weg'), from: 1000, to: 62_250 },
    ],
  });
  const speaker = { mention: null, name: 'Mira <Holm>', id: 'p_1', reason: '' };
  const cue = { start: text.indexOf('sagte'), end: text.indexOf('sagte') + 5 };
  const quote = aQuote(report, QUOTED, { speaker, cue, form: 'mixed' });
  const sentences = sentencesOf(report);
  const mark = { subject: report.id, fingerprint: 'f' } as const;
  await store.addReport(report, new Uint8Array());
  await store.saveSentences({ ...mark, stage: 'split' }, sentences);
  await store.saveQuotes({ ...mark, stage: 'quotes' }, [quote]);
  const list = [
    { ...translated(report.id, quote.id, 'machine', `The bridge ${NASTY}`), warnings: FOUND },
    translated(report.id, sentences[2]?.id ?? '', 'human', 'All wept.'),
  ];
  await store.saveTranslations({ ...mark, stage: 'translate' }, list, null);
  await store.addReport(aReport({ text: 'Rain.', publishedAt: 'spring' }), new Uint8Array());
  return { store, report, quote: quote.id, sentences };
}

async function exported(
  store: Store,
  format: FormatName,
  more: { readonly kind?: string; readonly lean?: boolean } = {},
): Promise<string> {
  const asked = { collection: 'default', kind: null, lean: false, source: null, target: 'en', bom: false };
  const plan = await planExport({ ...asked, format, ...more }, store);
  let file = '';
  for await (const piece of writeRecords(plan, hardened(plannedRecords(plan, store)))) file += piece;
  return file;
}

async function* hardened(records: AsyncIterable<ExportRecord>): AsyncGenerator<ExportRecord> {
  for await (const record of records) yield JSON.parse(hard(JSON.stringify(record), '\\u0000', '\\ud800'));
}

function hard(words: string, nul = '\u0000', half = '\ud800'): string {
  return words.replaceAll(NUL, nul).replaceAll(HALF, half);
}

describe('XML formats', () => {
  it.each(['tmx', 'xliff', 'tei'] as const)(
    'writes %s that its schema accepts, whatever the words',
    async (format) => {
      const { store } = await told();
      expect(validateXml(await exported(store, format), format).length).toBeGreaterThan(0);
      expect(validateXml(await exported(store, format, { lean: true }), format).length).toBeGreaterThan(0);
    },
  );

  it('gives the words back as they were, but for what XML cannot hold', async () => {
    const { store } = await told();
    for (const format of ['tmx', 'xliff', 'tei'] as const) {
      const document = XmlDocument.fromString(await exported(store, format));
      const words = document.root.content;
      document.dispose();
      expect(words).toContain('Die Brücke 🌉 ist weg & "fort" ]]> <b>\uFFFD\uFFFD');
      expect(words).toContain('\u202eabc\u202c');
    }
  });

  it('marks what a machine made', async () => {
    const { store } = await told();
    const [tmx, xliff, tei] = [
      await exported(store, 'tmx'),
      await exported(store, 'xliff'),
      await exported(store, 'tei'),
    ];
    expect(tmx.match(/<prop type="x-origin">machine<\/prop>/g)).toHaveLength(1);
    expect(tmx).toContain('<prop type="x-model">fake/de-en@1/fp32</prop>');
    expect(tmx).toContain('<prop type="x-warning-number">82 is missing; 28 was added</prop>');
    expect(tmx).toContain('<prop type="x-warning-unsure">the model was unsure');
    expect(xliff).toMatch(/state="initial" subState="crossquote:machine"/);
    expect(xliff).toMatch(/state="translated" subState="crossquote:human"/);
    expect(xliff).toContain('<mda:meta type="model">fake/de-en@1/fp32</mda:meta>');
    expect(tei).toMatch(/<note type="translation" xml:lang="en" resp="#r_\w+\.machine\.fake-de-en-1-fp32">/);
    expect(tei).toContain('<resp>machine translation</resp><name>fake/de-en@1/fp32</name>');
  });

  it('breaks pages in TEI where the first sentence begins that stands on the next one', async () => {
    const { store } = await told();
    const [, ...pages] = (await exported(store, 'tei')).split('<pb ');
    expect(pages.map((page) => /^n="(\d)"\/>\n<s .* n="(\d+)-/.exec(page)?.slice(1))).toEqual([
      ['1', '0'],
      ['2', String(text.indexOf('Alle'))],
    ]);
  });

  it('says in tables on which pages a quote stands, and when it is said', async () => {
    const { store } = await told();
    const file = await exported(store, 'tsv', { kind: 'quotes' });
    const cells = file.split('\n').map((row) => row.split('\t').slice(-5));
    expect(cells.slice(0, 2)).toEqual([
      ['page', 'lastPage', 'pageLabel', 'startTime', 'endTime'],
      ['1', '2', '1-ii', '0.5', '62.25'],
    ]);
  });

  it('names no machine for words that were left as they are', async () => {
    const { store, report, quote } = await told();
    const left = { ...translated(report.id, quote, 'machine', 'We left.'), model: null };
    const warnings = [{ check: 'already', detail: 'already in en' }] as const;
    const mark = { stage: 'translate', subject: report.id, fingerprint: 'g' } as const;
    await store.saveTranslations(mark, [{ ...left, warnings }], null);
    expect(await exported(store, 'tmx')).not.toContain('We left.');
    expect(await exported(store, 'xliff')).toMatch(/state="initial" subState="crossquote:source"/);
    const tei = await exported(store, 'tei');
    validateXml(tei, 'tei');
    expect(tei).toMatch(/<note type="translation" xml:lang="en" resp="#r_\w+\.crossquote">We left\./);
    expect(tei).not.toContain('machine translation');
    expect(await exported(store, 'annotations')).not.toContain('unknown model');
  });

  it("writes TMX whose machine pairs the memory takes for a machine's", async () => {
    const { store } = await told();
    const entries = readTmx(await exported(store, 'tmx'));
    expect(entries.map(({ origin }) => origin).sort()).toEqual(['human', 'machine']);
  });

  it('refuses XLIFF of several languages, and says which there are', async () => {
    const { store } = await told();
    await store.addReport(aReport({ text: 'Il pleut.', language: 'fr' }), new Uint8Array());
    await expect(exported(store, 'xliff')).rejects.toThrow(/say which, with -s .*: de, fr$/);
  });
});

describe('web annotations', () => {
  it('counts positions in code points and finds the words by what stands around them', async () => {
    const { store, report } = await told();
    const page = JSON.parse(await exported(store, 'annotations'));
    expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' });
    const [quote, place] = page.items[0].target[0].selector;
    const points = Array.from(report.text);
    expect(quote.exact).toBe(hard(QUOTED));
    expect(points.slice(place.start, place.end).join('')).toBe(QUOTED);
    expect(hard(report.text)).toContain(`${quote.prefix}${quote.exact}${quote.suffix}`);
    expect(quote.suffix).toBe(', sagte Mira Holm. Alle weinten.');
  });

  it('names the software that translated', async () => {
    const { store } = await told();
    const body = JSON.parse(await exported(store, 'annotations')).items[0].body;
    expect(body).toMatchObject([
      { purpose: 'classifying', value: 'mixed' },
      { purpose: 'identifying', value: 'Mira <Holm>' },
      { language: 'en', creator: { type: 'Software', name: 'fake/de-en@1/fp32' } },
    ]);
  });

  it('leaves out what stands around the words when the export is lean', async () => {
    const { store } = await told();
    const [quote, place] = JSON.parse(await exported(store, 'annotations', { lean: true })).items[0].target[0]
      .selector;
    expect(Object.keys(quote)).toEqual(['type', 'exact']);
    expect(place.start).toBeGreaterThan(0);
  });
});

describe('tables', () => {
  it('makes formulas harmless, and gives every cell back', async () => {
    const { store, sentences } = await told();
    const rows = (await exported(store, 'tsv', { kind: 'sentences' }))
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(rows.map((row) => row.length)).toEqual([14, 14, 14, 14]);
    const cell = rows[1]?.[6] ?? '';
    expect(cell.startsWith("'=cmd")).toBe(true);
    const back = cell.replace(/\\([\\tnr])/g, (_, c: string) => ({ t: '\t', n: '\n', r: '\r' })[c] ?? c);
    expect(unguardCell(back)).toBe(hard(text.slice(0, sentences[0]?.range.end)));
    expect(await exported(store, 'csv', { kind: 'sentences' })).toContain(
      '"\'=cmd|\' /C calc\'!A0 ""a""\t]]>',
    );
  });

  it('quotes a cell that ends in nothing but a line end, as the last sentence of a paragraph does', async () => {
    const store = fakeStore();
    const report = aReport({ text: 'Rain fell.\n\nThe gate held.\rAll day' });
    const cuts = [0, 12, 27, report.text.length];
    const sentences = cuts.slice(1).map((end, index): Sentence => {
      const range = { start: cuts[index] ?? 0, end };
      return { id: sentenceId(report.id, range), reportId: report.id, index, range, role: 'text' };
    });
    await store.addReport(report, new Uint8Array());
    await store.saveSentences({ subject: report.id, fingerprint: 'f', stage: 'split' }, sentences);
    const rows = await exported(store, 'csv', { kind: 'sentences' });
    expect(rows).toContain(',"Rain fell.\n\n",');
    expect(rows).toContain(',"The gate held.\r",');
    expect(rows).toContain(',All day,');
  });

  it('says which kinds a table holds', async () => {
    const { store } = await told();
    await expect(exported(store, 'csv', { kind: 'all' })).rejects.toThrow(/jsonl, which holds every kind/);
    await expect(exported(store, 'csv', { kind: 'nonsense' })).rejects.toThrow(/no kind "nonsense"/);
  });
});

describe('a lean export', () => {
  it('holds quotes, offsets and hashes, and no word around them in any format', async () => {
    const { store, quote } = await told();
    const lean = await exported(store, 'jsonl', { kind: 'all', lean: true });
    const records = lean
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.find(({ id }) => id === quote)).toMatchObject({
      content: [{ text: hard(QUOTED), sha256: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) }],
      cue: { text: null, sha256: expect.stringMatching(/^sha256:/) },
    });
    expect(records.filter(({ kind }) => kind === 'sentence').every((s) => s.text === null)).toBe(true);
    for (const format of FORMAT_NAMES) {
      const file = await exported(store, format, {
        lean: true,
        ...(format === 'csv' && { kind: 'sentences' }),
      });
      expect(file).not.toMatch(/weinten|wept|T =cmd/u);
    }
  });
});

it('writes the same file from the same records', async () => {
  const [one, two] = [await told(), await told()];
  for (const format of FORMAT_NAMES)
    expect(await exported(one.store, format)).toBe(await exported(two.store, format));
});
