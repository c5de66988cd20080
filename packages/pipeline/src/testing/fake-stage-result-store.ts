/** The fake store's sentences, quotes, translations and embeddings. */
import {
  type Embedding,
  type ModelRef,
  modelKey,
  type StageMark,
  type Translation,
} from '@crossquote/domain';
import type { Hindrance } from '../ports/hindrance.ts';
import { humanRevision } from '../ports/human-translation.ts';
import type { StageResultStore } from '../ports/store.ts';
import { keepSentenceAnchor } from './fake-correction-store.ts';
import { dropQuotes, dropWhere, touchQuote } from './fake-drop.ts';
import { fakeEditStore } from './fake-edit-store.ts';
import { fakeRevisions } from './fake-revisions.ts';
import { assertOfReport, assertReport, saveMark } from './fake-save.ts';
import type { FakeStoreState } from './fake-store-state.ts';
import { inOrder } from './in-order.ts';
import type { Now } from './now.ts';

export const ORIGINS = ['human', 'memory', 'machine'];

export function fakeStageResultStore(state: FakeStoreState): Now<StageResultStore> {
  const results = fakeResults(state);
  return {
    ...results,
    readings: (reportIds, model) =>
      inOrder(new Set(reportIds), (id) => [id])
        .flatMap((id) => state.reports.get(id) ?? [])
        .map(({ report }) => ({
          report,
          sentences: results.sentences(report.id),
          quotes: results.quotes(report.id),
          translations: results.translations(report.id),
          embeddings: results.embeddings(report.id, model),
        })),
  };
}

function fakeResults(state: FakeStoreState): Now<Omit<StageResultStore, 'readings'>> {
  return {
    sentences: (reportId) => inOrder(state.sentences.get(reportId) ?? [], (sentence) => [sentence.index]),
    sentencesById: (ids) => {
      const all = [...state.sentences.values()].flat();
      return inOrder(
        all.filter(({ id }) => ids.includes(id)),
        ({ id }) => [id],
      );
    },
    saveSentences: (mark, sentences) => {
      begin(state, mark, sentences);
      for (const sentence of state.sentences.get(mark.subject) ?? []) keepSentenceAnchor(state, sentence);
      state.sentences.set(mark.subject, sentences);
      saveMark(state, mark);
    },
    quotes: (reportId) => {
      const ofReport = [...state.quotes.values()].filter((quote) => quote.reportId === reportId);
      return inOrder(ofReport, (quote) => [quote.content[0]?.start ?? 0, quote.id]);
    },
    quotesById: (ids) => inOrder(new Set(ids), (id) => [id]).flatMap((id) => state.quotes.get(id) ?? []),
    saveQuotes: (mark, quotes) => {
      begin(state, mark, quotes);
      const kept = new Set(quotes.map((quote) => quote.id));
      dropQuotes(state, (quote) => quote.reportId === mark.subject && !kept.has(quote.id));
      for (const quote of quotes) {
        state.quotes.set(quote.id, quote);
        touchQuote(state, quote);
      }
      saveMark(state, mark);
    },
    translations: (reportId) => {
      const ofReport = [...state.translations.values()].filter((t) => t.reportId === reportId);
      return inOrder(ofReport, (t) => [t.of, t.language, ORIGINS.indexOf(t.origin), t.id]);
    },
    saveTranslations: (mark, translations, waiting) => saveTranslations(state, mark, translations, waiting),
    ...fakeEditStore(state),
    humanRevisions: (reportIds) => {
      const human = [...state.translations.values()].filter(
        ({ origin, reportId }) => origin === 'human' && (reportIds?.includes(reportId) ?? true),
      );
      const ids = [...new Set(human.map(({ reportId }) => reportId))];
      return new Map(ids.map((id) => [id, humanRevision(human.filter(({ reportId }) => reportId === id))]));
    },
    embeddings: (reportId, model) => {
      const ofModel = (state.embeddings.get(reportId) ?? []).filter((e) => isOf(e, model));
      return inOrder(ofModel, (embedding) => [embedding.of, embedding.part ?? -1]);
    },
    saveEmbeddings: (mark, embeddings) => {
      begin(state, mark, embeddings);
      const others = (state.embeddings.get(mark.subject) ?? []).filter((old) =>
        embeddings.length > 0 ? !embeddings.some((e) => isOf(e, old.model)) : false,
      );
      state.embeddings.set(mark.subject, [...others, ...embeddings]);
      saveMark(state, mark);
    },
    revisions: (reportIds) => fakeRevisions(state, reportIds),
  };
}

function begin(state: FakeStoreState, mark: StageMark, rows: readonly { readonly reportId: string }[]): void {
  assertOfReport(mark, rows);
  assertReport(state, mark.subject);
}

function isOf(embedding: Embedding, model: ModelRef): boolean {
  return modelKey(embedding.model) === modelKey(model);
}

function saveTranslations(
  state: FakeStoreState,
  mark: StageMark,
  translations: readonly Translation[],
  waiting: Hindrance | null,
): void {
  begin(state, mark, translations);
  dropWhere(state.translations, (old) => old.reportId === mark.subject && old.origin !== 'human');
  for (const translation of translations) {
    if (!state.translations.has(translation.id)) state.translations.set(translation.id, translation);
  }
  saveMark(state, mark, waiting);
}
