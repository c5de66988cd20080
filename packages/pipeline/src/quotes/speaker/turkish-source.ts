/** "Bakana göre", "Onun ifadesine göre": Turkish names its source in the dative, and a word of a pronoun, a role or a thing in it is nobody's name. */
import { isGivenName } from '../../names/given-name-genders.ts';
import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import { ownsInTurkish } from '../frame/turkish-cases.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { genderOfRole } from '../phrase/role-words.ts';
import { figureNamed, nameKeys } from './figure.ts';
import type { Scene } from './scene.ts';
import type { SpottedName } from './spotted-name.ts';

/** "onun | ifadesine": whose the source is. */
const OWNER = /^(?:onun|onların|bunun|bunların|şunun|benim|bizim|senin|sizin|kendisinin|kimin)$/u;
/** "ona": who is the source. */
const ONE = /^(?:ona|onlara|buna|bunlara|şuna|bana|bize|sana|size|kendisine|kendilerine|kime)$/u;
/** "bakan | a", "vali | ye", "valisi | ne" */
const DATIVES: readonly RegExp[] = [/[ae]$/u, /[yn][ae]$/u];

/** Whether a source before "göre" names nobody for certain: names have an apostrophe before their ending, or a capital inside the sentence. */
export function isNamelessInTurkish(scene: Scene, { tokens }: Frame, { first, end }: Span): boolean {
  const { lexicon } = scene;
  if (lexicon.data.language !== 'tr' || tokenAt(tokens, end).key !== 'göre') return false;
  const own = tokenAt(tokens, first);
  // "Ona’ya": somebody is called so.
  const isOne = ONE.test(own.key) && end - first === 1 && !isMarked(scene, own, tokenAt(tokens, end));
  if (OWNER.test(own.key) || isOne) return true;
  const start = lexicon.words.determiners.has(own.key) ? first + 1 : first;
  const word = tokenAt(tokens, start);
  if (end - start !== 1 || isMarked(scene, word, tokenAt(tokens, end))) return false;
  if (isKnown(word.key, lexicon)) return false;
  if (DATIVES.some((ending) => isKnown(word.key.replace(ending, ''), lexicon))) return true;
  const mayBeName = word.capital && isWord(tokens[start - 1]) && start === first;
  return !mayBeName && figureNamed(scene.cast, nameKeys([word]), word.start)?.named !== true;
}

/** "Savunmasında", "Açıklamasında": where or in what it was said, by its ending. */
export function isWhereInTurkish(tokens: readonly Token[], { first, end }: Span, { data }: Lexicon): boolean {
  const { key } = tokenAt(tokens, first);
  return (
    data.language === 'tr' && end - first === 1 && /\p{L}{3}s[ıiuü]nd[ae]n?$/u.test(key) && !isGivenName(key)
  );
}

/** "AFAD'ın | açıklamasına | göre", "Demir'in | anlattıklarına | göre": words for what was said, in the dative and somebody's. */
const STATEMENT = new RegExp(
  '^(?:(?:açıklama|ifade|veri|rapor|beyan|anlatım|bilgi|iddia|söz|duyuru|haber|değerlendirme)(?:lar|ler)?s?[ıiuü]n' +
    '|(?:anlattı|söyledi|belirtti|aktardı|açıkladı|bildirdi)[ğk]\\p{L}*n)[ae]$',
  'u',
);

export function isTurkishStatement({ key }: Token, { data }: Lexicon): boolean {
  return data.language === 'tr' && STATEMENT.test(key);
}

/** "AFAD'ın": only a name has an apostrophe before its ending, even where a sentence begins with it. */
export function ownerInTurkish(tokens: readonly Token[], { first, end }: Span): SpottedName | null {
  const last = tokens.findIndex(({ text }, at) => at >= first && at < end && ownsInTurkish(text));
  const isRun = last >= 0 && tokens.slice(first, last + 1).every(({ capital }) => capital);
  if (!isRun) return null;
  const own = tokenAt(tokens, last).text.replace(/['’].*$/u, '');
  const body = last === first && own.length > 1 && own === own.toUpperCase();
  return { first, end: last + 1, addressed: first, body, gender: null, roles: [], titles: [] };
}

/** "Demir’e", whose ending is cut off already. */
function isMarked({ text }: Scene, word: Token, next: Token): boolean {
  return /['’]/u.test(text.slice(word.start, next.start));
}

function isKnown(key: string, lexicon: Lexicon): boolean {
  return genderOfRole(key, lexicon) !== null || lexicon.words.bodies.has(key);
}

/** And no noun of that ending that stands before another: "insan hakları". */
const PARTICIPLE =
  /^(?!(?:insan|zaman|orman|vatan|kurban|düzen|ilan|plan|alan|basın|uzman|ezan|divan)$)\p{L}{2,}[ae]n$/u;

/** "Depoda çalışan | işçi", "Yaşlı | bir işçi": Turkish tells of somebody before the words for them, up to a participle or the article. @returns the words for them; null without one. */
export function behindParticiple(
  tokens: readonly Token[],
  { first, end }: Span,
  { data, roles }: Lexicon,
): Span | null {
  if (data.language !== 'tr') return null;
  const at = tokens.findLastIndex(
    ({ key, capital }, index) =>
      index >= first &&
      index < end - 1 &&
      !capital &&
      (key === 'bir' || (PARTICIPLE.test(key) && !roles.has(key))),
  );
  return at > first ? { first: at + 1, end } : null;
}
