/** Whether a word of a name is another in a case that Russian and Ukrainian put it in: Клары is Клара, Вайсу is Weiß. */
import { cyrillicReading, cyrillicSound } from './cyrillic-reading.ts';
import { fold } from './fold.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

/** What a name ends in, what it has instead in other cases, and what the rest of it ends in. */
const DECLENSIONS: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>, RegExp])[] = [
  // Of women's surnames in -ова and men's in -ов nothing tells which is a case of which.
  [list('й'), list('я ю ем е єм єві'), /[аеиоуяюіїє]$/u],
  [list('ь'), list('я ю ем е єві'), /[^аеиоуыяюіїє]$/u],
  [list('ий ый ой'), list('ого его ому ему им ым ом ем'), /[^аеиоуыяюіїє]$/u],
  [list('ая яя'), list('ой ей ую юю'), /[^аеиоуыяюіїє]$/u],
  [list('а'), list('ы и е у ой ою і'), /[^аеиоуыяюіїє]$/u],
  [list('я'), list('и е ю ей ею і ї єю'), /./u],
  [list('о'), list('а у ом ові'), /[^аеиоуыяюіїє]$/u],
];
const OF_CONSONANT = list('а у ом ем е ові еві ым');
const OWNED = /(?:ов|ев|ин|ын|їн|ін)$/u;
const LEAST = 2;

/** @param one, other words in lower case. @returns whether `other` is `one` in another case than the first. */
export function isCaseOf(one: string, other: string): boolean {
  if (!isCyrillic(one) || !isCyrillic(other)) return false;
  const [name, form] = [fold(one), fold(other)];
  // «Евгений» is no case of «Евгения», though folded it is one.
  if (name.endsWith('ия') && /[йј]$/iu.test(other.normalize('NFC'))) return false;
  let shared = 0;
  while (shared < name.length && name[shared] === form[shared]) shared += 1;
  return [shared, shared - 1, shared - 2].some((at) => at >= LEAST && isDeclined(name, form, at));
}

function isDeclined(name: string, form: string, at: number): boolean {
  const [stem, rest, ending] = [name.slice(0, at), name.slice(at), form.slice(at)];
  if (rest === '') return OF_CONSONANT.has(ending) && !OWNED.test(name) && /[^аеиоуыяюіїєьй]$/u.test(name);
  return DECLENSIONS.some(([own, others, end]) => own.has(rest) && others.has(ending) && end.test(stem));
}

/** Whether a Cyrillic word is a Latin one, in whatever case. */
export function isReadingOf(latin: string, cyrillic: string): boolean {
  if (!/^[\p{Script=Latin}\p{M}]+$/u.test(latin) || !isCyrillic(cyrillic)) return false;
  const reading = cyrillicReading(latin);
  for (let cut = 0; cut <= LONGEST && cyrillic.length - cut >= LEAST; cut += 1) {
    const sound = cyrillicSound(cyrillic.slice(0, cyrillic.length - cut));
    const ending = fold(cyrillic.slice(cyrillic.length - cut));
    if (cut > 0 && sound.replace(/[аеиоу]/gu, '').length < FEWEST) continue;
    if ((cut === 0 ? reading.fits : reading.fitsWithout(ending))(sound, 'rare')) return true;
  }
  return false;
}

export interface WordInCase {
  readonly name: string;
  /** What stands for it. */
  readonly form: string;
}

/**
 * Whether words of a name are one person's in one case, each of which is its own in some. A man's given name and his surname have endings alike («Йоста
 * Вайса»), so that «Александра Холм» is no man; and where nothing but the given name has one, it may be a woman's.
 */
export function isOneInCase(words: readonly WordInCase[]): boolean {
  const stay = words.filter(({ name, form }) => isAsItIs(name, form));
  const mans = words.filter((word) => !stay.includes(word) && endsAsMans(word.name));
  if (mans.length === 0) return true;
  const isWomans = mans.length === 1 && mans.every(({ form }) => WOMENS.has(fold(form)));
  return !isWomans && !stay.some(({ name }) => endsAsMans(name) && !UNDECLINED.test(fold(name)));
}

function isAsItIs(name: string, form: string): boolean {
  if (name === form) return true;
  return !isCyrillic(name) && isCyrillic(form) && cyrillicReading(name).fits(cyrillicSound(form), 'rare');
}

function endsAsMans(name: string): boolean {
  return /(?:[^аеиоуыэюяaeiou]|[аеиоуыэюя]и)$/u.test(fold(name));
}

/** Surnames without any case. */
const UNDECLINED = /[иы]х$/u;
/** Women's given names that a man's is in some case. */
const WOMENS = list(
  'александра олександра валентина евгения євгенія валерия валерія юлия юлія ивана івана марка мартина роберта паула павла михаэла ' +
    'даниэла даниела карла яна станислава владислава мирослава ярослава богдана руслана фредерика иоанна эмилия августа камила ' +
    'камилла рената динара альбина марина кристина эрика адриана юстина доминика патриция фабиана антония клавдия габриэла симона ' +
    'лина дана эльвира сильвия',
);

const LONGEST = 3;
/** Consonants before an ending, in a word that is told from others by them. */
const FEWEST = 2;

function isCyrillic(word: string): boolean {
  return /^\p{Script=Cyrillic}+$/u.test(word);
}
