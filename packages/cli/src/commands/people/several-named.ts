/** Several values of one option, with commas between them. */
export function severalNamed(value: string | boolean | undefined): readonly string[] {
  if (typeof value !== 'string') return [];
  return value
    .split(/[,،]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
