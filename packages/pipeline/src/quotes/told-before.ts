/** "Die Brücke ist gesperrt. Das teilte die Stadt mit.": a sentence that gives the one before, or the quoted words before, to somebody. */
import { type Entry, entryOf } from './entry.ts';
import { contentSpan } from './frame/content-span.ts';
import { type Cue, hasKind } from './frame/cues.ts';
import type { Draft } from './frame/draft.ts';
import type { Frame } from './frame/frames.ts';
import type { Span } from './frame/token-span.ts';
import { isWord, type Token, tokenAt } from './frame/tokens.ts';
import { finiteOf } from './german/clause.ts';
import type { Lexicon } from './lexicon/compile-lexicon.ts';
import { invertedSubject, subjectOf } from './phrase/subject-of.ts';
import { isSomebody, type Scene } from './speaker/scene.ts';
import { speakerOf } from './speaker/speaker-of.ts';

const CONFIDENCE = 0.75;
/** Words between "that" and the verb, but for the subject's. */
const MAX_BETWEEN = 2;
const MAX_HELD = 16;

/** @param previous the sentence before, of which nothing is quoted yet. */
export function toldBefore(
  frame: Frame,
  cues: readonly Cue[],
  previous: Frame,
  lexicon: Lexicon,
): Draft | null {
  const attribution = takesUpWhole(frame, lexicon) ? takesUp(frame, cues, lexicon) : null;
  const span = contentSpan(previous, 0, previous.tokens.length);
  if (!attribution || !span || previous.tokens.filter(isWord).length < 4) return null;
  if (previous.tokens.at(-1)?.text === '?') return null;
  const start = tokenAt(previous.tokens, span.first).start;
  const end = tokenAt(previous.tokens, span.end - 1).end;
  return { form: 'indirect', content: [{ start, end }], ...attribution };
}

/** "Das teilte die Stadt mit", «Об этом сообщил мэр»: of words without marks a sentence may be taken up by these; "That is what he said" may tell of what is meant. */
function takesUpWhole(frame: Frame, { data }: Lexicon): boolean {
  return data.language === 'de' || OF_THIS.has(openingOf(frame));
}

function openingOf({ tokens }: Frame): string {
  return `${tokenAt(tokens, 0).key} ${tokenAt(tokens, 1).key}`;
}

/** Behind them stands the verb, past whom and when it was told: «Об этом журналистам | сообщил мэр». */
const OF_THIS = new Set(['об этом', 'про це', 'o tym']);

/** “Nobody warned us.” That is what Edda Kranz said. @param last quoted words of nobody's, right before. */
export function quotedBefore(scene: Scene, frame: Frame, cues: readonly Cue[], last: Entry): Entry | null {
  const alone = last.draft.form === 'direct' && !last.draft.frame.tokens.some(isWord);
  if (!alone || isSomebody(last.resolved)) return null;
  const attribution = takesUp(frame, cues, scene.lexicon);
  const draft: Draft | null = attribution && { form: 'direct', content: last.content, ...attribution };
  return draft && entryOf(draft, frame, speakerOf(scene, draft, null));
}

/** Verbs that take back or fight what was said before, by their beginnings. */
const DENYING = [
  'den(?:y|ies|ied|ying)$|disput|reject|refut|contradict|retract|disown|doubt',
  'bestreit|bestritt|dementier|leugne|verneint|widersprach|widerspricht|widersprochen|abgestritten|zurückgewiesen|widerruf|widerrief|bezweifel',
  'démen|nié|nie(?:nt|ra)?$|contest|réfut|récus|rejet',
  'neg(?:ó|ado|aron|aba)|nieg|desm[ei]nt|rechaz|negat|nega(?:$|va|no)|negò|sment|respin',
  'ontken|weersp|weerle|betwist|zaprzecz|zdement|dementow|odrzuc',
  'отрица|отриц|опроверг|отверг|заперечи|запереч|спростув|відкин',
  'yalanla|reddet|inkar|نفي|نفت|ينفي|تنفي|انكر|تكذيب|انكار',
].join('|');
/** Those that German parts: "wies Anna Holm zurück". */
const PARTED = [
  ['wies', 'zurück'],
  ['weist', 'zurück'],
  ['stritt', 'ab'],
  ['streitet', 'ab'],
];
const DENIAL = new RegExp(`^(?:${DENYING})`, 'u');

/** "That is what Anna Holm denied", "Das sagte sie nicht": the words are another's. */
function isDenied({ tokens }: Frame, { words, data }: Lexicon): boolean {
  const keys = new Set(tokens.flatMap(({ key, capital }) => (capital ? [] : key)));
  const isParted = data.language === 'de' && PARTED.some((pair) => pair.every((word) => keys.has(word)));
  return isParted || [...keys].some((key) => words.negations.has(key) || DENIAL.test(key));
}

/** A verb of saying behind a word for what was said before, and whose. */
function takesUp(frame: Frame, cues: readonly Cue[], lexicon: Lexicon) {
  const { tokens } = frame;
  const cue = cues.find((one) => !one.unsaid && hasKind(one, 'say', 'that', 'participle'));
  const from = behindTakingUp(frame, lexicon);
  if (!cue || from === 0 || cue.first < from || isDenied(frame, lexicon)) return null;
  const between = tokens.slice(from, cue.first);
  const isSmall = ({ key, capital }: Token) => !capital && !lexicon.pronouns.has(key);
  const isInverted =
    between.every(({ key }) => lexicon.words.auxiliaries.has(key) || key === 'lo') ||
    (OF_THIS.has(openingOf(frame)) && between.every(isSmall));
  const subject = isInverted ? invertedSubject(tokens, cue, lexicon) : subjectOf(tokens, cue, from, lexicon);
  if (subject === null || typeof subject !== 'object' || subject.first < from) return null;
  if (!isInverted && !isBeside(cue, subject, from) && !isHeld(frame, cue, from, lexicon)) return null;
  const others = tokens
    .slice(from)
    .some(({ key, kind }) => kind === 'quotation' || lexicon.words.that.has(key));
  return others ? null : { frame, cue, cueSpan: cue, subject, confidence: CONFIDENCE };
}

/** "Das | musste die Ministerin zu Beginn der Sitzung | einräumen": in German an auxiliary and the end of the sentence hold together all that stands between. */
function isHeld({ tokens }: Frame, cue: Cue, from: number, lexicon: Lexicon): boolean {
  const isLast = !tokens.slice(cue.end).some(isWord);
  const { key } = tokenAt(tokens, from);
  const opens = lexicon.words.auxiliaries.has(key) || finiteOf(tokens, cue, from) === from;
  const inner = tokens.slice(from, cue.first);
  return lexicon.data.language === 'de' && isLast && opens && inner.every(isWord) && inner.length <= MAX_HELD;
}

/** Nothing else is told between the words that take up, the subject and the verb. */
function isBeside(cue: Cue, { first, end }: Span, from: number): boolean {
  const before = first < cue.first ? first - from + (cue.first - end) : cue.first - from;
  return before <= MAX_BETWEEN;
}

/** The first token behind "that is what", "das", «об этом»; 0 where the sentence begins otherwise. */
function behindTakingUp({ tokens }: Frame, { takingUp }: Lexicon): number {
  const words = takingUp.find((phrase) => phrase.every((word, at) => tokenAt(tokens, at).key === word));
  return words?.length ?? 0;
}
