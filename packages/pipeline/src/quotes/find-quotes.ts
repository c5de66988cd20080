/**
 * Finds every statement that a report attributes to somebody: direct, indirect and mixed quotes with their content, cue and
 * speaker. Rules and word lists only, no model: the same report yields the same quotes everywhere. Linear in the text.
 *
 * Decisions: quoted words right behind a quote's own sentence in the same paragraph are a further content range of that quote;
 * in a paragraph of their own they are a quote of their own by the same speaker, with less confidence. Self-descriptions
 * ("whose bio reads"), translated hashtags, titles and terms are no testimony. A title yields only quoted words with a speaker.
 */
import {
  clamp01,
  type Quote,
  quoteId,
  type Report,
  roundTo,
  type Sentence,
  type Speaker,
  speakerId,
  type TextRange,
  UNKNOWN_SPEAKER,
} from '@crossquote/domain';
import { entriesOf } from './entries.ts';
import type { Entry } from './entry.ts';
import { type Frame, framesOf } from './frame/frames.ts';
import { type Span } from './frame/spans.ts';
import { splitAtIncises } from './incise/split-at-incises.ts';
import type { Lexicon } from './lexicon/compile-lexicon.ts';
import { lexiconFor } from './lexicon/lexicon-for.ts';
import { findDashParagraphs, findDashSpeech } from './marks/find-dash-speech.ts';
import { findInterview } from './marks/find-interview.ts';
import { findQuotations } from './marks/find-quotations.ts';
import { type Paragraph, paragraphsOf } from './marks/paragraphs.ts';
import type { Quotation } from './marks/quotation.ts';
import { mediumOf } from './medium-of.ts';
import { looksLikeVerb } from './phrase/any-verb.ts';
import { castOf } from './speaker/cast.ts';
import { type Figure } from './speaker/figure.ts';
import { nameKey } from './speaker/name-key.ts';
import { touchedSentences } from './touched-sentences.ts';
import { withoutPlaces } from './without-places.ts';

/** Without a speaker a quote is worth less. */
const UNKNOWN_FACTOR = 0.7;

/**
 * @param sentences all sentences of the report, in order.
 * @returns the quotes by the start of their first content range.
 */
export function findQuotes(report: Report, sentences: readonly Sentence[]): readonly Quote[] {
  const { text } = report;
  const lexicon = lexiconFor(report.language);
  const paragraphs = paragraphsOf(report);
  const quotations = quotationsIn(text, paragraphs, lexicon);
  const frames = framesOf(report, sentences, paragraphs, quotations, lexicon);
  const cast = castOf(frames, lexicon, text);
  const entries = withoutPlaces(entriesOf({ cast, lexicon, text, spoken: [] }, frames), cast);
  const quotes = entries
    .filter((entry) => entry.content.length > 0)
    .map((entry) => quoteOf(report, sentences, entry, lexicon));
  return unique(quotes).sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1));
}

/** Between marks; in paragraphs without marks between dashes, in languages that print them so, and behind the names of an interview. */
function quotationsIn(
  text: string,
  paragraphs: readonly Paragraph[],
  lexicon: Lexicon,
): readonly Quotation[] {
  const marked = splitAtIncises(text, findQuotations(text, paragraphs), lexicon);
  const free = withoutAny(paragraphs, startsOf(marked));
  const dashed = dashSpeech(text, free, lexicon);
  const told = findInterview(text, withoutAny(free, startsOf(dashed)));
  return [...marked, ...dashed, ...told].sort((a, b) => placeOf(a) - placeOf(b));
}

function dashSpeech(text: string, free: readonly Paragraph[], lexicon: Lexicon): readonly Quotation[] {
  if (lexicon.data.dashSpeech)
    return findDashSpeech(text, free, (word) => lexicon.phrases.has(word) || looksLikeVerb(word, lexicon));
  if (lexicon.data.incises !== 'commas') return [];
  return findDashParagraphs(text, free, (quotation) => splitAtIncises(text, [quotation], lexicon));
}

function placeOf({ parts }: Quotation): number {
  return parts[0]?.outer.start ?? 0;
}

/** Of all their parts, in order. */
function startsOf(quotations: readonly Quotation[]): readonly number[] {
  return quotations.flatMap(({ parts }) => parts.map(({ outer }) => outer.start)).sort((a, b) => a - b);
}

/** The paragraphs that none of the offsets lies in. @param offsets from the first to the last. */
function withoutAny(paragraphs: readonly Paragraph[], offsets: readonly number[]): readonly Paragraph[] {
  let next = 0;
  return paragraphs.filter(({ end }) => {
    const before = next;
    while ((offsets[next] ?? end) < end) next += 1;
    return next === before;
  });
}

function startOf(quote: Quote): number {
  return quote.content[0]?.start ?? 0;
}

/** Two cues over the same words are one quote, the surer one. */
function unique(quotes: readonly Quote[]): Quote[] {
  const byId = new Map<string, Quote>();
  for (const quote of quotes) {
    const known = byId.get(quote.id);
    if (!known || known.confidence < quote.confidence) byId.set(quote.id, quote);
  }
  return [...byId.values()];
}

function quoteOf(report: Report, sentences: readonly Sentence[], entry: Entry, lexicon: Lexicon): Quote {
  const { draft } = entry;
  const content = [...entry.content].sort((a, b) => a.start - b.start);
  const speaker = speakerIn(report, entry);
  return {
    id: quoteId(report.id, content),
    reportId: report.id,
    form: draft.form,
    content,
    cue: rangeOf(draft.frame, cueWords(draft.frame, draft.cueSpan, lexicon)),
    speaker,
    sentences: touchedSentences(sentences, content),
    confidence: roundTo(
      clamp01(draft.confidence * (speaker.name === null ? UNKNOWN_FACTOR : (entry.resolved.sureness ?? 1))),
    ),
    medium: mediumOf(draft.frame, draft.cueSpan, content, lexicon),
  };
}

function speakerIn(report: Report, { draft, resolved }: Entry): Speaker {
  const { figure, mention, reason } = resolved;
  const frame = resolved.mentionFrame ?? draft.frame;
  if (!figure) return { ...UNKNOWN_SPEAKER, mention: rangeOf(frame, mention), reason };
  return { mention: mentionIn(frame, mention), name: figure.name, id: idOf(report, figure), reason };
}

/** Without the ending of possession: "Shamy" of "Shamy's". */
function mentionIn(frame: Frame, span: Span | null): TextRange | null {
  const range = rangeOf(frame, span);
  const owner = /['’]s$/.exec(frame.tokens[(span?.end ?? 0) - 1]?.text ?? '');
  return range && owner ? { start: range.start, end: range.end - owner[0].length } : range;
}

/** "a volunteer" of two reports need not be one person: without a proper name the id holds for this report alone. */
function idOf(report: Report, figure: Figure): string {
  const key = nameKey(figure.name);
  return speakerId(report.collection, figure.named ? key : `${report.id} ${key}`);
}

/** In Romance languages the auxiliary belongs to the cue: "a ajouté". */
function cueWords(frame: Frame, cue: Span | null, lexicon: Lexicon): Span | null {
  if (!cue || !lexicon.data.auxiliaryInCue) return cue;
  const before = frame.tokens[cue.first - 1];
  return before && lexicon.words.auxiliaries.has(before.key) ? { first: cue.first - 1, end: cue.end } : cue;
}

function rangeOf(frame: Frame, span: Span | null): TextRange | null {
  const first = frame.tokens[span?.first ?? -1];
  const last = frame.tokens[(span?.end ?? 0) - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}
