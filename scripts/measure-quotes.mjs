/**
 * Measures findQuotes against gold files of ../shared/bench/quotes (its CARD.md says where they come from), or of any folder laid
 * out like it. Run after `npm run build`:
 *
 *   node scripts/measure-quotes.mjs [folder] [set ...] [--show]
 *
 * For each set, in percent, spans compared without quotation marks and punctuation at their ends:
 *   direct    exact span F1 of what stands in quotation marks (the marked words of a mixed quote count as the sets count them)
 *   direct-o  the same, matched one to one at an overlap (intersection over union of characters) of 0.5 or more
 *   all-o     every form, overlap of 0.3 or more; nested gold quotes and gold of the kind "reported" (no content of its own) left out
 *   all-t     the same at 0.8
 *   speaker   of the quotes matched in all-o that have a gold speaker: the mention overlaps it
 */
import { existsSync, readFileSync } from 'node:fs';
import { findQuotes, splitReport } from '@crossquote/pipeline';

const args = process.argv.slice(2).filter((arg) => arg !== '--show');
const show = process.argv.includes('--show');
const folder = args[0] ?? '../shared/bench/quotes';
const sets = args.slice(1).length
  ? args.slice(1)
  : ['uhh_de_news.dev', 'polnear.dev', 'riqua_cofe.dev', 'adaq.ru.dev'];

if (!existsSync(folder)) {
  console.error(`${folder} is not there: give the folder that holds the gold files`);
  process.exit(1);
}
for (const set of sets) console.log(JSON.stringify({ set, ...measure(`${folder}/${set}.jsonl`) }));

function measure(path) {
  const counts = { direct: tally(), 'direct-o': tally(), 'all-o': tally(), 'all-t': tally() };
  const speakers = { right: 0, asked: 0 };
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  // Sets that annotate quoted words inside reported speech as direct quotes of their own.
  const nests = rows.some((row) => row.quotes.some((quote) => quote.nested === true));
  for (const row of rows) {
    const { text, gold } = inUtf16(row);
    const report = reportOf(text, row.lang);
    const found = findQuotes(report, splitReport(report));
    const goldDirect = gold
      .filter((quote) => quote.type === 'direct')
      .map((quote) => trimmed(text, quote.spans));
    const ownDirect = found
      .flatMap((quote) => directSpans(text, quote, nests))
      .map((spans) => trimmed(text, spans));
    add(counts.direct, goldDirect, ownDirect, (a, b) => iou(a, b) === 1);
    add(counts['direct-o'], goldDirect, ownDirect, (a, b) => iou(a, b) >= 0.5);
    const all = gold.filter((quote) => quote.type !== 'reported' && quote.nested !== true);
    const goldAll = all.map((quote) => trimmed(text, quote.spans));
    const ownAll = found.map((quote) =>
      trimmed(
        text,
        quote.content.map(({ start, end }) => [start, end]),
      ),
    );
    const pairs = add(counts['all-o'], goldAll, ownAll, (a, b) => iou(a, b) >= 0.3);
    add(counts['all-t'], goldAll, ownAll, (a, b) => iou(a, b) >= 0.8);
    for (const [g, o] of pairs) {
      const { speaker } = all[g];
      if (!speaker) continue;
      speakers.asked += 1;
      const mention = found[o].speaker.mention;
      if (mention && speaker.spans.some(([start, end]) => mention.start < end && start < mention.end))
        speakers.right += 1;
    }
    if (show) showRow(text, goldAll, ownAll, pairs, all, found);
  }
  const f1 = Object.fromEntries(Object.entries(counts).map(([metric, count]) => [metric, scores(count)]));
  return {
    documents: rows.length,
    ...f1,
    speaker: percent(speakers.right / speakers.asked),
    speakers: speakers.asked,
  };
}

/** The files count code points. */
function inUtf16(row) {
  const starts = [0];
  for (const char of row.text) starts.push(starts.at(-1) + char.length);
  const spansOf = (spans) => spans.map(([start, end]) => [starts[start], starts[end]]);
  const gold = row.quotes.map((quote) => ({
    ...quote,
    spans: spansOf(quote.spans?.length ? quote.spans : [[quote.start, quote.end]]),
    speaker: quote.speaker
      ? {
          spans: spansOf(
            quote.speaker.spans?.length ? quote.speaker.spans : [[quote.speaker.start, quote.speaker.end]],
          ),
        }
      : null,
  }));
  return { text: row.text, gold };
}

function reportOf(text, language) {
  const block = { start: 0, end: text.length, role: 'text', note: null };
  return {
    id: 'r_measure',
    collection: 'measure',
    title: null,
    language,
    publisher: null,
    publishedAt: null,
    url: null,
    source: null,
    sha256: '',
    text,
    blocks: [block],
  };
}

function directSpans(text, quote, nests) {
  if (quote.form === 'direct') return [quote.content.map(({ start, end }) => [start, end])];
  if (quote.form === 'indirect' || !nests) return [];
  return quote.content.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/„[^„“”"]+[“”"]|“[^“”]+”|"[^"]+"|«[^«»]+»|»[^«»]+«/g)].map(
      (match) => [[start + match.index, start + match.index + match[0].length]],
    ),
  );
}

function trimmed(text, spans) {
  return spans
    .map(([start, end]) => {
      let [from, to] = [start, end];
      const edge = /[\s"'`„“”‟‘’‚«»‹›.,;:!?…–—-]/;
      while (from < to && edge.test(text[from])) from += 1;
      while (to > from && edge.test(text[to - 1])) to -= 1;
      return [from, to];
    })
    .filter(([from, to]) => to > from);
}

function iou(a, b) {
  const length = (spans) => spans.reduce((sum, [start, end]) => sum + end - start, 0);
  const common = a.reduce(
    (sum, [s, e]) => sum + b.reduce((part, [t, f]) => part + Math.max(0, Math.min(e, f) - Math.max(s, t)), 0),
    0,
  );
  return common / Math.max(1, length(a) + length(b) - common);
}

/** One to one, the best overlaps first. */
function add(count, gold, own, fits) {
  const pairs = gold
    .flatMap((a, g) => own.map((b, o) => [g, o, iou(a, b)]))
    .filter(([g, o]) => fits(gold[g], own[o]))
    .sort((x, y) => y[2] - x[2] || x[0] - y[0] || x[1] - y[1]);
  const used = { gold: new Set(), own: new Set() };
  const kept = [];
  for (const [g, o] of pairs) {
    if (used.gold.has(g) || used.own.has(o)) continue;
    used.gold.add(g);
    used.own.add(o);
    kept.push([g, o]);
  }
  count.gold += gold.length;
  count.own += own.length;
  count.both += kept.length;
  return kept;
}

function tally() {
  return { gold: 0, own: 0, both: 0 };
}

function scores({ gold, own, both }) {
  return {
    f1: percent((2 * both) / (gold + own)),
    precision: percent(both / own),
    recall: percent(both / gold),
    gold,
  };
}

function percent(ratio) {
  return Number.isFinite(ratio) ? Math.round(ratio * 1000) / 10 : null;
}

function showRow(text, gold, own, pairs, all, found) {
  const words = (spans) => spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  gold.forEach((spans, g) => {
    if (!pairs.some(([at]) => at === g)) console.log(`missed ${all[g].type} [${all[g].cue}] ${words(spans)}`);
  });
  own.forEach((spans, o) => {
    const pair = pairs.find(([, at]) => at === o);
    const cue = found[o].cue ? text.slice(found[o].cue.start, found[o].cue.end) : '';
    if (!pair) console.log(`extra ${found[o].form} [${cue}] ${words(spans)}`);
    else if (iou(gold[pair[0]], spans) < 0.8)
      console.log(`bounds [${cue}] ${words(spans)}\n   gold ${words(gold[pair[0]])}`);
  });
}
