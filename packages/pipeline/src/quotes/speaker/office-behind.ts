/** «لورنتس هابيش | قائد فرقة الإطفاء», «یوست ابل | فرمانده آتش‌نشانی»: where the office behind a name begins, which neither a comma nor a capital tells. */
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';

/** Offices that people are called by as well: one word before them is no whole name. */
const CALLED_SO = /^(?:قائد|حاكم|سفير|والي|ناج|دهقان|شاعر|استاد|وكيل|شهردار|سردار)$/u;

/** "المدير | العام": tells of an office, where another word with an article may be a surname. */
const OF_OFFICE =
  /^(?:العامة?|السابقة?|الحالية?|التنفيذية?|الرسمية?|المحلية?|الاقليمية?|الاول|الاولي|الاعلي|المساعدة?)$/u;

/** @returns the index of the first word of the office; the name's end where none stands behind it. */
export function officeBehind(tokens: readonly Token[], name: Span, lexicon: Lexicon): number {
  for (let at = name.first + 1; at < name.end; at += 1) {
    const { key } = tokenAt(tokens, at);
    const isWhole = at - name.first > 1;
    if (lexicon.roles.has(key) && (isWhole || !CALLED_SO.test(key)) && isOffice(tokens, at, name, lexicon))
      return at;
  }
  return name.end;
}

/** What it is the office of stands behind it: without that, "حاكم" and "المعلم" are surnames. */
function isOffice(tokens: readonly Token[], at: number, name: Span, lexicon: Lexicon): boolean {
  const { key } = tokenAt(tokens, at);
  const next = tokens[at + 1];
  if (!isWord(next)) return false;
  if (at + 1 === name.end)
    return at - name.first > 1 && !CALLED_SO.test(key) && lexicon.words.nounPrepositions.has(next.key);
  if (lexicon.data.language === 'fa') return true;
  return key.startsWith('ال')
    ? lexicon.words.nounPrepositions.has(next.key) || OF_OFFICE.test(next.key)
    : isDefinite(tokens, { first: at + 1, end: name.end }, lexicon);
}

/** A chain of nouns ends with an article or with what has a name of its own: "رئيس لجنة | الطوارئ", "رئيس | بلدية أورسوند". */
function isDefinite(tokens: readonly Token[], own: Span, { words, roles }: Lexicon): boolean {
  return tokens
    .slice(own.first, own.end)
    .some(({ key }) => key.startsWith('ال') || words.bodies.has(key) || roles.has(key) || TOWN.test(key));
}

/** Before the name of a town or a part of it. */
export const TOWN = /^(?:بلدية|مدينة|بلدة|قرية|محافظة|ولاية|مخيم|حي)$/u;
