import {
  alignmentId,
  contentId,
  InvalidInput,
  quoteId,
  type Report,
  reportId,
  type Translation,
  translationEdit,
  translationId,
} from '@crossquote/domain';
import { aQuote, aReport } from '@crossquote/domain/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeStore } from '../testing/index.ts';
import { bestTranslation } from './best-translation.ts';
import type { ExportRecord } from './export-record.ts';
import { EXPORT_KINDS, exportKinds, exportRecords } from './export-records.ts';
import { jsonLine } from './jsonl.ts';

const text = 'The bridge is gone, said Mira Holm.';
const german = 'Die Brücke ist weg, sagte Mira Holm.';
const one = aReport({
  text,
  publishedAt: '2026-03-02',
  publisher: 'Varn Herald',
  pages: [
    { start: 0, number: 7, label: 'v' },
    { start: 20, number: 8, label: 'vi' },
  ],
});
const two = aReport({ text: german, language: 'de', publishedAt: '2026-03-01' });
const speaker = { mention: { start: 25, end: 34 }, name: 'Mira Holm', id: 'p_1', reason: 'beside the cue' };
const english = aQuote(one, 'The bridge is gone', { speaker, cue: { start: 20, end: 24 } });
const foreign = aQuote(two, 'Die Brücke ist weg');
const PLACES = ['page', 'lastPage', 'pageLabel', 'startTime', 'endTime'];
const fingerprint = 'f0f0f0f0';

const sentencesOf = (report: Report) => [
  {
    id: contentId('s', report.id),
    reportId: report.id,
    index: 0,
    range: { start: 0, end: report.text.length },
    role: 'text' as const,
  },
];
const translation: Translation = {
  id: translationId(foreign.id, 'en', 'memory', null),
  reportId: two.id,
  of: foreign.id,
  language: 'en',
  text: 'The bridge is away',
  origin: 'memory',
  model: null,
  state: 'translated',
  warnings: [],
};
const quotes = [english.id, foreign.id].sort() as [string, string];
const alignment = {
  id: alignmentId(english.id, foreign.id),
  collection: 'default',
  quotes,
  relation: 'translation' as const,
  score: 0.9,
  evidence: [
    { signal: 'meaning', value: 0.8, contribution: 0.9, note: 'meaning, whole against whole', without: 0.5 },
  ],
  differences: [{ what: 'omission' as const, left: null, right: { start: 0, end: 3, text: 'The' } }],
};
const testimony = {
  id: contentId('m', ...quotes),
  collection: 'default',
  state: 'suggested' as const,
  languages: ['de', 'en'],
  speakers: [{ id: 'p_1', name: 'Mira Holm' }],
  reports: [two.id, one.id],
  firstSeen: '2026-03-01',
  members: [foreign.id, english.id],
  alignments: [alignment.id],
  searched: [two.id, one.id],
  earliest: foreign.id,
  fullest: english.id,
  reasons: [
    { joinedBy: { alignment: alignment.id, score: 0.9 }, takenFrom: null },
    {
      joinedBy: { alignment: alignment.id, score: 0.9 },
      takenFrom: { reportId: two.id, quoteId: foreign.id, reason: 'translation' as const },
    },
  ],
  conflicts: [{ confirmed: 'a_1', rejected: ['a_2'] }],
};

const store = fakeStore();
beforeEach(async () => {
  await store.addReport(one, new Uint8Array([1]));
  await store.addReport(two, new Uint8Array([1]));
  for (const [report, quote] of [[one, english] as const, [two, foreign] as const]) {
    const mark = (stage: 'split' | 'quotes' | 'translate' | 'align') => ({
      subject: report.id,
      stage,
      fingerprint,
    });
    await store.saveSentences(mark('split'), sentencesOf(report));
    await store.saveQuotes(mark('quotes'), [quote]);
    if (report === two) await store.saveTranslations(mark('translate'), [translation], null);
  }
  await store.saveAlignments({ subject: one.id, stage: 'align', fingerprint }, [alignment]);
  await store.saveTestimonies({ subject: 'default', stage: 'cluster', fingerprint }, [testimony]);
  await store.addEdits(two.id, [
    translationEdit(
      {
        reportId: two.id,
        of: foreign.id,
        language: 'en',
        source: german,
        text: 'gone',
        state: 'reviewed',
        by: 'kim',
        at: null,
        from: translation,
      },
      null,
    ),
  ]);
  await store.addReview({
    id: 'v_1',
    collection: 'default',
    subject: alignment.id,
    verdict: 'same',
    by: 'kim',
    at: '2026-03-05T10:00:00Z',
    note: null,
    before: 'suggested',
    after: 'confirmed',
  });
});

async function records(kind: string, language: string | null = null): Promise<readonly ExportRecord[]> {
  const all: ExportRecord[] = [];
  for await (const record of exportRecords(store, 'default', exportKinds(kind), language)) all.push(record);
  return all;
}

describe('exportRecords', () => {
  it('writes whatever belongs to the reports of one language, and the testimonies told in it', async () => {
    const ids = async (kind: string, language: string) =>
      (await records(kind, language)).map((record) => ('id' in record ? record.id : ''));
    expect(await ids('translations', 'de')).toContain(translation.id);
    expect(await ids('translations', 'en')).toEqual([]);
    expect(await ids('edits', 'en')).toEqual([]);
    expect(await ids('testimonies', 'de')).toEqual([testimony.id]);
    expect(await ids('testimonies', 'fr')).toEqual([]);
  });

  it('writes every kind, in a fixed order, earliest report first', async () => {
    expect((await records('all')).map((r) => r.kind)).toEqual([
      'report',
      'report',
      'restore',
      'restore',
      'sentence',
      'sentence',
      'quote',
      'quote',
      'translation',
      'edit',
      'alignment',
      'testimony',
      'review',
    ]);
    expect((await records('reports'))[0]).toMatchObject({ id: two.id, length: german.length });
  });

  it.each([
    [
      'reports',
      [
        'kind',
        'id',
        'collection',
        'title',
        'language',
        'publisher',
        'publishedAt',
        'url',
        'source',
        'sha256',
        'length',
      ],
    ],
    ['sentences', ['kind', 'id', 'reportId', 'index', 'start', 'end', 'text', 'language', 'role', ...PLACES]],
    [
      'quotes',
      [
        'kind',
        'id',
        'reportId',
        'form',
        'content',
        'cue',
        'speaker',
        'sentences',
        'confidence',
        'correctedBy',
        ...PLACES,
      ],
    ],
    ['translations', ['kind', 'id', 'of', 'language', 'text', 'origin', 'model', 'state', 'warnings']],
    ['edits', ['kind', 'id', 'reportId', 'of', 'language', 'source', 'text', 'state', 'by', 'at', 'from']],
    ['alignments', ['kind', 'id', 'quotes', 'relation', 'score', 'state', 'evidence', 'differences']],
    [
      'testimonies',
      [
        'kind',
        'id',
        'collection',
        'state',
        'languages',
        'speakers',
        'withheld',
        'reports',
        'firstSeen',
        'members',
        'alignments',
        'searched',
        'earliest',
        'fullest',
        'conflicts',
      ],
    ],
    [
      'reviews',
      ['kind', 'id', 'subject', 'verdict', 'by', 'at', 'note', 'before', 'after', 'action', 'carriedFrom'],
    ],
  ])('writes the keys of %s in their order', async (kind, keys) => {
    for (const record of await records(kind)) expect(Object.keys(record)).toEqual(keys);
  });

  it('writes words beside every range', async () => {
    const quote = (await records('quotes')).find((r) => r.kind === 'quote' && r.id === english.id);
    expect(quote).toMatchObject({
      content: [{ start: 0, end: 18, text: 'The bridge is gone' }],
      cue: { start: 20, end: 24, text: 'said' },
      speaker: { mention: { start: 25, end: 34, text: 'Mira Holm' }, name: 'Mira Holm', id: 'p_1' },
    });
  });

  it('marks where a translation comes from, in the testimony too', async () => {
    const [record] = await records('testimonies');
    expect(record).toMatchObject({
      members: [
        {
          quoteId: foreign.id,
          language: 'de',
          translation: { text: 'The bridge is away', origin: 'memory', model: null, warnings: [] },
        },
        { quoteId: english.id, language: 'en', cue: 'said', translation: null },
      ],
    });
  });

  it('says on which pages sentences, quotes and members of testimonies stand, where pages are known', async () => {
    const [quote, sentence] = [
      { page: 7, lastPage: 7, pageLabel: 'v' },
      { page: 7, lastPage: 8, pageLabel: 'v-vi' },
    ];
    const unknown = { page: null, lastPage: null, pageLabel: null };
    expect(await records('sentences')).toMatchObject([unknown, sentence]);
    expect(await records('quotes')).toMatchObject([unknown, quote]);
    expect(await records('testimonies')).toMatchObject([{ members: [unknown, quote] }]);
  });

  it('says of each member why it is in and what it seems to be taken from', async () => {
    const [record] = await records('testimonies');
    if (record?.kind !== 'testimony') throw new Error('no testimony came');
    expect(Object.keys(record.members[1] ?? {}).slice(-7)).toEqual(['joinedBy', 'takenFrom', ...PLACES]);
    expect(record.members.map((member) => member.takenFrom)).toEqual([
      null,
      { reportId: two.id, quoteId: foreign.id, reason: 'translation' },
    ]);
    expect(record).toMatchObject({
      earliest: foreign.id,
      fullest: english.id,
      conflicts: [{ confirmed: 'a_1', rejected: ['a_2'] }],
    });
  });

  it('derives the state of an alignment from the reviews', async () => {
    expect((await records('alignments'))[0]).toMatchObject({
      state: 'confirmed',
      differences: [{ left: null }],
    });
  });

  it('writes one JSON object a line', async () => {
    const [record] = await records('reviews');
    expect(jsonLine(record as ExportRecord)).toMatch(/^\{"kind":"review".*\}\n$/);
  });
});

describe('exportKinds', () => {
  it('knows every kind and all of them', () => {
    expect(exportKinds('all')).toEqual(EXPORT_KINDS);
    expect(exportKinds('quotes')).toEqual(['quotes']);
    expect(() => exportKinds('nonsense')).toThrow(InvalidInput);
  });
});

describe('bestTranslation', () => {
  const model = { name: 'm', revision: '1', dtype: 'q8' };
  const human = { ...translation, origin: 'human' as const, text: 'by a person' };
  const machine = { ...translation, origin: 'machine' as const, model, text: 'by a machine' };
  const fuzzy = { ...translation, text: 'nearly', warnings: [{ check: 'fuzzy' as const, detail: '0.80' }] };

  it("prefers a person's, then the memory's, then a machine's; a fuzzy one comes last", () => {
    const best = (...all: readonly Translation[]) => bestTranslation(all, foreign.id)?.text;
    expect(best(machine, translation, human)).toBe('by a person');
    expect(best(machine, translation)).toBe('The bridge is away');
    expect(best(fuzzy, machine)).toBe('by a machine');
    expect(best(fuzzy)).toBe('nearly');
    expect(best()).toBeUndefined();
    expect(bestTranslation([human], quoteId('r_x', []))).toBeNull();
  });
});

describe('reportId', () => {
  it('keeps two collections apart in one export', async () => {
    await store.addReport(
      aReport({ text, collection: 'other', id: reportId('other', text) }),
      new Uint8Array([1]),
    );
    expect((await records('reports')).every((r) => r.kind === 'report' && r.collection === 'default')).toBe(
      true,
    );
  });
});
