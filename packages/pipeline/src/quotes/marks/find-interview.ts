/**
 * An interview printed without marks: paragraphs that begin with a name or its initials and a colon, "Kranz: Niemand hat uns gewarnt.", one of whom
 * asks. What the others answer is quoted, up to the next label. "F: … A: …" says that somebody answers, not who: `findAnswers`.
 */
import {
  countTurns,
  isAsking,
  LABEL,
  LONGEST_LABEL,
  namesAnybody,
  quotationOf,
  TURN_LABEL,
  type Turn,
  turnOf,
} from './labelled-turns.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Quotation } from './quotation.ts';

/** Behind the figures of a clock, beside the language's own words of time: "08:15 AM: …". */
const CLOCK = /^(?:[ap]\.?m\.?|utc|gmt|cet|cest|mez|mesz|est|hrs?|hs?)$/;
/** Two questions and two answers; fewer are a list. */
const MIN_TURNS = 4;
/** Paragraphs of one answer. */
const MAX_PARTS = 6;

/**
 * @param paragraphs those that are whole: no quotation goes on from one into the next.
 * @param isFree whether no quotation marks are in the paragraph that begins at an offset. What stands behind a label may have some.
 * @param isTime whether a folded word tells a time: of a chronology, "Monday: …", nobody asks and nobody answers.
 * @param labels what a turn begins with: in a script without capitals any words, of which `isVerb` tells those that report («وقال: …»).
 * @returns answers by their place; none where nobody asks and nobody answers twice.
 */
export function findInterview(
  text: string,
  paragraphs: readonly Paragraph[],
  isFree: (start: number) => boolean,
  isTime: (word: string) => boolean,
  labels: RegExp = LABEL,
  isVerb: (word: string) => boolean = () => false,
): readonly Quotation[] {
  const tellsTime = ({ label }: Turn) =>
    label.split(/\s/).every((word) => CLOCK.test(word.toLowerCase()) || isTime(word.toLowerCase()));
  const turns = underOneLabel(
    paragraphs
      .flatMap((paragraph, index) => turnOf(text, paragraph, index, labels) ?? [])
      .filter(({ label }) => !label.split(/\s/u).some(isVerb)),
  );
  // A day among the turns of an interview stays one: it ends the answer before it.
  if (!turns.some((turn) => turn.asks && !tellsTime(turn))) return [];
  return answersIn(text, paragraphs, turns, { isFree, canAnswer: namesAnybody });
}

/** "Jost Ebel: …" once, and "Ebel: …" from then on: who is introduced by the full name is called by the surname. */
function underOneLabel(turns: readonly Turn[]): readonly Turn[] {
  const labels = new Set(turns.map(({ label }) => label));
  return turns.map((turn) => {
    const surname = turn.label.split(/\s/u).at(-1) ?? '';
    return labels.has(surname) ? { ...turn, label: surname } : turn;
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
  return answersIn(text, paragraphs, underOneLetter(turns), { isFree, canAnswer: () => true });
}

/** "Pregunta. …" and "Respuesta. …" once, and "P." and "R." from then on. */
function underOneLetter(turns: readonly Turn[]): readonly Turn[] {
  const labels = new Set(turns.map(({ label }) => label));
  return turns.map((turn) => {
    const letter = turn.label.slice(0, 1);
    return labels.has(letter) ? { ...turn, label: letter } : turn;
  });
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

/** Of one sentence. */
const LONGEST_LINE = 160;
/** A whole paragraph in bold print: what an interviewer says to whoever answers need be no question. */
const BOLD = /^(\*\*|__)(?=\S)(?:(?!\1)[\s\S])+\1$/u;

/**
 * What stands behind paragraphs that ask, where nothing but that tells who asks: as papers print interviews in bold and plain. Where what asks is in
 * bold, so is all else that is answered; then marks in an answer are those of whom it tells.
 * @param speaksOfSelf whether somebody tells of oneself in a paragraph: without bold print a line further on that does not may be the interviewer's ("The firm denies that.").
 */
export function findUnlabelled(
  text: string,
  paragraphs: readonly Paragraph[],
  isFree: (start: number) => boolean,
  speaksOfSelf: (paragraph: Paragraph) => boolean,
): readonly Quotation[] {
  const isShort = ({ start, end, role }: Paragraph) => role === 'text' && end - start <= LONGEST_QUESTION;
  const isInPrint = ({ start, end, isBold }: Paragraph) =>
    isBold === true || BOLD.test(text.slice(start, end));
  const asks = ({ start, end }: Paragraph) =>
    /[?؟](?:\*\*|__)?$/u.test(text.slice(Math.max(start, end - 3), end));
  const short = paragraphs.filter(isShort);
  const asking = short.filter(asks);
  if (asking.length < MIN_QUESTIONS) return [];
  const isInBold = asking.filter(isInPrint).length >= MIN_QUESTIONS;
  const isPrompt = (paragraph: Paragraph) => isShort(paragraph) && (isInBold ? isInPrint : asks)(paragraph);
  const mayAnswer = ({ start }: Paragraph) => isInBold || isFree(start);
  const mayGoOn = (paragraph: Paragraph) =>
    mayAnswer(paragraph) &&
    (isInBold || paragraph.end - paragraph.start > LONGEST_LINE || speaksOfSelf(paragraph));
  const prompts = paragraphs.flatMap((paragraph, index) => (isPrompt(paragraph) ? index : []));
  return prompts.flatMap((prompt, at) => {
    const first = paragraphs[prompt + 1];
    const to = prompts[at + 1] ?? prompt + 2;
    if (!first || first.role !== 'text' || to === prompt + 1 || !mayAnswer(first)) return [];
    // "Ida Brandt: …": whose it is, it says itself.
    if (turnOf(text, first, prompt + 1, LABEL)) return [];
    const turn = { index: prompt + 1, label: '', words: first.start, outer: first.start, asks: false };
    const last = Math.min(to, turn.index + MAX_PARTS);
    return [answer(text, paragraphs, turn, last, mayGoOn)];
  });
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
  // "Ort: Orsund" once is a list's, unless a question to somebody of two names stands before it.
  const asked = new Set(
    turns.flatMap(({ label, index }, at) =>
      /\S\s\S/u.test(label) && turns[at - 1]?.asks && turns[at - 1]?.index === index - 1 ? label : [],
    ),
  );
  const answering = new Set(
    [...counts].flatMap(([label, count]) =>
      !isAsking(count) && (count.all > 1 || asked.has(label)) && canAnswer(label, asking) ? label : [],
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
