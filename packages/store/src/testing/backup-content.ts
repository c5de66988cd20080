/** What a backup holds besides the ledger, which tells of the backup itself: what is the same wherever it was made. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Its lines, but for those of the ledger and the last one, which has the hash of all. */
export function backupContent(path: string): readonly string[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n').slice(0, -2);
  let isLedger = false;
  return lines.filter((line) => {
    if (line.startsWith('{')) isLedger = line.startsWith('{"table":"ledger"');
    return !isLedger;
  });
}
