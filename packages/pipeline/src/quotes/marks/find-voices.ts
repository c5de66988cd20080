/** What the voices of a recording say: each paragraph that begins with the name of one, and those behind it until another speaks. */
import { type Block, bisect, type Report, SOUND_NOTE, type TextRange, TIME_NOTE } from '@crossquote/domain';
import { BRACKETED, DASH, REMARK, SMALL_WORDS } from '../../recording/turn-words.ts';
import { isCourtesy } from './is-courtesy.ts';
import {
  countTurns,
  isAsking,
  LONGEST_LABEL,
  namesAnybody,
  quotationOf,
  TAGGED,
  type Turn,
  turnOf,
  VOICE,
} from './labelled-turns.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Quotation } from './quotation.ts';

/** Paragraphs of one turn: each pause begins another. */
const MAX_PARTS = 40;
/** Of them where somebody only greets. */
const MOST_POLITE = 3;

/** Tells what is seen, or leads through what others say, and was no witness of it. */
const NARRATOR =
  /^(?:interviewer(?:in)?|moderator(?:in)?|presenter|news ?reader|anchor(?:man|woman)?|présenta(?:teur|trice)|animat(?:eur|rice)|presentador[ae]?|apresentadora?|presentat(?:ore|rice|or)|condut(?:tore|trice)|intervistat(?:ore|rice)|entrevistadora?|prowadząc[ya]|ведущ(?:ий|ая)|ведуч(?:ий|а)|sunucu|(?:ال)?مذيعة?|(?:ال)?محاورة?|مجری|narrat(?:or|rice|eur|ore)|voice[ -]?over|off|erzähler(?:in)?|sprecher(?:in)?(?: aus dem off)?|voix off|narrador(?:a)?|voz en off|voce(?: fuori campo)?|lektor|диктор|закадровый голос|anlatıcı|(?:ال)?راوي|(?:ال)?معلق|راوی|گوینده)$/iu;

/** Said by another, or by who knows whom: "SPEAKER 2:", "Maria de la Cruz:", "JOST EBEL (off):" name somebody, but not to every rule, so it is nobody's, and least of all hers who spoke before. */
const NAMED = String.raw`\p{Lu}[\p{L}\p{M}\d'’.-]{0,24}(?:\s(?:[\p{Lu}\p{N}][\p{L}\p{M}\d'’.-]{0,24}|${SMALL_WORDS}|the)){0,6}(?:\s${REMARK})?\s?:\s`;
const ANOTHERS = new RegExp(`^(?:${BRACKETED}|${DASH}|${NAMED})`, 'u');

/** A name and nothing else. */
const NAME_ALONE = /^\p{Lu}[\p{L}\p{M}'’.-]{1,24}(?:\s\p{Lu}[\p{L}\p{M}'’.-]{0,24}){0,3}$/u;
/** Lines with a time and a name alone: fewer are anything ("Music"). */
const FEWEST_LINES = 3;

interface VoiceTurn extends Turn {
  /** Index of the paragraph with its label. */
  readonly line: number;
  /** The label, where a tag says that it is a name. */
  readonly voice: TextRange | null;
}

/**
 * What is said in a recording behind the names of voices: subtitles label nothing else, so that one turn is enough. Who does nothing but ask beside somebody who answers is not quoted, nor is who
 * tells what is seen, or only greets and hands over.
 * @param isVerb whether a word reports what was said: "قال لي: …" names nobody.
 */
export function findVoices(
  { text, blocks }: Pick<Report, 'text' | 'blocks'>,
  paragraphs: readonly Paragraph[],
  isVerb: (word: string) => boolean,
): readonly Quotation[] {
  const timed = new Set(blocks.flatMap(({ note, end }) => (note === TIME_NOTE ? end : [])));
  const lines = paragraphs.flatMap((paragraph, index) =>
    timed.has(paragraph.start) ? (nameAlone(text, paragraphs, index) ?? []) : [],
  );
  const labelled = lines.length >= FEWEST_LINES ? new Map(lines.map((turn) => [turn.line, turn])) : null;
  const turns = paragraphs
    .flatMap((paragraph, index) => labelled?.get(index) ?? turnIn(text, paragraph, index) ?? [])
    .filter(({ label, voice }) => voice || !label.split(/\s/u).some((word) => isVerb(word)));
  const counts = countTurns(turns);
  const tagged = new Set(turns.flatMap(({ label, voice }) => (voice ? label : [])));
  /** Once, a word in small letters may be any ("Remember: we left."), and so may several where no letter is a capital, unless a tag says that it is a name. */
  const isName = (label: string) => {
    const isSure = /\p{Lu}/u.test(label) && (/\s/u.test(label) || !/\p{Ll}/u.test(label)) && label.length > 1;
    return isSure || tagged.has(label) || (counts.get(label)?.all ?? 0) > 1;
  };
  const asking = [...counts].flatMap(([label, count]) => (isAsking(count) ? label : []));
  const sounds = blocks.filter(({ note }) => note === SOUND_NOTE || note === TIME_NOTE);
  const spoken = turns.map((turn, at) => ({
    turn,
    parts: partsOf(text, paragraphs, turn, turns[at + 1]?.line ?? paragraphs.length, sounds),
  }));
  const isPolite = politeAmong(text, spoken);
  const isSilent = (label: string) =>
    NARRATOR.test(label) ||
    isPolite(label) ||
    !isName(label) ||
    !namesAnybody(label, asking) ||
    (asking.includes(label) && asking.length < counts.size);
  return spoken.flatMap(({ turn, parts }) => {
    if (isSilent(turn.label)) return [];
    const quotation = quotationOf(text, parts, turn);
    return [turn.voice ? { ...quotation, voice: turn.voice } : quotation];
  });
}

/** Its paragraph and those behind it that are the same voice's. @param next index of the paragraph in which the next turn begins. */
function partsOf(
  text: string,
  paragraphs: readonly Paragraph[],
  { index: first }: Turn,
  next: number,
  sounds: readonly Block[],
): readonly Paragraph[] {
  const parts = paragraphs.slice(first, Math.min(next, first + MAX_PARTS));
  const isOthers = ({ start, isTagged }: Paragraph, index: number) =>
    isTagged ||
    ANOTHERS.test(text.slice(start, start + LONGEST_LABEL)) ||
    !hasSoundsOnly(text, { start: parts[index - 1]?.end ?? start, end: start }, sounds);
  const other = parts.findIndex((part, index) => index > 0 && isOthers(part, index));
  return other < 0 ? parts : parts.slice(0, other);
}

/** Whether somebody greets or hands over, and at most asks besides. */
function politeAmong(
  text: string,
  spoken: readonly { readonly turn: VoiceTurn; readonly parts: readonly Paragraph[] }[],
): (label: string) => boolean {
  const names = new Set(spoken.flatMap(({ turn }) => turn.label.split(/\s/u)));
  const polite = new Set<string>();
  const telling = new Set<string>();
  for (const { turn, parts } of spoken) {
    const isShort = parts.length <= MOST_POLITE;
    const said = isShort ? text.slice(turn.words, parts.at(-1)?.end) : '';
    if (isCourtesy(said, (word) => names.has(word))) polite.add(turn.label);
    else if (!turn.asks || parts.length > 1) telling.add(turn.label);
  }
  return (label) => polite.has(label) && !telling.has(label);
}

/** "[00:00:05] Mira Holm", and what she says in the lines below. */
function nameAlone(text: string, paragraphs: readonly Paragraph[], line: number): VoiceTurn | null {
  const [name, said] = [paragraphs[line], paragraphs[line + 1]];
  const label = name ? text.slice(name.start, name.end) : '';
  if (!name || !said || said.role !== 'text' || !NAME_ALONE.test(label)) return null;
  const asks = /[?؟]$/u.test(text.slice(said.start, said.end));
  const { start, end } = name;
  return { index: line + 1, line, label, words: said.start, outer: said.start, asks, voice: { start, end } };
}

function turnIn(text: string, paragraph: Paragraph, index: number): VoiceTurn | null {
  const { start, isTagged } = paragraph;
  const turn = turnOf(text, paragraph, index, isTagged ? TAGGED : VOICE);
  return turn && { ...turn, line: index, voice: isTagged ? { start, end: start + turn.label.length } : null };
}

/** Between two paragraphs of one turn: all else there is a quotation of its own. */
function hasSoundsOnly(text: string, { start, end }: TextRange, sounds: readonly Block[]): boolean {
  const first = bisect(sounds.length, (index) => (sounds[index]?.end ?? 0) <= start);
  let at = start;
  for (let next = first; (sounds[next]?.start ?? end) < end; next += 1) {
    if (text.slice(at, sounds[next]?.start).trim() !== '') return false;
    at = sounds[next]?.end ?? end;
  }
  return text.slice(at, end).trim() === '';
}
