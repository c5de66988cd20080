/** Paragraphs that begin with a label and a colon: a name, its initials, or the letter of a question or an answer. Known to interviews and recordings. */
import { trimRange } from '@crossquote/domain';
import { REMARK } from '../../recording/turn-words.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Quotation } from './quotation.ts';

/** @param first what a word of a label begins with. Up to four words, behind the time that a transcript gives; no longer label is looked for. */
const labelOf = (first: string) =>
  new RegExp(
    `^(?:[[(]?\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,3})?)?[\\])]?[\\s–—-]+)?(?:\\*\\*|__)?(${first}[\\p{L}\\p{M}'’.-]{0,24}(?:\\s${first}[\\p{L}\\p{M}'’.-]{0,24}){0,3})(?:\\*\\*|__)?\\s?:(?:\\*\\*|__)?\\s+(?=[^\\s"“„«»‘'‚])`,
    'u',
  );
/** With capitals. */
export const LABEL = labelOf('\\p{Lu}');
/** Of a voice: also in a script that has none. */
export const VOICE = labelOf('[\\p{Lu}\\p{Lo}]');
/** Of a voice that a tag names, whatever it is called: all before the colon but a word on how it is heard. */
export const TAGGED = new RegExp(
  `^((?:(?!:\\s| ${REMARK}:).){1,100})(?: ${REMARK})?:\\s+(?=[^\\s"“„«»‘'‚])`,
  'u',
);
export const LONGEST_LABEL = 110;
/** The letters and words that papers print before a question and before an answer, in the languages that we know. */
const TURN =
  '[QFPDVSCARO]|[ВОП]|[سجپ]|Question|Answer|Frage|Antwort|Réponse|Pregunta|Respuesta|Domanda|Risposta|Vraag|Antwoord|Pytanie|Odpowiedź|Вопрос|Ответ|Питання|Запитання|Відповідь|Soru|Cevap|(?:ال)?سؤال|(?:ال)?جواب|پرسش|پاسخ';
/** "A:", "R.", "Antwort :" */
export const TURN_LABEL = new RegExp(
  `^(?:\\*\\*|__)?(${TURN})(?:\\*\\*|__)?\\s?(?:\\.:|[.:])(?:\\*\\*|__)?\\s+(?=[^\\s"“„«»‘'‚])`,
  'u',
);
/** One letter that asks and one that answers are nobody's initials only beside each other: in "T: … S: …" two people talk. */
const PARTNERS = /^(?:Q[AR]|[FVЗ][A]|[PDV]R|S[CR]|PO|ВО|[ПЗ]В|س[جپ])$/u;
const LETTER = /^(?:[QFPDVSCARO]|[ВОПЗ]|[سجپ])$/u;
const NOBODY = new RegExp(`^(?:${TURN})\\.?$`, 'u');

export interface Turn {
  readonly index: number;
  readonly label: string;
  /** Where its words begin, and where they would with marks: behind the colon of a name (bold print ends between them), before an "A:". */
  readonly words: number;
  readonly outer: number;
  readonly asks: boolean;
}

export function turnOf(
  text: string,
  { start, end, role }: Paragraph,
  index: number,
  labels: RegExp,
): Turn | null {
  const match = role === 'text' ? labels.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL))) : null;
  if (!match) return null;
  const outer = labels !== TURN_LABEL ? start + match[0].lastIndexOf(':') + 1 : start;
  const asks = /[?؟]/.test(text.slice(end - 1, end));
  return { index, label: match[1] ?? '', words: start + match[0].length, outer, asks };
}

/** "A", "Antwort" name nobody; a single letter that can be an initial does unless the one for a question stands beside it. */
export function namesAnybody(label: string, asking: readonly string[]): boolean {
  const letter = label.replace(/\.$/, '');
  if (!LETTER.test(letter)) return !NOBODY.test(label);
  return !asking.some((asks) => {
    const question = asks.replace(/\.$/, '');
    return LETTER.test(question) ? PARTNERS.test(question + letter) : NOBODY.test(asks);
  });
}

interface Count {
  all: number;
  questions: number;
}

export function countTurns(turns: readonly Turn[]): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  for (const { label, asks } of turns) {
    const count = counts.get(label) ?? { all: 0, questions: 0 };
    counts.set(label, count);
    count.all += 1;
    if (asks) count.questions += 1;
  }
  return counts;
}

/** At least half of what is behind a label are questions. */
export function isAsking({ all, questions }: Count): boolean {
  return questions * 2 >= all;
}

/** @param paragraphs of one turn. */
export function quotationOf(
  text: string,
  paragraphs: readonly Paragraph[],
  { words, outer }: Turn,
): Quotation {
  const parts = paragraphs.map(({ start, end }, at) => ({
    outer: { start: at === 0 ? outer : start, end },
    inner: trimRange(text, { start: at === 0 ? words : start, end }),
  }));
  return { parts, family: 'double', closed: true };
}
