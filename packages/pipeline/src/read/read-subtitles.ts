/**
 * Subtitles (SubRip, WebVTT): what was said, and when. Cues cut sentences anywhere, so they are joined; a paragraph ends where somebody
 * else speaks, and at a pause.
 */
import { InvalidInput, SOUND_NOTE, type TimeStart } from '@crossquote/domain';
import { BRACKETED, DASH, REMARK, REST, SMALL_WORDS } from '../recording/turn-words.ts';
import { type Draft, furnitureHint, joinSegments, type Segment, VOICE_HINT } from './draft.ts';
import { labelInSentence } from './label-in-sentence.ts';
import { NO_METADATA } from './metadata.ts';
import { normalizeText } from './normalize-text.ts';

interface Cue {
  /** Seconds. */
  readonly start: number;
  readonly end: number;
  readonly lines: string[];
}

/** Hours of five digits are no recording's, and times beyond them no whole milliseconds. */
const TIMES = /^\s*((?:\d{1,4}:)?\d\d?:\d\d[,.]\d{1,3})\s+-->\s+((?:\d{1,4}:)?\d\d?:\d\d[,.]\d{1,3})(?:\s|$)/;
const NO_WORDS = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;

/** Times inside a line: captions made by a machine, in which each cue says the line before it once more. */
const IN_STEPS = /<(?:\d+:)?\d\d:\d\d\.\d{3}>/;

/** Seconds after a sentence, and after words without an end. */
const PAUSE = 2;
const LONG_PAUSE = 5;

/** @throws InvalidInput when there are no cues in it. */
export function readSubtitles(text: string): Draft {
  const cues = cuesOf(normalizeText(text));
  if (cues.length === 0)
    throw new InvalidInput('there are no times of subtitles in it: save its text as .txt');
  const said = IN_STEPS.test(text) ? withoutRepeats(cues) : cues;
  const found = { ...NO_METADATA, title: headerTitle(text) };
  return { ...joinSegments(paragraphsOf(said).map(segmentOf)), given: NO_METADATA, found };
}

/** "WEBVTT - The night of the fire", or "Title: The night of the fire" below; other fields, addresses and what programs write there are none. */
function headerTitle(text: string): string | null {
  const [header = ''] = text.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n/, 1);
  if (!/^\ufeff?WEBVTT(?:[ \t]|\n|$)/.test(header)) return null;
  const field = /^Title:[ \t]*(.*)$/im.exec(header)?.[1] ?? null;
  const behind = /^\ufeff?WEBVTT[ \t]+(?:[-–—][ \t]*)?(.*)/.exec(header)?.[1] ?? '';
  const isTitle =
    /\p{L}/u.test(behind) &&
    !/^(?:file$|kind:|language:|created |generated |translated )|:\/\//i.test(behind);
  const title = normalizeText(field ?? (isTitle ? behind : '')).trim();
  return title === '' ? null : title;
}

/** Lines without a number, a name or times go on with the cue above, blank ones before them or not. */
function cuesOf(text: string): readonly Cue[] {
  const lines = text.split('\n');
  const cues: Cue[] = [];
  let isSkipped = false;
  for (const [index, line] of lines.entries()) {
    const isAtStart = (lines[index - 1] ?? '').trim() === '';
    const times = TIMES.exec(line);
    if (times !== null) cues.push({ start: seconds(times[1]), end: seconds(times[2]), lines: [] });
    if (times !== null || line.trim() === '') isSkipped = false;
    else if (isAtStart && NO_WORDS.test(line)) isSkipped = true;
    else if (!isSkipped && !isName(line, isAtStart, lines[index + 1])) cues.at(-1)?.lines.push(line);
  }
  return cues;
}

/** Some programs leave out the blank line above a number. */
function isName(line: string, isAtStart: boolean, next = ''): boolean {
  return TIMES.test(next) && (isAtStart || /^\s*\d+\s*$/.test(line));
}

function seconds(time = ''): number {
  return time
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}

function withoutRepeats(cues: readonly Cue[]): readonly Cue[] {
  let last = '';
  return cues.map((cue) => {
    const lines: string[] = [];
    for (const line of cue.lines) {
      const plain = plainWords(line);
      if (plain !== '' && plain !== last) lines.push(line);
      if (plain !== '') last = plain;
    }
    return { ...cue, lines };
  });
}

/** What a line says, and whether it begins what somebody says. */
interface Spoken {
  readonly words: string;
  readonly isTurn: boolean;
}

/** What is heard and is no speech: "[Applause]", "♪ …". */
const SOUND = /^(?:\[[^\]]*\]|\([^)]*\)|\*[^*]*\*|[♪♫♬].*)$/u;

/** What a line says, the cue that shows it, and whether a tag named the voice that its words begin with. */
interface Line {
  readonly words: string;
  readonly cue: Cue;
  readonly isTagged: boolean;
}

function segmentOf(lines: readonly Line[]): Segment {
  const times: TimeStart[] = [];
  let text = '';
  for (const [index, { words, cue }] of lines.entries()) {
    if (index > 0) text += ' ';
    if (cue !== lines[index - 1]?.cue)
      times.push({
        start: text.length,
        from: milliseconds(cue.start),
        to: milliseconds(Math.max(cue.start, cue.end)),
      });
    text += words;
  }
  const hint = lines[0]?.isTagged ? VOICE_HINT : SOUND.test(text) ? furnitureHint(SOUND_NOTE) : null;
  return { text, hint, times };
}

function milliseconds(seconds: number): number {
  return Math.round(seconds * 1000);
}

/** By paragraph. */
function paragraphsOf(cues: readonly Cue[]): readonly (readonly Line[])[] {
  const paragraphs: Line[][] = [];
  let until = 0;
  let voice = '';
  let isOver = false;
  const goesOn = labelInSentence(
    cues.flatMap((cue) => cue.lines.map(plainWords)),
    (line) => TURN.test(line),
  );
  const isEachNamed = namesEachCue(cues);
  for (const cue of cues) {
    const { start, end } = cue;
    const isNobodys = isEachNamed && voice !== '' && namesIn(cue).length === 0;
    if (isNobodys && SENTENCE.test(paragraphs.at(-1)?.at(-1)?.words ?? '')) isOver = true;
    /** Of a tag that no words stand behind: it is that of the next line. */
    let unsaid = '';
    for (const [index, line] of cue.lines.flatMap((line) => line.split(VOICES)).entries()) {
      const named = nameIn(line) ?? unsaid;
      const isNew = named !== '' && named !== voice;
      const before = paragraphs.at(-1);
      const [last = ''] = before?.slice(-1).map(({ words }) => words) ?? [];
      const isInCue = before?.at(-1)?.cue === cue;
      const isInside = isInCue && named === '' && !isOver && goesOn(plainWords(line), last);
      const spoken = isInside
        ? { words: plainWords(line), isTurn: false }
        : spokenIn(line, { named: isNew ? named : '', isOver: isOver && named === '' });
      const isEnded = END.test(line);
      unsaid = spoken.words === '' && !isEnded ? named : '';
      if (spoken.words === '') continue;
      // Whom the text names speaks until a tag says who does, be it the same voice as before.
      if (named !== '' || spoken.isTurn) voice = named;
      const pause = index === 0 ? start - until : 0;
      const said = { words: spoken.words, cue, isTagged: isNew };
      const isSound = SOUND.test(spoken.words) || SOUND.test(last);
      if (!SOUND.test(spoken.words)) isOver = isEnded && voice !== '';
      if (before === undefined || spoken.isTurn || isSound || isApart(last, pause)) paragraphs.push([said]);
      else before.push(said);
    }
    until = Math.max(until, end);
  }
  return paragraphs;
}

const SENTENCE = /[.!?…؟۔]["'”’“»)\]]*$/u;

function isApart(before: string, pause: number): boolean {
  return pause >= (SENTENCE.test(before) ? PAUSE : LONG_PAUSE);
}

/** Behind and before the words of a voice, on one line with others. */
const VOICES = /(?<=<\/v>)|(?=<v[.\s])/;
const VOICE = /<v(?:\.[^\s<>]*)?\s([^<>]+)>/;
/** What stands behind it in the cue or in others is said by somebody whom the tag does not name. */
const END = /<\/v>$/;
/** More words in small letters may say what somebody looks like. */
const SMALL_NAME = /^\p{Ll}[\p{Ll}\p{M}'’.-]*(?: \p{Ll}[\p{Ll}\p{M}'’.-]*)?$/u;

/**
 * Whether a voice that goes on is named again in its next cue. A tag without an end holds to the end of its cue: there, who speaks in a cue without one
 * nobody has said. Where a voice is named only as it begins, it is meant to hold on.
 */
function namesEachCue(cues: readonly Cue[]): boolean {
  return cues.some((cue, index) => {
    const before = cues[index - 1];
    const [first] = namesIn(cue);
    return before !== undefined && first !== undefined && namesIn(before).at(-1) === first;
  });
}

/** Of voices, by tags. */
function namesIn({ lines }: Cue): readonly string[] {
  return lines.flatMap((line) => line.split(VOICES)).flatMap((line) => nameIn(line) ?? []);
}

/** As names are written, so that it is read, and hidden, as one. */
function nameIn(line: string): string | null {
  const name = VOICE.exec(line)?.[1]
    ?.replace(/[\s:]+$/, '')
    .trim();
  if (!name) return null;
  return SMALL_NAME.test(name) ? name.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()) : name;
}

/** Of a name, behind its first word. A number is one before the beginning of a sentence: "Speaker 2: We left", but "At 9: or so". */
const NEXT_WORD = String.raw`(?:[\p{Lu}\p{Lo}]${REST}|${SMALL_WORDS}|\d{1,3}(?=:\s\P{Ll}))`;
/** "MARA OLM 2:", "Mara Olm:", "María de la Cruz (off):", "ليلى حداد:" */
const NAMED = String.raw`(?:\p{Lu}[\p{Lu}\p{M}\d .'’-]{1,40}|[\p{Lu}\p{Lo}]${REST}(?: ${NEXT_WORD}){0,5})(?: ${REMARK})?:\s`;
const TURN = new RegExp(`^(?:${DASH}|${NAMED}|${BRACKETED})`, 'u');
/** American captions mark by it that another speaks. */
const ARROWS = /^>>+\s*/;

/** Who speaks in a line, as far as tags say it. */
interface Said {
  /** By a tag: another than before. Empty: none. */
  readonly named: string;
  /** The tag of whoever spoke before has ended, and none names another. */
  readonly isOver: boolean;
}

/** A voice that is named in a tag stands before its words as one that is named in the text does. */
function spokenIn(line: string, { named, isOver }: Said): Spoken {
  const plain = plainWords(line);
  const words = plain.replace(ARROWS, '');
  const isAnothers = isOver || words !== plain;
  const isNamed = TURN.test(words);
  if (named !== '' && words !== '') return { words: `${named}: ${words}`, isTurn: true };
  if (SOUND.test(words)) return { words, isTurn: words !== plain };
  if (!isAnothers || words === '' || isNamed) return { words, isTurn: isNamed || isAnothers };
  // As other subtitles have it: without a mark its words would be those of whoever was named before.
  return { words: `- ${words}`, isTurn: true };
}

const TAGS = /<\/?(?:[biucv]|font|ruby|rt|lang)(?:[.\s][^<>]*)?>|<(?:\d+:)?\d\d:\d\d\.\d{3}>|\{\\[^{}]*\}/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lrm: '\u200e',
  rlm: '\u200f',
};

function plainWords(line: string): string {
  return line
    .replace(TAGS, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
