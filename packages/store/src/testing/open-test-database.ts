/** An embedded database in memory for tests: half a second each, once one of them has made the template. */
import { fileURLToPath } from 'node:url';
import { openEmbedded } from '../open-embedded.ts';
import type { SqlPool } from '../sql-pool.ts';

/** Beside the installed packages, so that installing anew clears it. */
export const TEMPLATE_FOLDER = fileURLToPath(
  new URL('../../../../node_modules/.cache/crossquote', import.meta.url),
);

export function openTestDatabase(): Promise<SqlPool> {
  return openEmbedded(null, { templateFolder: TEMPLATE_FOLDER });
}
