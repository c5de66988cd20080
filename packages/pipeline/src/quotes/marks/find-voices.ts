/** What the voices of a recording say: each paragraph that begins with the name of one, and those behind it until another speaks. */
import { type Block, type Report, SOUND_NOTE, type TextRange } from '@crossquote/domain';
import { bisect } from '../../bisect.ts';
import { BRACKETED, DASH, REMARK, SMALL_WORDS } from '../../recording/turn-words.ts';
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

/** Tells what is seen, and was no witness of it. */
const NARRATOR =
  /^(?:narrat(?:or|rice|eur|ore)|voice[ -]?over|off|erzähler(?:in)?|sprecher(?:in)?(?: aus dem off)?|voix off|narrador(?:a)?|voz en off|voce(?: fuori campo)?|lektor|диктор|закадровый голос|anlatıcı|(?:ال)?راوي|(?:ال)?معلق|راوی|گوینده)$/iu;

/** Said by another, or by who knows whom: "SPEAKER 2:", "Maria de la Cruz:", "JOST EBEL (off):" name somebody, but not to every rule, so it is nobody's, and least of all hers who spoke before. */
const NAMED = String.raw`\p{Lu}[\p{L}\p{M}\d'’.-]{0,24}(?:\s(?:[\p{Lu}\p{N}][\p{L}\p{M}\d'’.-]{0,24}|${SMALL_WORDS}|the)){0,6}(?:\s${REMARK})?\s?:\s`;
const ANOTHERS = new RegExp(`^(?:${BRACKETED}|${DASH}|${NAMED})`, 'u');

interface VoiceTurn extends Turn {
  /** The label, where a tag says that it is a name. */
  readonly voice: TextRange | null;
}

/**
 * What is said in a recording behind the names of voices: subtitles label nothing else, so that one turn is enough. Who does nothing but ask beside somebody who answers is not quoted, nor is who
 * tells what is seen.
 * @param isVerb whether a word reports what was said: "قال لي: …" names nobody.
 */
export function findVoices(
  { text, blocks }: Pick<Report, 'text' | 'blocks'>,
  paragraphs: readonly Paragraph[],
  isVerb: (word: string) => boolean,
): readonly Quotation[] {
  const turns = paragraphs
    .flatMap((paragraph, index) => turnIn(text, paragraph, index) ?? [])
    .filter(({ label, voice }) => voice || !label.split(/\s/u).some((word) => isVerb(word)));
  const counts = countTurns(turns);
  const tagged = new Set(turns.flatMap(({ label, voice }) => (voice ? label : [])));
  /** Once, a word in small letters may be any ("Remember: we left."), and so may several where no letter is a capital, unless a tag says that it is a name. */
  const isName = (label: string) => {
    const isSure = /\p{Lu}/u.test(label) && (/\s/u.test(label) || !/\p{Ll}/u.test(label)) && label.length > 1;
    return isSure || tagged.has(label) || (counts.get(label)?.all ?? 0) > 1;
  };
  const asking = [...counts].flatMap(([label, count]) => (isAsking(count) ? label : []));
  const isSilent = (label: string) =>
    NARRATOR.test(label) ||
    !isName(label) ||
    !namesAnybody(label, asking) ||
    (asking.includes(label) && asking.length < counts.size);
  const sounds = blocks.filter(({ note }) => note === SOUND_NOTE);
  return turns.flatMap((turn, at) => {
    const to = Math.min(turns[at + 1]?.index ?? paragraphs.length, turn.index + MAX_PARTS);
    const parts = paragraphs.slice(turn.index, to);
    const isOthers = ({ start, isTagged }: Paragraph, index: number) =>
      isTagged ||
      ANOTHERS.test(text.slice(start, start + LONGEST_LABEL)) ||
      !hasSoundsOnly(text, { start: parts[index - 1]?.end ?? start, end: start }, sounds);
    const other = parts.findIndex((part, index) => index > 0 && isOthers(part, index));
    if (isSilent(turn.label)) return [];
    const quotation = quotationOf(text, other < 0 ? parts : parts.slice(0, other), turn);
    return [turn.voice ? { ...quotation, voice: turn.voice } : quotation];
  });
}

function turnIn(text: string, paragraph: Paragraph, index: number): VoiceTurn | null {
  const { start, isTagged } = paragraph;
  const turn = turnOf(text, paragraph, index, isTagged ? TAGGED : VOICE);
  return turn && { ...turn, voice: isTagged ? { start, end: start + turn.label.length } : null };
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
