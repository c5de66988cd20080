/** A find as somebody may see it, at the desk or in a terminal, with the words marked that it was found by. */
import {
  joinAsRead,
  type PagePlace,
  pagePlace,
  type Quote,
  type Report,
  type TextRange,
  type TimePlace,
  type Translation,
  timePlace,
} from '@crossquote/domain';
import type { NameHider } from '../protect/hide-names.ts';
import { besideSource } from '../protect/shows-no-more.ts';
import { excerptOf, type FoundText } from './excerpt.ts';
import type { ReadFind, ReadSentence } from './found-in-place.ts';
import { foundRanges } from './found-ranges.ts';
import type { SearchQuestion } from './search-question.ts';

export interface ShownFind extends FoundText {
  /** null: it is a sentence. */
  readonly quoteId: string | null;
  /** Index of the sentence that it is, or begins in; null: none is known. */
  readonly sentence: number | null;
  readonly reportId: string;
  readonly title: string | null;
  /** Who published it, else the file that it was read from. */
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  /** null: the document has no pages, or they are not known. */
  readonly pages: PagePlace | null;
  /** null: the report is of no recording, or it is not known when this is said. */
  readonly times: TimePlace | null;
  readonly language: string;
  readonly form: Quote['form'] | null;
  /** The words that lead into a quote. */
  readonly cue: string | null;
  readonly speaker: FoundText | null;
  readonly translation: (FoundText & Pick<Translation, 'language' | 'origin' | 'model' | 'warnings'>) | null;
  /** Id of the testimony that it is a telling of. */
  readonly testimony: string | null;
  /** It has none of the words, and was found near them in meaning. */
  readonly isByMeaning: boolean;
}

/** @param question what was asked for, with names that must not be asked for hidden. */
export function shownQuote(find: ReadFind, hider: NameHider, question: SearchQuestion): ShownFind {
  const { quote, report, translation, testimony, words } = find;
  const text = joinAsRead(
    quote.content.map(({ start, end }) => ({ start, end, text: hider.range(report.text, start, end) })),
  );
  const { name } = quote.speaker;
  return {
    ...placeOf(report, quote.content, hider),
    ...shownWords(text, report.language, translation, hider, question),
    quoteId: quote.id,
    sentence: quote.sentences[0] ?? null,
    form: quote.form,
    cue: quote.cue && hider.range(report.text, quote.cue.start, quote.cue.end),
    speaker: name === null ? null : marked(hider.text(name), report.language, question),
    testimony,
    isByMeaning: words === 0,
  };
}

export function shownSentence(find: ReadSentence, hider: NameHider, question: SearchQuestion): ShownFind {
  const { sentence, report, translation, words } = find;
  const text = hider.range(report.text, sentence.range.start, sentence.range.end).trim();
  return {
    ...placeOf(report, [sentence.range], hider),
    ...shownWords(text, report.language, translation, hider, question),
    quoteId: null,
    sentence: sentence.index,
    form: null,
    cue: null,
    speaker: null,
    testimony: null,
    isByMeaning: words === 0,
  };
}

function placeOf(report: Report, ranges: readonly TextRange[], hider: NameHider) {
  const { id, title, publisher, source, publishedAt, language } = report;
  const where = publisher ?? source;
  return {
    reportId: id,
    title: title && hider.text(title),
    publisher: where && hider.text(where),
    publishedAt,
    pages: pagePlace(report.pages, ranges),
    times: timePlace(report.times, ranges),
    language,
  };
}

/** Of a long text and its translation an excerpt each, from about the same place. */
function shownWords(
  text: string,
  language: string,
  translation: Translation | null,
  hider: NameHider,
  question: SearchQuestion,
): FoundText & Pick<ShownFind, 'translation'> {
  const own = marked(text, language, question);
  if (!translation) return { ...wordsOf(excerptOf(own)), translation: null };
  const made = besideSource(text, hider.value(translation));
  const other = marked(made.text, made.language, question);
  const isFoundInOther = own.found.length === 0 && other.found.length > 0;
  const first = excerptOf(own, isFoundInOther ? excerptOf(other).from : 0);
  const { origin, model, warnings } = made;
  return {
    ...wordsOf(first),
    translation: {
      language: made.language,
      origin,
      model,
      warnings,
      ...wordsOf(excerptOf(other, first.from)),
    },
  };
}

function wordsOf({ text, found }: FoundText): FoundText {
  return { text, found };
}

/** In the text as it is shown, so that no mark tells of a name that is hidden there. */
function marked(text: string, language: string, question: SearchQuestion): FoundText {
  return { text, found: foundRanges(text, language, question) };
}
