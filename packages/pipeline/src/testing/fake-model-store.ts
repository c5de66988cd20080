/** The fake store's models in force. */
import { modelKey } from '@crossquote/domain';
import type { ModelInForce, ModelStore } from '../ports/model-store.ts';
import type { FakeStoreState } from './fake-store-state.ts';
import { inOrder } from './in-order.ts';
import type { Now } from './now.ts';

export function fakeModelStore({ models }: FakeStoreState): Now<ModelStore> {
  return {
    modelsInForce: () => inOrder(models.values(), placeOf),
    putModelInForce: (next, instead) => {
      const place = placeOf(next).join(' ');
      const there = models.get(place)?.model ?? null;
      if ((there && modelKey(there)) !== (instead && modelKey(instead))) return false;
      models.set(place, next);
      return true;
    },
  };
}

function placeOf({ task, source, target }: ModelInForce): readonly string[] {
  return [task, source, target];
}
