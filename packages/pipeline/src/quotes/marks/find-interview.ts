/**
 * An interview printed without marks: paragraphs that begin with a name or its initials and a colon, "Kranz: Niemand hat uns gewarnt.", one of whom
 * asks. What the others answer is quoted, up to the next label.
 */
import { type TextRange, trimRange } from '@crossquote/domain';
import type { Paragraph } from './paragraphs.ts';
import type { Quotation } from './quotation.ts';

/** Up to four words with capitals; no longer label is looked for. */
const LABEL =
  /^(?:\*\*|__)?(\p{Lu}[\p{L}\p{M}'’.-]{0,24}(?:\s\p{Lu}[\p{L}\p{M}'’.-]{0,24}){0,3})(?:\*\*|__)?\s?:(?:\*\*|__)?\s+(?=\S)/u;
const LONGEST_LABEL = 110;
/** "A: …", "Antwort: …": says that somebody answers, not who; quotes of nobody are worth little. */
const NOBODY =
  /^(?:A|R|O|О|В|Answer|Antwort|Réponse|Respuesta|Risposta|Odpowiedź|Ответ|Antwoord|Відповідь)$/u;
/** Two questions and two answers; fewer are a list. */
const MIN_TURNS = 4;
/** Paragraphs of one answer. */
const MAX_PARTS = 6;

interface Turn {
  readonly index: number;
  readonly label: string;
  /** Where its words begin, and where they would if its colon were the mark: bold print ends between them. */
  readonly words: number;
  readonly colon: number;
  readonly asks: boolean;
}

/** @param paragraphs those without quotation marks. @returns answers by their place; none where nobody asks and nobody answers twice. */
export function findInterview(text: string, paragraphs: readonly Paragraph[]): readonly Quotation[] {
  const turns = paragraphs.flatMap((paragraph, index) => turnOf(text, paragraph, index));
  const labels = new Set(turns.map(({ label }) => label));
  const asking = new Set([...labels].filter((label) => asksMostly(turns, label)));
  if (turns.length < MIN_TURNS || asking.size === 0 || asking.size === labels.size) return [];
  // "Ort: Orsund" once is a list's.
  const answers = new Set(
    [...labels].filter(
      (label) => !asking.has(label) && !NOBODY.test(label) && turnsOf(turns, label).length > 1,
    ),
  );
  return turns.flatMap((turn, at) =>
    !answers.has(turn.label) ? [] : answer(text, paragraphs, turn, turns[at + 1]?.index ?? turn.index + 1),
  );
}

function turnOf(text: string, { start, end, role }: Paragraph, index: number): readonly Turn[] {
  const match = role === 'text' ? LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL))) : null;
  if (!match) return [];
  const words = start + match[0].length;
  const colon = start + match[0].lastIndexOf(':') + 1;
  return [{ index, label: match[1] ?? '', words, colon, asks: text[end - 1] === '?' }];
}

function turnsOf(turns: readonly Turn[], label: string): readonly Turn[] {
  return turns.filter((turn) => turn.label === label);
}

/** At least half of what is behind a label are questions. */
function asksMostly(turns: readonly Turn[], label: string): boolean {
  const own = turnsOf(turns, label);
  return own.filter(({ asks }) => asks).length * 2 >= own.length;
}

/** @param to index of the paragraph with the next label. */
function answer(
  text: string,
  paragraphs: readonly Paragraph[],
  { index, words, colon }: Turn,
  to: number,
): readonly Quotation[] {
  const free = paragraphs.slice(index, Math.min(to, index + MAX_PARTS));
  // What stands between them has marks, and may be somebody else's.
  const gap = free.findIndex(({ start }, at) => at > 0 && text.slice(free[at - 1]?.end, start).trim() !== '');
  const own = gap < 0 ? free : free.slice(0, gap);
  const parts = own.map(({ start, end }: TextRange, at) => {
    const inner = trimRange(text, { start: at === 0 ? words : start, end });
    return { outer: { start: at === 0 ? colon : start, end }, inner };
  });
  return [{ parts, family: 'double', closed: true }];
}
