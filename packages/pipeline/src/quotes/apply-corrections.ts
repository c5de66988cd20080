/**
 * A report's quotes as people corrected them: where a person said what a quote is, no machine's stands over the same words; what a person said is
 * none is found no more, as long as what is found lies within it.
 */
import {
  type Correction,
  containsRange,
  overlapsRange,
  type Quote,
  type QuoteForm,
  quoteId,
  type Report,
  type Sentence,
  type Speaker,
  speakerId,
  type TextRange,
} from '@crossquote/domain';
import { nameKey } from './speaker/name-key.ts';
import { touchedSentences } from './touched-sentences.ts';

/**
 * @param found by a machine.
 * @param corrections those in force, by time; of others than `quote` and `not-a-quote` nothing follows.
 * @returns by the start of their first content range.
 */
export function applyCorrections(
  report: Report,
  sentences: readonly Sentence[],
  found: readonly Quote[],
  corrections: readonly Correction[],
): readonly Quote[] {
  let quotes = found;
  for (const correction of corrections) {
    if (correction.deed === 'not-a-quote')
      quotes = quotes.filter((quote) => !isWithin(quote, correction.content));
    if (correction.deed === 'quote') {
      const said = saidQuote(report, sentences, [...quotes, ...found], correction);
      quotes = [...quotes.filter((quote) => !isReplaced(quote, correction)), said];
    }
  }
  return [...quotes].sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1));
}

function isWithin(quote: Quote, content: readonly TextRange[]): boolean {
  return quote.content.every((range) => content.some((outer) => containsRange(outer, range)));
}

/** Another person's quote stays unless it is the very one that was replaced: people may say that one stands inside another. */
function isReplaced(quote: Quote, { reportId, content, instead }: Correction): boolean {
  const itself = [content, instead].some((ranges) => quote.id === quoteId(reportId ?? '', ranges));
  return itself || (quote.correctedBy === undefined && overlap(quote.content, [...content, ...instead]));
}

/** The quote that the person saw, or what stands in its place: it tells what they did not say. */
function modelOf({ reportId, content, instead }: Correction, quotes: readonly Quote[]): Quote | undefined {
  const seen = quoteId(reportId ?? '', instead.length > 0 ? instead : content);
  return (
    quotes.find(({ id }) => id === seen) ??
    quotes.find((quote) => overlap(quote.content, [...content, ...instead]))
  );
}

function saidQuote(
  report: Report,
  sentences: readonly Sentence[],
  known: readonly Quote[],
  correction: Correction,
): Quote {
  const { content, speaker, by } = correction;
  const model = modelOf(correction, known);
  return {
    id: quoteId(report.id, content),
    reportId: report.id,
    form: formOf(report, content, model),
    content,
    cue: model?.cue && !overlap(content, [model.cue]) ? model.cue : null,
    speaker: speakerOf(report, speaker, model, known),
    sentences: touchedSentences(sentences, content),
    confidence: 1,
    medium: model?.medium ?? null,
    correctedBy: by,
  };
}

const OPENING = /["“„«‹‘'「『]\s*$/u;
const CLOSING = /^[.,!?…]*\s*["”“»›’'」』]/u;

/** Word for word where it stands between quotation marks. */
function formOf({ text }: Report, content: readonly TextRange[], model: Quote | undefined): QuoteForm {
  const [start, end] = [content[0]?.start ?? 0, content.at(-1)?.end ?? 0];
  const isMarked = OPENING.test(text.slice(0, start)) && CLOSING.test(text.slice(end));
  return isMarked ? 'direct' : (model?.form ?? 'indirect');
}

function speakerOf(
  report: Report,
  name: string | null,
  model: Quote | undefined,
  known: readonly Quote[],
): Speaker {
  if (name === null)
    return model?.speaker ?? { mention: null, name: null, id: null, reason: 'nobody said who' };
  const keyOf = (each: string) => nameKey(each, report.language);
  const key = keyOf(name);
  const isTheirs = ({ speaker }: Quote) =>
    speaker.withheld && speaker.name !== null && keyOf(speaker.name) === key;
  const isWithheld = model?.speaker.withheld === true || known.some(isTheirs);
  const id = speakerId(report.collection, isWithheld ? `${report.id} ${key}` : key);
  // What the report promised holds, whoever knows the name.
  return { mention: null, name, id, reason: 'a person said so', ...(isWithheld && { withheld: true }) };
}

function overlap(a: readonly TextRange[], b: readonly TextRange[]): boolean {
  return a.some((one) => b.some((other) => overlapsRange(one, other)));
}

function startOf(quote: Quote): number {
  return quote.content[0]?.start ?? 0;
}
