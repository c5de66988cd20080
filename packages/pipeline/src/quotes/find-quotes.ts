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
import { isCode } from './frame/coded-names.ts';
import { type Frame, framesOf } from './frame/frames.ts';
import type { Span } from './frame/token-span.ts';
import { foldWord } from './frame/tokens.ts';
import { splitAtIncises } from './incise/split-at-incises.ts';
import type { Lexicon } from './lexicon/compile-lexicon.ts';
import { lexiconFor } from './lexicon/lexicon-for.ts';
import { findAnnounced } from './marks/find-announced.ts';
import { findBlocks } from './marks/find-blocks.ts';
import { type EndOfSpeech, findDashParagraphs, findDashSpeech, findTurns } from './marks/find-dash-speech.ts';
import { findAnswers, findInterview, findUnlabelled } from './marks/find-interview.ts';
import { findPosts } from './marks/find-posts.ts';
import { findQuotations } from './marks/find-quotations.ts';
import { findRecord } from './marks/find-record.ts';
import { findLetters, findSigned, withSignatures } from './marks/find-signed.ts';
import { findThreads } from './marks/find-threads.ts';
import { findVoices } from './marks/find-voices.ts';
import { LABEL, VOICE } from './marks/labelled-turns.ts';
import { type Paragraph, paragraphsOf } from './marks/paragraphs.ts';
import type { Quotation } from './marks/quotation.ts';
import { speaksOfSelf } from './marks/speaks-of-self.ts';
import { mediumOf } from './medium-of.ts';
import { looksLikeVerb } from './phrase/any-verb.ts';
import { isVerb } from './phrase/is-verb.ts';
import { isManner } from './phrase/manner.ts';
import { castOf } from './speaker/cast.ts';
import { type Figure } from './speaker/figure.ts';
import { nameKey } from './speaker/name-key.ts';
import { withheldIn } from './speaker/withheld.ts';
import { interviewed, interviewedInTitle, surelyInterviewed } from './told-elsewhere.ts';
import { touchedSentences } from './touched-sentences.ts';
import { withoutPlaces } from './without-places.ts';

/** Without a speaker a quote is worth less. */
const UNKNOWN_FACTOR = 0.7;
/** "Er soll gesagt haben": of what is only passed on nobody knows for certain that it was said. */
const HEARSAY_FACTOR = 0.7;

/**
 * @param sentences all sentences of the report, in order.
 * @returns the quotes by the start of their first content range.
 */
export function findQuotes(report: Report, sentences: readonly Sentence[]): readonly Quote[] {
  const { text } = report;
  const lexicon = lexiconFor(report.language);
  const paragraphs = paragraphsOf(report);
  const { frames, cast } = castIn(report, sentences, paragraphs, lexicon);
  const scene = { cast, lexicon, text, spoken: [] };
  const entries = withoutPlaces(scene, entriesOf(scene, frames));
  const furniture = report.blocks.filter(({ role }) => role === 'furniture');
  const withheld = withheldIn(scene, frames, entries, furniture);
  const quotes = entries
    .filter((entry) => entry.content.length > 0)
    .map((entry) => quoteOf(report, sentences, entry, withheld.has(entry), lexicon));
  return unique(quotes).sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1));
}

/** The sentences with what is quoted in them, and who is named. Whose the answers behind "A:" are is known only when all names are. */
function castIn(
  report: Report,
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
  lexicon: Lexicon,
) {
  const { text } = report;
  const read = (quotations: readonly Quotation[]) => {
    const inOrder = [...quotations].sort((a, b) => placeOf(a) - placeOf(b));
    const frames = framesOf(report, sentences, paragraphs, inOrder, lexicon);
    return { frames, cast: castOf(frames, lexicon, text) };
  };
  const { quotations, whole, isFree } = quotationsIn(report, paragraphs, lexicon);
  const found = read(quotations);
  const told = answersOf({ ...found, lexicon, text, title: report.title, paragraphs: whole }, isFree);
  return told.length ? read([...outside(quotations, told), ...told]) : found;
}

/** What is answered in an interview that names nobody beside the answers, with whose it is. */
function answersOf(
  named: Parameters<typeof interviewed>[1],
  isFree: (start: number) => boolean,
): readonly Quotation[] {
  const labelled = findAnswers(named.text, named.paragraphs, isFree, (word) => isVerb(word, named.lexicon));
  const isOfSelf = (range: Paragraph) => speaksOfSelf(named.text, range, named.lexicon);
  const answers = labelled.length ? labelled : findUnlabelled(named.text, named.paragraphs, isFree, isOfSelf);
  const teller = labelled.length ? interviewed(answers, named) : surelyInterviewed(answers, named);
  if (teller) return answers.map((answer) => ({ ...answer, teller }));
  const toldBy = interviewedInTitle(answers, named);
  return toldBy ? answers.map((answer) => ({ ...answer, toldBy })) : [];
}

/**
 * Between marks; in paragraphs without marks between dashes, in languages that print them so, behind the names of an interview, in block quotes, behind handles,
 * in letters and above signatures. With the paragraphs that no quotation but one of marks inside is in.
 */
function quotationsIn(report: Report, paragraphs: readonly Paragraph[], lexicon: Lexicon) {
  const { text, times } = report;
  const signed = (own: readonly Quotation[]) => withSignatures(text, paragraphs, own, lexicon);
  const marked = signed(splitAtIncises(text, findQuotations(text, paragraphs), lexicon));
  let free = withoutAny(paragraphs, startsOf(marked));
  const more: Quotation[] = [];
  const take = (quotations: readonly Quotation[]) => {
    more.push(...quotations);
    free = withoutAny(free, startsOf(quotations));
  };
  const isFree = among(free);
  take(dashSpeech(text, free, lexicon));
  const over = [...marked.filter(({ parts }) => parts.length > 1), ...more];
  const isTime = (word: string) => lexicon.words.times.has(word);
  const turns = withoutAny(paragraphs, startsOf(over));
  const isVerb = (word: string) => lexicon.phrases.has(foldWord(word));
  const recorded = findRecord(text, turns, (range) => speaksOfSelf(text, range, lexicon));
  const told = recorded.length
    ? recorded
    : times.length
      ? findVoices(report, turns, isVerb)
      : findInterview(text, turns, isFree, isTime, lexicon.data.caseless ? VOICE : LABEL, isVerb);
  take(told);
  take(signed(findBlocks(text, free, lexicon)));
  take(findPosts(text, free));
  take(findThreads(text, free));
  take(findAnnounced(text, paragraphs, among(free), lexicon));
  take(findLetters(text, free, lexicon));
  take(findSigned(text, free, lexicon));
  const whole = withoutAny(paragraphs, startsOf([...over, ...more]));
  return { quotations: [...outside(marked, told), ...more], whole, isFree };
}

/** Whether one of the paragraphs begins at an offset. */
function among(paragraphs: readonly Paragraph[]): (start: number) => boolean {
  const starts = new Set(paragraphs.map(({ start }) => start));
  return (start) => starts.has(start);
}

/** Without the quotations that stand inside others: words in marks in what somebody says in an interview. */
function outside(quotations: readonly Quotation[], around: readonly Quotation[]): readonly Quotation[] {
  const ranges = around
    .flatMap(({ parts }) => parts.map(({ outer }) => outer))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return [...quotations]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .filter((quotation) => {
      while ((ranges[next]?.end ?? Number.POSITIVE_INFINITY) <= placeOf(quotation)) next += 1;
      return placeOf(quotation) < (ranges[next]?.start ?? Number.POSITIVE_INFINITY);
    });
}

function dashSpeech(text: string, free: readonly Paragraph[], lexicon: Lexicon): readonly Quotation[] {
  const { dashSpeech: isPrinted, incises } = lexicon.data;
  if (!isPrinted && incises !== 'commas') return [];
  const found = isPrinted
    ? findDashSpeech(text, free, (words, ends) => attributes(words, ends, lexicon))
    : findDashParagraphs(text, free, (quotation) => splitAtIncises(text, [quotation], lexicon, true));
  return [...found, ...findTurns(text, free, found)];
}

/** "сказала", "дрожащим голосом сказала"; "в слезах сказала" only where a mark ends what was said, or in Polish, which has none there, a name follows: "в школе объявили" goes on telling. */
function attributes(words: readonly string[], { isMarked, isNamed }: EndOfSpeech, lexicon: Lexicon): boolean {
  const isVerb = (word: string) => lexicon.phrases.has(word) || looksLikeVerb(word, lexicon);
  const isPhrase = lexicon.words.prepositions.has(words[0] ?? '');
  const isBeforeName = isNamed && lexicon.data.language === 'pl';
  const hasManner = (at: number, word: string) =>
    (!isPhrase || isMarked || (isBeforeName && at === words.length - 1)) &&
    lexicon.phrases.has(word) &&
    isManner(words.slice(0, at), word, lexicon);
  return words.some((word, at) => isVerb(word) && (at === 0 || hasManner(at, word)));
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

function quoteOf(
  report: Report,
  sentences: readonly Sentence[],
  entry: Entry,
  isWithheld: boolean,
  lexicon: Lexicon,
): Quote {
  const { draft } = entry;
  const content = [...entry.content].sort((a, b) => a.start - b.start);
  const speaker = speakerIn(report, entry, isWithheld);
  return {
    id: quoteId(report.id, content),
    reportId: report.id,
    form: draft.form,
    content,
    cue: rangeOf(draft.frame, cueWords(draft.frame, draft.cueSpan, lexicon)),
    speaker,
    sentences: touchedSentences(sentences, content),
    confidence: roundTo(
      clamp01(
        draft.confidence *
          (speaker.name === null ? UNKNOWN_FACTOR : (entry.resolved.sureness ?? 1)) *
          (draft.cue?.hearsay ? HEARSAY_FACTOR : 1),
      ),
    ),
    medium: mediumOf(draft.frame, draft.cueSpan, content, lexicon),
  };
}

function speakerIn(report: Report, { draft, resolved }: Entry, isWithheld: boolean): Speaker {
  const { figure, mention, reason } = resolved;
  const frame = resolved.mentionFrame ?? draft.frame;
  const withheld = isWithheld ? { withheld: true as const } : {};
  if (!figure) return { ...UNKNOWN_SPEAKER, mention: rangeOf(frame, mention), reason, ...withheld };
  const id = idOf(report, figure, isWithheld);
  return { mention: mentionIn(frame, mention), name: figure.name, id, reason, ...withheld };
}

/** Without the ending of possession: "Shamy" of "Shamy's". */
function mentionIn(frame: Frame, span: Span | null): TextRange | null {
  const range = rangeOf(frame, span);
  const owner = /['’]s$/.exec(frame.tokens[(span?.end ?? 0) - 1]?.text ?? '');
  return range && owner ? { start: range.start, end: range.end - owner[0].length } : range;
}

/** "a volunteer" and "Witness B" of two reports need not be one person, nor who bears a changed name: without a proper name the id holds for this report alone. */
function idOf(report: Report, figure: Figure, isWithheld: boolean): string {
  const key = nameKey(figure.name, report.language);
  const isProper = figure.named && !isWithheld && !isCode(figure.name);
  return speakerId(report.collection, isProper ? key : `${report.id} ${key}`);
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
