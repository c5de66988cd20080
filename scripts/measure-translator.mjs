/**
 * How fast translations are made, in one run: the library sentence by sentence and our engine, both on a model of opus-mt's shape, and our engine on the
 * model that ships. The first has random weights and never ends by itself, so each translation has as many tokens as its source; the second
 * translates real German and ends where it ends. Usage, after `npm run build`:
 *
 *   node scripts/measure-translator.mjs [--sentences <n of the largest run, default 480>]
 *
 * Makes the first model where it is missing (needs /usr/bin/python3 with onnx; 90 MB in data/var/measure). Sentences for it are as long as
 * those of ../shared/bench/mt/de-en/flores-dev.jsonl, with made-up words; the other gets those themselves. Without that file, the German of data/demo. `a core` is per second of
 * processor time, which other programs on the machine disturb less.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = (file) => import(pathToFileURL(join(root, 'packages/models/dist', file)).href);
const { loadLibrary } = await dist('loading/load-library.js');
const { openEngine } = await dist('engine/open-engine.js');
const { generationSettings } = await dist('engine/generation-settings.js');
const { values } = parseArgs({ options: { sentences: { type: 'string', default: '480' } } });

const folder = join(root, 'data/var/measure');
const models = { opus: join(folder, 'opus-dynamic8'), ship: join(root, 'data/models/crossquote-mul-en') };
if (!existsSync(join(models.opus, 'tokenizer.json'))) {
  const script = join(root, 'scripts/train/engine/random_marian.py');
  const { status } = spawnSync('/usr/bin/python3', ['-B', script, folder, 'opus'], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}

const library = await loadLibrary();
const ONE_THREAD = { intraOpNumThreads: 1, interOpNumThreads: 1 };
const cores = availableParallelism();
const german = germanSentences();
const lengths = german.map((sentence) => sentence.split(' ').length);
const most = Number(values.sentences);
const shipped = await library.AutoTokenizer.from_pretrained(models.ship);
const subwords = german.reduce((sum, sentence) => sum + shipped.encode(sentence).length, 0);
const words = lengths.reduce((a, b) => a + b, 0);
console.log(`German in the model that ships: ${(subwords / words).toFixed(2)} subwords a word`);
console.log(`${cpus()[0]?.model}, ${cores} cores; sentences of ${mean(lengths).toFixed(1)} words on average`);

const sentences = { library: 8, opus: Math.ceil(most / 5), ship: most };
const seen = { library: [], alone: [], opus: [], ship: [] };
for (const round of [1, 2]) {
  // As it is by default; and with one thread, since on a busy machine two of them mostly wait for each other.
  seen.library.push(await byLibrary(models.opus, texts(models.opus, sentences.library, round), {}));
  seen.alone.push(await byLibrary(models.opus, texts(models.opus, sentences.library, round), ONE_THREAD));
  seen.opus.push(await byEngine(models.opus, texts(models.opus, sentences.opus, round), cores));
  seen.ship.push(await byEngine(models.ship, realTexts(sentences.ship, round), cores));
}
const sum = Object.fromEntries(Object.entries(seen).map(([name, runs]) => [name, total(runs)]));
const say = (what, { words, seconds, cpu }, of) => {
  const speed = words / seconds;
  const times = of ? `, ${(speed / (of.words / of.seconds)).toFixed(1)} times the faster of these` : '';
  const core = `${(words / cpu).toFixed(0)} a core${of ? ` (${(words / cpu / (of.words / of.cpu)).toFixed(1)} times)` : ''}`;
  console.log(`${what}: ${speed.toFixed(0)} source words/s${times}; ${core}`);
};
say("opus-mt shape, pipeline('translation') sentence by sentence", sum.library);
say('the same with one thread', sum.alone);
const faster = [sum.library, sum.alone].toSorted((a, b) => b.words / b.seconds - a.words / a.seconds)[0];
say('opus-mt shape, engine', sum.opus, faster);
say('the model that ships, engine', sum.ship, faster);
for (const [name, model] of Object.entries(models)) await profile(name, model, name === 'opus' ? 32 : 64);

async function byLibrary(model, given, threads) {
  const pipe = await library.pipeline('translation', model, {
    dtype: 'q8',
    session_options: { logSeverityLevel: 3, ...threads },
  });
  const limits = given.map((text) => pipe.tokenizer.encode(text).length);
  await pipe(given[0], { max_new_tokens: 4 });
  const run = await timed(given, async () => {
    for (const [i, text] of given.entries())
      await pipe(text, { num_beams: 1, do_sample: false, max_new_tokens: limits[i] });
  });
  await pipe.dispose();
  return run;
}

async function byEngine(model, given, lanes, profile) {
  const tokenizer = await library.AutoTokenizer.from_pretrained(model);
  const file = (name) => join(model, 'onnx', `${name}_quantized.onnx`);
  const engine = await openEngine(
    {
      encoder: file('encoder_model'),
      decoder: file('decoder_model_merged'),
      settings: await generationSettings(model),
      profile,
    },
    { lanes, guarded: false },
  );
  const translate = async (text) => {
    const ids = tokenizer.encode(text);
    const limit = model === models.ship ? 2 * ids.length + 32 : ids.length;
    const made = await engine.decode({ ids, limit });
    return tokenizer.decode([...made.ids], { skip_special_tokens: true });
  };
  // All lanes are open after that.
  await Promise.all(given.slice(0, 32 * lanes).map(translate));
  const run = await timed(given, () => Promise.all(given.map(translate)));
  await engine.close();
  return { ...run, rowsAreFree: engine.rowsAreFree };
}

async function timed(given, work) {
  const [began, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return {
    words: given.join(' ').split(' ').length,
    seconds: (performance.now() - began) / 1000,
    cpu: (user + system) / 1e6,
  };
}

/** Times of single operators, from onnxruntime; on one lane, in batches of one length. */
async function profile(name, model, rows) {
  const out = mkdtempSync(join(tmpdir(), 'crossquote-profile-'));
  const [text] =
    model === models.ship ? german.filter((one) => one.split(' ').length === 22) : texts(model, 1, 1, 22);
  await byEngine(
    model,
    Array.from({ length: rows }, () => text),
    1,
    join(out, 'p'),
  );
  const kinds = new Map();
  for (const file of readdirSync(out)) {
    for (const { cat, name: node, dur, args } of JSON.parse(readFileSync(join(out, file), 'utf8'))) {
      if (cat !== 'Node' || !node.endsWith('_kernel_time') || args.op_name === 'If') continue;
      const shape = Object.values(args.output_type_shape?.[0] ?? {})[0]?.join('x') ?? '';
      const key = `${args.op_name} ${shape}`;
      kinds.set(key, [...(kinds.get(key) ?? []), dur]);
    }
  }
  rmSync(out, { recursive: true });
  // A kernel's median, since a wait for the processor is counted as its time.
  const spent = [...kinds].map(([key, times]) => [
    key,
    times.length * times.toSorted((a, b) => a - b)[times.length >> 1],
  ]);
  const of = (test) => spent.reduce((all, [key, time]) => all + (test(key) ? time : 0), 0);
  const all = of(() => true);
  const share = (test) => `${((100 * of(test)) / all).toFixed(0)} %`;
  const integers = (key) => key.startsWith('MatMulInteger');
  const config = JSON.parse(readFileSync(join(model, 'config.json'), 'utf8'));
  const tokenizer = await library.AutoTokenizer.from_pretrained(model);
  // Warming and measuring do the same work; warming has at most 32 rows.
  const done = (rows + Math.min(32, rows)) * products(config, tokenizer.encode(text).length);
  const rate = done / of(integers) / 1000;
  const { each, kind } = peak();
  console.log(
    `${name}: ${share((key) => key.includes('MatMul'))} of operators' time is matrix work (${share(integers)} int8 weights, the rest attention); ` +
      `int8 products at ${rate.toFixed(0)} G/s a core, ${((100 * rate) / each).toFixed(0)} % of its ${kind} peak of ${each.toFixed(0)} G/s; ` +
      `all together ${((100 * done) / all / 1000 / each).toFixed(1)} %`,
  );
}

/** Multiplications with weights for one sentence of so many tokens, on both sides. */
function products(c, tokens) {
  const layer = (inner) => 4 * c.d_model ** 2 + 2 * c.d_model * inner;
  const encoder = c.encoder_layers * layer(c.encoder_ffn_dim);
  const decoder =
    c.decoder_layers * (layer(c.decoder_ffn_dim) + 4 * c.d_model ** 2) + c.d_model * c.vocab_size;
  return tokens * (encoder + decoder);
}

/** Billions of 8-bit multiply-adds a second: 16 rows of 64 by 16 columns in 16 cycles with AMX, two times 64 a cycle with VNNI. */
function peak() {
  const info = existsSync('/proc/cpuinfo') ? readFileSync('/proc/cpuinfo', 'utf8') : '';
  const hertz = Number(/cpu MHz\s*:\s*([\d.]+)/.exec(info)?.[1] ?? cpus()[0]?.speed ?? 0) / 1000;
  const [kind, each] = info.includes('amx_int8')
    ? ['AMX', 1024]
    : info.includes('avx512_vnni')
      ? ['VNNI', 128]
      : ['AVX2', 32];
  return { kind, each: hertz * each };
}

function texts(model, count, round, words) {
  const vocabulary = JSON.parse(readFileSync(join(model, 'config.json'), 'utf8')).vocab_size;
  const ends = Math.floor(vocabulary / 10);
  const starts = vocabulary - 3 - ends - 94;
  let state = round;
  const below = (n) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * n);
  };
  const one = () => madeWord(3600 + below(starts)) + (below(100) < 35 ? `x${madeWord(below(ends))}` : '');
  return Array.from({ length: count }, () =>
    Array.from({ length: words ?? lengths[below(lengths.length)] }, one).join(' '),
  );
}

/** As in random_marian.py. */
function madeWord(number) {
  let made = '';
  for (let i = number; i > 0 || made === ''; i = Math.floor(i / 60))
    made += 'bdfgklmnprst'[Math.floor((i % 60) / 5)] + 'aeiou'[i % 5];
  return made;
}

function germanSentences() {
  const file = join(root, '../shared/bench/mt/de-en/flores-dev.jsonl');
  if (!existsSync(file)) {
    const demo = readFileSync(join(root, 'data/demo/03-orsunder-tagesbote.de.txt'), 'utf8');
    return demo.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.split(' ').length > 5);
  }
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return rows.map((row) => JSON.parse(row).src.replace(/\s+/g, ' ').trim());
}

/** Other ones each round, as far as there are others. */
function realTexts(count, round) {
  return Array.from({ length: count }, (_, i) => german[((round - 1) * count + i) % german.length]);
}

function mean(numbers) {
  return numbers.reduce((a, b) => a + b, 0) / numbers.length;
}

function total(runs) {
  const all = (field) => runs.reduce((sum, run) => sum + run[field], 0);
  return { words: all('words'), seconds: all('seconds'), cpu: all('cpu') };
}
