/** Rows of a test file: one JSON object a line. */
import { readFileSync } from 'node:fs';
import { InvalidInput } from '@crossquote/domain';

/**
 * The shape is the file's word; whoever reads a field that is not there fails loudly.
 * @throws InvalidInput with the line that is no JSON.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- names the shape at the one place that knows the file
export function readRows<T>(path: string): readonly T[] {
  return linesOf(path).map((line, index) => {
    try {
      return JSON.parse(line) as T;
    } catch {
      throw new InvalidInput(`${path}: line ${index + 1} is no JSON; get the file again`);
    }
  });
}

/** Lines that are not empty. */
export function linesOf(path: string): readonly string[] {
  return readFileSync(path, 'utf8').split(/\r?\n/).filter(Boolean);
}
