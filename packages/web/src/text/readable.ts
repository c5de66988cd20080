/** Texts that were stored in English, read back into what they say. */

/** Groups of a pattern are values of the text, by name; `count`, and what stands for it, chooses the plural. */
export type Readable = readonly (readonly [pattern: RegExp, key: string])[];

export function read(text: string, readable: Readable) {
  for (const [pattern, key] of readable) {
    const match = pattern.exec(text);
    if (match) return { key, groups: (match.groups ?? {}) as Readonly<Record<string, string | undefined>> };
  }
  return null;
}

/** Words of a report, and names of models and places in our code, keep their own direction inside a sentence of another. */
export function apart(text: string): string {
  return `\u2068${text}\u2069`;
}
