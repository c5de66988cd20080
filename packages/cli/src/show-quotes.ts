/** The quotes of one report on a terminal, in the order of its text: who said what, translated, and the testimony that each is a telling of. With --json their records, one a line. */
import {
  quoteRecord,
  type ReadFind,
  type ReportSummary,
  readFinds,
  searchQuestion,
  shownQuote,
} from '@crossquote/pipeline';
import type { Runtime } from '@crossquote/runtime';
import type { ShownTestimonies } from './show-testimonies.ts';
import type { VerbContext } from './verb.ts';
import { findText } from './view/find-text.ts';

/** Quotes in memory, however many there are. */
const PAGE = 50;
const WIDEST = 110;
/** Nothing is looked for, so nothing is marked. */
const NOTHING = searchQuestion('', null, null);

/** Private names stand there, protected ones never. @param most of them. */
export async function showQuotes(
  { id }: Pick<ReportSummary, 'id'>,
  most: number,
  { args, terminal }: VerbContext,
  { store, names }: Pick<Runtime, 'store' | 'names'>,
): Promise<ShownTestimonies> {
  const quotes = await store.quotes(id);
  const ids = quotes.slice(0, most).map((quote) => quote.id);
  const width = Math.min(terminal.columns, WIDEST);
  let shown = 0;
  for (let at = 0; at < ids.length; at += PAGE) {
    const asked = ids.slice(at, at + PAGE);
    const finds = await readFinds(asked.map(asFound), store);
    // Looked up behind what was read, so that nobody in it is unknown.
    const { hider } = await names.as('private');
    const textOf = (find: ReadFind) =>
      args['json']
        ? `${JSON.stringify(hider.value(quoteRecord(find.report, find.quote)))}\n`
        : `\n${findText(shownQuote(find, hider, NOTHING), shown + 1, width)}`;
    for (const find of finds) {
      await terminal.write(textOf(find));
      shown++;
    }
  }
  return { shown, more: quotes.length > most };
}

/** None is near in meaning to what nobody asked for. */
function asFound(quoteId: string) {
  return { quoteId, score: 1, words: 1, meaning: 0 };
}
