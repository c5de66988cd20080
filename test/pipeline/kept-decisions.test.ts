/**
 * Decisions outlive what finds quotes: each is kept where its very words stand, or listed as needing a look. The embedded database; quotes as another
 * run might have found them, and new versions of a report as the real stages read them.
 */
import {
  type Anchor,
  alignmentId,
  Conflict,
  InvalidInput,
  NotFound,
  type Quote,
  quoteId,
  quoteText,
  type Report,
  type Translation,
  translationId,
} from '@crossquote/domain';
import { AN_ACT, aQuote, aReport } from '@crossquote/domain/testing';
import {
  type Correcting,
  correct,
  decide,
  exportKinds,
  exportRecords,
  findQuotes,
  importRecords,
  jsonLine,
  keepDecisions,
  placeDecisions,
  quotePlace,
  type Store,
  settleLook,
  splitReport,
  undoCorrection,
  undoEdit,
} from '@crossquote/pipeline';
import { fakeStore, fixedClock } from '@crossquote/pipeline/testing';
import { openStore } from '@crossquote/store';
import { openTestDatabase } from '@crossquote/store/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

let store: Store;
let collection = '';
let count = 0;
const clock = fixedClock('2026-03-05T10:00:00.000Z');

beforeAll(async () => {
  store = await openStore(await openTestDatabase());
});
afterAll(() => store.close());
beforeEach(() => {
  collection = `case ${++count}`;
});

const TOLD =
  'Nobody slept. “The mill burned all night and the bridge fell,” said Mira Holm. Rain came later.';
const ELSEWHERE = 'At dawn Mira Holm said: “The mill burned all night and the bridge fell.”';

describe('the same report, its quotes found otherwise', () => {
  it('keeps a decision as it is while its quotes are', async () => {
    const { one, quote, decided } = await decidedPair('same');
    await found(one, [quote, aQuote(one, 'Rain came later')]);
    expect(await kept()).toEqual({ added: 0, looks: [] });
    expect(await store.reviews(collection)).toEqual([decided]);
  });

  it.each(['same', 'different', 'unsure'] as const)(
    'takes “%s” along when the same words are cut otherwise, and says where from',
    async (verdict) => {
      const { one, quote, other, decided } = await decidedPair(verdict);
      const cut = cutQuote(one, ['The mill burned all night', 'and the bridge fell']);
      await found(one, [cut]);
      expect(await kept()).toEqual({ added: 1, looks: [] });
      expect(await kept()).toEqual({ added: 0, looks: [] });
      const [, carried] = await store.reviews(collection).then((all) => latestLast(all, decided.id));
      const subject = alignmentId(cut.id, other.id);
      expect(carried).toMatchObject({ subject, verdict, by: 'kim', at: decided.at, carriedFrom: decided.id });
      expect((await store.reviewedPairs(collection)).get(subject)).toEqual([cut.id, other.id].sort());
      // The former quote again: nobody is asked, and nothing is decided twice.
      await found(one, [quote]);
      expect((await kept()).looks).toEqual([]);
    },
  );

  it.each([
    ['words-changed', ['The mill burned all night']],
    [
      'words-changed',
      ['Nobody slept. “The mill burned all night and the bridge fell,” said Mira Holm. Rain came later'],
    ],
    ['two-candidates', ['The mill burned all night', 'the bridge fell']],
    ['quote-gone', []],
    ['quote-gone', ['Rain came later']],
  ] as const)('lists it as %s where only %j is found', async (reason, words) => {
    const { one, decided } = await decidedPair('same');
    await found(
      one,
      words.map((each) => aQuote(one, each)),
    );
    const { added, looks } = await kept();
    expect(added).toBe(0);
    expect(looks).toMatchObject([
      { what: 'decision', of: decided.id, verdict: 'same', by: 'kim', at: decided.at },
    ]);
    const side = looks[0]?.sides.find((each) => each.reason !== null);
    expect(side).toMatchObject({ reason, text: 'The mill burned all night and the bridge fell' });
    const overlapping = words.filter((each) => each !== 'Rain came later');
    expect(side?.candidates.map(({ text }) => text)).toEqual(overlapping);
    expect(await store.reviews(collection)).toEqual([decided]);
  });

  it('moves no decision to the same words said by another, or told otherwise', async () => {
    const speaker = (id: string) => ({ mention: null, name: id, id, reason: '' });
    const { one } = await decidedPair('same', { speaker: speaker('p_holm') });
    const cut = cutQuote(one, ['The mill burned all night', 'and the bridge fell']);
    await found(one, [{ ...cut, speaker: speaker('p_torp') }]);
    expect(reasons((await kept()).looks)).toEqual(['role-changed']);
    await found(one, [{ ...cut, form: 'indirect' as const }]);
    expect(reasons((await kept()).looks)).toEqual(['role-changed']);
  });

  it('says that a report is gone with its words, and keeps what was decided', async () => {
    const { one, decided } = await decidedPair('different');
    await store.removeReport(one.id, () => ({ units: [], whole: '' }), AN_ACT);
    const { looks } = await kept();
    expect(reasons(looks)).toEqual(['report-gone']);
    expect(looks[0]?.sides.find(({ reason }) => reason !== null)?.text).toBeNull();
    expect(await store.reviews(collection)).toEqual([decided]);
  });

  it('keeps a person’s translation of words cut otherwise, and lists that of changed ones', async () => {
    const { one, quote } = await decidedPair('same');
    await translated(one, quote.id);
    const cut = cutQuote(one, ['The mill burned all night', 'and the bridge fell']);
    await found(one, [cut]);
    expect((await kept()).looks).toEqual([]);
    expect(await humanOf(one)).toEqual([quote.id, cut.id].sort());
    await found(one, [aQuote(one, 'The mill burned all night')]);
    const looks = (await kept()).looks.filter(({ what }) => what === 'translation');
    expect(new Set(reasons(looks))).toEqual(new Set(['words-changed']));
    expect(await humanOf(one)).toEqual([quote.id, cut.id].sort());
    expect((await store.ledger(0, 1000)).filter(({ what }) => what === 'carry')).toHaveLength(1);
  });
});

describe('another version of the report', () => {
  it.each([
    [
      'around the quote, before it',
      TOLD.replace('Nobody slept.', 'Nobody slept, and nobody ate. Dogs barked.'),
    ],
    ['around the quote, behind it', TOLD.replace('Rain came later.', 'Snow came instead.')],
  ])('takes decisions and translations along when its text changed %s', async (_where, text) => {
    const { one, quote, other, decided } = await decidedPair('same');
    await translated(one, quote.id);
    const version = await read(text);
    const [moved] = await store.quotes(version.id);
    expect(moved && quoteText(version, moved)).toBe(quoteText(one, quote));
    expect(await kept()).toEqual({ added: 2, looks: [] });
    expect(await kept()).toEqual({ added: 0, looks: [] });
    const subject = alignmentId(moved?.id ?? '', other.id);
    expect(await store.reviews(collection)).toContainEqual(
      expect.objectContaining({ subject, verdict: 'same', carriedFrom: decided.id }),
    );
    expect(await humanOf(version)).toEqual([moved?.id]);
    // What is taken back there is taken back here.
    await decide(
      { collection, subject: decided.subject, verdict: 'undo', by: 'kim', note: null },
      store,
      clock,
    );
    expect((await kept()).added).toBe(1);
    expect((await store.reviews(collection)).filter(({ verdict }) => verdict === 'undo')).toHaveLength(2);
  });

  it.each([
    ['inside the quote', TOLD.replace('all night', 'for two nights'), 'words-changed'],
    [
      'across its end',
      TOLD.replace('fell,” said Mira Holm.', 'fell. Rain fell too,” said Mira Holm.'),
      'words-changed',
    ],
    ['so that it is gone', TOLD.replace(/“.*Holm\. /, ''), 'quote-gone'],
  ])('asks a person when its text changed %s', async (_where, text, reason) => {
    const { one, quote, decided } = await decidedPair('same');
    await translated(one, quote.id);
    await read(text);
    const { added, looks } = await kept();
    expect(added).toBe(0);
    expect(looks.map(({ what }) => what).sort()).toEqual(['decision', 'translation']);
    expect(reasons(looks)).toEqual([reason, reason]);
    expect(await store.reviews(collection)).toEqual([decided]);
  });

  it('takes back in one version only what somebody takes back there', async () => {
    const { other, decided } = await decidedPair('same');
    const versions = [
      await read(TOLD.replace('Nobody slept.', 'Nobody slept, and nobody ate.')),
      await read(TOLD.replace('Rain came later.', 'Snow came instead.')),
    ];
    expect((await kept()).added).toBe(2);
    const subjects = await Promise.all(
      versions.map(async ({ id }) => alignmentId((await store.quotes(id))[0]?.id ?? '', other.id)),
    );
    const [subject = '', untouched] = subjects;
    await decide({ collection, subject, verdict: 'undo', by: 'rosa', note: null }, store, clock);
    expect(await kept()).toEqual({ added: 0, looks: [] });
    const latest = (await store.reviews(collection)).filter((review) => review.subject === untouched);
    expect(latest.map(({ verdict }) => verdict)).toEqual(['same']);
    expect((await store.reviews(collection)).filter(({ subject: own }) => own === decided.subject)).toEqual([
      decided,
    ]);
  });

  it('asks which of two places with the same words is meant, unless one stands between the same words', async () => {
    await decidedPair('same');
    const twice = '“The mill burned all night and the bridge fell,” said Mira Holm.';
    await read(`Nobody slept. ${twice} ${twice} Rain came later. Rain came later.`);
    await read(`${TOLD} Cats slept on. ${twice} Cats ate.`);
    expect(reasons((await kept()).looks)).toEqual(['two-candidates']);
  });

  it('takes a file of the same name with another text for no version', async () => {
    await decidedPair('same');
    await read(
      '“The mill burned all night and the bridge fell,” said Mira Holm. Nothing else is as it was. Not a word.',
    );
    expect(await kept()).toEqual({ added: 0, looks: [] });
  });
});

describe('corrections', () => {
  const said = async (report: Report, part: Partial<Correcting> = {}) => {
    const [quote] = await store.quotes(report.id);
    const asked = { reportId: report.id, deed: 'quote', content: null, instead: quote?.id ?? '' } as const;
    return correct({ ...asked, speaker: 'Jan Torp', by: 'kim', note: null, ...part }, store, clock);
  };
  const texts = async (report: Report) =>
    (await store.correctionsOf(report.id)).map(({ deed, content, carriedFrom }) => [
      deed,
      content.map((range) => report.text.slice(range.start, range.end)).join(),
      carriedFrom,
    ]);

  it('go along to the same words in another version, and end with the one that they follow from', async () => {
    const one = await read(TOLD);
    const version = await read(TOLD.replace('Nobody slept.', 'Nobody slept, and nobody ate.'));
    const correction = await said(one);
    expect(await kept()).toEqual({ added: 1, looks: [] });
    expect(await kept()).toEqual({ added: 0, looks: [] });
    const words = 'The mill burned all night and the bridge fell,';
    expect(await texts(version)).toEqual([['quote', words, correction.id]]);
    const undone = await undoCorrection({ collection, id: correction.id, by: 'kim' }, store, clock);
    expect(await kept()).toEqual({ added: 1, looks: [] });
    expect(await texts(version)).toEqual([
      ['quote', words, correction.id],
      ['undo', '', undone.id],
    ]);
  });

  it('are asked about where the words are others, and follow whoever attaches them', async () => {
    const one = await read(TOLD);
    const version = await read(TOLD.replace('all night', 'for two nights'));
    const correction = await said(one);
    const { added, looks } = await kept();
    expect([added, reasons(looks), looks[0]?.what]).toEqual([0, ['words-changed'], 'correction']);
    const candidates = looks[0]?.sides[0]?.candidates.map(({ id }) => id) ?? [];
    const settling = { collection, look: looks[0]?.id ?? '', candidates, by: 'rosa', note: null };
    const id = await settleLook(settling, store, clock);
    expect(await kept()).toEqual({ added: 0, looks: [] });
    expect((await store.correctionsOf(version.id))[0]).toMatchObject({
      id,
      by: 'rosa',
      speaker: 'Jan Torp',
      carriedFrom: correction.id,
    });
    await undoCorrection({ collection, id, by: 'rosa' }, store, clock);
    expect((await kept()).looks).toEqual(looks);
  });

  it('that say what is no quote are asked about where more than that is found', async () => {
    const one = await read(TOLD);
    await said(one, { deed: 'not-a-quote' });
    await found(one, []);
    expect((await kept()).looks).toEqual([]);
    await found(one, [aQuote(one, TOLD.slice(0, -1))]);
    expect(reasons((await kept()).looks)).toEqual(['words-changed']);
    await found(one, [aQuote(one, 'Rain came later')]);
    expect((await kept()).looks).toEqual([]);
  });
});

describe('what a person says of it', () => {
  it('attaches a decision to the words that they name, and asks again once that is undone', async () => {
    const { one, other, decided } = await decidedPair('same');
    const [half, rest] = [aQuote(one, 'The mill burned all night'), aQuote(one, 'the bridge fell')];
    await found(one, [half, rest]);
    const [look] = (await kept()).looks;
    const settling = { collection, look: look?.id ?? '', by: 'rosa', note: null };
    for (const candidates of [[], ['q_none'], [half.id, rest.id]])
      await expect(settleLook({ ...settling, candidates }, store, clock)).rejects.toThrow(InvalidInput);
    const written = await settleLook({ ...settling, candidates: [half.id] }, store, clock);
    const subject = alignmentId(half.id, other.id);
    expect((await store.reviews(collection)).find(({ id }) => id === written)).toMatchObject({
      subject,
      verdict: 'same',
      by: 'rosa',
      carriedFrom: decided.id,
    });
    expect(await kept()).toEqual({ added: 0, looks: [] });
    await decide({ collection, subject, verdict: 'undo', by: 'rosa', note: null }, store, clock);
    expect((await kept()).looks).toEqual([look]);
  });

  it('attaches a translation in the name of whoever does, and asks again once that is undone', async () => {
    const { one, quote } = await decidedPair('same');
    await translated(one, quote.id);
    const half = aQuote(one, 'The mill burned all night');
    await found(one, [half]);
    const asked = async () => (await kept()).looks.filter(({ what }) => what === 'translation');
    const looks = await asked();
    const settling = { collection, look: looks[0]?.id ?? '', candidates: [half.id], by: 'rosa', note: null };
    await settleLook(settling, store, clock);
    expect(await asked()).toEqual([]);
    expect(await humanOf(one)).toEqual([quote.id, half.id].sort());
    const [edit] = await store.latestEdits(collection, 'rosa', 9);
    expect(edit).toMatchObject({ of: half.id, source: 'The mill burned all night', by: 'rosa' });
    const place = { reportId: one.id, of: half.id, language: 'de' };
    const seen = (await quotePlace(place, store))?.version ?? '';
    expect(await undoEdit({ ...place, by: 'kim', seen }, store, clock)).toBe('saved');
    expect(await humanOf(one)).toEqual([quote.id]);
    expect(await asked()).toEqual(looks);
  });

  it('lets it rest, and asks again once that is undone', async () => {
    const { one } = await decidedPair('different');
    await found(one, []);
    const { looks } = await kept();
    const settling = { collection, look: looks[0]?.id ?? '', candidates: null, by: 'rosa', note: null };
    const id = await settleLook(settling, store, clock);
    expect((await kept()).looks).toEqual([]);
    await expect(settleLook(settling, store, clock)).rejects.toThrow(NotFound);
    await undoCorrection({ collection, id, by: 'kim' }, store, clock);
    expect((await kept()).looks).toEqual(looks);
    await expect(undoCorrection({ collection, id, by: 'kim' }, store, clock)).rejects.toThrow(Conflict);
  });

  it('is in an export, and back from it', async () => {
    const { one, quote } = await decidedPair('same');
    await translated(one, quote.id);
    await found(one, []);
    const [look] = (await kept()).looks;
    const settling = { collection, look: look?.id ?? '', candidates: null, by: 'rosa', note: 'seen' };
    await settleLook(settling, store, clock);
    const there = fakeStore(clock);
    const lines = await exported(store);
    expect(
      (await importRecords(linesOf(lines), there, { by: 'kim', at: '2026-03-01T10:00:00.000Z' })).problems,
    ).toEqual([]);
    expect(await exported(there)).toEqual(lines);
    expect((await placeDecisions(collection, there)).looks).toEqual((await kept()).looks);
  });
});

async function exported(from: Store): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const record of exportRecords(from, collection, exportKinds('all')))
    lines.push(jsonLine(record));
  return lines;
}

async function* linesOf(lines: readonly string[]) {
  yield* lines;
}

async function read(text: string, source = 'report.txt'): Promise<Report> {
  const report = aReport({ collection, text, source });
  await store.addReport(report, null);
  const sentences = splitReport(report);
  const mark = { subject: report.id, fingerprint: 'f' };
  await store.saveSentences({ ...mark, stage: 'split' }, sentences);
  await store.saveQuotes({ ...mark, stage: 'quotes' }, findQuotes(report, sentences));
  return report;
}

async function found(report: Report, quotes: readonly Quote[]): Promise<void> {
  await store.saveQuotes({ subject: report.id, stage: 'quotes', fingerprint: 'g' }, quotes);
}

/** What two reports tell, decided by kim. */
async function decidedPair(verdict: 'same' | 'different' | 'unsure', part: Partial<Quote> = {}) {
  const [one, two] = [await read(TOLD), await read(ELSEWHERE, 'elsewhere.txt')];
  const [[quote], [other]] = [await store.quotes(one.id), await store.quotes(two.id)];
  if (!quote || !other) throw new Error('the stages find a quote in each');
  await found(one, [{ ...quote, ...part, speaker: part.speaker ?? quote.speaker }]);
  const subject = alignmentId(quote.id, other.id);
  const quotes: [string, string] = quote.id < other.id ? [quote.id, other.id] : [other.id, quote.id];
  await store.addAlignments([
    { id: subject, collection, quotes, relation: 'same', score: 0.9, evidence: [], differences: [] },
  ]);
  const decision = { collection, subject, verdict, by: 'kim', note: null } as const;
  return { one, two, quote, other, decided: await decide(decision, store, clock) };
}

/** One quote of these words, each a part of it. */
function cutQuote(report: Report, parts: readonly string[]): Quote {
  const content = parts.flatMap((words) => aQuote(report, words).content);
  return { ...aQuote(report, parts[0] ?? ''), id: quoteId(report.id, content), content };
}

async function translated(report: Report, of: string): Promise<void> {
  const translation: Translation = {
    id: translationId(of, 'de', 'human', null),
    reportId: report.id,
    of,
    language: 'de',
    text: 'Die Mühle brannte, die Brücke fiel.',
    origin: 'human',
    model: null,
    state: 'final',
    warnings: [],
  };
  await store.saveHumanTranslation(translation, null);
}

async function humanOf(report: Report): Promise<readonly string[]> {
  return (await store.translations(report.id)).map(({ of }) => of).sort();
}

async function kept() {
  const added = await store.exclusively(collection, (inner) => keepDecisions(collection, inner, clock));
  return { added, looks: (await placeDecisions(collection, store)).looks };
}

function reasons(looks: Awaited<ReturnType<typeof kept>>['looks']): readonly unknown[] {
  return looks.map(({ sides }) => sides.find(({ reason }) => reason !== null)?.reason);
}

function latestLast<T extends { readonly id: string }>(all: readonly T[], first: Anchor['id']): readonly T[] {
  return [...all].sort((a, b) => Number(b.id === first) - Number(a.id === first));
}
