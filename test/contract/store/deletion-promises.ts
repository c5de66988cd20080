/** The store’s promises about what goes with a report. */

import { alignmentId } from '@crossquote/domain';
import { AN_ACT } from '@crossquote/domain/testing';
import { expect, it } from 'vitest';
import { type Given, MODEL, mark, twoReports } from './given.ts';
import { anAlignment, anEdit, anEmbedding, aReview, aTestimony, aTranslation, sentencesOf } from './rows.ts';

export function deletionPromises(given: Given): void {
  it('takes everything with it that the report gave rise to, and leaves the others and every review', async () => {
    const { one, two, quotes } = await twoReports(given.store);
    const [a, , c] = quotes;
    await given.store.saveSentences(mark(one.id, 'split'), sentencesOf(one, [0, 10]));
    await given.store.saveTranslations(
      mark(one.id, 'translate'),
      [aTranslation(one.id, a.id, 'human')],
      null,
    );
    await given.store.addEdits(one.id, [anEdit(one.id, a.id)]);
    await given.store.saveEmbeddings(mark(one.id, 'embed'), [anEmbedding(one.id, a.id, null, [1, 0])]);
    await given.store.saveAlignments(mark(one.id, 'align'), [anAlignment(a, c)]);
    const [gone, stays] = [
      aTestimony('q_1', { reports: [one.id, two.id] }),
      aTestimony('q_2', { reports: [two.id] }),
    ];
    await given.store.saveTestimonies(mark('default', 'cluster'), [gone, stays]);
    await given.store.addReview(aReview({ subject: alignmentId(a.id, c.id) }));

    await given.bed.deleteReport(one.id);

    expect(await given.store.report(one.id)).toBeNull();
    expect(await given.store.original(one.id)).toBeNull();
    expect(await given.store.sentences(one.id)).toEqual([]);
    expect(await given.store.quotes(one.id)).toEqual([]);
    expect(await given.store.translations(one.id)).toEqual([]);
    expect(await given.store.translationEdits(one.id)).toEqual([]);
    expect(await given.store.embeddings(one.id, MODEL)).toEqual([]);
    expect(await given.store.stageRecordsOf(one.id)).toEqual([]);
    expect(await given.store.alignments('default')).toEqual([]);
    expect(await given.store.testimonies('default')).toEqual([stays]);
    expect(await given.store.quotes(two.id)).toEqual([c]);
    expect(await given.store.reviews('default')).toHaveLength(1);
  });

  it('forgets the people whom no other report speaks of, but nobody whom somebody classed', async () => {
    const { store } = given;
    const { one, quotes } = await twoReports(store);
    const speaker = (id: string, name: string) => ({ ...quotes[0].speaker, id, name });
    await store.saveQuotes(mark(one.id, 'quotes'), [
      { ...quotes[0], speaker: speaker('p_1', 'Mira Holm') },
      { ...quotes[1], speaker: speaker('p_2', 'Jan Torp') },
    ]);
    await store.placeNames([
      { name: 'Mira Holm', pseudonym: 'Person-AAAAAA' },
      { name: 'Jan Torp', pseudonym: 'Person-BBBBBB' },
    ]);
    const torp = {
      pseudonym: 'Person-BBBBBB',
      risk: 'protected',
      names: ['Jan Torp'],
      handles: [],
      urls: [],
    } as const;
    const line = {
      at: '2031-05-01T00:00:00.000Z',
      who: 'kim',
      what: 'class',
      subjects: [torp.pseudonym],
      detail: {},
    } as const;
    await store.savePerson(torp, line);
    await store.removeReport(one.id, () => ({ units: [], whole: one.text }), AN_ACT);
    expect(await store.people()).toEqual([torp]);
  });

  it('forgets with the last report how its collection was clustered, and keeps its name where it still stands', async () => {
    const { store } = given;
    const { one, two } = await twoReports(store);
    const gone = () => ({ units: [], whole: '' });
    const marks = async () =>
      (await store.stageRecords('default')).filter(({ stage }) => stage === 'cluster').length;
    const clustering = () => store.exclusively('default', (inner) => inner.takeTouched('default'));
    const clustered = { recipe: 'r', searched: [one.id, two.id], instead: null };
    await store.saveTestimonies(mark('default', 'cluster'), [], clustered);
    await store.removeReport(one.id, gone, AN_ACT);
    expect(await marks()).toBe(1);
    expect(await clustering()).toMatchObject({ recipe: 'r', searched: [two.id] });
    await store.removeReport(two.id, gone, AN_ACT);
    expect(await marks()).toBe(0);
    expect(await clustering()).toEqual({ recipe: null, searched: [], touched: [] });
    expect(await store.collectionNames()).toEqual([]);
    expect(await store.keptCollectionNames()).toContain('default');
    await store.cutChanges('2999-01-01T00:00:00.000Z');
    expect(await store.keptCollectionNames()).toEqual([]);
  });

  it('forgets what was made from its words: cached translations, and a machine’s pairs in the memory', async () => {
    const { store } = given;
    const { one, two } = await twoReports(store);
    const made = (text: string) => ({ text, signals: null });
    await store.cacheTranslations(
      MODEL,
      { source: 'de', target: 'en' },
      new Map([
        ['The bridge is gone', made('gone')],
        ['Kept', made('kept')],
      ]),
    );
    const pair = (id: string, text: string, origin: 'human' | 'machine') => {
      const segment = (language: string, words: string) => ({ language, text: words });
      return {
        id,
        kind: 'segment' as const,
        source: segment('de', 'Weg'),
        target: segment('en', text),
        by: null,
        at: null,
        origin,
        model: null,
        score: null,
      };
    };
    await store.addMemory(
      [
        pair('m_1', 'The  bridge\nis gone', 'machine'),
        pair('m_2', 'The bridge is gone', 'human'),
        pair('m_3', 'Elsewhere', 'machine'),
      ],
      AN_ACT,
    );
    const words = { units: ['The bridge is gone'], whole: 'Now: The bridge is gone, they said.' };

    const handed: string[] = [];
    const wordsOf: Parameters<typeof store.removeReport>[1] = ({ report, sentences, quotes }) => {
      handed.push(report.id, ...sentences.map(({ id }) => id), ...quotes.map(({ id }) => id));
      return words;
    };
    const there = [...(await store.sentences(one.id)), ...(await store.quotes(one.id))];
    expect(await store.removeReport(one.id, wordsOf, AN_ACT)).toBe(true);
    expect(handed).toEqual([one.id, ...there.map(({ id }) => id)]);

    expect(await store.report(one.id)).toBeNull();
    expect(await store.report(two.id)).not.toBeNull();
    const cached = await store.cachedTranslations(MODEL, { source: 'de', target: 'en' }, [
      'The bridge is gone',
      'Kept',
    ]);
    expect([...cached.keys()]).toEqual(['Kept']);
    expect((await store.memory('de', 'en')).map(({ id }) => id)).toEqual(['m_2', 'm_3']);
    expect(await store.removeReport(one.id, () => words, AN_ACT)).toBe(false);
  });
}
