/** What the promise of one result is held on: the reports of data/demo, and the five real ones where they lie beside the checkout. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder, ROOT } from '../cli/run-cli.ts';
import { exported, ok } from './cli-runs.ts';

const DEMO = join(ROOT, 'data/demo');
const REAL = join(ROOT, '../shared/reports');

const filesIn = (folder: string, fits: RegExp) =>
  readdirSync(folder)
    .filter((name) => fits.test(name))
    .sort()
    .map((name) => join(folder, name));

export const FILES = [
  ...filesIn(DEMO, /^\d\d-.*\.(txt|md|html)$/),
  ...(existsSync(REAL) ? filesIn(REAL, /\.txt$/) : []),
];

/** All that an embedded database of its own exports once these files are in it. */
export async function embeddedExport(order: readonly string[]): Promise<string> {
  const env = { CROSSQUOTE_HOME: newFolder() };
  await ok(['add', '-q', ...order], env);
  return exported(env);
}
