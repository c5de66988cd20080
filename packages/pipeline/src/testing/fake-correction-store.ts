/** The fake store's corrections, and anchors of what is gone. */
import { type Anchor, correctionLine, type Quote, type Sentence } from '@crossquote/domain';
import { type CorrectionStore, correctionRevision } from '../ports/correction-store.ts';
import { appendLine } from './fake-ledger-store.ts';
import { assertReport } from './fake-save.ts';
import type { FakeStoreState } from './fake-store-state.ts';
import { inOrder } from './in-order.ts';
import type { Now } from './now.ts';

export function fakeCorrectionStore(state: FakeStoreState): Now<CorrectionStore> {
  const all = () => inOrder([...state.corrections.values()], ({ at, id }) => [at, id]);
  return {
    addCorrection: (correction) => {
      if (correction.reportId !== null) assertReport(state, correction.reportId);
      if (state.corrections.has(correction.id)) return;
      state.corrections.set(correction.id, correction);
      appendLine(state, correctionLine(correction));
    },
    corrections: (collection) =>
      all().filter((correction) => collection === null || correction.collection === collection),
    correctionsOf: (reportId) => all().filter((correction) => correction.reportId === reportId),
    correctionRevisions: (reportIds) => {
      const ids = new Map<string, string[]>();
      for (const { id, reportId } of state.corrections.values())
        if (reportId !== null && (reportIds?.includes(reportId) ?? true))
          ids.set(reportId, [...(ids.get(reportId) ?? []), id]);
      return new Map([...ids].map(([reportId, own]) => [reportId, correctionRevision(own)]));
    },
    anchors: (collection) =>
      inOrder(
        [...state.anchors.values()].filter(
          ({ reportId }) => state.reports.get(reportId)?.report.collection === collection,
        ),
        ({ id }) => [id],
      ),
    addAnchors: (anchors) => {
      for (const anchor of anchors) if (state.reports.has(anchor.reportId)) keep(state, anchor);
    },
  };
}

/** As a quote goes that people decided about or translated. */
export function keepQuoteAnchor(
  state: FakeStoreState,
  { id, reportId, content, form, speaker }: Quote,
): void {
  const isDecided = [...state.reviewed.values()].some((pair) => pair.includes(id));
  if (isDecided || isTranslated(state, id)) keep(state, { id, reportId, content, form, speaker: speaker.id });
}

/** As a sentence goes that people translated. */
export function keepSentenceAnchor(state: FakeStoreState, { id, reportId, range }: Sentence): void {
  if (isTranslated(state, id)) keep(state, { id, reportId, content: [range], form: null, speaker: null });
}

function isTranslated(state: FakeStoreState, id: string): boolean {
  return [...state.translations.values()].some(({ of, origin }) => of === id && origin === 'human');
}

function keep(state: FakeStoreState, anchor: Anchor): void {
  if (state.reports.has(anchor.reportId) && !state.anchors.has(anchor.id))
    state.anchors.set(anchor.id, anchor);
}
