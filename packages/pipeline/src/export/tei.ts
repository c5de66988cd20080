/**
 * Quotes as TEI P5: a <TEI> a report inside one <teiCorpus>, so that it can be written report by report. The report's sentences stand first,
 * then each quote as <said who="…">, with its words and not by pointers, since quotes overlap. `n` of sentences, contents and cues are offsets,
 * `start-end`, as everywhere; that of a page break is the page's number. A translation is a note whose `resp` says who made it: a machine's by its model.
 */

import { bestTranslation } from './best-translation.ts';
import type { ExportFormat } from './format.ts';
import { type ReportGroup, reportGroups } from './report-groups.ts';
import { teiHeader } from './tei-header.ts';
import { peopleOf, respOf, type TeiNames } from './tei-names.ts';
import { element, startTag, textElement } from './xml-element.ts';

export const tei: ExportFormat = {
  mediaType: 'application/tei+xml',
  extension: 'tei.xml',
  kinds: ['quotes'],
  order: 'reports',
  oneSource: false,
  async *write(records, { target }) {
    yield HEAD;
    for await (const group of reportGroups(records)) yield* reportPieces(group, target);
    yield '</teiCorpus>\n';
  },
};

const OFFSETS =
  'Values of n on s and seg are half-open offsets, start-end, in UTF-16 code units of the stored text of the report; those on pb are numbers of pages of its document, counted from 1.';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
${startTag('teiCorpus', { xmlns: 'http://www.tei-c.org/ns/1.0' })}
${element('teiHeader', {}, [
  element('fileDesc', {}, [
    element('titleStmt', {}, [textElement('title', {}, 'Quotes in reports')]),
    element('publicationStmt', {}, [textElement('p', {}, 'Written by Crossquote. Not published.')]),
    element('sourceDesc', {}, [textElement('p', {}, 'The reports below.')]),
  ]),
  element('encodingDesc', {}, [textElement('p', {}, OFFSETS)]),
])}
`;

function* reportPieces(group: ReportGroup, target: string): Generator<string> {
  const { report, sentences, quotes } = group;
  const translations = quotes.flatMap((quote) => bestTranslation(group.translations, quote.id, target) ?? []);
  const names: TeiNames = { report: report.id, people: peopleOf(quotes) };
  yield `${startTag('TEI', { 'xml:id': report.id, 'xml:lang': report.language })}\n`;
  yield `${teiHeader(report, names, translations)}\n<text><body>\n`;
  const words = sentences.filter(({ text }) => text !== null);
  if (words.length > 0)
    yield `${startTag('div', { type: 'report' })}<ab>\n${words.map((sentence, index) => pageBreak(sentence, words[index - 1]) + sentenceElement(sentence)).join('')}</ab></div>\n`;
  const byQuote = new Map(translations.map((translation) => [translation.of, translation]));
  const said = quotes.map((quote) => saidElement(quote, byQuote.get(quote.id) ?? null, names));
  if (said.length > 0) yield `${startTag('div', { type: 'quotes' })}\n${said.join('')}</div>\n`;
  if (words.length + said.length === 0) yield '<ab/>\n';
  yield '</body></text>\n</TEI>\n';
}

/** Before the first sentence that begins on another page than the one before. */
function pageBreak({ page }: Sentence, before: Sentence | undefined): string {
  if (page === null || page === before?.page) return '';
  return `${element('pb', { n: String(page) }, [])}\n`;
}

function sentenceElement({ id, start, end, text, role }: Sentence): string {
  const attributes = { 'xml:id': id, n: `${start}-${end}`, function: role };
  return `${textElement('s', attributes, text ?? '')}\n`;
}

type Sentence = ReportGroup['sentences'][number];
type Quote = ReportGroup['quotes'][number];
type Translation = ReportGroup['translations'][number];

/** Whether the words are the speaker's own; of a mixture it cannot be said. */
const DIRECT = { direct: 'true', indirect: 'false', mixed: 'unknown' } as const;

function saidElement(quote: Quote, translation: Translation | null, names: TeiNames): string {
  const { id, content, cue, speaker, form, confidence } = quote;
  const person = speaker.name === null ? undefined : names.people.get(speaker.name);
  const attributes = {
    'xml:id': id,
    who: person ? `#${names.report}.${person.key}` : null,
    direct: DIRECT[form],
    cert: String(confidence),
    resp: `#${names.report}.crossquote`,
  };
  const parts = content.map(({ start, end, text }) => textElement('seg', { n: `${start}-${end}` }, text));
  return `${element('ab', {}, [
    element('said', attributes, parts),
    cue && textElement('seg', { type: 'cue', n: `${cue.start}-${cue.end}` }, cue.text ?? ''),
    translation &&
      textElement(
        'note',
        { type: 'translation', 'xml:lang': translation.language, resp: `#${respOf(translation, names)}` },
        translation.text,
      ),
  ])}\n`;
}
