/**
 * Whether a word must be somebody's name for what stands beside it: a verb of saying or a title. In Arabic and Hebrew script, which have no capitals, nothing
 * else tells a short name from a common word. Set by hand.
 */
import { fold } from '../names/fold.ts';
import { whatOf } from '../names/kin-words.ts';
import { VERBS_OF_SAYING } from '../words/verbs-of-saying.ts';
import type { Piece } from './text-pieces.ts';
import { isCommonWord } from './words-as-names.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u).map(fold));

/** They may stand on either side. */
const EITHER =
  'قال قالت وقال وقالت يقول تقول اضاف اضافت واضاف واضافت صرح صرحت اكد اكدت ذكر ذكرت اوضح اوضحت افاد افادت روى روت ' +
  'אמר אמרה ואמר ואמרה הוסיף הוסיפה סיפר סיפרה טען טענה מסר מסרה הסביר הסבירה ' +
  'said says sagte sagt meinte erklärte berichtete dit dijo disse сказал сказала сказав говорит говорить dedi';
const BEFORE = set(EITHER);
const BEHIND = set(
  `${EITHER} told added explained ${VERBS_OF_SAYING.de.say.replaceAll('…', ' ')} ${VERBS_OF_SAYING.fr.say} afirmó explicó ` +
    'сообщил сообщила рассказал рассказала розповів розповіла повідомив повідомила گفت افزود',
);
const TITLES = set(
  'السيد السيدة سيد سيدة الدكتور الدكتورة د دكتور دكتورة استاذ الاستاذ מר גברת גב ד״ר דוקטור آقای خانم',
);

/** To me, about me, with me; and "usual": before a verb of saying they are hardly ever Eli, Ali, Ami or Adi. */
const TO_ME = set('אלי עלי עמי');
const USUAL = set('عادي');

/** A comma parts two clauses; a title that is cut short has a full stop. */
const BEHIND_TITLE = /^\.?[\s\p{Cf}]+$/u;
const SPACE = /^[\s\p{Cf}]+$/u;

export function isSaidBeside(text: string, pieces: readonly Piece[], at: number): boolean {
  const [before, piece, behind] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (!piece) return false;
  if (
    before !== undefined &&
    isRightBehind(text, before, piece) &&
    (BEFORE.has(fold(before.text)) || isTitle(before))
  )
    return true;
  if (behind?.kind !== 'word' || !SPACE.test(text.slice(piece.end, behind.start))) return false;
  return BEHIND.has(fold(behind.text)) && maySay(text, before, piece, behind);
}

/** "the witness KW", which a firm is hardly ever called. */
export function isTitleBefore(text: string, pieces: readonly Piece[], at: number): boolean {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  return before !== undefined && piece !== undefined && isRightBehind(text, before, piece) && isTitle(before);
}

function isRightBehind(text: string, before: Piece, { start }: Piece): boolean {
  return before.kind === 'word' && BEHIND_TITLE.test(text.slice(before.end, start));
}

function isTitle({ text }: Piece): boolean {
  return TITLES.has(fold(text)) || whatOf(text) !== null;
}

/** What parts a clause from the next: "mark-up" is one word. */
const ENDS_CLAUSE = /[.,;:!?…«»„“”"()—–\n]/u;
/** What a clause begins with behind another: "and sara said so". */
const JOINTS = set('and but und aber et mais y e pero и а но і й та але ve ama');
/** What is believed in, hoped for or told of like a person: "faith says", "father said grace". */
const SPEAKS_TOO = set(
  'faith hope grace joy charity mercy justice peace liberty foi espérance grâce paix esperanza gracia paz luz dolores вера веры надежда любовь слава ' +
    'мир мира віра віри надія любов umut barış',
);

/**
 * "sara said", "…, said sara.": whether a word written small, in a script with capitals, is somebody's name for the verb of saying beside it. With another word
 * on its other side it is what the verb says or more than one word ("the guy said"), and behind a role a verb ("soldiers mark the doors").
 */
export function isSmallNameSaid(text: string, pieces: readonly Piece[], at: number): boolean {
  const [before, piece, behind] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (!piece || SPEAKS_TOO.has(fold(piece.text)) || isCommonWord(piece.text)) return false;
  const gapBefore = text.slice(before?.end ?? 0, piece.start);
  const gapBehind = text.slice(piece.end, behind?.start);
  const begins = before === undefined || ENDS_CLAUSE.test(gapBefore) || JOINTS.has(fold(before.text));
  const ends = behind === undefined || ENDS_CLAUSE.test(gapBehind);
  if (ends && before?.kind === 'word' && SPACE.test(gapBefore) && BEFORE.has(fold(before.text))) return true;
  return begins && behind?.kind === 'word' && SPACE.test(gapBehind) && BEHIND.has(fold(behind.text));
}

/** "אלי אמר" begins a clause and names who said it; "ניגש אלי ואמר" says to whom somebody came. */
function maySay(text: string, before: Piece | undefined, piece: Piece, behind: Piece): boolean {
  const word = fold(piece.text);
  if (!TO_ME.has(word)) return !USUAL.has(word);
  const begins = before === undefined || !SPACE.test(text.slice(before.end, piece.start));
  return begins && !behind.text.startsWith('ו');
}
