/**
 * An interview printed without marks: paragraphs that begin with a name or its initials and a colon, "Kranz: Niemand hat uns gewarnt.", one of whom
 * asks. What the others answer is quoted, up to the next label. "F: … A: …" says that somebody answers, not who: `findAnswers`.
 */
import { trimRange } from '@crossquote/domain';
import type { Paragraph } from './paragraphs.ts';
import type { Quotation } from './quotation.ts';

/** @param first what a word of a label begins with. Up to four words, behind the time that a transcript gives; no longer label is looked for. */
const labelOf = (first: string) =>
  new RegExp(
    `^(?:[[(]?\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,3})?)?[\\])]?[\\s–—-]+)?(?:\\*\\*|__)?(${first}[\\p{L}\\p{M}'’.-]{0,24}(?:\\s${first}[\\p{L}\\p{M}'’.-]{0,24}){0,3})(?:\\*\\*|__)?\\s?:(?:\\*\\*|__)?\\s+(?=[^\\s"“„«»‘'‚])`,
    'u',
  );
/** With capitals. */
const LABEL = labelOf('\\p{Lu}');
/** Of a voice: also in a script that has none. */
const VOICE = labelOf('[\\p{Lu}\\p{Lo}]');
const LONGEST_LABEL = 110;
/** The letters and words that papers print before a question and before an answer, in the languages that we know. */
const TURN =
  '[QFPDVSCARO]|[ВОП]|[سجپ]|Question|Answer|Frage|Antwort|Réponse|Pregunta|Respuesta|Domanda|Risposta|Vraag|Antwoord|Pytanie|Odpowiedź|Вопрос|Ответ|Питання|Запитання|Відповідь|Soru|Cevap|(?:ال)?سؤال|(?:ال)?جواب|پرسش|پاسخ';
/** "A:", "R.", "Antwort :" */
const TURN_LABEL = new RegExp(
  `^(?:\\*\\*|__)?(${TURN})(?:\\*\\*|__)?\\s?(?:\\.:|[.:])(?:\\*\\*|__)?\\s+(?=[^\\s"“„«»‘'‚])`,
  'u',
);
/** One letter that asks and one that answers are nobody's initials only beside each other: in "T: … S: …" two people talk. */
const PARTNERS = /^(?:Q[AR]|[FVЗ][A]|[PDV]R|S[CR]|PO|ВО|[ПЗ]В|س[جپ])$/u;
const LETTER = /^(?:[QFPDVSCARO]|[ВОПЗ]|[سجپ])$/u;
const NOBODY = new RegExp(`^(?:${TURN})\\.?$`, 'u');
/** Behind the figures of a clock, beside the language's own words of time: "08:15 AM: …". */
const CLOCK = /^(?:[ap]\.?m\.?|utc|gmt|cet|cest|mez|mesz|est|hrs?|hs?)$/;
/** Two questions and two answers; fewer are a list. */
const MIN_TURNS = 4;
/** Paragraphs of one answer, and of what is said in a recording, where each pause begins another. */
const MAX_PARTS = 6;
const MAX_SPOKEN_PARTS = 40;
/** Tells what is seen, and was no witness of it. */
const NARRATOR =
  /^(?:narrat(?:or|rice|eur|ore)|voice[ -]?over|off|erzähler(?:in)?|sprecher(?:in)?(?: aus dem off)?|voix off|narrador(?:a)?|voz en off|voce(?: fuori campo)?|lektor|диктор|закадровый голос|anlatıcı|(?:ال)?راوي|(?:ال)?معلق|راوی|گوینده)$/iu;

interface Turn {
  readonly index: number;
  readonly label: string;
  /** Where its words begin, and where they would with marks: behind the colon of a name (bold print ends between them), before an "A:". */
  readonly words: number;
  readonly outer: number;
  readonly asks: boolean;
}

/**
 * @param paragraphs those that are whole: no quotation goes on from one into the next.
 * @param isFree whether no quotation marks are in the paragraph that begins at an offset. What stands behind a label may have some.
 * @param isTime whether a folded word tells a time: of a chronology, "Monday: …", nobody asks and nobody answers.
 * @returns answers by their place; none where nobody asks and nobody answers twice.
 */
export function findInterview(
  text: string,
  paragraphs: readonly Paragraph[],
  isFree: (start: number) => boolean,
  isTime: (word: string) => boolean,
): readonly Quotation[] {
  const tellsTime = ({ label }: Turn) =>
    label.split(/\s/).every((word) => CLOCK.test(word.toLowerCase()) || isTime(word.toLowerCase()));
  const turns = paragraphs.flatMap((paragraph, index) => turnOf(text, paragraph, index, LABEL) ?? []);
  // A day among the turns of an interview stays one: it ends the answer before it.
  if (!turns.some((turn) => turn.asks && !tellsTime(turn))) return [];
  return answersIn(text, paragraphs, turns, { isFree, canAnswer: namesAnybody });
}

/**
 * "[Jost Ebel] …" may be who speaks from here on, and "[Off Camera] …" how; "- And then?" is said by another, and so is what stands behind "SPEAKER 2:",
 * "Maria de la Cruz:", "JOST EBEL (off):": who that is cannot be told, so it is nobody's, and least of all hers who spoke before.
 */
const ANOTHERS =
  /^(?:[[(]\p{Lu}[\p{L}\p{M}'’.-]{0,24}(?: \p{Lu}[\p{L}\p{M}'’.-]{0,24}){1,3}[\])]:?\s|[-–—]\s*\p{L}|\p{Lu}[\p{L}\p{M}\d'’.-]{0,24}(?:\s(?:[\p{Lu}\p{N}][\p{L}\p{M}\d'’.-]{0,24}|al|bin|d[aeiou]s?|de[lnr]|della|ibn|la|los|the|v[ao]n)){0,6}(?:\s[[(][^\])]{1,30}[\])])?\s?:\s)/u;

/** Between two paragraphs of one turn: all else there is a quotation of its own. */
const SOUNDS = /^(?:\s|\[[^\]]*\]|\([^)]*\)|\*[^*]*\*|[♪♫♬].*)*$/u;

/**
 * What is said in a recording behind the names of voices: subtitles label nothing else, so that one turn is enough. Who does nothing but ask beside somebody who answers is not quoted, nor is who
 * tells what is seen.
 * @param isVerb whether a word reports what was said: "قال لي: …" names nobody.
 */
export function findVoices(
  text: string,
  paragraphs: readonly Paragraph[],
  isVerb: (word: string) => boolean,
): readonly Quotation[] {
  const turns = paragraphs
    .flatMap((paragraph, index) => turnOf(text, paragraph, index, VOICE) ?? [])
    .filter(({ label }) => !label.split(/\s/u).some((word) => isVerb(word)));
  const counts = countTurns(turns);
  /** Once, a word in small letters may be any ("Remember: we left."), and so may several where no letter is a capital. */
  const isName = (label: string) => {
    const isSure = /\p{Lu}/u.test(label) && (/\s/u.test(label) || !/\p{Ll}/u.test(label)) && label.length > 1;
    return isSure || (counts.get(label)?.all ?? 0) > 1;
  };
  const asking = [...counts].flatMap(([label, count]) => (isAsking(count) ? label : []));
  const isSilent = (label: string) =>
    NARRATOR.test(label) ||
    !isName(label) ||
    !namesAnybody(label, asking) ||
    (asking.includes(label) && asking.length < counts.size);
  return turns.flatMap((turn, at) => {
    const to = Math.min(turns[at + 1]?.index ?? paragraphs.length, turn.index + MAX_SPOKEN_PARTS);
    const parts = paragraphs.slice(turn.index, to);
    const isOthers = ({ start }: Paragraph, index: number) =>
      ANOTHERS.test(text.slice(start, start + LONGEST_LABEL)) ||
      !SOUNDS.test(text.slice(parts[index - 1]?.end, start));
    const other = parts.findIndex((part, index) => index > 0 && isOthers(part, index));
    return isSilent(turn.label) ? [] : [quotationOf(text, other < 0 ? parts : parts.slice(0, other), turn)];
  });
}

/** "A", "Antwort" name nobody; a single letter that can be an initial does unless the one for a question stands beside it. */
function namesAnybody(label: string, asking: readonly string[]): boolean {
  const letter = label.replace(/\.$/, '');
  if (!LETTER.test(letter)) return !NOBODY.test(label);
  return !asking.some((asks) => {
    const question = asks.replace(/\.$/, '');
    return LETTER.test(question) ? PARTNERS.test(question + letter) : NOBODY.test(asks);
  });
}

/**
 * Answers behind "A:", "Antwort:", which is no word of them: whose they are has to be found out.
 * @param isVerb whether a folded word reports what was said.
 */
export function findAnswers(
  text: string,
  paragraphs: readonly Paragraph[],
  isFree: (start: number) => boolean,
  isVerb: (word: string) => boolean,
): readonly Quotation[] {
  const turns = paragraphs.flatMap((paragraph, index) => {
    const turn = isInitial(text, paragraph, isVerb) ? null : turnOf(text, paragraph, index, TURN_LABEL);
    return turn ?? [];
  });
  return answersIn(text, paragraphs, turns, { isFree, canAnswer: () => true });
}

/** "F. Ebel said that …": the letter of a first name. */
const INITIAL = /^\p{Lu}\.\s+\p{Lu}[\p{L}'’-]+\s+(\p{Ll}[\p{L}'’-]*)/u;

function isInitial(text: string, { start, end }: Paragraph, isVerb: (word: string) => boolean): boolean {
  const verb = INITIAL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)))?.[1];
  return verb !== undefined && isVerb(verb);
}

/** Longer ones tell something before they ask. */
const LONGEST_QUESTION = 400;
/** Questions of an interview without labels: fewer are a column's. */
const MIN_QUESTIONS = 3;

/** What stands behind paragraphs that ask, where nothing but that tells who asks: as papers print interviews in bold and plain. */
export function findUnlabelled(
  text: string,
  paragraphs: readonly Paragraph[],
  isFree: (start: number) => boolean,
): readonly Quotation[] {
  const asks = ({ start, end, role }: Paragraph) =>
    role === 'text' && end - start <= LONGEST_QUESTION && /[?؟](?:\*\*|__)?$/.test(text.slice(end - 3, end));
  const questions = paragraphs.flatMap((paragraph, index) => (asks(paragraph) ? index : []));
  if (questions.length < MIN_QUESTIONS) return [];
  return questions.flatMap((question, at) => {
    const first = paragraphs[question + 1];
    const to = questions[at + 1] ?? question + 2;
    if (!first || first.role !== 'text' || to === question + 1 || !isFree(first.start)) return [];
    const turn = { index: question + 1, label: '', words: first.start, outer: first.start, asks: false };
    const last = Math.min(to, turn.index + MAX_PARTS);
    return [answer(text, paragraphs, turn, last, ({ start }) => isFree(start))];
  });
}

function turnOf(text: string, { start, end, role }: Paragraph, index: number, labels: RegExp): Turn | null {
  const match = role === 'text' ? labels.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL))) : null;
  if (!match) return null;
  const outer = labels !== TURN_LABEL ? start + match[0].lastIndexOf(':') + 1 : start;
  const asks = /[?؟]/.test(text.slice(end - 1, end));
  return { index, label: match[1] ?? '', words: start + match[0].length, outer, asks };
}

interface Rules {
  readonly isFree: (start: number) => boolean;
  /** Whether what stands behind a label is looked for. */
  readonly canAnswer: (label: string, asking: readonly string[]) => boolean;
}

function answersIn(
  text: string,
  paragraphs: readonly Paragraph[],
  turns: readonly Turn[],
  { isFree, canAnswer }: Rules,
): readonly Quotation[] {
  const counts = countTurns(turns);
  const asking = [...counts].flatMap(([label, count]) => (isAsking(count) ? label : []));
  if (turns.length < MIN_TURNS || asking.length === 0 || asking.length === counts.size) return [];
  // "Ort: Orsund" once is a list's.
  const answering = new Set(
    [...counts].flatMap(([label, count]) =>
      !isAsking(count) && count.all > 1 && canAnswer(label, asking) ? label : [],
    ),
  );
  const names = new Set([...answering].flatMap((label) => label.match(NAME) ?? []));
  const goesOn = ({ start, end }: Paragraph) =>
    isFree(start) && !(text.slice(start, end).match(NAME) ?? []).some((word) => names.has(word));
  return turns.flatMap((turn, at) =>
    answering.has(turn.label)
      ? answer(
          text,
          paragraphs,
          turn,
          Math.min(turns[at + 1]?.index ?? turn.index + 1, turn.index + MAX_PARTS),
          goesOn,
        )
      : [],
  );
}

interface Count {
  all: number;
  questions: number;
}

function countTurns(turns: readonly Turn[]): ReadonlyMap<string, Count> {
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
function isAsking({ all, questions }: Count): boolean {
  return questions * 2 >= all;
}

/** A word of a label that is no initial. */
const NAME = /\p{Lu}\p{L}{2,}/gu;

/**
 * @param to index of the paragraph that is none of it any more.
 * @param goesOn whether a paragraph can be one of the answer: one with marks may be somebody else's, and nobody tells of himself by his name.
 */
function answer(
  text: string,
  paragraphs: readonly Paragraph[],
  turn: Turn,
  to: number,
  goesOn: (paragraph: Paragraph) => boolean,
): Quotation {
  const free = paragraphs.slice(turn.index, to);
  const isApart = ({ start }: Paragraph, at: number) => text.slice(free[at - 1]?.end, start).trim() !== '';
  const gap = free.findIndex((paragraph, at) => at > 0 && (isApart(paragraph, at) || !goesOn(paragraph)));
  return quotationOf(text, gap < 0 ? free : free.slice(0, gap), turn);
}

/** @param paragraphs of one turn. */
function quotationOf(text: string, paragraphs: readonly Paragraph[], { words, outer }: Turn): Quotation {
  const parts = paragraphs.map(({ start, end }, at) => ({
    outer: { start: at === 0 ? outer : start, end },
    inner: trimRange(text, { start: at === 0 ? words : start, end }),
  }));
  return { parts, family: 'double', closed: true };
}
