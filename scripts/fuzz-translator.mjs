/**
 * Throws what no report should hold at the translator, and watches memory. Usage, after `npm run build`:
 *
 *   node scripts/fuzz-translator.mjs [<number of texts, default 10000> [<folder of models, default data/models>]]
 *
 * Prints memory after each tenth of them, and what was made of them in all; exit code 1 when memory grew after the first two tenths by more than a tenth
 * of what there was, or a text without signs got words.
 */
import { fileURLToPath } from 'node:url';
import { openTranslator } from '../packages/models/dist/index.js';

const count = Number(process.argv[2] ?? 10_000);
const bundledFolder = process.argv[3] ?? fileURLToPath(new URL('../data/models', import.meta.url));
const translator = openTranslator({ folder: '/nowhere', bundledFolder });

let state = 1;
const below = (n) => {
  state = (state * 1103515245 + 12345) % 2147483648;
  return Math.floor((state / 2147483648) * n);
};
const pick = (list) => list[below(list.length)];
const between = (from, to) => String.fromCodePoint(from + below(to - from));
const words = ['sieben', 'zwanzig', 'hundert', 'und', 'drei', 'neunzehn', 'tausend'];
const signs = [
  () => pick(words),
  () => ` ${pick(words)} `,
  () => between(0x20, 0x7f),
  () => between(0, 0x20),
  () => between(0x400, 0x460),
  () => between(0x600, 0x700),
  () => between(0x4e00, 0x9000),
  () => between(0x1f300, 0x1f700),
  () => between(0x2000, 0x2070),
  () => String.fromCharCode(0xd800 + below(0x800)),
  () => pick(['<b>', '</p>', '&amp;', '[x](y)', '\n', '\t', '…', '— ', '„', '“', '%s', '{{', '\\u0000']),
];

const seen = new Map();
const tell = (what) => seen.set(what, (seen.get(what) ?? 0) + 1);
const memory = [];
for (let tenth = 1; tenth <= 10; tenth++) {
  for (let left = Math.ceil(count / 10); left > 0; left -= 100) {
    const batch = Array.from({ length: Math.min(100, left) }, text);
    const made = await translator.translate(batch, 'de', 'en');
    for (const [i, { text: said, signals }] of made.entries()) {
      tell(signals === null ? 'nothing to say' : `end: ${signals.end}`);
      if (!/[^\s\p{C}]/u.test(batch[i]) && said !== '') tell('INVENTED');
    }
  }
  globalThis.gc?.();
  memory.push(process.memoryUsage.rss() / 2 ** 20);
  console.log(`${tenth}/10: ${memory.at(-1).toFixed(0)} MiB`);
}
await translator.close();
console.log(Object.fromEntries(seen));
const grown = Math.max(...memory.slice(2)) / Math.max(...memory.slice(0, 2));
if (grown > 1.1 || seen.has('INVENTED')) {
  console.log(`memory grew to ${grown.toFixed(2)} times what it was`);
  process.exitCode = 1;
}

function text() {
  const kind = pick([signs, [pick(signs)], signs.slice(0, 2)]);
  const once = Array.from({ length: 1 + below(pick([3, 20, 60])) }, () => pick(kind)()).join('');
  return below(20) === 0 ? once.repeat(1 + below(20)) : once;
}
