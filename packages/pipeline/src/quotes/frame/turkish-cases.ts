/** Turkish cases: the endings that names have behind an apostrophe ("Kaya'nın", "Demir'e", "Avn’dan"), and words for people without one ("valinin"). */

const GENITIVE = 'n?[ıiuü]n';
const DATIVE = 'y?[ae]';
const ACCUSATIVE = 'y?[ıiuü]';
const PLACE = '[dt][ae]n?';

const OWNER = new RegExp(`['’]${GENITIVE}$`, 'u');
const WHOM = new RegExp(`['’](?:${GENITIVE}|${DATIVE}|${ACCUSATIVE})$`, 'u');
const ANY_CASE = new RegExp(`(?<=\\p{L}{3})['’](?:${GENITIVE}|${PLACE}|${DATIVE}|${ACCUSATIVE})$`, 'u');
const BARE_GENITIVE = new RegExp(`${GENITIVE}$`, 'u');
/** Any ending behind a name's apostrophe; that of the ablative needs none ("Bakanlıktan"). */
const ENDING = /^(\p{Lu}.*)['’]\p{Ll}{1,4}$/u;
const ABLATIVE = /^(\p{Lu}.{3,}?)(?:(?<=[ıiuü])n)?[dt][ae]n$/u;

/** Of "kardeşime", "komşumuza", "komşuya": common nouns have no apostrophe. */
const BARE_DATIVE = /^(\p{L}{2,}(?:m(?:[ıiuü]z)?(?=[ae]$)|[aeıioöuü](?=y[ae]$)))y?[ae]$/u;

/** "Yılmaz'ın": whose something is. */
export function ownsInTurkish(word: string): boolean {
  return OWNER.test(word);
}

/** "Kaya'nın", "Demir'e", "Kaya'yı": the name is another word's owner or object. */
export function isNameInTurkishCase(word: string): boolean {
  return WHOM.test(word);
}

/** "valinin" without its ending, which has no apostrophe; folded. */
export function withoutGenitive(key: string): string {
  return key.replace(BARE_GENITIVE, '');
}

/** "Ayşe Yılmaz" of "Ayşe Yılmaz'ın", "Yılmaz" of "Yılmaz’dan". */
export function withoutTurkishCase(name: string): string {
  return name.replace(ANY_CASE, '');
}

/** A name before a word that asks for a case, without its ending. @param bare whether an ablative without an apostrophe counts. */
export function stemInTurkishCase(word: string, bare: boolean): string | null {
  return (ENDING.exec(word) ?? (bare ? ABLATIVE.exec(word) : null))?.[1] ?? null;
}

/** "kardeşim" of "kardeşime". */
export function stemInBareDative(word: string): string | null {
  return BARE_DATIVE.exec(word)?.[1] ?? null;
}
