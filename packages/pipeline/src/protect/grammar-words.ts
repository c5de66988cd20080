/** Words that carry grammar, in every language: no name, however like one they are written or sound. */
import { fold } from '../names/fold.ts';
import { STOP_WORDS } from '../words/stop-words.ts';

/** Pronouns and adverbs in all their cases, which begin sentences and are written as short names are (Тому, Ему, Яке). */
const MORE =
  'ему ей ею им ими нему ней нею ним ними тому той тою тех теми тем та ту чему чём кого кому кем ком эту этой этому этими этих всем всему всею всей ' +
  'всеми мною меня тебя тебе тобой себя себе собой моя мой моё мои моей твой твоя свой своя своей свою нам нами вам вами какой какая какое какие там тут туда сюда потом ' +
  'йому йому їй їм ними нею нього неї тому той тою тих тими та ту тій чому кого ким цю цій цьому цими цих всім всьому мною мене тебе тобі себе собі мій моя моє мої твій свій своя ' +
  'яка який яке які яку якої якому якій якого яким якими якою якби така таке такі таку';

export const GRAMMAR: ReadonlySet<string> = new Set([
  ...Object.values(STOP_WORDS).flatMap((words) => [...words]),
  ...MORE.split(' ').map(fold),
]);
/** Persian has no list of its own yet. */
const PERSIAN: ReadonlySet<string> = new Set(
  'این آن انها آنها آن‌ها که از با بر برای هم هرگز اگرچه گرچه اگر امروز ساله ساله‌ای ویژه بویژه های'
    .split(' ')
    .map(bare),
);

/**
 * Of Arabic script, which has no capitals: "على" (on), though folded it is the name علي; also with "and" or "so" written onto it.
 * Elsewhere the capital tells.
 */
export function isArabicGrammar(word: string): boolean {
  if (!/^\p{Script=Arabic}/u.test(word)) return false;
  const plain = bare(word);
  return [plain, plain.replace(/^[وف](?=.{2})/u, '')].some(
    (form) => GRAMMAR.has(form) || GRAMMAR.has(fold(form)) || PERSIAN.has(form),
  );
}

function bare(word: string): string {
  return word.normalize('NFC').replace(/[\p{M}\p{Cf}\u0640]/gu, '');
}
