/** Which model made something: part of every id derived with it, so vectors and texts of different models never mix. */
export interface ModelRef {
  readonly name: string;
  readonly revision: string;
  /** Weight type, e.g. `q8` or `fp32`; `q8+beam4` where decoding kept four translations in view. */
  readonly dtype: string;
}

/** `name@revision/dtype`, the form that ids and database keys use. */
export function modelKey(model: ModelRef): string {
  return `${model.name}@${model.revision}/${model.dtype}`;
}

/** The model of such a key; null when it is none. */
export function modelOfKey(key: string): ModelRef | null {
  const [, name, revision, dtype] = /^(.+)@(.+)\/([^/]+)$/u.exec(key) ?? [];
  return name && revision && dtype ? { name, revision, dtype } : null;
}
