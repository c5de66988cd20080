/**
 * How long `crossquote add` takes for so many reports, on the embedded default in a home of its own. Usage, after `npm run build`:
 *
 *   node scripts/measure-pipeline.mjs <file.jsonl with a `text` a line> [count …]
 *
 * Prints for each count: seconds in all (starting the program and making the database included), and reports a second.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [file, ...counts] = process.argv.slice(2);
if (!file) {
  console.error(
    'give a JSON Lines file with a `text` a line, such as ../shared/bench/quotes/polnear.train.jsonl',
  );
  process.exit(2);
}
const cli = fileURLToPath(new URL('../packages/cli/bin/crossquote.js', import.meta.url));
const texts = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line).text);

for (const count of counts.length > 0 ? counts.map(Number) : [50, 200]) {
  const home = mkdtempSync(join(tmpdir(), 'crossquote-measure-'));
  const jsonl = join(home, 'reports.jsonl');
  writeFileSync(
    jsonl,
    texts
      .slice(0, count)
      .map((text) => `${JSON.stringify({ text, language: 'en' })}\n`)
      .join(''),
  );
  const began = performance.now();
  const env = { ...process.env, CROSSQUOTE_HOME: home, DATABASE_URL: '', REDIS_URL: '' };
  const { status } = spawnSync(process.execPath, [cli, 'add', '-q', jsonl], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `${count} reports: ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(1)} a second, exit ${status}`,
  );
  rmSync(home, { recursive: true, force: true });
}
