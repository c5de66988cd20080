/** The store’s promises about what people are asked next. */
import { type Alignment, agrees, type Difference, type Quote, type Verdict } from '@crossquote/domain';
import { aQuote } from '@crossquote/domain/testing';
import { ANY_ALIGNMENT, type QuestionFilter } from '@crossquote/pipeline';
import { expect, it } from 'vitest';
import { add, type Given, mark } from './given.ts';
import { anAlignment, aReview, aTestimony } from './rows.ts';

const ANY: QuestionFilter = {
  collection: null,
  state: null,
  languages: null,
  speakers: null,
  minScore: null,
  person: null,
};
const ALL = { skip: 0, limit: 100 };
const SPEAKER = { mention: null, name: 'Mira Holm', id: 'p_1', reason: 'beside the cue' };

const SOMEWHERE = { start: 0, end: 1, text: 'T' };
const EACH = (['number', 'name', 'negation', 'omission', 'speaker', 'date', 'opposite'] as const).flatMap(
  (what): readonly Difference[] => {
    const plain = { what, left: SOMEWHERE, right: null };
    return [
      plain,
      { ...plain, by: 'model' },
      { ...plain, maybeSame: true },
      { ...plain, elsewhere: SOMEWHERE },
    ];
  },
);
/** None, each alone, and each beside an omission. */
const DIFFERENCES: readonly (readonly Difference[])[] = [
  [],
  ...EACH.map((one) => [one]),
  ...EACH.map((one): readonly Difference[] => [{ what: 'omission', left: null, right: SOMEWHERE }, one]),
];

export function questionPromises(given: Given): void {
  /** Three quotes of three reports, and each pair of them with a score of its own. */
  const threePairs = async () => {
    const texts = [
      ['The bridge is gone.', 'en'],
      ['Die Brücke ist weg.', 'de-AT'],
      ['Le pont a disparu.', 'fr'],
    ] as const;
    const quotes: Quote[] = [];
    for (const [text, language] of texts) {
      const report = await add(given.store, { text, language });
      const quote = aQuote(report, text, quotes.length === 0 ? { speaker: SPEAKER } : {});
      await given.store.saveQuotes(mark(report.id, 'quotes'), [quote]);
      quotes.push(quote);
    }
    const [en, de, fr] = quotes as [Quote, Quote, Quote];
    const pairs = {
      sure: anAlignment(en, de, { score: 0.98 }),
      doubtful: anAlignment(en, fr, { score: 0.5 }),
      less: anAlignment(de, fr, { score: 0.7 }),
    };
    await given.store.saveAlignments(mark(en.reportId, 'align'), [pairs.sure, pairs.doubtful]);
    await given.store.saveAlignments(mark(de.reportId, 'align'), [pairs.sure, pairs.less]);
    return { ...pairs, en, de, fr };
  };
  const asked = async (filter: Partial<QuestionFilter> = {}, page = ALL) =>
    (await given.store.questions({ ...ANY, ...filter }, page)).map(({ alignment }) => alignment.id);
  const say = (subject: Alignment, verdict: Verdict, at: string) =>
    given.store.addReview(aReview({ id: `v_${verdict}${at}`, subject: subject.id, verdict, at }));

  it('asks first what it knows least, then what nobody is unsure of', async () => {
    const { sure, doubtful, less } = await threePairs();
    expect(await asked()).toEqual([doubtful.id, less.id, sure.id]);
    expect(await asked({}, { skip: 1, limit: 1 })).toEqual([less.id]);
    await say(doubtful, 'unsure', '2026-03-05T10:00:00.000Z');
    expect(await asked()).toEqual([less.id, sure.id, doubtful.id]);
    await say(doubtful, 'undo', '2026-03-05T10:00:01.000Z');
    expect((await given.store.questions(ANY, ALL))[0]).toEqual({
      alignment: doubtful,
      state: 'suggested',
      verdict: null,
      wantsSecond: false,
    });
  });

  it('asks of sure pairs first those that tell something otherwise, behind what it knows least; page by page', async () => {
    const { sure, doubtful, less, en, de } = await threePairs();
    const told = async (
      what: 'number' | 'omission',
      more: Partial<Alignment> & { maybeSame?: true } = {},
    ) => {
      const { maybeSame, ...changed } = more;
      const difference = {
        what,
        left: { start: 0, end: 1, text: 'T' },
        right: null,
        ...(maybeSame && { maybeSame }),
      };
      const pairs = [{ ...sure, differences: [difference], ...changed }, doubtful];
      await given.store.saveAlignments(mark(en.reportId, 'align'), pairs);
      await given.store.saveAlignments(mark(de.reportId, 'align'), [
        pairs[0] ?? sure,
        { ...less, score: 0.97, differences: [] },
      ]);
      return asked();
    };
    const [later, sooner] = [
      [doubtful.id, less.id, sure.id],
      [doubtful.id, sure.id, less.id],
    ];
    expect(await told('omission')).toEqual(later);
    expect(await told('number', { maybeSame: true })).toEqual(later);
    expect(await told('number', { relation: 'different' })).toEqual(later);
    expect(await told('number')).toEqual(sooner);
    expect(await asked({}, { skip: 1, limit: 1 })).toEqual([sure.id]);
  });

  it('asks somebody else for a second opinion, and nobody for one of their own; a comment decides nothing', async () => {
    const { sure, less } = await threePairs();
    const first = { subject: sure.id, by: 'Kim', after: 'suggested', at: '2026-03-05T10:00:00.000Z' };
    await given.store.addReview(aReview(first));
    const said = { subject: sure.id, by: 'lee', verdict: 'comment' as const, at: '2026-03-05T10:00:01.000Z' };
    await given.store.addReview(aReview(said));
    const state = 'suggested' as const;
    expect(await asked({ state, minScore: 0.7, person: 'lee' })).toEqual([less.id, sure.id]);
    expect(await asked({ state, minScore: 0.7, person: 'kim' })).toEqual([less.id]);
    const [, question] = await given.store.questions({ ...ANY, minScore: 0.7 }, ALL);
    expect(question).toMatchObject({ state, verdict: 'same', wantsSecond: true });
    expect(await given.store.questionCounts(ANY)).toMatchObject({ open: 3, confirmed: 0 });
    const filter = { ...ANY_ALIGNMENT, id: sure.id };
    const judged = async () =>
      (await given.store.alignmentPage(filter, { after: null, limit: 1 })).map((each) => each.state);
    expect(await judged()).toEqual(['suggested']);
    await given.store.addReview(aReview({ ...first, by: 'lee', after: 'confirmed', at: said.at }));
    expect(await judged()).toEqual(['confirmed']);
    expect(await given.store.questionCounts(ANY)).toMatchObject({ open: 2, confirmed: 1 });
  });

  it('knows what agrees as `agrees` does, over differences of every kind, alone and in twos', async () => {
    const { sure, doubtful, less, en } = await threePairs();
    for (const relation of ['partial', 'different'] as const)
      for (const differences of DIFFERENCES) {
        const told = { ...sure, relation, differences };
        await given.store.saveAlignments(mark(en.reportId, 'align'), [told, doubtful]);
        const isAsked = (await asked({ agreeing: true })).includes(sure.id);
        expect([relation, differences, isAsked]).toEqual([relation, differences, agrees(told)]);
      }
    expect(await asked()).toEqual([doubtful.id, less.id, sure.id]);
  });

  it('asks of two pairs with one score first what more reports carry', async () => {
    const { less, doubtful, de, en } = await threePairs();
    await given.store.saveAlignments(mark(en.reportId, 'align'), [{ ...doubtful, score: 0.7 }]);
    const carried = aTestimony('t', { members: [de.id], reports: [de.reportId, en.reportId] });
    await given.store.saveTestimonies(mark('default', 'cluster'), [carried]);
    expect(await asked()).toEqual([less.id, doubtful.id]);
  });

  it('tells pairs that one testimony holds from others, and asks first about those that two hold', async () => {
    const { less, doubtful, de, en } = await threePairs();
    await given.store.saveAlignments(mark(en.reportId, 'align'), [{ ...doubtful, score: 0.8 }]);
    const hold = (...members: readonly (readonly string[])[]) =>
      given.store.saveTestimonies(
        mark('default', 'cluster'),
        members.map((some, i) => aTestimony(`t${i}`, { members: [...some], reports: [de.reportId] })),
      );
    const [one, other] = doubtful.quotes;
    await hold([one, other]);
    expect(await asked({ together: true })).toEqual([doubtful.id]);
    const before = await asked();
    await hold([one], [other]);
    expect(await asked({ together: true })).toEqual([]);
    expect(before).toEqual([less.id, doubtful.id]);
    expect(await asked()).toEqual([doubtful.id, less.id]);
    for (const relation of ['partial', 'different'] as const) {
      await given.store.saveAlignments(mark(en.reportId, 'align'), [{ ...doubtful, score: 0.8, relation }]);
      expect(await asked()).toEqual(before);
    }
    await given.store.saveAlignments(mark(en.reportId, 'align'), [{ ...doubtful, score: 0.2 }]);
    expect(await asked()).toEqual(before);
  });

  it('filters questions by collection, state, languages and speaker, and counts them', async () => {
    const { sure, doubtful, less } = await threePairs();
    await say(sure, 'same', '2026-03-05T10:00:00.000Z');
    await say(less, 'different', '2026-03-05T10:00:00.000Z');
    expect(await asked({ state: 'confirmed' })).toEqual([sure.id]);
    expect(await asked({ state: 'rejected' })).toEqual([less.id]);
    expect(await asked({ collection: 'other' })).toEqual([]);
    for (const languages of [
      ['fr', 'de'],
      ['de', 'fr'],
    ] as const)
      expect(await asked({ languages })).toEqual([less.id]);
    expect((await asked({ speakers: ['p_1'] })).sort()).toEqual([sure.id, doubtful.id].sort());
    expect(await asked({ speakers: [] })).toEqual([]);
    expect(await given.store.questionCounts(ANY)).toEqual({ open: 1, unsure: 0, confirmed: 1, rejected: 1 });
    expect(await given.store.questionCounts({ ...ANY, speakers: ['p_1'] })).toEqual({
      open: 1,
      unsure: 0,
      confirmed: 1,
      rejected: 0,
    });
  });
}
