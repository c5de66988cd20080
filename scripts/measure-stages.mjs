/**
 * What each stage takes besides its models: one stage after the other, one job at a time, embedded database. Usage, after `npm run build`:
 *
 *   node scripts/measure-stages.mjs <file.jsonl with a `text` a line> [reports: 100] [language: en] [folder of models to translate with]
 *
 * `all`: from the first job to the last; `models`: in the sentence model, the translator and the differ (looking up single words in the lexicon is not counted as such);
 * `rest`: what is neither, as a share of the whole run.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { STAGES } from '@crossquote/domain';
import { sweep } from '@crossquote/pipeline';
import { openRuntime, readConfig } from '@crossquote/runtime';
import { startWorkers } from '@crossquote/workers';

const [file, count = '100', language = 'en', models] = process.argv.slice(2);
if (!file) {
  console.error('give a JSON Lines file with a `text` a line');
  process.exit(2);
}
const home = mkdtempSync(join(tmpdir(), 'crossquote-measure-'));
if (models) symlinkSync(resolve(models), join(home, 'models'));
addReports();
const runtime = await openRuntime(readConfig({ CROSSQUOTE_HOME: home }, null, {}));
let inModels = 0;
const deps = {
  ...runtime,
  embedder: timed(runtime.embedder),
  translator: timed(runtime.translator),
  differ: timed(runtime.differ),
  onStage: () => {},
};
const rows = [];
for (const stage of STAGES) rows.push({ stage, ...(await run(stage)) });
await runtime.close();
rmSync(home, { recursive: true, force: true });
print();

function addReports() {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean).slice(0, Number(count));
  const jsonl = join(home, 'reports.jsonl');
  writeFileSync(
    jsonl,
    lines.map((line) => `${JSON.stringify({ text: JSON.parse(line).text, language })}\n`).join(''),
  );
  const cli = fileURLToPath(new URL('../packages/cli/bin/crossquote.js', import.meta.url));
  const env = { ...process.env, CROSSQUOTE_HOME: home, DATABASE_URL: '', REDIS_URL: '' };
  spawnSync(process.execPath, [cli, 'add', '-q', '--enqueue-only', jsonl], { env, stdio: 'inherit' });
}

/** Works through one stage until its queue holds nothing. */
async function run(stage) {
  inModels = 0;
  await sweep(deps);
  const began = performance.now();
  const workers = await startWorkers(deps, [stage], 1);
  const open = async () => {
    const { waiting, active, delayed } = (await runtime.queue.counts())[stage];
    return waiting + active + delayed > 0;
  };
  while (await open()) await pause(100);
  const all = performance.now() - began;
  await workers.close();
  return { all, models: inModels };
}

/** The same model, whose time in work is added up. */
function timed(model) {
  const clocked =
    (call) =>
    async (...args) => {
      const began = performance.now();
      try {
        return await call(...args);
      } finally {
        inModels += performance.now() - began;
      }
    };
  return {
    ...model,
    ...(model.embed && { embed: clocked((...args) => model.embed(...args)) }),
    ...(model.translate && { translate: clocked((...args) => model.translate(...args)) }),
    ...(model.compare && { compare: clocked((...args) => model.compare(...args)) }),
    ...(model.inContext && { inContext: clocked((...args) => model.inContext(...args)) }),
    ...(model.rendered && { rendered: clocked((...args) => model.rendered(...args)) }),
    ...(model.inEnglish && { inEnglish: clocked((...args) => model.inEnglish(...args)) }),
  };
}

function print() {
  const whole = rows.reduce((sum, { all }) => sum + all, 0);
  const seconds = (ms) => (ms / 1000).toFixed(1);
  const share = (ms) => `${((100 * ms) / whole).toFixed(1)} %`;
  console.log(`${count} reports\n\n| stage | all, s | models, s | rest | \n| --- | --- | --- | --- |`);
  const total = { stage: 'all', all: whole, models: rows.reduce((sum, { models: ms }) => sum + ms, 0) };
  for (const { stage, all, models: ms } of [...rows, total])
    console.log(`| ${stage} | ${seconds(all)} | ${seconds(ms)} | ${share(all - ms)} |`);
}
