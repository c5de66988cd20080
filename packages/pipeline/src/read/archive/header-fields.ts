/** `Name: value` lines, as web archives and the answers of web servers begin with them. */

/** By their names in small letters; of those that stand there twice, the first. */
export type Fields = ReadonlyMap<string, string>;

/** @param lines without their ends; one that begins with white space goes on with the one before. */
export function fieldsOf(lines: readonly string[]): Fields {
  const whole: string[] = [];
  for (const line of lines) {
    if (/^[ \t]/.test(line) && whole.length > 0) whole.push(`${whole.pop()} ${line.trim()}`);
    else whole.push(line);
  }
  const fields = new Map<string, string>();
  for (const line of whole) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}
