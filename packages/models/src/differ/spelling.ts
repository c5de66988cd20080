/**
 * How a word is spelled, for names that no vector knows: pairs of its letters in Latin, with vowels and without, and whether it has a capital.
 * scripts/train/differ/spelling.py does the same; a model that was trained on it knows the numbers.
 */

/** Of an alphabet here: none, a to z, and any other. */
const LETTERS = 28;
const WITH_VOWELS = 9;
const WITHOUT = 7;
/** Numbers of each word. */
export const PLACES = 1 + WITH_VOWELS + WITHOUT;

const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'u',
  я: 'a',
  ا: 'a',
  ب: 'b',
  ت: 't',
  ث: 's',
  ج: 'g',
  ح: 'h',
  خ: 'h',
  د: 'd',
  ذ: 'z',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: '',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ک: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'o',
  ی: 'i',
  پ: 'p',
  چ: 'ch',
  ژ: 'zh',
  گ: 'g',
  ء: '',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  ı: 'i',
  ğ: 'g',
  ş: 'sh',
  ç: 'ch',
  œ: 'oe',
  ł: 'l',
  ё: 'e',
  і: 'i',
  ї: 'i',
  є: 'e',
  ґ: 'g',
  ي: 'i',
  ى: 'a',
  ئ: 'i',
  ك: 'k',
  أ: 'a',
  إ: 'a',
  آ: 'a',
  ٱ: 'a',
  ة: 'h',
  ؤ: 'o',
  ð: 'd',
  þ: 't',
  đ: 'd',
};
const ARTICLE = /^[وفبك]?ال(?=.{3})/u;

/** @returns the kind of word (small letters, a capital, capitals or mixed, digits, no letters), and pairs with vowels and without; 0 where there is no further pair. */
export function spellingOf(word: string): readonly number[] {
  const latin = latinOf(word);
  const bones = latin.replace(/[aeiouyhw]/gu, '');
  return [kindOf(word), ...pairsOf(latin, WITH_VOWELS, 1), ...pairsOf(bones, WITHOUT, 1 + LETTERS * LETTERS)];
}

function latinOf(word: string): string {
  const small = word.normalize('NFKC').toLowerCase().replace(/\P{L}/gu, '').replace(ARTICLE, '');
  return Array.from(small, (letter) => LATIN[letter] ?? Array.from(letter.normalize('NFD'))[0] ?? '').join(
    '',
  );
}

function pairsOf(latin: string, most: number, base: number): readonly number[] {
  const pairs = Array.from({ length: most }, () => 0);
  let before = 0;
  let at = 0;
  for (const letter of latin) {
    if (at === most) break;
    const code = letter >= 'a' && letter <= 'z' ? letter.charCodeAt(0) - 96 : LETTERS - 1;
    pairs[at++] = base + before * LETTERS + code;
    before = code;
  }
  return pairs;
}

function kindOf(word: string): number {
  if (/\p{Nd}/u.test(word)) return 3;
  const letters = word.replace(/\P{L}/gu, '');
  if (letters === '') return 4;
  if (/^.\P{Uppercase}*$/u.test(letters)) return /^\p{Uppercase}/u.test(letters) ? 1 : 0;
  return 2;
}
