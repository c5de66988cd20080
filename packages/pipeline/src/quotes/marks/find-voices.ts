/** What the voices of a recording say: each paragraph that begins with the name of one, and those behind it until another speaks. */
import {
  countTurns,
  isAsking,
  LONGEST_LABEL,
  namesAnybody,
  quotationOf,
  turnOf,
  VOICE,
} from './labelled-turns.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Quotation } from './quotation.ts';

/** Paragraphs of one turn: each pause begins another. */
const MAX_SPOKEN_PARTS = 40;

/** Tells what is seen, and was no witness of it. */
const NARRATOR =
  /^(?:narrat(?:or|rice|eur|ore)|voice[ -]?over|off|erzähler(?:in)?|sprecher(?:in)?(?: aus dem off)?|voix off|narrador(?:a)?|voz en off|voce(?: fuori campo)?|lektor|диктор|закадровый голос|anlatıcı|(?:ال)?راوي|(?:ال)?معلق|راوی|گوینده)$/iu;

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
