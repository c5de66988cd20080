/** How a translator decodes is part of what its texts depend on, so it stands behind the weight type: `q8+beam4`; greedy ones say nothing. */
import type { ModelRef } from './model-ref.ts';

/** @param beams how many translations are kept in view; 1 is greedy. */
export function searchedWith(model: ModelRef, beams: number): ModelRef {
  return beams > 1 ? { ...model, dtype: `${model.dtype}+beam${beams}` } : model;
}

/** The model and the beams that such a name stands for. */
export function unsearched(model: ModelRef): { readonly model: ModelRef; readonly beams: number } {
  const [, dtype, beams] = /^(.+)\+beam([2-4])$/.exec(model.dtype) ?? [];
  return dtype ? { model: { ...model, dtype }, beams: Number(beams) } : { model, beams: 1 };
}
