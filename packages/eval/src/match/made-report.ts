/** A report put together from statements, with its quotes at known places: nothing has to be found before pairs are judged. */
import {
  type Language,
  type Quote,
  type QuoteForm,
  quoteId,
  type Report,
  reportId,
  sha256,
  speakerId,
  type TextRange,
  UNKNOWN_SPEAKER,
} from '@crossquote/domain';
import { splitReport } from '@crossquote/pipeline';
import { bareReport } from '../bare-report.ts';
import { ATTRIBUTIONS } from './attribution.ts';

/** Something that a report says: plain, or somebody's words. */
export interface Statement {
  /** Sentences that are said in one breath; each may end with its own full stop. */
  readonly words: readonly string[];
  /** null: the reporter's own words. */
  readonly form: Exclude<QuoteForm, 'mixed'> | null;
  /** null: nobody is named. */
  readonly speaker: string | null;
}

export interface MadeReport {
  readonly report: Report;
  /** One for each statement that somebody said, in order. */
  readonly quotes: readonly Quote[];
}

const COLLECTION = 'eval';
const NOBODY: Readonly<Record<string, string>> = {
  en: 'a resident',
  de: 'ein Anwohner',
  fr: 'un habitant',
  es: 'un vecino',
  ru: 'местный житель',
  uk: 'місцевий житель',
  tr: 'bir sakin',
  ar: 'أحد السكان',
  fa: 'یکی از ساکنان',
};

/** @param statements of one language, in order. */
export function makeReport(
  language: Language,
  publishedAt: string | null,
  statements: readonly Statement[],
): MadeReport {
  let text = '';
  const places: { content: TextRange; cue: TextRange; mention: TextRange; statement: Statement }[] = [];
  for (const statement of statements) {
    const start = text.length + (text ? 2 : 0);
    const told = tell(statement, language);
    text += `${text ? '\n\n' : ''}${told.text}`;
    if (statement.form === null) continue;
    places.push({
      content: moved(told.content, start),
      cue: moved(told.cue, start),
      mention: moved(told.mention, start),
      statement,
    });
  }
  const report: Report = {
    ...bareReport(text, language),
    id: reportId(COLLECTION, text),
    collection: COLLECTION,
    publishedAt,
    sha256: `sha256:${sha256(text)}`,
  };
  const sentences = splitReport(report);
  const quotes = places.map(({ content, cue, mention, statement }): Quote => {
    const touched = sentences.filter(({ range }) => range.start < content.end && content.start < range.end);
    return {
      id: quoteId(report.id, [content]),
      reportId: report.id,
      form: statement.form ?? 'direct',
      content: [content],
      cue,
      speaker: statement.speaker
        ? { mention, name: statement.speaker, id: speakerId(COLLECTION, statement.speaker), reason: 'made' }
        : UNKNOWN_SPEAKER,
      sentences: touched.map(({ index }) => index),
      confidence: 1,
      medium: null,
    };
  });
  return { report, quotes };
}

const NOWHERE: TextRange = { start: 0, end: 0 };

function tell({ words, form, speaker }: Statement, language: Language) {
  const said = words.join(' ');
  const attribution = ATTRIBUTIONS[language];
  if (form === null || !attribution) return { text: said, content: NOWHERE, cue: NOWHERE, mention: NOWHERE };
  const template = attribution[form];
  const inner = form === 'direct' ? openEnd(said) : asClause(said);
  const name = speaker ?? NOBODY[language] ?? '';
  const [cue] = form === 'direct' ? attribution.cues : [attribution.cues[1]];
  const text = template.replace('{N}', () => name).replace('{Q}', () => inner);
  const at = text.indexOf(inner);
  const before = template.indexOf('{N}') < template.indexOf('{Q}');
  const mention = before ? text.indexOf(name) : text.indexOf(name, at + inner.length);
  const cueAt =
    template.indexOf(cue) < template.indexOf('{Q}')
      ? text.indexOf(cue)
      : text.indexOf(cue, at + inner.length);
  return {
    text,
    content: { start: at, end: at + inner.length },
    cue: { start: cueAt, end: cueAt + cue.length },
    mention: { start: mention, end: mention + name.length },
  };
}

/** Quotation marks inside would end the quotation. */
function openEnd(text: string): string {
  return text
    .replace(/["“”„«»]/gu, '')
    .replace(/[.,;:\s]+$/u, '')
    .trim();
}

function asClause(text: string): string {
  const open = openEnd(text);
  return /^\p{Lu}\p{Ll}*\s\p{Ll}/u.test(open) ? open.slice(0, 1).toLowerCase() + open.slice(1) : open;
}

function moved({ start, end }: TextRange, by: number): TextRange {
  return { start: start + by, end: end + by };
}
