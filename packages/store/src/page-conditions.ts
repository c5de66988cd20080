/** Conditions of pages, as SQL: parameters are given by name, `$1`, and a null one leaves everything in. */

/** `de` is also `de-AT`. */
export const speaks = (column: string, value: string) =>
  `(${value}::text is null or ${column} = ${value} or starts_with(${column}, ${value} || '-'))`;

/** Quotes of these speakers; of rows that have a name and no id the name stands for it, as `speakers` has it. Two conditions, since there are two indexes. */
export const saidBy = (quote: string, ids: string) =>
  `(${quote}.body #>> '{speaker,id}' = any (${ids})
    or (${quote}.body #>> '{speaker,id}' is null and ${quote}.body #>> '{speaker,name}' = any (${ids})))`;

/** Days as written: of a moment its first ten letters. */
export const within = (column: string, from: string, to: string) =>
  `(${from}::text is null or ${column} >= ${from} collate "C")
   and (${to}::text is null or left(${column}, length(${to})) <= ${to} collate "C")`;

/** Rows behind the keys; unknown dates come last. */
export const behind = (column: string, id: string, at: string, after: string) =>
  `(${after}::text is null or (${column} is null, coalesce(${column}, ''), ${id}) > (${at}::text is null, coalesce(${at}, '') collate "C", ${after} collate "C"))`;
