/**
 * Whether a word must be somebody's name for what stands beside it: a verb of saying or a title. In Arabic and Hebrew script, which have no capitals, nothing
 * else tells a short name from a common word. Set by hand.
 */
import { fold } from '../names/fold.ts';
import { whatOf } from '../names/kin-words.ts';
import { VERBS_OF_SAYING } from '../words/verbs-of-saying.ts';
import { type Piece, standTogether } from './text-pieces.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u).map(fold));

/** The verb comes first there. */
const BEFORE = set(
  'قال قالت وقال وقالت يقول تقول اضاف اضافت واضاف واضافت صرح صرحت اكد اكدت ذكر ذكرت اوضح اوضحت افاد افادت روى روت ' +
    'אמר אמרה ואמר ואמרה הוסיף הוסיפה סיפר סיפרה טען טענה מסר מסרה הסביר הסבירה ' +
    'said says sagte sagt meinte erklärte berichtete dit dijo disse сказал сказала сказав говорит говорить dedi',
);
/** Or behind the name. */
const BEHIND = set(
  `said says told added explained ${VERBS_OF_SAYING.de.say.replaceAll('…', ' ')} ${VERBS_OF_SAYING.fr.say} dijo afirmó explicó disse ` +
    'сказал сказала сообщил сообщила рассказал рассказала говорит сказав розповів розповіла повідомив dedi گفت اظهار אמר אמרה סיפר סיפרה ' +
    'قال قالت',
);
const TITLES = set(
  'السيد السيدة سيد سيدة الدكتور الدكتورة د دكتور دكتورة استاذ الاستاذ מר גברת גב ד״ר דוקטור آقای خانم',
);

export function isSaidBeside(text: string, pieces: readonly Piece[], at: number): boolean {
  const [before, piece, behind] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (!piece) return false;
  const isNear = (one: Piece, other: Piece) => standTogether(text, one, other);
  if (before?.kind === 'word' && isNear(before, piece)) {
    const word = fold(before.text);
    if (BEFORE.has(word) || TITLES.has(word) || whatOf(before.text) !== null) return true;
  }
  return behind?.kind === 'word' && isNear(piece, behind) && BEHIND.has(fold(behind.text));
}
