/** Values as node-postgres sends them, for a driver that lacks its rules: lists become array literals, objects JSON. */

export function sqlValue(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return arrayLiteral(value);
  const isPlain = typeof value === 'object' && !(value instanceof Date) && !ArrayBuffer.isView(value);
  return isPlain ? JSON.stringify(value) : value;
}

function arrayLiteral(list: readonly unknown[]): string {
  return `{${list.map(element).join(',')}}`;
}

function element(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return arrayLiteral(value);
  const text = value instanceof Date ? value.toISOString() : String(sqlValue(value));
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
