/** The fake store's models in force. */
import { modelKey, modelLine } from '@crossquote/domain';
import type { ModelInForce, ModelStore, TranslatedBy } from '../ports/model-store.ts';
import { appendLine } from './fake-ledger-store.ts';
import type { FakeStoreState } from './fake-store-state.ts';
import { inOrder } from './in-order.ts';
import type { Now } from './now.ts';

export function fakeModelStore(state: FakeStoreState): Now<ModelStore> {
  const { models } = state;
  return {
    translatedBy: (collection) => translatedBy(collection, state),
    modelsInForce: () => inOrder(models.values(), placeOf),
    putModelInForce: (next, instead, act) => {
      const place = placeOf(next).join(' ');
      const there = models.get(place)?.model ?? null;
      if ((there && modelKey(there)) !== (instead && modelKey(instead))) return false;
      models.set(place, next);
      if (!there || modelKey(there) !== modelKey(next.model)) appendLine(state, modelLine(next, act));
      return true;
    },
  };
}

function translatedBy(
  collection: string | null,
  { reports, translations }: FakeStoreState,
): readonly TranslatedBy[] {
  const found = new Map<string, TranslatedBy & { readonly ids: Set<string> }>();
  for (const { reportId, origin, model, language: target } of translations.values()) {
    const report = reports.get(reportId)?.report;
    if (origin !== 'machine' || !model || !report) continue;
    if (collection !== null && report.collection !== collection) continue;
    const key = [report.language, target, modelKey(model)].join(' ');
    const ids = (found.get(key)?.ids ?? new Set<string>()).add(reportId);
    found.set(key, { model, source: report.language, target, reports: ids.size, ids });
  }
  return inOrder(found.values(), ({ source, target, model }) => [
    source,
    target,
    model.name,
    model.revision,
    model.dtype,
  ]).map(({ ids: _ids, ...each }) => each);
}

function placeOf({ task, source, target }: ModelInForce): readonly string[] {
  return [task, source, target];
}
