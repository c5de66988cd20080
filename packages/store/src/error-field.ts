/** A text that drivers, Node and Emscripten hang on their errors (`code`, `constraint`); null when there is none. */
export function errorField(error: unknown, name: string): string | null {
  const value: unknown = error instanceof Object ? Reflect.get(error, name) : null;
  return typeof value === 'string' ? value : null;
}
