/**
 * Random texts for the splitter and the quote finder: `npm run build && node scripts/fuzz-split-quotes.mjs [--count 1000000] [--seed 1]
 * [--slow-ms 5000] [--no-growth]`. Of every text: sentences cover it in order without gap or overlap, no bound parts a surrogate pair, quotes lie inside
 * it and name its sentences, and nothing takes long. Then some texts are made longer and longer: eight times the text may take about
 * eight times as long. Exit code 1 names the seed and the number of the first text that broke a promise, and prints it (it is random).
 */
import { parseArgs } from 'node:util';
import { seeded } from '@crossquote/domain/testing';
import { findQuotes, splitReport } from '@crossquote/pipeline';

const { values } = parseArgs({
  allowNegative: true,
  options: {
    count: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    growth: { type: 'boolean', default: true },
    'slow-ms': { type: 'string', default: '5000' },
  },
});

const LANGUAGES = ['de', 'en', 'fr', 'es', 'it', 'ru', 'uk', 'tr', 'ar', 'fa', 'nl', 'ja', 'und'];
const MARKS = Array.from('.!?…؟۔।。！？．‽:;,"“”„‟«»‹›‚‘’\'`()[]{}「」『』–—-/@#&*_|<>=~^•⁃¿¡0159').concat([
  '...',
  '. . .',
  "''",
  '``',
  '?!',
  '.”',
  '.“',
  '!"',
  '." ',
  ', ',
  ': "',
  '?» — ',
  '[1]',
  '&quot;',
  ':-)',
  ' ;) ',
]);
const SPACES = [
  ' ',
  ' ',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\u202f',
  '\u3000',
  '\u2028',
  '  ',
  '',
];
const INVISIBLE = [
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202e',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\u00ad',
  '\u0301',
  '\u0308',
  '\u064b',
  '\u20e3',
  '\ufe0f',
];
const SYMBOLS = ['😀', '👩‍👩‍👧', '🇺🇦', '👍🏽', '❤️', '𝔸', '𐐷', '\ud83d', '\ude00', 'ﷺ', '\u0000', '©'];
const WORDS = [
  'said',
  'sagte',
  'a dit',
  'dijo',
  'ha detto',
  'сказал',
  'сказала',
  'заявив',
  'dedi',
  'قال',
  'قالت',
  'گفت',
  'zei',
  'according to',
  'laut',
  'Dr',
  'Mr',
  'Prof',
  'z.B',
  'd. h',
  'U.S',
  'p.m',
  'etc',
  'usw',
  'г',
  'т. д',
  'No',
  'Nr',
  'a',
  'I',
  'A',
  'i',
  'he',
  'The',
  'Der',
  'She',
  'that',
  'dass',
  'Mira Holm',
  'Ada Brandt',
  'Іван',
  'Борис',
  'سامي',
  'علی',
  '@Mira',
  '#nahost',
  'x@y.org',
  'https://a.b/c?d=e.f',
  '13',
  '3',
  '1.000',
  'XIV',
  '12/11/2016 10:30 PM',
  'bridge',
  'Brücke',
  'école',
  'çok',
  'мост',
  'جسر',
  'پل',
  'it’s',
  "don't",
  'L’eau',
  '(a)',
  '1.',
  'b)',
  'not',
  'nicht',
];

/** What grew badly in some splitter once: marks that open and never close, lists, abbreviations, addresses, empty lines. */
const PIECES = [
  '(“',
  '" ',
  "' ",
  '. ',
  '.',
  '[',
  '«',
  '?! ',
  'Dr. ',
  'a) b ',
  '. a) ',
  '1. A 2. B ',
  '@',
  'a@b ',
  '://',
  '\n\n',
  'a\n\n',
  'a\n',
  '• ',
  '3. ',
  ': ',
  '; The ',
  '"Go!" she said. ',
  '„Nein“, sagte er. ',
  'He said that it was. ',
  '😀 ',
  '.😀',
  '. [1]',
  "''",
  '– ',
  '\u0301',
  '&quot;',
  '12:30 ',
  ' ',
  'x',
];

const random = seeded(Number(values.seed));
const slow = Number(values['slow-ms']);
const count = Number(values.count);
let characters = 0;
for (let index = 0; index < count; index++) {
  const text = anyText();
  const language = pick(LANGUAGES);
  characters += text.length;
  const begun = performance.now();
  const broken = brokenPromise(text, language);
  const took = performance.now() - begun;
  const problem = broken ?? (took > slow ? `took ${Math.round(took)} ms` : null);
  if (problem !== null) fail(`text ${index} (${language}): ${problem}\n${JSON.stringify(text)}`);
}
console.log(
  `${count} texts, ${characters} code units, seed ${values.seed}: no crash, every promise kept, ${(process.cpuUsage().user / 1e6).toFixed(1)} s of processor time`,
);
if (values.growth) {
  for (const piece of PIECES) checkGrowth(piece);
  console.log('time grows with the text and not faster');
}

function brokenPromise(text, language) {
  try {
    const report = reportOf(text, language);
    const sentences = splitReport(report);
    let end = 0;
    for (const { range, index } of sentences) {
      if (range.start !== end || range.end <= range.start)
        return `sentence ${index} does not follow on the one before it`;
      if (sentences[index]?.range !== range) return `sentence ${index} is out of order`;
      if (isInsidePair(text, range.end)) return `sentence ${index} ends inside a surrogate pair`;
      end = range.end;
    }
    if (end !== text.length) return 'the sentences do not cover the text';
    for (const quote of findQuotes(report, sentences)) {
      const { content, sentences: touched } = quote;
      if (content.length === 0) return 'a quote has no content';
      if (content.some((range) => range.start < 0 || range.end > text.length || range.start >= range.end))
        return 'a quote leaves the text';
      if (content.some((range, at) => at > 0 && range.start < content[at - 1].end))
        return 'content ranges of a quote overlap';
      if (touched.some((index) => sentences[index] === undefined))
        return 'a quote names a sentence that is not there';
    }
    return null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

function checkGrowth(piece) {
  const small = piece.repeat(Math.ceil(12_000 / piece.length));
  const large = piece.repeat(Math.ceil(96_000 / piece.length));
  brokenPromise(small, 'en');
  const once = Math.min(timeOf(small), timeOf(small), timeOf(small));
  const eightfold = Math.min(timeOf(large), timeOf(large));
  // Quadratic work would take 64 times as long; short times are mostly noise.
  if (eightfold > 200 && eightfold > 30 * once)
    fail(`${JSON.stringify(piece)}: ${once.toFixed(1)} ms, eight times as much ${eightfold.toFixed(1)} ms`);
}

function timeOf(text) {
  const begun = performance.now();
  brokenPromise(text, 'en');
  return performance.now() - begun;
}

/** @returns {import('@crossquote/domain').Report} */
function reportOf(text, language) {
  return {
    id: 'r_fuzz',
    collection: 'fuzz',
    title: null,
    language,
    publisher: null,
    publishedAt: null,
    url: null,
    source: 'fuzz.txt',
    sha256: 'sha256:',
    text,
    blocks: text === '' ? [] : [{ start: 0, end: text.length, role: 'text', note: null }],
    pages: [],
    times: text.length % 2 === 0 ? [] : [{ start: 0, from: 0, to: 1000 }],
  };
}

function isInsidePair(text, at) {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
}

/** Up to 60 pieces; some texts of words mostly, some of marks mostly, some of anything. */
function anyText() {
  const length = Math.floor(random() ** 2 * 60);
  const wordiness = random();
  let text = '';
  for (let index = 0; index < length; index++) {
    if (random() < wordiness) text += pick(WORDS) + pick(SPACES);
    else
      text += pick(
        pick([
          MARKS,
          MARKS,
          MARKS,
          SPACES,
          INVISIBLE,
          SYMBOLS,
          [String.fromCharCode(Math.floor(random() * 0x10000))],
        ]),
      );
  }
  return random() < 0.5 ? text.normalize('NFC') : text;
}

function pick(list) {
  return list[Math.floor(random() * list.length)];
}

function fail(message) {
  console.error(`seed ${values.seed}, ${message}`);
  process.exit(1);
}
